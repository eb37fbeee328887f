import { date } from '../r15-date';
import { dateOrder } from '../r16-date-order';
import { currentContract } from '../r17-current-contract';
import { gap } from '../r18-gap';
import { tooLate } from '../r19-too-late';
import { overlap } from '../r20-overlap';
import { notice } from '../r21-notice';
import { noExtensionLeft } from '../r22-no-extension-left';
import type { Rule } from '../rule';

/** Rules on dates and the current contract, in order. */
export const CALENDAR_RULES: readonly Rule[] = [
  date,
  dateOrder,
  currentContract,
  gap,
  tooLate,
  overlap,
  notice,
  noExtensionLeft,
];
