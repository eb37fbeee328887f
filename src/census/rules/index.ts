import { missingColumn } from './r01-missing-column';
import { department } from './r02-department';
import { origin } from './r03-origin';
import { title } from './r04-title';
import { nomenclatureCode } from './r05-nomenclature-code';
import { amount } from './r08-amount';
import { missingAmount } from './r09-missing-amount';
import { notPositive } from './r10-not-positive';
import { total } from './r11-total';
import { date } from './r15-date';
import { dateOrder } from './r16-date-order';
import { currentContract } from './r17-current-contract';
import { environmentalCriterion } from './r29-environmental-criterion';
import { environmentalClause } from './r30-environmental-clause';
import type { Rule } from './rule';

/** Every rule, in the order they run and are listed. */
export const RULES: readonly Rule[] = [
  missingColumn,
  department,
  origin,
  title,
  nomenclatureCode,
  amount,
  missingAmount,
  notPositive,
  total,
  date,
  dateOrder,
  currentContract,
  environmentalCriterion,
  environmentalClause,
];
