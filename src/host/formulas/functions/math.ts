import type { CellValue } from '../../workbook/cell-value';
import { readArray } from '../evaluation/reading';
import { power } from '../evaluation/operators';
import { DIV0, NUM, VALUE, isError, raise } from '../values';
import { eachNumber, numbersIn } from './numbers';
import { contextual, pure, type FunctionSpec } from './spec';
import { ExactSum, sumOf } from './sum';

/** Product of numbers; none at all gives 0. */
const product = (numbers: number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1));

function gcd(numbers: number[]): number {
  return numbers.map(wholeNotNegative).reduce((a, b) => {
    while (b) [a, b] = [b, a % b];
    return a;
  }, 0);
}

function lcm(numbers: number[]): number {
  return numbers.map(wholeNotNegative).reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / gcd([a, b])) * b), 1);
}

const wholeNotNegative = (n: number): number => (n < 0 ? raise(NUM) : Math.trunc(n));

function factorial(n: number): number {
  if (n < 0) return raise(NUM);
  let result = 1;
  for (let i = 2; i <= n; i++) result *= i;
  return result;
}

function factDouble(n: number): number {
  if (n < -1) return raise(NUM);
  let result = 1;
  for (let i = n; i > 1; i -= 2) result *= i;
  return result;
}

function combinations(n: number, k: number): number {
  if (n < 0 || k < 0 || n < k) return raise(NUM);
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return Math.round(result);
}

function permutations(n: number, k: number): number {
  if (n < 0 || k < 0 || n < k) return raise(NUM);
  let result = 1;
  for (let i = 0; i < k; i++) result *= n - i;
  return result;
}

function logarithm(n: number, base = 10): number {
  if (n <= 0 || base <= 0) return raise(NUM);
  if (base === 1) return raise(DIV0);
  if (base === 10) return Math.log10(n);
  return base === 2 ? Math.log2(n) : Math.log(n) / Math.log(base);
}

const squareRoot = (n: number): number => (n < 0 ? raise(NUM) : Math.sqrt(n));

/** Sums products of arrays of one shape; what is no number counts 0. */
const sumProduct = contextual('SUMPRODUCT', ['...array'], (context, ...args) => {
  const arrays = args.map((arg) => (isError(arg) ? raise(arg) : readArray(context, arg)));
  const [first] = arrays;
  if (!first || arrays.some((a) => a.rowCount !== first.rowCount || a.columnCount !== first.columnCount)) return VALUE;
  const total = new ExactSum();
  for (let i = 0; i < first.items.length; i++) {
    let term = 1;
    for (const { items } of arrays) {
      const item = items[i] as CellValue;
      if (isError(item)) return item;
      term *= typeof item === 'number' ? item : 0;
    }
    total.add(term);
  }
  return total.value;
});

/** Sum of `combine(x, y)` over pairs of numbers of two arrays of one shape. */
function pairwise(name: string, combine: (x: number, y: number) => number): FunctionSpec {
  return contextual(name, ['array', 'array'], (context, left, right) => {
    const a = readArray(context, left);
    const b = readArray(context, right);
    if (a.items.length !== b.items.length) return raise(VALUE);
    const total = new ExactSum();
    a.items.forEach((x, i) => {
      const y = b.items[i] as CellValue;
      if (isError(x)) raise(x);
      if (isError(y)) raise(y);
      if (typeof x === 'number' && typeof y === 'number') total.add(combine(x, y));
    });
    return total.value;
  });
}

export const mathFunctions: FunctionSpec[] = [
  contextual('SUM', ['...range'], (context, ...args) => {
    const total = new ExactSum();
    eachNumber(context, args, (n) => total.add(n));
    return total.value;
  }),
  contextual('SUMSQ', ['...range'], (context, ...args) => sumOf(numbersIn(context, args).map((n) => n * n))),
  contextual('PRODUCT', ['...range'], (context, ...args) => product(numbersIn(context, args))),
  sumProduct,
  pairwise('SUMXMY2', (x, y) => (x - y) ** 2),
  pairwise('SUMX2MY2', (x, y) => x * x - y * y),
  pairwise('SUMX2PY2', (x, y) => x * x + y * y),
  contextual('GCD', ['...range'], (context, ...args) => gcd(numbersIn(context, args))),
  contextual('LCM', ['...range'], (context, ...args) => lcm(numbersIn(context, args))),
  pure('ABS', ['number'], Math.abs),
  pure('SIGN', ['number'], Math.sign),
  pure('SQRT', ['number'], squareRoot),
  pure('SQRTPI', ['number'], (n) => squareRoot(n * Math.PI)),
  pure('EXP', ['number'], Math.exp),
  pure('LN', ['number'], (n) => (n <= 0 ? NUM : Math.log(n))),
  pure('LOG', ['number', 'number?'], logarithm),
  pure('LOG10', ['number'], (n) => logarithm(n)),
  pure('POWER', ['number', 'number'], power),
  pure('PI', [], () => Math.PI),
  pure('MOD', ['number', 'number'], (n, divisor) => (divisor === 0 ? DIV0 : n - divisor * Math.floor(n / divisor))),
  pure('QUOTIENT', ['number', 'number'], (n, divisor) => (divisor === 0 ? DIV0 : Math.trunc(n / divisor))),
  pure('FACT', ['integer'], factorial),
  pure('FACTDOUBLE', ['integer'], factDouble),
  pure('COMBIN', ['integer', 'integer'], combinations),
  pure('PERMUT', ['integer', 'integer'], permutations),
  pure('SIN', ['number'], Math.sin),
  pure('COS', ['number'], Math.cos),
  pure('TAN', ['number'], Math.tan),
  pure('ASIN', ['number'], (n) => (Math.abs(n) > 1 ? NUM : Math.asin(n))),
  pure('ACOS', ['number'], (n) => (Math.abs(n) > 1 ? NUM : Math.acos(n))),
  pure('ATAN', ['number'], Math.atan),
  pure('ATAN2', ['number', 'number'], (x, y) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  pure('SINH', ['number'], Math.sinh),
  pure('COSH', ['number'], Math.cosh),
  pure('TANH', ['number'], Math.tanh),
  pure('DEGREES', ['number'], (n) => (n * 180) / Math.PI),
  pure('RADIANS', ['number'], (n) => (n * Math.PI) / 180),
  contextual('RAND', [], () => Math.random(), { volatile: true }),
  contextual(
    'RANDBETWEEN',
    ['number', 'number'],
    (_, low, high) => {
      const first = Math.ceil(low);
      const last = Math.floor(high);
      return first > last ? NUM : first + Math.floor(Math.random() * (last - first + 1));
    },
    { volatile: true },
  ),
];
