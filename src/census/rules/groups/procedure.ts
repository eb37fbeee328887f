import { familyThreshold } from '../r23-family-threshold';
import { commonNeed } from '../r24-common-need';
import type { Rule } from '../rule';

/** Rules on families, thresholds and lots, in order. */
export const PROCEDURE_RULES: readonly Rule[] = [familyThreshold, commonNeed];
