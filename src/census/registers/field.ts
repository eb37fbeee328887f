import type { CellContent } from '../../table/grid';
import { isErrorCell } from '../../table/grid';
import { parseAmount } from '../parsing/amount';
import type { DatedPeriod } from '../parsing/calendar';
import type { CodeReader, CodeReading } from '../parsing/code';
import { parseDate } from '../parsing/date';
import { listReader } from '../parsing/list-value';
import { multiListReader } from '../parsing/multi-list';
import { parseInteger, parseNumber, parseYear } from '../parsing/number';
import { purchaseTypeReader } from '../parsing/purchase-type';
import { EMPTY, problem, understood, type Reading } from '../parsing/reading';
import { parseText } from '../parsing/text';
import { parseYesNo } from '../parsing/yes-no';
import type { PurchaseType } from '../vocabulary';
import { parseSiret } from './siret';

/** What the fields of a register need to know of the workbook. */
export interface RegisterContext {
  codes: CodeReader;
  date1904: boolean;
}

/** A column of a register: its header and the names it goes by elsewhere, and how its cells are read. */
export interface Field<T> {
  label: string;
  synonyms: readonly string[];
  /** Without this column the register cannot be used. */
  required: boolean;
  /** The column holds years, not dates. */
  holdsYears?: boolean;
  read(content: CellContent, shown: string | null, context: RegisterContext): Reading<T>;
}

interface FieldOptions {
  synonyms?: readonly string[];
  required?: boolean;
}

const field = <T>(
  label: string,
  { synonyms = [], required = false }: FieldOptions,
  read: Field<T>['read'],
): Field<T> => ({ label, synonyms, required, read });

/** Free text; a number is taken as it is shown. */
export const textField = (label: string, options: FieldOptions = {}): Field<string> => field(label, options, parseText);

/** An amount before tax, in cents. */
export const amountField = (label: string, options: FieldOptions = {}): Field<number> =>
  field(label, options, (content) => {
    const reading = parseAmount(content);
    return reading.kind === 'understood' ? understood(reading.value.cents, reading.clean) : reading;
  });

/** A date, or the month, quarter or year it is known to. */
export const dateField = (label: string, options: FieldOptions = {}): Field<DatedPeriod> =>
  field(label, options, (content, shown, { date1904 }) => parseDate(content, shown, date1904));

export const yearField = (label: string, options: FieldOptions = {}): Field<number> => ({
  ...field(label, options, parseYear),
  holdsYears: true,
});

export const numberField = (label: string, options: FieldOptions = {}): Field<number> =>
  field(label, options, parseNumber);

/** A whole number, zero or more: a count, months. */
export const countField = (label: string, options: FieldOptions = {}): Field<number> =>
  field(label, options, (content) => {
    const reading = parseInteger(content);
    return reading.kind === 'understood' && reading.value < 0 ? problem('notANumber') : reading;
  });

export const yesNoField = (label: string, options: FieldOptions = {}): Field<boolean> =>
  field(label, options, parseYesNo);

/** One value of a closed list; `variants` are folded spellings and what they stand for. */
export const listField = <V extends string>(
  label: string,
  values: readonly V[],
  options: FieldOptions & { variants?: Readonly<Record<string, V>> } = {},
): Field<V> => field(label, options, listReader(values, options.variants));

/** Several values of a closed list in one cell. */
export const multiListField = (
  label: string,
  values: readonly string[],
  options: FieldOptions & { variants?: Readonly<Record<string, string>> } = {},
): Field<string[]> => field(label, options, multiListReader(values, options.variants));

/** A code of the nomenclature, found back whatever Excel made of it. */
export const codeField = (label: string, options: FieldOptions = {}): Field<CodeReading> =>
  field(label, options, (content, shown, { codes, date1904 }) => codes.read(content, shown, date1904));

export const purchaseTypeField = (label: string, options: FieldOptions = {}): Field<PurchaseType> =>
  field(label, options, purchaseTypeReader);

/** The number of an establishment, 14 digits. */
export const siretField = (label: string, options: FieldOptions = {}): Field<string> =>
  field(label, options, parseSiret);

/** A figure as it was published: its decimals say how precise it claims to be. */
export interface PublishedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Beyond, decimals come from a calculation and not from somebody who published a rounded figure. */
const MOST_DECIMALS = 6;

/** Decimals of a number as it is typed: « 4,50 » has two, the cell 4.5 has one. */
const decimalsOf = (content: string | number): number => {
  const match = /[.,](\d+)\s*%?\s*$/.exec(String(content));
  return Math.min(match?.[1]?.length ?? 0, MOST_DECIMALS);
};

export const publishedField = (label: string, options: FieldOptions = {}): Field<PublishedNumber> =>
  field(label, options, (content) => {
    if (content === null) return EMPTY;
    if (isErrorCell(content)) return problem('excelError');
    if (typeof content === 'boolean') return problem('notANumber');
    const reading = parseNumber(content);
    return reading.kind === 'understood'
      ? understood({ value: reading.value, decimals: decimalsOf(content) }, reading.clean)
      : reading;
  });
