import { isValidFormat, tokenize } from 'numfmt';
import type { LocaleInfo } from './locale';

/** True when Excel would accept the invariant format code. */
export const isFormatCode = (code: string): boolean => code === '' || isValidFormat(code);

/** Codes that follow regional settings show in the language as what they stand for. */
const REGIONAL = new Set(['m/d/yyyy', 'mm-dd-yy']);

/** An invariant code as users of the language read and type it: `dd/mm/yyyy` → `jj/mm/aaaa`, `#,##0.0` → `# ##0,0`. */
export function toLocalFormat(code: string, locale: LocaleInfo): string {
  if (locale.name === 'en-US') return code;
  if (code === 'General') return locale.general;
  const source = REGIONAL.has(code) ? locale.shortDate : code;
  return tokenize(source)
    .map((token) => {
      if (token.type === 'POINT') return locale.decimal;
      if (token.type === 'GROUP' || token.type === 'SCALE') return locale.group.repeat(token.raw.length);
      if (token.type === 'GENERAL') return locale.general;
      if (token.type === 'DATETIME')
        return token.raw.replace(/[dy]/gi, (letter) => locale.dateLetters[letter.toLowerCase()] ?? letter);
      return token.raw;
    })
    .join('');
}

/** The invariant code of one written in the language; the inverse of `toLocalFormat`. */
export function fromLocalFormat(text: string, locale: LocaleInfo): string {
  if (locale.name === 'en-US') return text;
  if (text.toLowerCase() === locale.general.toLowerCase()) return 'General';
  const literals = /("[^"]*"|\\.|\[[^\]]*\]|_.|\*.)/su;
  return text
    .split(literals)
    .map((part, i) => (i % 2 === 1 ? part : codeFromLocal(part, locale)))
    .join('');
}

/** Stand in for codes while single letters are exchanged. */
const GENERAL = '\u0002';
const THOUSANDS = '\u0001';

function codeFromLocal(part: string, locale: LocaleInfo): string {
  let code = part.replace(new RegExp(locale.general, 'gi'), GENERAL);
  // The locale's own separator scales or groups; an ordinary space does so only between digit places.
  code = code.replace(new RegExp(`(?<=[#0?])${locale.group}`, 'gu'), THOUSANDS);
  code = code.replace(/(?<=[#0?])[ \u00a0](?=[#0?])/gu, THOUSANDS);
  code = code.replaceAll(locale.decimal, '.').replaceAll(THOUSANDS, ',');
  for (const [english, local] of Object.entries(locale.dateLetters)) code = code.replaceAll(local, english);
  return code.replaceAll(GENERAL, 'General');
}
