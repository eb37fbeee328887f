import { isErrorCell, type CellContent } from '../../table/grid';
import { fold, tidy } from '../../table/normalise';
import { dayPeriod, fromSerial, isCalendarDate, monthsPeriod, type DatedPeriod } from './calendar';
import { EMPTY, problem, understood, type Reading } from './reading';

const MONTHS: [RegExp, number][] = [
  [/^jan(v|vier)?$/, 1],
  [/^fe?v(r|rier)?$/, 2],
  [/^mars?$/, 3],
  [/^avr(il)?$/, 4],
  [/^mai$/, 5],
  [/^juin$/, 6],
  [/^juil(l|let)?$/, 7],
  [/^aout?$/, 8],
  [/^sept?(embre)?$/, 9],
  [/^oct(obre)?$/, 10],
  [/^nov(embre)?$/, 11],
  [/^dec(embre)?$/, 12],
];

/** Number of a month from its French name or abbreviation, folded; 0 when it is none. */
export const monthNumber = (word: string): number => MONTHS.find(([pattern]) => pattern.test(word))?.[1] ?? 0;

/** Years a census may speak of; outside, a number or a text is no date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const inCalendar = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const day = (year: number, month: number, dayOfMonth: number): Reading<DatedPeriod> =>
  isCalendarDate(year, month, dayOfMonth) && inCalendar(year)
    ? understood(dayPeriod({ year, month, day: dayOfMonth }), false)
    : problem('outOfCalendar');

const months = (
  year: number,
  month: number,
  count: number,
  precision: 'month' | 'quarter' | 'semester' | 'year',
): Reading<DatedPeriod> =>
  inCalendar(year) && month >= 1 && month + count <= 13
    ? understood(monthsPeriod(year, month, count, precision), false)
    : problem('outOfCalendar');

type Reader = [RegExp, (groups: string[]) => Reading<DatedPeriod> | null];

const ORDINAL = '(\\d)(?:er|ere|e|eme|nd|nde)?';

const ORDINAL_WORDS: [RegExp, string][] = [
  [/^premiere? /, '1er '],
  [/^(deuxieme|seconde?) /, '2e '],
  [/^troisieme /, '3e '],
  [/^quatrieme /, '4e '],
];

const READERS: Reader[] = [
  [/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?: .*)?$/, ([d, m, y]) => day(fullYear(y!), Number(m), Number(d))],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/, ([y, m, d]) => day(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => day(Number(y), Number(m), Number(d))],
  [
    /^(?:[a-z]+di |dimanche )?(\d{1,2})(?:er)?[ \-/]([a-z]+)\.?[ \-/](\d{4}|\d{2})$/,
    ([d, m, y]) => (monthNumber(m!) ? day(fullYear(y!), monthNumber(m!), Number(d)) : null),
  ],
  [
    /^([a-z]+)\.?[ \-/']*(\d{4}|\d{2})$/,
    ([m, y]) => (monthNumber(m!) ? months(fullYear(y!), monthNumber(m!), 1, 'month') : null),
  ],
  [/^(\d{1,2})[/.\-](\d{4})$/, ([m, y]) => months(Number(y), Number(m), 1, 'month')],
  [/^(\d{4})[/.\-](\d{1,2})$/, ([y, m]) => months(Number(y), Number(m), 1, 'month')],
  [/^[tq] ?([1-4])[ \-/.]*(\d{4}|\d{2})$/, ([n, y]) => months(fullYear(y!), Number(n) * 3 - 2, 3, 'quarter')],
  [/^(\d{4})[ \-/.]*[tq]([1-4])$/, ([y, n]) => months(Number(y), Number(n) * 3 - 2, 3, 'quarter')],
  [
    new RegExp(`^${ORDINAL} ?(?:trim(?:estre)?\\.?|[tq]) ?(?:de )?(\\d{4}|\\d{2})$`),
    ([n, y]) => months(fullYear(y!), Number(n) * 3 - 2, 3, 'quarter'),
  ],
  [
    /^trim(?:estre)?\.? ?([1-4])[ \-/]*(\d{4}|\d{2})$/,
    ([n, y]) => months(fullYear(y!), Number(n) * 3 - 2, 3, 'quarter'),
  ],
  [
    /^(?:s|sem(?:estre)?\.?) ?([12])[ \-/.]+(\d{4}|\d{2})$/,
    ([n, y]) => months(fullYear(y!), Number(n) * 6 - 5, 6, 'semester'),
  ],
  [/^s([12])[ \-/.]*(\d{4}|\d{2})$/, ([n, y]) => months(fullYear(y!), Number(n) * 6 - 5, 6, 'semester')],
  [/^(\d{4})[ \-/.]*s([12])$/, ([y, n]) => months(Number(y), Number(n) * 6 - 5, 6, 'semester')],
  [
    new RegExp(`^${ORDINAL} ?sem(?:estre)?\\.? ?(?:de )?(\\d{4}|\\d{2})$`),
    ([n, y]) => months(fullYear(y!), Number(n) * 6 - 5, 6, 'semester'),
  ],
  [/^(\d{4})$/, ([y]) => months(Number(y), 1, 12, 'year')],
];

/** Words before a date that leave its period as it is (« courant mars 2027 », « fin juin 2027 »). */
const VAGUE = /^(courant|en|vers|des|debut|mi|fin|au|le|a partir de|a partir du|prevu en|previsionnel)[ -]+/;

/** « mars 2027 (prévisionnel) » is March 2027, « 2027 (T2) » its second quarter, « premier trimestre » the 1st. */
const withoutRemark = (text: string): string => {
  const plain = text
    .replace(/\((?![^)]*\d)[^)]*\)/g, ' ')
    .replace(/[()]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return ORDINAL_WORDS.reduce((words, [pattern, figure]) => words.replace(pattern, figure), plain);
};

const readText = (raw: string): Reading<DatedPeriod> => {
  const text = fold(raw);
  if (text === '') return EMPTY;
  const stripped = withoutRemark(text).replace(VAGUE, '').trim();
  // « Début 2027 » or « fin 2027 » name a part of the year that nobody can date.
  if (/^(debut|mi|fin)\b/.test(text) && /^\d{4}$/.test(stripped)) return problem('notADate');
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(stripped);
    const reading = match && read(match.slice(1));
    if (reading) return reading;
  }
  return problem('notADate');
};

/** A number shown as a bare number in a date column: the cell has no date format. */
const isBareNumber = (shown: string | null): boolean =>
  shown !== null && /^[\d\s\u00a0\u202f]+([.,]\d+)?$/.test(shown.trim());

const readNumber = (content: number, shown: string | null, date1904: boolean): Reading<DatedPeriod> => {
  if (Number.isInteger(content) && inCalendar(content)) return months(content, 1, 12, 'year');
  if (content >= 19900101 && content <= 21001231) return readText(String(content));
  if (!Number.isFinite(content) || content < 61 || content > 80000) return problem('notADate');
  const date = fromSerial(content, date1904);
  return inCalendar(date.year) ? understood(dayPeriod(date), !isBareNumber(shown)) : problem('outOfCalendar');
};

/**
 * Reads a date. A date cell (serial number shown as a date) is clean; texts (« 15/03/2027 », ISO, « T2 2027 », « mars 27 »,
 * « 1er semestre 2027 », « 2027 ») and serials shown as bare numbers are understood but not clean.
 * @param shown what the screen shows, `null` when it was not read
 */
export const parseDate = (content: CellContent, shown: string | null, date1904: boolean): Reading<DatedPeriod> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  if (typeof content === 'boolean') return problem('notADate');
  return typeof content === 'number' ? readNumber(content, shown, date1904) : readText(content);
};

/**
 * A text that names a part of a year without the year (« 1er semestre », « mars »), as the part of a given year; `null` when it is
 * nothing of the kind. Only a proposal: the year is not the user's.
 */
export const parseInYear = (text: string, year: number): DatedPeriod | null => {
  if (/\d{2}/.test(text)) return null;
  const reading = readText(`${tidy(text)} ${year}`);
  return reading.kind === 'understood' ? reading.value : null;
};
