import { args, invalidArgument } from '../../protocol';
import type { ValidationOperator, ValidationSettings, ValidationType } from '../../workbook/data-validation';
import { isoToSerial } from '../../xlsx/read/iso-date';
import { absoluteReference } from '../absolute-reference';
import { checkedFormula } from '../formula-text';
import { Range } from '../range';
import { literalItems } from './check-cell';

type Json = Record<string, unknown>;
type Rule = Pick<ValidationSettings, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;

/** Excel's limit for items typed into a rule. */
const MAX_LIST = 255;

const OPERATORS: Record<string, ValidationOperator> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const OPERATOR_NAMES = Object.keys(OPERATORS);

/** Property of the rule that a type of the file stands under, and the name of the type. */
const KINDS: Record<Exclude<ValidationType, 'none'>, { property: string; name: string }> = {
  whole: { property: 'wholeNumber', name: 'WholeNumber' },
  decimal: { property: 'decimal', name: 'Decimal' },
  list: { property: 'list', name: 'List' },
  date: { property: 'date', name: 'Date' },
  time: { property: 'time', name: 'Time' },
  textLength: { property: 'textLength', name: 'TextLength' },
  custom: { property: 'custom', name: 'Custom' },
};
const TYPES = Object.keys(KINDS) as (keyof typeof KINDS)[];

export const typeName = (type: ValidationType): string => (type === 'none' ? 'None' : KINDS[type].name);

const shown = (formula: string | null): string => (formula === null ? '' : `=${formula}`);

/** A rule as Office.js gives it: one property named after the kind; nothing where there is no validation. */
export function ruleToJson({ type, operator, formula1, formula2, inCellDropDown }: Rule): Json {
  if (type === 'none') return {};
  const { property } = KINDS[type];
  if (type === 'custom') return { [property]: { formula: shown(formula1) } };
  if (type === 'list') {
    const typed = formula1 === null ? null : literalItems(formula1);
    const source = typed && formula1 !== null ? formula1.slice(1, -1).replace(/""/g, '"') : shown(formula1);
    return { [property]: { inCellDropDown, source } };
  }
  const named = OPERATOR_NAMES.find((name) => OPERATORS[name] === operator);
  return {
    [property]: {
      formula1: shown(formula1),
      ...(formula2 === null ? {} : { formula2: shown(formula2) }),
      operator: named,
    },
  };
}

/** Reads a rule that a script sets. Raises `InvalidArgument` for one of no kind, of two kinds, or with impossible operands. */
export function ruleFromJson(value: unknown, date1904: boolean): Rule {
  const given = object(value);
  const types = TYPES.filter(
    (type) => given[KINDS[type].property] !== undefined && given[KINDS[type].property] !== null,
  );
  const [type] = types;
  if (!type || types.length > 1) throw invalidArgument('A rule has exactly one kind.');
  const content = object(given[KINDS[type].property]);
  const base: Rule = { type, operator: 'between', formula1: null, formula2: null, inCellDropDown: true };
  if (type === 'custom') return { ...base, formula1: formulaText(args.text(content['formula'])) };
  if (type === 'list')
    return {
      ...base,
      formula1: listSource(content['source']),
      inCellDropDown: args.optional(content['inCellDropDown'], args.boolean, true),
    };
  const operator = OPERATORS[args.oneOf(content['operator'], OPERATOR_NAMES)] as ValidationOperator;
  const two = operator === 'between' || operator === 'notBetween';
  return {
    ...base,
    operator,
    formula1: operand(content['formula1'], type, date1904),
    formula2: two ? operand(content['formula2'], type, date1904) : null,
  };
}

function object(value: unknown): Json {
  if (value === null || typeof value !== 'object') throw invalidArgument('A rule was expected.');
  return value as Json;
}

function formulaText(text: string): string {
  if (!text.startsWith('=') || text === '=') throw invalidArgument(`"${text}" is not a formula.`);
  return checkedFormula(text).slice(1);
}

function listSource(source: unknown): string {
  if (source instanceof Range) return absoluteReference(source);
  const text = args.text(source);
  if (text.startsWith('=')) return formulaText(text);
  if (text === '') throw invalidArgument('The list has no items.');
  if (text.length > MAX_LIST) throw invalidArgument(`A list typed into a rule takes at most ${MAX_LIST} characters.`);
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number, a range, a formula with `=`, a number as text, or for dates and times ISO 8601. */
function operand(value: unknown, type: ValidationType, date1904: boolean): string {
  if (value instanceof Range) return absoluteReference(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument('An operand is missing.');
  if (value.startsWith('=')) return formulaText(value);
  if (type === 'date' || type === 'time') {
    const serial = isoToSerial(value, date1904);
    if (serial !== null) return String(type === 'time' ? serial % 1 : serial);
  }
  const number = Number(value);
  if (!Number.isFinite(number)) throw invalidArgument(`"${value}" is no operand of a rule.`);
  return String(number);
}
