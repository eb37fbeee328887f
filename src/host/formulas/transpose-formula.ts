import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type RangeA1 } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';

interface Cell {
  row: number;
  column: number;
}

/**
 * A formula as it reads when its cell is copied with rows and columns exchanged: what stood so many columns to the right stands so
 * many rows below now, and `$` goes with its row or column. References that are absolute in both stay; what leaves the sheet becomes
 * `#REF!`.
 */
export function transposeFormula(formula: string, from: Cell, to: Cell): string {
  if (!formula.startsWith('=')) return formula;
  return stringifyTokens(
    tokenize(formula, { withLocation: false, negativeNumbers: false }).map((token) => {
      if (token.type !== 'range' && token.type !== 'range_beam') return token;
      const reference = parseA1Ref(token.value);
      if (!reference || 'name' in reference || isFixed(reference.range)) return token;
      const range = transposed(reference.range, from, to);
      return { ...token, value: range ? stringifyA1Ref({ ...reference, range }) : '#REF!' };
    }),
  );
}

/** Nothing in it is relative to the cell of the formula. */
const isFixed = (range: RangeA1): boolean =>
  (['top', 'left', 'bottom', 'right'] as const).every((side) => !isNumber(range[side]) || range[`$${side}`] === true);

function transposed(range: RangeA1, from: Cell, to: Cell): RangeA1 | null {
  const { top, left, bottom, right, $top, $left, $bottom, $right } = range;
  const row = (column: number | null | undefined, fixed: boolean | null | undefined): number | null =>
    isNumber(column) ? (fixed ? column : to.row + column - from.column) : null;
  const column = (line: number | null | undefined, fixed: boolean | null | undefined): number | null =>
    isNumber(line) ? (fixed ? line : to.column + line - from.row) : null;
  const moved = {
    ...range,
    top: row(left, $left),
    bottom: row(right, $right),
    left: column(top, $top),
    right: column(bottom, $bottom),
    $top: $left ?? false,
    $bottom: $right ?? false,
    $left: $top ?? false,
    $right: $bottom ?? false,
  };
  const inside = (at: number | null, size: number): boolean => at === null || (at >= 0 && at < size);
  const rows = inside(moved.top, MAX_ROWS) && inside(moved.bottom, MAX_ROWS);
  return rows && inside(moved.left, MAX_COLUMNS) && inside(moved.right, MAX_COLUMNS) ? (moved as RangeA1) : null;
}

const isNumber = (n: number | null | undefined): n is number => typeof n === 'number';
