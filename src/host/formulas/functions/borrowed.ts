import * as formulajs from '@formulajs/formulajs';
import type { CellValue } from '../../workbook/cell-value';
import { ErrorValue } from '../../workbook/error-value';
import { NUM, VALUE } from '../values';
import { numbersIn } from './numbers';
import { contextual, pure, type ArgumentKind, type FunctionSpec } from './spec';

/**
 * Plain functions of numbers taken from a library. Each one here is compared with LibreOffice by a test; those that
 * disagreed are written by hand elsewhere or left out.
 */

// The library's own declarations say `any`: its results are checked in `adopted`.
type Borrowed = (...args: unknown[]) => unknown;

const library = formulajs as unknown as Record<string, unknown>;

/** Function of the library by its dotted name: `NORM.S.DIST` is a property of a property. */
function found(path: string): Borrowed {
  // Some groups (`NORM`, `T`) are functions that carry others, so a walk over properties finds every one.
  const value = path
    .split('.')
    .reduce<unknown>((holder, part) => (holder as Record<string, unknown> | undefined)?.[part], library);
  if (typeof value !== 'function') throw new Error(`no such function in the library: ${path}`);
  return value as Borrowed;
}

/** A result of the library as a cell value; its errors are `Error` objects whose message is the code. */
function adopted(result: unknown): CellValue {
  if (result instanceof Error) return ErrorValue.isCode(result.message) ? ErrorValue.of(result.message) : VALUE;
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUM;
  return typeof result === 'string' || typeof result === 'boolean' ? result : VALUE;
}

type Marked = ArgumentKind | `${ArgumentKind}?`;

/** A function on plain scalars. Absent arguments stay absent, so that the defaults of the library apply. */
function borrow(name: string, kinds: readonly Marked[], path = name): FunctionSpec {
  const body = found(path);
  return pure(name, kinds as readonly 'any'[], (...args: unknown[]) => adopted(body(...args)));
}

/** Digits written with letters: Excel shows capitals. */
function borrowDigits(name: string, kinds: readonly Marked[]): FunctionSpec {
  const body = found(name);
  return pure(name, kinds as readonly 'any'[], (...args: unknown[]) => {
    const result = adopted(body(...args));
    return typeof result === 'string' ? result.toUpperCase() : result;
  });
}

const NUMBER = 'number';
const MAYBE = 'number?';

const financial: FunctionSpec[] = [
  borrow('PMT', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('PV', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('FV', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('NPER', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('RATE', [NUMBER, NUMBER, NUMBER, MAYBE, MAYBE, MAYBE]),
  borrow('IPMT', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('PPMT', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE, MAYBE]),
  borrow('CUMIPMT', [NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER]),
  borrow('CUMPRINC', [NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER]),
  borrow('SLN', [NUMBER, NUMBER, NUMBER]),
  borrow('SYD', [NUMBER, NUMBER, NUMBER, NUMBER]),
  borrow('DDB', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE]),
  borrow('DB', [NUMBER, NUMBER, NUMBER, NUMBER, MAYBE]),
  borrow('EFFECT', [NUMBER, NUMBER]),
  borrow('NOMINAL', [NUMBER, NUMBER]),
  borrow('RRI', [NUMBER, NUMBER, NUMBER]),
  contextual('NPV', ['number', '...range'], (context, rate, ...flows) =>
    numbersIn(context, flows).reduce((total, flow, i) => total + flow / (1 + rate) ** (i + 1), 0),
  ),
  contextual('IRR', ['array', 'number?'], (context, flows, guess) => {
    const numbers = numbersIn(context, [flows]);
    return adopted(found('IRR')(numbers, guess));
  }),
];

const engineering: FunctionSpec[] = [
  borrowDigits('DEC2BIN', [NUMBER, MAYBE]),
  borrowDigits('DEC2HEX', [NUMBER, MAYBE]),
  borrowDigits('DEC2OCT', [NUMBER, MAYBE]),
  borrow('BIN2DEC', ['text']),
  borrow('HEX2DEC', ['text']),
  borrow('OCT2DEC', ['text']),
  borrow('BITAND', [NUMBER, NUMBER]),
  borrow('BITOR', [NUMBER, NUMBER]),
  borrow('BITXOR', [NUMBER, NUMBER]),
  borrow('DELTA', [NUMBER, MAYBE]),
  borrow('GESTEP', [NUMBER, MAYBE]),
  borrowDigits('BASE', ['integer', 'integer', 'integer?']),
  borrow('DECIMAL', ['text', 'integer']),
  borrow('ROMAN', ['integer']),
  borrow('ARABIC', ['text']),
];

const trigonometry: FunctionSpec[] = ['ACOSH', 'ASINH', 'ATANH', 'COT', 'SEC', 'CSC', 'ACOT'].map((name) =>
  borrow(name, [NUMBER]),
);

const distributions: FunctionSpec[] = [
  borrow('NORM.DIST', [NUMBER, NUMBER, NUMBER, 'boolean']),
  borrow('NORMDIST', [NUMBER, NUMBER, NUMBER, 'boolean'], 'NORM.DIST'),
  borrow('NORM.INV', [NUMBER, NUMBER, NUMBER]),
  borrow('NORMINV', [NUMBER, NUMBER, NUMBER], 'NORM.INV'),
  borrow('NORM.S.DIST', [NUMBER, 'boolean']),
  borrow('NORM.S.INV', [NUMBER]),
  borrow('NORMSINV', [NUMBER], 'NORM.S.INV'),
  borrow('BINOM.DIST', ['integer', 'integer', NUMBER, 'boolean']),
  borrow('BINOMDIST', ['integer', 'integer', NUMBER, 'boolean'], 'BINOM.DIST'),
  borrow('POISSON.DIST', ['integer', NUMBER, 'boolean']),
  borrow('POISSON', ['integer', NUMBER, 'boolean'], 'POISSON.DIST'),
  borrow('EXPON.DIST', [NUMBER, NUMBER, 'boolean']),
  borrow('EXPONDIST', [NUMBER, NUMBER, 'boolean'], 'EXPON.DIST'),
  borrow('STANDARDIZE', [NUMBER, NUMBER, NUMBER]),
  borrow('FISHER', [NUMBER]),
  borrow('FISHERINV', [NUMBER]),
];

export const borrowedFunctions: FunctionSpec[] = [...financial, ...engineering, ...trigonometry, ...distributions];
