import { fold } from '../../table/normalise';
import { daysInMonth, isCalendarDate, toFrench } from '../parsing/calendar';
import { monthNumber, parseDate, parseInYear } from '../parsing/date';

type Reader = [RegExp, (groups: string[], year: number) => string | null];

const onDay = (year: number, month: number, day: number): string | null =>
  isCalendarDate(year, month, day) ? toFrench({ year, month, day }) : null;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const dayOf = (part: string, year: number, month: number): number => {
  if (part === 'debut') return 1;
  return part === 'mi' ? 15 : daysInMonth(year, month);
};

const READERS: Reader[] = [
  // « 15/3 »: the need has a year. « 3/27 » can only be a month.
  [
    /^(\d{1,2})[/.-](\d{1,2})$/,
    ([first, second], year) =>
      onDay(year, Number(second), Number(first)) ??
      (second!.length === 2 && Number(second) > 12 ? onDay(fullYear(second!), Number(first), 1) : null),
  ],
  [/^(\d{1,2})(?:er)? ?([a-z]+)\.?$/, ([day, month], year) => onDay(year, monthNumber(month!), Number(day))],
  // « 01032024 », « 010324 »; « 201012 » may be October 2010 as well as a day, so it is neither.
  [/^(\d{2})(\d{2})(\d{4})$/, ([day, month, year]) => onDay(Number(year), Number(month), Number(day))],
  [
    /^(?!20\d\d(?:0[1-9]|1[0-2])$)(\d{2})(\d{2})(\d{2})$/,
    ([day, month, year]) => onDay(fullYear(year!), Number(month), Number(day)),
  ],
  [
    /^(debut|mi|fin)[ -](?:du mois )?(?:de |d')?([a-z]+)\.?(?: (\d{4}|\d{2}))?$/,
    ([part, word, digits], needYear) => {
      const month = monthNumber(word!);
      const year = digits === undefined ? needYear : fullYear(digits);
      return month === 0 ? null : onDay(year, month, dayOf(part!, year, month));
    },
  ],
];

/** A part of a year alone: « mars », « T2 », « 1er semestre ». */
const partOf = (text: string, year: number): string | null => {
  const period = text === '' ? null : parseInYear(text, year);
  return period && toFrench(period.start);
};

/**
 * A date as people type it in a form, where what is understood is shown before it is written: the year of the need may be left
 * out, the slashes too, and « fin mars » is its last day. Comes back as a day where that helps, else as it was typed.
 * @param year the year of the need
 */
export const typedDate = (text: string, year: number): string => {
  const folded = fold(text);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(folded);
    const date = match && read(match.slice(1), year);
    if (date && parseDate(date, null, false).kind === 'understood') return date;
  }
  return parseDate(text, null, false).kind === 'problem' ? (partOf(folded, year) ?? text) : text;
};
