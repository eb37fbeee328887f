import { notUnderstood } from '../l01-not-understood';
import { notClean } from '../l02-not-clean';
import { errorCell } from '../l03-error-cell';
import { mergedCells } from '../l04-merged-cells';
import { emptyCell } from '../l05-empty-cell';
import { columnUnit } from '../l06-column-unit';
import type { Rule } from '../rule';

/** Rules on what could not be read, or not cleanly, and that no rule of the census is about. */
export const READING_RULES: readonly Rule[] = [notUnderstood, notClean, errorCell, mergedCells, emptyCell, columnUnit];
