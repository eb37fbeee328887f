import type { CellValue } from '../../workbook/cell-value';
import { ErrorValue } from '../../workbook/error-value';
import { compareTexts, sameNumber } from '../comparison';
import { textToBoolean } from '../coercion';
import { textToNumber } from '../number-text';
import type { TextLocale } from '../text-locale';
import { hasWildcard, unescapeWildcards, wildcardPattern } from './wildcards';

/** A criterion of COUNTIF and its kin, understood once. */
export interface Criterion {
  /** Equal keys: the same rows of any column. */
  readonly key: string;
  matches(value: CellValue): boolean;
}

type Test = (value: CellValue) => boolean;

/**
 * Understands a criterion as Excel does: a leading operator (`<> <= >= < > =`), then a number (also date, percentage…),
 * boolean, error or text with wildcards `*`, `?` and `~`. An empty cell as criterion means 0; the empty text matches
 * empty cells and empty texts; `=` alone only empty cells; `<>` alone what is not empty.
 */
export function parseCriterion(criterion: CellValue, locale: TextLocale): Criterion {
  if (criterion === null) return { key: 'n=0', matches: equalNumber(0, locale) };
  if (typeof criterion === 'number') return { key: `n=${criterion}`, matches: equalNumber(criterion, locale) };
  if (typeof criterion !== 'string')
    return { key: `${typeof criterion}:${String(criterion)}`, matches: (v) => v === criterion };
  return { key: `s:${criterion}`, matches: textCriterion(criterion, locale) };
}

function textCriterion(criterion: string, locale: TextLocale): Test {
  if (criterion === '') return (value) => value === null || value === '';
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operator === '' || operator === '=')
    return operand === '' ? (value) => value === null : equality(operand, locale);
  if (operator === '<>') {
    if (operand === '') return (value) => value !== null;
    const equal = equality(operand, locale);
    return (value) => !equal(value);
  }
  return ordering(operator, operand, locale);
}

function equality(operand: string, locale: TextLocale): Test {
  const number = textToNumber(operand, locale);
  if (number !== null) return equalNumber(number, locale);
  const boolean = textToBoolean(operand);
  if (boolean !== null) return (value) => value === boolean;
  if (ErrorValue.isCode(operand)) return (value) => value instanceof ErrorValue && value.code === operand;
  if (hasWildcard(operand)) {
    const pattern = wildcardPattern(operand);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const wanted = unescapeWildcards(operand).toLowerCase();
  return (value) => typeof value === 'string' && value.toLowerCase() === wanted;
}

/** Numbers equal the criterion as numbers and as texts that read like it. */
function equalNumber(wanted: number, locale: TextLocale): Test {
  return (value) => {
    if (typeof value === 'number') return sameNumber(value, wanted);
    if (typeof value !== 'string') return false;
    const number = textToNumber(value, locale);
    return number !== null && sameNumber(number, wanted);
  };
}

const ORDERS: Record<string, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Order criteria compare numbers with numbers, texts with texts, booleans with booleans; other kinds never match. */
function ordering(operator: string, operand: string, locale: TextLocale): Test {
  const holds = ORDERS[operator] as (order: number) => boolean;
  const number = textToNumber(operand, locale);
  if (number !== null)
    return (value) => typeof value === 'number' && holds(sameNumber(value, number) ? 0 : value - number);
  const boolean = textToBoolean(operand);
  if (boolean !== null) return (value) => typeof value === 'boolean' && holds(Number(value) - Number(boolean));
  const text = unescapeWildcards(operand);
  return (value) => typeof value === 'string' && holds(compareTexts(value.toLowerCase(), text.toLowerCase()));
}
