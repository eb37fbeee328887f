import { tokenize } from '@borgar/fx';
import { ERROR_CODES } from '../workbook/error-value';
import { englishName, frenchName } from './french-functions';
import type { LocaleInfo } from './locale';

/** An English formula (`=SUM(A1,1.5)`) as users of the language see it (`=SOMME(A1;1,5)`). */
export function toLocalFormula(formula: string, locale: LocaleInfo): string {
  if (locale.name === 'en-US') return formula;
  let braces = 0;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'operator') {
        if (value === '{') braces++;
        if (value === '}') braces--;
        return value === ',' ? (braces > 0 ? locale.arrayColumn : locale.list) : value;
      }
      if (type === 'func') return frenchName(value.replace(/^_xlfn\.(_xlws\.)?/i, ''));
      if (type === 'number') return value.replace('.', locale.decimal);
      if (type === 'bool') return /true/i.test(value) ? locale.booleans.true : locale.booleans.false;
      if (type === 'error') return locale.errors[value as keyof typeof locale.errors] ?? value;
      if (type === 'structured') return tableItems(value, locale, 'toLocal');
      return value;
    })
    .join('');
}

/** One piece of a formula in a language: text, quoted name, bracketed part, word, number, error, or any other sign. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[\p{L}_/0-9]+[!?]?|\d+(?:,\d+)?(?:[eE][-+]?\d+)?(?![\p{L}_\d])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\s+|./gsu;

/** A formula written in the language, in English; the inverse of `toLocalFormula`. */
export function fromLocalFormula(text: string, locale: LocaleInfo): string {
  if (locale.name === 'en-US') return text;
  const pieces = text.match(PIECE) ?? [];
  let braces = 0;
  return pieces
    .map((piece, i) => {
      if (piece === '{') braces++;
      if (piece === '}') braces--;
      if (piece === ';') return braces > 0 ? ';' : ',';
      if (piece === '.' && braces > 0) return ',';
      if (piece.startsWith('[')) return tableItems(piece, locale, 'fromLocal');
      if (piece.startsWith('#')) return englishError(piece, locale);
      if (/^\d/.test(piece)) return piece.replace(locale.decimal, '.');
      return /^[\p{L}_\\]/u.test(piece) ? word(piece, pieces[i + 1], locale) : piece;
    })
    .join('');
}

function word(piece: string, next: string | undefined, locale: LocaleInfo): string {
  if (next === '(') return englishName(piece);
  const upper = piece.toUpperCase();
  if (upper === locale.booleans.true) return 'TRUE';
  return upper === locale.booleans.false ? 'FALSE' : piece;
}

function englishError(piece: string, locale: LocaleInfo): string {
  const upper = piece.toUpperCase();
  return ERROR_CODES.find((code) => locale.errors[code] === upper) ?? piece;
}

/** Exchanges `#Data` and its like, and the separator, inside the brackets of a structured reference. */
function tableItems(reference: string, locale: LocaleInfo, way: 'toLocal' | 'fromLocal'): string {
  const [from, to] = way === 'toLocal' ? [',', locale.list] : [locale.list, ','];
  let out = reference.replaceAll(`]${from}`, `]${to}`);
  for (const [english, local] of Object.entries(locale.tableItems)) {
    const [wanted, given] = way === 'toLocal' ? [english, local] : [local, english];
    out = out.replace(new RegExp(`\\[${wanted}\\]`, 'giu'), `[${given}]`);
  }
  return out;
}
