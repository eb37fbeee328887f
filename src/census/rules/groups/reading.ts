import { notUnderstood } from '../l01-not-understood';
import { notClean } from '../l02-not-clean';
import { errorCell } from '../l03-error-cell';
import { mergedCells } from '../l04-merged-cells';
import { emptyCell } from '../l05-empty-cell';
import { columnUnit } from '../l06-column-unit';
import { registerUnreadable } from '../l07-register-unreadable';
import { registerEmpty } from '../l08-register-empty';
import { registerDuplicate } from '../l09-register-duplicate';
import { registerContract } from '../l10-register-contract';
import { registerContradiction } from '../l11-register-contradiction';
import { registerDays } from '../l12-register-days';
import type { Rule } from '../rule';

/** Rules on what could not be read, or not cleanly, and that no rule of the census is about; those on registers last. */
export const READING_RULES: readonly Rule[] = [
  notUnderstood,
  notClean,
  errorCell,
  mergedCells,
  emptyCell,
  columnUnit,
  registerUnreadable,
  registerEmpty,
  registerDuplicate,
  registerContract,
  registerContradiction,
  registerDays,
];
