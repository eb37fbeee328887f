import { isErrorCell, type CellContent } from '../../table/grid';
import { textConstant } from '../../table/structured-reference';
import { toSerial, type DatedPeriod } from '../parsing/calendar';
import { valueOf, type Reading } from '../parsing/reading';
import { YES } from '../vocabulary';

/** The year that is counted, and how the workbook counts its days. */
export interface Moment {
  year: number;
  date1904: boolean;
}

/**
 * What a line of a register must fulfil to be counted, said twice: of the cell as it was read, and of the bare cell as a
 * formula of the workbook sees it. Where the two differ on a cell (« x » for « Oui », « 120 k€ »), the formula names the cell.
 */
export interface Condition {
  /** Column of the register. */
  key: string;
  /** A column that registers may do without: the condition then holds. */
  optional?: boolean;
  holds(reading: Reading<unknown>, moment: Moment): boolean;
  sees(content: CellContent, moment: Moment): boolean;
  /** Factor of a product over the rows: a comparison in brackets, or a function of them; `year` is a reference or a number. */
  formula(column: string, year: string): string;
}

/** A text as Excel compares it: without regard to case. */
const textForm = (content: CellContent): string | null => (typeof content === 'string' ? content.toLowerCase() : null);

const anyOf = (column: string, texts: readonly string[]): string => {
  const comparisons = texts.map((text) => `(${column}=${textConstant(text)})`);
  return comparisons.length === 1 ? comparisons[0]! : `(${comparisons.join('+')}>0)`;
};

/** The cell holds one of the values of a closed list, or names a kind of contract. */
export const isOneOf = (key: string, ...values: readonly string[]): Condition => {
  const forms = values.map((value) => value.toLowerCase());
  return {
    key,
    holds: (reading) => values.includes(valueOf(reading) as string),
    sees: (content) => forms.includes(textForm(content) ?? ''),
    formula: (column) => anyOf(column, values),
  };
};

/** The same, or nothing at all. */
export const isBlankOr = (key: string, value: string): Condition => ({
  key,
  optional: true,
  holds: (reading) => reading.kind === 'empty' || valueOf(reading) === value,
  sees: (content) => content === null || content === '' || textForm(content) === value.toLowerCase(),
  formula: (column) => anyOf(column, ['', value]),
});

/** « Oui ». */
export const isYes = (key: string): Condition => ({
  ...isOneOf(key, YES),
  holds: (reading) => valueOf(reading) === true,
});

/** Anything but « Oui »: a column of exceptions that most lines leave empty. */
export const isNotYes = (key: string): Condition => ({
  key,
  optional: true,
  holds: (reading) => valueOf(reading) !== true,
  sees: (content) => textForm(content) !== YES.toLowerCase(),
  formula: (column) => `(${column}<>${textConstant(YES)})`,
});

/** Something stands there that could be read. */
export const isFilled = (key: string): Condition => ({
  key,
  holds: (reading) => reading.kind === 'understood',
  sees: (content) => content !== null && content !== '',
  formula: (column) => `(${column}<>"")`,
});

const above = (key: string, limit: number, unit: number): Condition => ({
  key,
  holds: (reading) => {
    const value = valueOf(reading);
    return typeof value === 'number' && value > limit * unit;
  },
  sees: (content) => typeof content === 'number' && content > limit,
  formula: (column) => `ISNUMBER(${column})*(${column}>${limit})`,
});

/** An amount, in cents as read, above some euros. */
export const isAboveEuros = (key: string, euros: number): Condition => above(key, euros, 100);

export const isAbove = (key: string, limit: number): Condition => above(key, limit, 1);

/** A cell of several values has one of them at least. */
export const hasAnyOf = (key: string, ...values: readonly string[]): Condition => ({
  key,
  holds: (reading) => ((valueOf(reading) as readonly string[] | null) ?? []).some((value) => values.includes(value)),
  sees: (content) => values.some((value) => (textForm(content) ?? '').includes(value.toLowerCase())),
  formula: (column) => {
    const found = values.map((value) => `ISNUMBER(SEARCH(${textConstant(value)},${column}))`);
    return found.length === 1 ? found[0]! : `(${found.join('+')}>0)`;
  },
});

/** A cell of several values, or an empty one, does not have one of them. */
export const lacks = (key: string, value: string): Condition => ({
  key,
  holds: (reading) => !((valueOf(reading) as readonly string[] | null) ?? []).includes(value),
  sees: (content) => !(textForm(content) ?? '').includes(value.toLowerCase()),
  formula: (column) => `ISERROR(SEARCH(${textConstant(value)},${column}))`,
});

/** A cell of several values says more than that there is nothing. */
export const saysMoreThan = (key: string, nothing: string): Condition => ({
  key,
  holds: (reading) => ((valueOf(reading) as readonly string[] | null) ?? []).some((value) => value !== nothing),
  sees: (content) => content !== null && content !== '' && textForm(content) !== nothing.toLowerCase(),
  formula: (column) => `(${column}<>"")*(${column}<>${textConstant(nothing)})`,
});

/** A text has some letters in it. */
export const contains = (key: string, letters: string): Condition => ({
  key,
  holds: (reading) =>
    String(valueOf(reading) ?? '')
      .toLowerCase()
      .includes(letters.toLowerCase()),
  sees: (content) => content !== null && String(content).toLowerCase().includes(letters.toLowerCase()),
  formula: (column) => `ISNUMBER(SEARCH(${textConstant(letters)},${column}))`,
});

/** A code that people type as a text or as a number is one of a list. */
export const isCodeOf = (key: string, codes: readonly string[]): Condition => ({
  key,
  holds: (reading) => codes.includes(String(valueOf(reading))),
  sees: (content) => content !== null && !isErrorCell(content) && codes.includes(String(content)),
  formula: (column) => anyOf(`${column}&""`, codes),
});

/** The line is of the year, by a column that holds a year. */
export const isOfYear = (key: string): Condition => ({
  key,
  holds: (reading, { year }) => valueOf(reading) === year,
  sees: (content, { year }) => content === year,
  formula: (column, year) => `(${column}=${year})`,
});

const startOf = (year: number, date1904: boolean): number => toSerial({ year, month: 1, day: 1 }, date1904);

/** The line is of the year, by a date. */
export const isDatedIn = (key: string): Condition => ({
  key,
  holds: (reading, { year }) => (valueOf(reading) as DatedPeriod | null)?.start.year === year,
  sees: (content, { year, date1904 }) =>
    typeof content === 'number' && content >= startOf(year, date1904) && content < startOf(year + 1, date1904),
  formula: (column, year) => `(${column}>=DATE(${year},1,1))*(${column}<DATE(${year}+1,1,1))`,
});

/** A date of the year or before. */
export const isDatedBy = (key: string): Condition => ({
  key,
  holds: (reading, { year }) => ((valueOf(reading) as DatedPeriod | null)?.start.year ?? Infinity) <= year,
  sees: (content, { year, date1904 }) => typeof content === 'number' && content < startOf(year + 1, date1904),
  formula: (column, year) => `ISNUMBER(${column})*(${column}<DATE(${year}+1,1,1))`,
});

/** A date of the year or after. */
export const isDatedFrom = (key: string): Condition => ({
  key,
  holds: (reading, { year }) => ((valueOf(reading) as DatedPeriod | null)?.end.year ?? 0) >= year,
  sees: (content, { year, date1904 }) => typeof content === 'number' && content >= startOf(year, date1904),
  formula: (column, year) => `ISNUMBER(${column})*(${column}>=DATE(${year},1,1))`,
});
