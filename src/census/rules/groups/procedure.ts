import type { Rule } from '../rule';

/** Rules on families, thresholds and lots, in order. */
export const PROCEDURE_RULES: readonly Rule[] = [];
