import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type RangeA1 } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';

/**
 * A formula as it reads after being copied `dRow` rows down and `dColumn` columns to the right: relative references move,
 * absolute ones stay, what leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, dRow: number, dColumn: number): string {
  if (!formula.startsWith('=')) return formula;
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  return stringifyTokens(
    tokens.map((token) => {
      if (token.type !== 'range' && token.type !== 'range_beam') return token;
      const reference = parseA1Ref(token.value);
      if (!reference || 'name' in reference) return token;
      const range = shifted(reference.range, dRow, dColumn);
      return { ...token, value: range ? stringifyA1Ref({ ...reference, range }) : '#REF!' };
    }),
  );
}

function shifted(range: RangeA1, dRow: number, dColumn: number): RangeA1 | null {
  const moved: RangeA1 = { ...range };
  if (isNumber(range.top) && !range.$top) moved.top = range.top + dRow;
  if (isNumber(range.bottom) && !range.$bottom) moved.bottom = range.bottom + dRow;
  if (isNumber(range.left) && !range.$left) moved.left = range.left + dColumn;
  if (isNumber(range.right) && !range.$right) moved.right = range.right + dColumn;
  const rows = [moved.top, moved.bottom].filter(isNumber);
  const columns = [moved.left, moved.right].filter(isNumber);
  const inside = rows.every((n) => n >= 0 && n < MAX_ROWS) && columns.every((n) => n >= 0 && n < MAX_COLUMNS);
  return inside ? moved : null;
}

const isNumber = (n: number | null | undefined): n is number => typeof n === 'number';
