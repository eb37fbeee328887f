import { duplicate } from '../r39-duplicate';
import type { Rule } from '../rule';

/** Rules on duplicates, registers and published figures, in order. */
export const CONSISTENCY_RULES: readonly Rule[] = [duplicate];
