import { tokenize } from '@borgar/fx';
import { ERROR_CODES } from '../workbook/error-value';
import { englishName, frenchName } from './french-functions';
import type { LocaleInfo } from './locale';

/** An English formula (`=SUM(A1,1.5)`) as users of the language see it (`=SOMME(A1;1,5)`). */
export function toLocalFormula(formula: string, locale: LocaleInfo): string {
  if (locale.name === 'en-US' && locale.words === 'en-US') return formula;
  let braces = 0;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'operator') {
        if (value === '{') braces++;
        if (value === '}') braces--;
        return value === ',' ? (braces > 0 ? locale.arrayColumn : locale.list) : value;
      }
      if (type === 'func') {
        const name = value.replace(/^_xlfn\.(_xlws\.)?/i, '');
        return locale.words === 'fr-FR' ? frenchName(name) : name;
      }
      if (type === 'number') return value.replace('.', locale.decimal);
      if (type === 'bool') return /true/i.test(value) ? locale.booleans.true : locale.booleans.false;
      if (type === 'error') return locale.errors[value as keyof typeof locale.errors] ?? value;
      if (type === 'structured') return tableItems(value, locale, 'toLocal');
      return value;
    })
    .join('');
}

/** One piece of a formula in a language: text, quoted name, bracketed part, word, number, error, or any other sign. */
const pieces = (decimal: string): RegExp =>
  new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[\p{L}_/0-9]+[!?]?|\d+(?:[${decimal}]\d+)?(?:[eE][-+]?\d+)?(?![\p{L}_\d])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\s+|.`,
    'gsu',
  );

const PIECES: Record<string, RegExp> = { ',': pieces(','), '.': pieces('.') };

/** A formula written in the language, in English; the inverse of `toLocalFormula`. */
export function fromLocalFormula(text: string, locale: LocaleInfo): string {
  if (locale.name === 'en-US' && locale.words === 'en-US') return text;
  const found = text.match(PIECES[locale.decimal] as RegExp) ?? [];
  let braces = 0;
  return found
    .map((piece, i) => {
      if (piece === '{') braces++;
      if (piece === '}') braces--;
      if (braces > 0 && (piece === ';' || piece === locale.arrayColumn)) return piece === ';' ? ';' : ',';
      if (piece === locale.list) return ',';
      if (piece.startsWith('[')) return tableItems(piece, locale, 'fromLocal');
      if (piece.startsWith('#')) return englishError(piece, locale);
      if (/^\d/.test(piece)) return piece.replace(locale.decimal, '.');
      return /^[\p{L}_\\]/u.test(piece) ? word(piece, found[i + 1], locale) : piece;
    })
    .join('');
}

function word(piece: string, next: string | undefined, locale: LocaleInfo): string {
  if (next === '(') return locale.words === 'fr-FR' ? englishName(piece) : piece;
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
