import { missingColumn } from '../r01-missing-column';
import { department } from '../r02-department';
import { origin } from '../r03-origin';
import { title } from '../r04-title';
import { nomenclatureCode } from '../r05-nomenclature-code';
import { label } from '../r06-label';
import { purchaseType } from '../r07-purchase-type';
import type { Rule } from '../rule';

/** Rules on identification of the need, in order. */
export const IDENTITY_RULES: readonly Rule[] = [
  missingColumn,
  department,
  origin,
  title,
  nomenclatureCode,
  label,
  purchaseType,
];
