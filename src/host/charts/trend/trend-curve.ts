/** A trendline: its value at any X, and how good it is. */
export interface TrendCurve {
  at: (x: number) => number | null;
  /** Coefficients, of the lowest power first for polynomials; slope or exponent second otherwise. */
  coefficients: number[];
  /** Coefficient of determination, as Excel computes it (of the logarithms for exponential and power curves); null for means. */
  rSquared: number | null;
}

type Pair = [x: number, y: number];

/**
 * The trendline of a type of the file through points (least squares, as the documentation of Excel tells of each type); null where
 * there is none: too few points, or values that have no logarithm.
 */
export function trendCurve(type: string, pairs: Pair[], degree: number, intercept: number | null): TrendCurve | null {
  switch (type) {
    case 'linear':
      return polynomial(pairs, 1, intercept);
    case 'poly':
      return polynomial(pairs, degree, intercept);
    case 'log':
      return transformed(
        pairs,
        Math.log,
        (y) => y,
        null,
        ([a = 0, b = 0]) =>
          (x) =>
            x > 0 ? a + b * Math.log(x) : null,
      );
    case 'exp':
      return transformed(
        pairs,
        (x) => x,
        Math.log,
        intercept !== null && intercept > 0 ? Math.log(intercept) : null,
        ([a = 0, b = 0]) =>
          (x) =>
            Math.exp(a + b * x),
      );
    case 'power':
      return transformed(
        pairs,
        Math.log,
        Math.log,
        null,
        ([a = 0, b = 0]) =>
          (x) =>
            x > 0 ? Math.exp(a) * x ** b : null,
      );
    default:
      return null;
  }
}

/** The mean of the last `period` values at each point from the first that has as many. */
export const movingAverage = (values: (number | null)[], period: number): (number | null)[] =>
  values.map((_, i) => {
    const last = values.slice(Math.max(i - period + 1, 0), i + 1).filter((value): value is number => value !== null);
    return i + 1 < period || last.length === 0 ? null : last.reduce((sum, value) => sum + value, 0) / last.length;
  });

/** A straight line through points seen in another scale. */
function transformed(
  pairs: Pair[],
  scaleX: (x: number) => number,
  scaleY: (y: number) => number,
  intercept: number | null,
  curve: (coefficients: number[]) => (x: number) => number | null,
): TrendCurve | null {
  const seen = pairs.map(([x, y]): Pair => [scaleX(x), scaleY(y)]);
  if (!seen.flat().every(Number.isFinite)) return null;
  const line = polynomial(seen, 1, intercept);
  return line && { ...line, at: curve(line.coefficients) };
}

function polynomial(pairs: Pair[], degree: number, intercept: number | null): TrendCurve | null {
  const from = intercept === null ? 0 : 1;
  const powers = Array.from({ length: degree + 1 - from }, (_, i) => i + from);
  if (new Set(pairs.map(([x]) => x)).size < powers.length) return null;
  const shifted = pairs.map(([x, y]): Pair => [x, y - (intercept ?? 0)]);
  const matrix = powers.map((row) => [
    ...powers.map((column) => sum(shifted, ([x]) => x ** (row + column))),
    sum(shifted, ([x, y]) => y * x ** row),
  ]);
  const solved = solve(matrix);
  if (!solved) return null;
  const coefficients = intercept === null ? solved : [intercept, ...solved];
  const at = (x: number): number => coefficients.reduce((total, factor, power) => total + factor * x ** power, 0);
  return { at, coefficients, rSquared: determination(pairs, at, intercept) };
}

/** One minus the part of the variation that the curve leaves; through a fixed intercept variation counts from zero, as in Excel. */
function determination(pairs: Pair[], at: (x: number) => number, intercept: number | null): number | null {
  const mean = intercept === null ? sum(pairs, ([, y]) => y) / pairs.length : 0;
  const total = sum(pairs, ([, y]) => (y - mean) ** 2);
  return total === 0 ? null : 1 - sum(pairs, ([x, y]) => (y - at(x)) ** 2) / total;
}

const sum = (pairs: Pair[], of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);

/** Gaussian elimination with pivots; null where there is no one solution. */
function solve(matrix: number[][]): number[] | null {
  const size = matrix.length;
  const rows = matrix.map((row) => [...row]);
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(cell(row, at)) > Math.abs(cell(best, at))) best = row;
    if (cell(best, at) === 0) return null;
    [rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const factor = cell(row, at) / cell(at, at);
      rows[row] = (rows[row] as number[]).map((value, column) => value - factor * cell(at, column));
    }
  }
  return rows.map((_, row) => cell(row, size) / cell(row, row));
}
