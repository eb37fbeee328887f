import type { CellValue } from '../../workbook/cell-value';
import type { EvaluationContext } from '../evaluation/context';
import { readArray } from '../evaluation/reading';
import { ArrayValue, NA, NUM, REF, VALUE, isError, raise, type Value } from '../values';
import { contextual, type FunctionSpec } from './spec';
import { sumOf } from './sum';

interface Numbers extends ArrayValue {
  readonly items: number[];
}

/** A block of numbers; anything else among them is `#VALUE!`. */
function numbersOf(context: EvaluationContext, value: Value): Numbers {
  if (isError(value)) return raise(value);
  const block = readArray(context, value);
  for (const item of block.items) if (typeof item !== 'number') return raise(isError(item) ? item : VALUE);
  return block as Numbers;
}

/** Observations as rows of predictors; whether they stood in columns, as the results will. */
interface Data {
  ys: number[];
  rows: number[][];
}

function dataOf(context: EvaluationContext, known: Value, given: Value | undefined): Data {
  const y = numbersOf(context, known);
  const count = y.items.length;
  if (given === undefined || given === null) return { ys: y.items, rows: y.items.map((_, i) => [i + 1]) };
  return { ys: y.items, rows: predictors(numbersOf(context, given), y, count) };
}

function predictors(x: Numbers, y: ArrayValue, count: number): number[][] {
  if (x.items.length === count && x.rowCount === y.rowCount) return x.items.map((n) => [n]);
  if (y.columnCount === 1 && x.rowCount === count) return rowsOf(x);
  if (y.rowCount === 1 && x.columnCount === count) return columnsOf(x);
  return raise(REF);
}

const rowsOf = (x: ArrayValue): number[][] =>
  Array.from({ length: x.rowCount }, (_, r) => Array.from({ length: x.columnCount }, (_c, c) => x.at(r, c) as number));
const columnsOf = (x: ArrayValue): number[][] =>
  Array.from({ length: x.columnCount }, (_, c) => Array.from({ length: x.rowCount }, (_r, r) => x.at(r, c) as number));

interface Fit {
  /** Slopes in the order of the predictors, then the intercept. */
  coefficients: number[];
  errors: number[];
  determination: number;
  deviation: number;
  f: number;
  degrees: number;
  regression: number;
  residual: number;
}

/** Least squares by Householder's QR decomposition (Golub and Van Loan, Matrix Computations, §5.3). `#NUM!` for dependent predictors. */
function fit({ ys, rows }: Data, constant: boolean): Fit {
  const width = (rows[0] as number[]).length + (constant ? 1 : 0);
  if (ys.length < width) return raise(NUM);
  const a = rows.map((row) => (constant ? [...row, 1] : row.slice()));
  const b = ys.slice();
  decompose(a, b, width);
  const inverse = invertUpper(a, width);
  const solution = inverse.map((row) => sumOf(row.map((r, k) => r * (b[k] as number))));
  const coefficients = constant ? solution : [...solution, 0];
  const middle = constant ? sumOf(ys) / ys.length : 0;
  const total = sumOf(ys.map((y) => (y - middle) ** 2));
  const residual = sumOf(b.slice(width).map((r) => r ** 2));
  const degrees = ys.length - width;
  const spread = degrees > 0 ? residual / degrees : 0;
  const errors = inverse.map((row) => Math.sqrt(spread * sumOf(row.map((r) => r * r))));
  const regression = total - residual;
  const slopes = (rows[0] as number[]).length;
  return {
    coefficients,
    errors: constant ? errors : [...errors, NaN],
    determination: total === 0 ? 1 : regression / total,
    deviation: Math.sqrt(spread),
    f: spread === 0 ? NaN : regression / slopes / spread,
    degrees,
    regression,
    residual,
  };
}

function decompose(a: number[][], b: number[], width: number): void {
  for (let k = 0; k < width; k++) {
    const column = a.slice(k).map((row) => row[k] as number);
    const norm = Math.hypot(...column);
    if (norm < 1e-12 * Math.max(1, ...a.map((row) => Math.abs(row[k] as number)))) return raise(NUM);
    const head = column[0] as number;
    const alpha = head > 0 ? -norm : norm;
    const v = [head - alpha, ...column.slice(1)];
    const square = sumOf(v.map((n) => n * n));
    if (square === 0) continue;
    for (let j = k; j < width; j++) {
      const share = (2 * sumOf(v.map((n, i) => n * ((a[k + i] as number[])[j] as number)))) / square;
      v.forEach((n, i) => ((a[k + i] as number[])[j] = ((a[k + i] as number[])[j] as number) - share * n));
    }
    const share = (2 * sumOf(v.map((n, i) => n * (b[k + i] as number)))) / square;
    v.forEach((n, i) => (b[k + i] = (b[k + i] as number) - share * n));
  }
}

function invertUpper(a: number[][], width: number): number[][] {
  const at = (r: number, c: number): number => (a[r] as number[])[c] as number;
  const inverse = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (let c = 0; c < width; c++) {
    for (let r = c; r >= 0; r--) {
      let sum = r === c ? 1 : 0;
      for (let k = r + 1; k <= c; k++) sum -= at(r, k) * ((inverse[k] as number[])[c] as number);
      (inverse[r] as number[])[c] = sum / at(r, r);
    }
  }
  return inverse;
}

const shown = (n: number): CellValue => (Number.isFinite(n) ? n : n === Infinity ? NUM : NA);

/** LINEST's block: slopes last to first, then the intercept; with statistics four rows more. */
function described(result: Fit, statistics: boolean): ArrayValue {
  const order = (values: number[]): CellValue[] =>
    [...values.slice(0, -1).reverse(), values.at(-1) as number].map(shown);
  const first = order(result.coefficients);
  if (!statistics) return new ArrayValue(1, first.length, first);
  const pair = (a: number, b: number): CellValue[] => [
    shown(a),
    shown(b),
    ...new Array<CellValue>(first.length - 2).fill(NA),
  ];
  const items = [
    ...first,
    ...order(result.errors),
    ...pair(result.determination, result.deviation),
    ...pair(Number.isNaN(result.f) ? Infinity : result.f, result.degrees),
    ...pair(result.regression, result.residual),
  ];
  return new ArrayValue(5, first.length, items);
}

const logged = (data: Data): Data => ({ ...data, ys: data.ys.map((y) => (y <= 0 ? raise(NUM) : Math.log(y))) });

function linest(exponential: boolean) {
  return (context: EvaluationContext, y: Value, x?: Value, constant = true, statistics = false): Value => {
    const data = dataOf(context, y, x);
    const result = fit(exponential ? logged(data) : data, constant);
    if (exponential) result.coefficients = result.coefficients.map(Math.exp);
    return described(result, statistics);
  };
}

/** TREND and GROWTH: the line (or curve) at new predictors, in their shape. */
function predicted(exponential: boolean) {
  return (context: EvaluationContext, y: Value, x?: Value, wanted?: Value, constant = true): Value => {
    const data = dataOf(context, y, x);
    const { coefficients } = fit(exponential ? logged(data) : data, constant);
    const known = readArray(context, y);
    const width = (data.rows[0] as number[]).length;
    const target = wanted === undefined || wanted === null ? null : numbersOf(context, wanted);
    const at = (row: number[]): number => {
      const value = row.reduce((sum, n, i) => sum + n * (coefficients[i] as number), coefficients.at(-1) as number);
      return exponential ? Math.exp(value) : value;
    };
    if (!target) return new ArrayValue(known.rowCount, known.columnCount, data.rows.map(at));
    if (width === 1)
      return new ArrayValue(
        target.rowCount,
        target.columnCount,
        target.items.map((n) => at([n])),
      );
    const across = known.columnCount === 1;
    if ((across ? target.columnCount : target.rowCount) !== width) return REF;
    const values = (across ? rowsOf(target) : columnsOf(target)).map(at);
    return across ? ArrayValue.column(values) : new ArrayValue(1, values.length, values);
  };
}

const DYNAMIC = { dynamic: true };

/** Lines and exponential curves through observations of one or several predictors. */
export const leastSquaresFunctions: FunctionSpec[] = [
  contextual('LINEST', ['array', 'array?', 'boolean?', 'boolean?'], linest(false), DYNAMIC),
  contextual('LOGEST', ['array', 'array?', 'boolean?', 'boolean?'], linest(true), DYNAMIC),
  contextual('TREND', ['array', 'array?', 'array?', 'boolean?'], predicted(false), DYNAMIC),
  contextual('GROWTH', ['array', 'array?', 'array?', 'boolean?'], predicted(true), DYNAMIC),
];
