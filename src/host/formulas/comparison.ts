import type { CellValue } from '../workbook/cell-value';
import { isError } from './values';

const collator = new Intl.Collator('fr', { sensitivity: 'accent' });

/** Order of texts without regard to case, as sorting and `<` see it. */
export const compareTexts = (a: string, b: string): number => (a === b ? 0 : collator.compare(a, b));

/** Equality of texts without regard to case; accents count. */
export const sameText = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

/** Excel compares the 15 digits it shows: `0.1+0.2=0.3` is TRUE. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

const rank = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

const emptyLike = (other: CellValue): CellValue => {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

/**
 * Order of two scalars that are no errors: numbers before text before booleans; a blank takes the kind of the other side.
 * Negative, zero or positive.
 */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const kinds = rank(a) - rank(b);
  if (kinds !== 0 || isError(a) || isError(b)) return kinds;
  if (typeof a === 'number' && typeof b === 'number') {
    if (sameNumber(a, b)) return 0;
    return a < b ? -1 : 1;
  }
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b) ? 0 : compareTexts(a, b);
  return Number(a) - Number(b);
}
