import { amount } from '../r08-amount';
import { missingAmount } from '../r09-missing-amount';
import { notPositive } from '../r10-not-positive';
import { total } from '../r11-total';
import { unusualAmount } from '../r12-unusual-amount';
import { frameworkMaximum } from '../r13-framework-maximum';
import { frameworkDuration } from '../r14-framework-duration';
import type { Rule } from '../rule';

/** Rules on amounts and durations, in order. */
export const AMOUNTS_RULES: readonly Rule[] = [
  amount,
  missingAmount,
  notPositive,
  total,
  unusualAmount,
  frameworkMaximum,
  frameworkDuration,
];
