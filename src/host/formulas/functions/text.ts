import { searchPattern } from '../criteria/wildcards';
import { booleanText, toText } from '../coercion';
import type { EvaluationContext } from '../evaluation/context';
import { eachValue } from '../evaluation/reading';
import { isFrench } from '../text-locale';
import { numberToText, textToNumber } from '../number-text';
import { characterOf, codeOf } from '../text/windows-1252';
import { formatNumber } from '../text/format-number';
import { NA as NOT_FOUND, VALUE, isError, raise } from '../values';
import { roundTo } from './rounding';
import { contextual, pure, type FunctionSpec, type RangeArgument } from './spec';

/** Longest text a cell holds. */
const LONGEST = 32_767;

const checked = (text: string): string => (text.length > LONGEST ? raise(VALUE) : text);
const notNegative = (n: number): number => (n < 0 ? raise(VALUE) : n);

function textsIn(context: EvaluationContext, args: RangeArgument[]): string[] {
  const texts: string[] = [];
  for (const arg of args) eachValue(context, arg, (value) => texts.push(toText(value, context.shared.locale)));
  return texts;
}

function find(wanted: string, text: string, start = 1): number {
  if (start < 1 || start > text.length + 1) return raise(VALUE);
  const at = text.indexOf(wanted, start - 1);
  return at < 0 ? raise(VALUE) : at + 1;
}

function search(wanted: string, text: string, start = 1): number {
  if (start < 1 || start > text.length + 1) return raise(VALUE);
  const at = text.slice(start - 1).search(searchPattern(wanted));
  return at < 0 ? raise(VALUE) : at + start;
}

function substitute(text: string, before: string, after: string, occurrence?: number): string {
  if (before === '') return text;
  if (occurrence === undefined) return checked(text.split(before).join(after));
  if (occurrence < 1) return raise(VALUE);
  let at = -1;
  for (let n = 0; n < occurrence; n++) {
    at = text.indexOf(before, at < 0 ? 0 : at + before.length);
    if (at < 0) return text;
  }
  return checked(text.slice(0, at) + after + text.slice(at + before.length));
}

/** PROPER: a capital at the start and after anything that is no letter. */
const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function numberValue(text: string, decimal = '.', group = ','): number {
  const point = decimal.charAt(0);
  const bare = text.replace(/\s/g, '');
  if (bare === '') return 0;
  const cut = bare.indexOf(point);
  const whole = (cut < 0 ? bare : bare.slice(0, cut)).split(group.charAt(0)).join('');
  const percents = /%*$/.exec(bare)?.[0].length ?? 0;
  const plain = (cut < 0 ? whole : `${whole}.${bare.slice(cut + 1)}`).replace(/%+$/, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(plain)) return raise(VALUE);
  return Number(plain) / 100 ** percents;
}

/** TEXT: a number by a pattern; a text goes through the text part of the pattern; booleans stay as they are. */
function text(context: EvaluationContext, value: unknown, pattern: string): string {
  const { locale, workbook } = context.shared;
  if (typeof value === 'boolean') return booleanText(value, locale);
  const number = typeof value === 'string' ? textToNumber(value, locale) : Number(value ?? 0);
  if (number === null)
    return pattern.includes('@') ? pattern.replace(/"/g, '').replace('@', String(value)) : String(value);
  if (pattern === '') return '';
  return formatNumber(number, pattern, locale.name, workbook.date1904) ?? raise(VALUE);
}

function fixed(context: EvaluationContext, n: number, decimals = 2, plain = false): string {
  const rounded = roundTo(n, decimals, 'nearest');
  const places = '0'.repeat(Math.max(0, Math.min(decimals, 127)));
  const pattern = (plain ? '0' : '#,##0') + (places ? '.' + places : '');
  const { locale } = context.shared;
  return (
    formatNumber(rounded, pattern, 'en-US', false)?.replace(/[.,]/g, (mark) => {
      if (!isFrench(locale)) return mark;
      return mark === '.' ? ',' : '\u202f';
    }) ?? raise(VALUE)
  );
}

const joined = contextual('TEXTJOIN', ['text', 'boolean', '...range'], (context, delimiter, skipEmpty, ...args) => {
  const texts = textsIn(context, args);
  return checked(texts.filter((part) => !skipEmpty || part !== '').join(delimiter));
});

/** TEXTBEFORE and TEXTAFTER with one delimiter; a negative instance counts from the end. */
function cutAt(side: 'before' | 'after') {
  return (source: string, delimiter: string, instance = 1): string => {
    if (instance === 0) return raise(VALUE);
    const parts = source.split(delimiter);
    const at = instance > 0 ? instance : parts.length + instance;
    if (delimiter === '') return raise(VALUE);
    if (at < 1 || at >= parts.length) return raise(NOT_FOUND);
    return side === 'before' ? parts.slice(0, at).join(delimiter) : parts.slice(at).join(delimiter);
  };
}

export const textFunctions: FunctionSpec[] = [
  pure('LEFT', ['text', 'integer?'], (source, count = 1) => source.slice(0, notNegative(count))),
  pure('RIGHT', ['text', 'integer?'], (source, count = 1) => (notNegative(count) === 0 ? '' : source.slice(-count))),
  pure('MID', ['text', 'integer', 'integer'], (source, start, count) =>
    start < 1 || count < 0 ? VALUE : source.slice(start - 1, start - 1 + count),
  ),
  pure('LEN', ['text'], (source) => source.length),
  pure('FIND', ['text', 'text', 'integer?'], find),
  pure('SEARCH', ['text', 'text', 'integer?'], search),
  pure('SUBSTITUTE', ['text', 'text', 'text', 'integer?'], substitute),
  pure('REPLACE', ['text', 'integer', 'integer', 'text'], (source, start, count, instead) =>
    start < 1 || count < 0 ? VALUE : checked(source.slice(0, start - 1) + instead + source.slice(start - 1 + count)),
  ),
  pure('TRIM', ['text'], (source) => source.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  pure('CLEAN', ['text'], (source) => source.replace(/[\x00-\x1f]/g, '')),
  pure('UPPER', ['text'], (source) => source.toUpperCase()),
  pure('LOWER', ['text'], (source) => source.toLowerCase()),
  pure('PROPER', ['text'], proper),
  pure('CONCATENATE', ['...text'], (...parts) => checked(parts.join(''))),
  contextual('CONCAT', ['...range'], (context, ...args) => checked(textsIn(context, args).join(''))),
  joined,
  pure('REPT', ['text', 'integer'], (source, count) => {
    if (count < 0 || source.length * count > LONGEST) return VALUE;
    return source.repeat(count);
  }),
  pure('EXACT', ['text', 'text'], (a, b) => a === b),
  pure('CHAR', ['integer'], (code) => (code < 1 || code > 255 ? VALUE : characterOf(code))),
  pure('CODE', ['text'], (source) => (source === '' ? VALUE : codeOf(source))),
  pure('UNICHAR', ['integer'], (code) => (code < 1 || code > 0x10ffff ? VALUE : String.fromCodePoint(code))),
  pure('UNICODE', ['text'], (source) => source.codePointAt(0) ?? VALUE),
  contextual('VALUE', ['any'], (context, value) => {
    if (typeof value === 'number' || isError(value)) return value;
    if (value === null) return 0;
    return typeof value === 'boolean' ? VALUE : (textToNumber(value, context.shared.locale) ?? VALUE);
  }),
  contextual('NUMBERVALUE', ['text', 'text?', 'text?'], (context, source, decimal, group) => {
    const french = isFrench(context.shared.locale);
    return numberValue(source, decimal ?? (french ? ',' : '.'), group ?? (french ? '\u00a0' : ','));
  }),
  contextual('TEXT', ['scalar', 'text'], text),
  contextual('FIXED', ['number', 'integer?', 'boolean?'], fixed),
  pure('TEXTBEFORE', ['text', 'text', 'integer?'], cutAt('before')),
  pure('TEXTAFTER', ['text', 'text', 'integer?'], cutAt('after')),
  contextual('VALUETOTEXT', ['any', 'integer?'], (context, value, format = 0) => {
    if (isError(value)) return value.code;
    const plain =
      typeof value === 'number' ? numberToText(value, context.shared.locale) : toText(value, context.shared.locale);
    return format === 1 && typeof value === 'string' ? `"${plain.replace(/"/g, '""')}"` : plain;
  }),
];
