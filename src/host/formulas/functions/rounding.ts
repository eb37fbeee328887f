import { DIV0, NUM, raise } from '../values';
import { pure, type FunctionSpec } from './spec';

/** Digits further than this from the point change nothing in a double. */
const FURTHEST = 300;

/** `n` times a power of ten, by its decimal writing, so that 1.005 × 100 is 100.5 and not 100.49999. */
function shifted(n: number, places: number): number {
  const [mantissa, exponent = '0'] = n.toString().split('e') as [string, string?];
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Decimal rounding on what Excel shows: 15 significant digits, halves away from zero (`up`, `down` always one way). */
export function roundTo(n: number, digits: number, way: 'nearest' | 'up' | 'down'): number {
  if (n === 0 || !Number.isFinite(n)) return n;
  const places = Math.max(-FURTHEST, Math.min(FURTHEST, digits));
  const scaled = Number(shifted(Number(Math.abs(n).toPrecision(15)), places).toPrecision(15));
  if (!Number.isFinite(scaled)) return n;
  const whole = way === 'nearest' ? Math.floor(scaled + 0.5) : way === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  if (way === 'nearest' && scaled >= 2 ** 52) return n;
  return Math.sign(n) * shifted(whole, -places);
}

const close = (n: number): number => Number(n.toPrecision(15));

/** CEILING: a multiple of `step` away from zero (towards zero for a negative number with a positive step). */
function ceiling(n: number, step: number): number {
  if (n === 0 || step === 0) return 0;
  if (n > 0 && step < 0) return raise(NUM);
  return close(Math.ceil(close(n / step)) * step);
}

function floor(n: number, step: number): number {
  if (n === 0) return 0;
  if (step === 0) return raise(DIV0);
  if (n > 0 && step < 0) return raise(NUM);
  return close(Math.floor(close(n / step)) * step);
}

/** CEILING.MATH and FLOOR.MATH: `mode` not zero turns the direction of negative numbers. */
function ceilingMath(n: number, step = 1, mode = 0): number {
  const size = Math.abs(step);
  if (size === 0) return 0;
  const away = n < 0 && mode !== 0;
  return close((away ? Math.floor(close(n / size)) : Math.ceil(close(n / size))) * size);
}

function floorMath(n: number, step = 1, mode = 0): number {
  const size = Math.abs(step);
  if (size === 0) return 0;
  const towards = n < 0 && mode !== 0;
  return close((towards ? Math.ceil(close(n / size)) : Math.floor(close(n / size))) * size);
}

function multiple(n: number, step: number): number {
  if (step === 0) return 0;
  if (n * step < 0) return raise(NUM);
  return close(Math.floor(close(n / step) + 0.5) * step);
}

/** Away from zero to an even (`parity` 0) or odd (1) whole number. */
function toParity(n: number, parity: 0 | 1): number {
  const size = Math.ceil(Math.abs(n));
  const whole = size % 2 === parity ? size : size + 1;
  return n < 0 ? -whole : whole;
}

export const roundingFunctions: FunctionSpec[] = [
  pure('ROUND', ['number', 'integer'], (n, digits) => roundTo(n, digits, 'nearest')),
  pure('ROUNDUP', ['number', 'integer'], (n, digits) => roundTo(n, digits, 'up')),
  pure('ROUNDDOWN', ['number', 'integer'], (n, digits) => roundTo(n, digits, 'down')),
  pure('TRUNC', ['number', 'integer?'], (n, digits = 0) => roundTo(n, digits, 'down')),
  pure('INT', ['number'], Math.floor),
  pure('CEILING', ['number', 'number'], ceiling),
  pure('FLOOR', ['number', 'number'], floor),
  pure('CEILING.MATH', ['number', 'number?', 'number?'], ceilingMath),
  pure('FLOOR.MATH', ['number', 'number?', 'number?'], floorMath),
  pure('CEILING.PRECISE', ['number', 'number?'], (n, step) => ceilingMath(n, step)),
  pure('ISO.CEILING', ['number', 'number?'], (n, step) => ceilingMath(n, step)),
  pure('FLOOR.PRECISE', ['number', 'number?'], (n, step) => floorMath(n, step)),
  pure('MROUND', ['number', 'number'], multiple),
  pure('EVEN', ['number'], (n) => toParity(n, 0)),
  pure('ODD', ['number'], (n) => toParity(n, 1)),
];
