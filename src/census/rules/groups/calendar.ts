import { date } from '../r15-date';
import { dateOrder } from '../r16-date-order';
import { currentContract } from '../r17-current-contract';
import type { Rule } from '../rule';

/** Rules on dates and the current contract, in order. */
export const CALENDAR_RULES: readonly Rule[] = [date, dateOrder, currentContract];
