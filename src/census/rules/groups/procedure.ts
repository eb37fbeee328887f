import { familyThreshold } from '../r23-family-threshold';
import { commonNeed } from '../r24-common-need';
import { lightProcedure } from '../r25-light-procedure';
import { thresholdsChange } from '../r26-thresholds-change';
import { notInLots } from '../r27-not-in-lots';
import { smallLots } from '../r28-small-lots';
import type { Rule } from '../rule';

/** Rules on families, thresholds and lots, in order. */
export const PROCEDURE_RULES: readonly Rule[] = [
  familyThreshold,
  commonNeed,
  lightProcedure,
  thresholdsChange,
  notInLots,
  smallLots,
];
