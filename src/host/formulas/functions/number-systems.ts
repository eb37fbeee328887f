import { NUM, VALUE, raise } from '../values';
import { pure, type FunctionSpec } from './spec';

/** Largest whole number that bit functions take. */
const MOST_BITS = 2 ** 48;
/** Ten digits, the first of which is the sign, in the DEC2… functions. */
const DIGITS = 10;

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Classic Roman numerals; the shorter forms of Excel (2nd argument 1 to 4) are not written here. */
function roman(n: number): string {
  if (n < 0 || n > 3999) return raise(VALUE);
  let left = n;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}

function arabic(text: string): number {
  const letters = text.trim().toUpperCase();
  const negative = letters.startsWith('-');
  const values = [...(negative ? letters.slice(1) : letters)].map(
    (letter) => ROMAN.find(([, written]) => written === letter)?.[0] ?? raise(VALUE),
  );
  const total = values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
  return negative ? -total : total;
}

/** Digits of a whole number in a base, padded with zeros; negative numbers as the complement to ten digits. */
function fromDecimal(base: number) {
  const span = base ** DIGITS;
  return (n: number, places?: number): string => {
    if (n < -span / 2 || n >= span / 2) return raise(NUM);
    if (n < 0) return (span + n).toString(base).toUpperCase();
    const text = n.toString(base).toUpperCase();
    if (places === undefined) return text;
    return places < text.length || places > DIGITS ? raise(NUM) : text.padStart(places, '0');
  };
}

function toDecimal(base: number) {
  const span = base ** DIGITS;
  return (text: string): number => {
    const n = digitsOf(text, base);
    if (text.length > DIGITS) return raise(NUM);
    return n >= span / 2 ? n - span : n;
  };
}

/** Value of digits in a base; a foreign digit is `#NUM!`, no digit is 0. */
function digitsOf(text: string, base: number): number {
  let n = 0;
  for (const digit of text.toUpperCase()) {
    const value = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(digit);
    if (value < 0 || value >= base) return raise(NUM);
    n = n * base + value;
  }
  return n;
}

const radix = (base: number): number => (base < 2 || base > 36 ? raise(NUM) : base);

function inBase(n: number, base: number, length = 0): string {
  if (n < 0 || n >= 2 ** 53 || length < 0 || length > 255) return raise(NUM);
  return n.toString(radix(base)).toUpperCase().padStart(length, '0');
}

const bits =
  (combine: (a: bigint, b: bigint) => bigint) =>
  (a: number, b: number): number => {
    if (![a, b].every((n) => Number.isInteger(n) && n >= 0 && n < MOST_BITS)) return raise(NUM);
    return Number(combine(BigInt(a), BigInt(b)));
  };

/** A number with its bits moved to the left, or to the right for a negative number of places. */
function shifted(n: number, by: number): number {
  if (!Number.isInteger(n) || n < 0 || n >= MOST_BITS || Math.abs(by) > 53) return raise(NUM);
  const result = by >= 0 ? n * 2 ** by : Math.floor(n / 2 ** -by);
  return result >= MOST_BITS ? raise(NUM) : result;
}

/** Binary, octal, hexadecimal, Roman. */
export const numberSystemFunctions: FunctionSpec[] = [
  pure('ROMAN', ['integer'], roman),
  pure('ARABIC', ['text'], arabic),
  pure('DEC2BIN', ['integer', 'integer?'], fromDecimal(2)),
  pure('DEC2OCT', ['integer', 'integer?'], fromDecimal(8)),
  pure('DEC2HEX', ['integer', 'integer?'], fromDecimal(16)),
  pure('BIN2DEC', ['text'], toDecimal(2)),
  pure('OCT2DEC', ['text'], toDecimal(8)),
  pure('HEX2DEC', ['text'], toDecimal(16)),
  pure('BIN2OCT', ['text', 'integer?'], (text, places) => fromDecimal(8)(toDecimal(2)(text), places)),
  pure('BIN2HEX', ['text', 'integer?'], (text, places) => fromDecimal(16)(toDecimal(2)(text), places)),
  pure('OCT2BIN', ['text', 'integer?'], (text, places) => fromDecimal(2)(toDecimal(8)(text), places)),
  pure('OCT2HEX', ['text', 'integer?'], (text, places) => fromDecimal(16)(toDecimal(8)(text), places)),
  pure('HEX2BIN', ['text', 'integer?'], (text, places) => fromDecimal(2)(toDecimal(16)(text), places)),
  pure('HEX2OCT', ['text', 'integer?'], (text, places) => fromDecimal(8)(toDecimal(16)(text), places)),
  pure('BITLSHIFT', ['number', 'integer'], shifted),
  pure('BITRSHIFT', ['number', 'integer'], (n, by) => shifted(n, -by)),
  pure('BASE', ['integer', 'integer', 'integer?'], inBase),
  pure('DECIMAL', ['text', 'integer'], (text, base) => digitsOf(text.trim(), radix(base))),
  pure(
    'BITAND',
    ['number', 'number'],
    bits((a, b) => a & b),
  ),
  pure(
    'BITOR',
    ['number', 'number'],
    bits((a, b) => a | b),
  ),
  pure(
    'BITXOR',
    ['number', 'number'],
    bits((a, b) => a ^ b),
  ),
  pure('DELTA', ['number', 'number?'], (a, b = 0) => (a === b ? 1 : 0)),
  pure('GESTEP', ['number', 'number?'], (n, step = 0) => (n >= step ? 1 : 0)),
];
