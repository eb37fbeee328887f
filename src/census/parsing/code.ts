import { isErrorCell, type CellContent } from '../../table/grid';
import { fold, tidy } from '../../table/normalise';
import { fromSerial } from './calendar';
import { monthNumber } from './date';
import { EMPTY, problem, understood, type Reading } from './reading';

/** A nomenclature code as text, always one of the nomenclature in force. */
export type CodeReading = string;

const pad = (value: number): string => String(value % 100).padStart(2, '0');

/** The only element of a list, else `null`. */
const only = <T>(values: readonly T[] | undefined): T | null => (values?.length === 1 ? values[0]! : null);

const push = <K>(map: Map<K, string[]>, key: K, code: string): void => {
  const codes = map.get(key);
  if (codes) codes.push(code);
  else map.set(key, [code]);
};

/** Words and signs around a code: « Famille 10.10 », « n° 10.10 », « (10.10) », « 10.10. ». */
const withoutFrame = (text: string): string =>
  text
    .replace(/^(?:(?:code|famille|nomenclature|cfh|n°|no?\.)\s*:?\s*)+/i, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\s*[.;,]$/, '');

/**
 * Finds nomenclature codes back, whatever Excel or a hurried hand made of them: `10.1` for `10.10` (a number loses its last
 * zero), `1.05` for `01.05`, a date (10 October for `10.10`), `1001`, `10,10`, « 10.01 - Viandes ».
 */
export class CodeReader {
  private readonly codes: Map<string, string>;
  private readonly byNumber = new Map<number, string[]>();
  private readonly byDigits = new Map<string, string[]>();

  constructor(codes: readonly string[]) {
    this.codes = new Map(codes.map((code) => [tidy(code).toUpperCase(), code]));
    for (const code of codes) {
      if (/^\d+\.\d+$/.test(code)) push(this.byNumber, Number(code), code);
      const digits = code.replace(/\W/g, '');
      if (/^\d+$/.test(digits)) push(this.byDigits, digits.replace(/^0+/, ''), code);
    }
  }

  /** @param shown what the screen shows, `null` when it was not read */
  read(content: CellContent, shown: string | null, date1904: boolean): Reading<CodeReading> {
    if (content === null) return EMPTY;
    if (isErrorCell(content)) return problem('excelError');
    if (typeof content === 'boolean') return problem('unknownCode');
    if (typeof content === 'number') return this.readNumber(content, shown, date1904);
    const text = tidy(content);
    if (text === '') return EMPTY;
    const same = this.codes.get(text.toUpperCase());
    if (same !== undefined) return understood(same, true);
    const found = this.readText(withoutFrame(text));
    return found === null ? problem('unknownCode') : understood(found, false);
  }

  private readNumber(content: number, shown: string | null, date1904: boolean): Reading<CodeReading> {
    // A number is never clean, even where the screen shows the code: the display, and the match, change with the language.
    const asShown = shown === null ? undefined : this.codes.get(tidy(shown).replace(',', '.').toUpperCase());
    if (asShown !== undefined) return understood(asShown, false);
    const found =
      (shown === null ? null : this.readDateText(fold(shown))) ??
      only(this.byNumber.get(content)) ??
      only(this.byDigits.get(String(content))) ??
      this.readSerial(content, date1904);
    return found === null ? problem('unknownCode') : understood(found, false);
  }

  private readText(text: string): string | null {
    const dotted = text.replace(/\s*[,./:_-]\s*/g, '.').replace(/\s+/g, '');
    const direct = this.codes.get(dotted.toUpperCase());
    if (direct !== undefined) return direct;
    if (/^\d+[.,]\d+$/.test(dotted)) return only(this.byNumber.get(Number(dotted)));
    if (/^\d+$/.test(dotted)) return only(this.byDigits.get(dotted.replace(/^0+/, '')));
    const leading = /^([\w.,]*\w)\s*(?:[-–—:|/(]|\s[^\d])/.exec(text)?.[1];
    if (leading !== undefined && leading !== text && /\d/.test(leading) && !this.namesAnother(text, leading)) {
      const code = this.codes.get(leading.toUpperCase()) ?? this.readText(leading);
      if (code !== null) return code;
    }
    return this.readDateText(fold(text));
  }

  /** « 10.10 / 10.11 » names two codes: neither is meant for sure. */
  private namesAnother(text: string, leading: string): boolean {
    const others = text.slice(leading.length).match(/\d+[.,]\d+/g) ?? [];
    return others.some((code) => this.codes.has(code.replace(',', '.')) && code !== leading);
  }

  /** « 10-oct », « oct-27 » or « 10/10/2026 »: what Excel shows of a code that it took for a date. */
  private readDateText(text: string): string | null {
    const named =
      /^(\d{1,2})[ \-/.]*([a-z]+)\.?$/.exec(text) ?? /^(\d{1,2})[ \-/.]*([a-z]+)\.?[ \-/.]+\d{2,4}$/.exec(text);
    if (named) return this.pair(Number(named[1]), monthNumber(named[2]!));
    const monthFirst = /^([a-z]+)\.?[ \-/.]*(\d{2}|\d{4})$/.exec(text);
    if (monthFirst) return this.pair(monthNumber(monthFirst[1]!), Number(monthFirst[2]));
    const full = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(text);
    return full ? this.pair(Number(full[1]), Number(full[2])) : null;
  }

  private readSerial(serial: number, date1904: boolean): string | null {
    if (!Number.isInteger(serial) || serial < 30000 || serial > 80000) return null;
    const date = fromSerial(serial, date1904);
    return this.pair(date.day, date.month);
  }

  private pair(first: number, second: number): string | null {
    if (first === 0 || second === 0) return null;
    return this.codes.get(`${pad(first)}.${pad(second)}`) ?? null;
  }
}
