import { cellAddress } from '../../table/address';
import type { CellContent, SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { EMPTY, type ProblemReason, type Reading } from '../parsing/reading';
import type { CodeReader } from '../parsing/code';
import type { Field } from './field';
import type { RegisterCheck } from './register-check';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- fields of any type stand side by side in one register
export type Fields = Record<string, Field<any>>;

/** A register as it is declared: the table (or sheet) it stands in, and its columns by key. */
export interface RegisterSchema<F extends Fields> {
  /** Name of the table object, then of sheets it may stand on as a plain range. */
  names: readonly [string, ...string[]];
  fields: F;
  /** Known headers that a plain range must have to be taken for this register. */
  leastHeaders: number;
  /** Columns that tell the year of a line, the first one that is there counts: a year or a date. */
  yearKeys?: readonly (keyof F & string)[];
  /** Its own checks, beyond the reading of single cells. */
  checks?: readonly RegisterCheck[];
}

type ValueOf<T> = T extends Field<infer V> ? V : never;

/** The cells of one line; a column that the register does not have reads as empty. */
export type RegisterCells<F extends Fields> = { readonly [K in keyof F]: Reading<ValueOf<F[K]>> };

export interface RegisterRow<F extends Fields> {
  /** Excel's row number. */
  row: number;
  cells: RegisterCells<F>;
  /** What the cells hold, as formulas of the workbook see it. */
  contents: { readonly [K in keyof F]?: CellContent };
}

/** A cell that could not be read, and counts nowhere. */
export interface RegisterProblem {
  /** A1 address on the register's sheet. */
  cell: string;
  key: string;
  label: string;
  reason: ProblemReason;
}

/** A register as read, with the coordinates of what was read. */
export interface Register<F extends Fields> {
  table: string;
  sheet: string;
  rows: RegisterRow<F>[];
  /** Column of the sheet (from 0) of each field that is there. */
  columns: Partial<Record<keyof F & string, number>>;
  /** Labels of required columns that are not there: the register cannot be used. */
  missing: string[];
  problems: RegisterProblem[];
  /** Name of the table object as the workbook has it, `null` for a plain range. */
  object: string | null;
  /** Headers of columns that are not known, which nothing is read from. */
  unknown: readonly string[];
  /** Headers as written. */
  headers: Partial<Record<keyof F & string, string>>;
  /** Excel rows of the first and the last line. */
  firstRow: number;
  lastRow: number;
  date1904: boolean;
}

const keysOf = <F extends Fields>(fields: F): (keyof F & string)[] => Object.keys(fields);

/** Dictionaries are made once per schema. */
const dictionaries = new WeakMap<object, HeaderDictionary<string>>();

const dictionaryOf = <F extends Fields>({ fields }: RegisterSchema<F>): HeaderDictionary<keyof F & string> => {
  const known = dictionaries.get(fields);
  if (known) return known;
  const entries = keysOf(fields).map((key) => ({ key, label: fields[key]!.label, synonyms: fields[key]!.synonyms }));
  const made = new HeaderDictionary<keyof F & string>(entries);
  dictionaries.set(fields, made);
  return made;
};

/**
 * Reads a register from the sheets of a workbook: the table object of its name, else a plain range on a sheet of that name;
 * columns in any order, under their label or a synonym. Cells that cannot be read are listed and never taken for zero.
 * @returns `null` when the workbook has no such table
 */
export const readRegister = <F extends Fields>(
  grids: readonly SheetGrid[],
  schema: RegisterSchema<F>,
  codes: CodeReader,
): Register<F> | null => {
  const table = readNamedTable(grids, schema.names, dictionaryOf(schema), schema.leastHeaders);
  if (!table) return null;
  const date1904 = grids.find((grid) => grid.sheet === table.sheet)?.date1904 ?? false;
  const context = { codes, date1904 };
  const keys = keysOf(schema.fields);
  const present = keys.filter((key) => table.columns[key] !== undefined);
  const absent = Object.fromEntries(keys.map((key) => [key, EMPTY]));
  const problems: RegisterProblem[] = [];
  const rows = table.records.map(({ row, values, shown }): RegisterRow<F> => {
    const cells: Record<string, Reading<unknown>> = { ...absent };
    for (const key of present) {
      const { label, read } = schema.fields[key]!;
      const reading: Reading<unknown> = read(values[key] ?? null, shown[key] ?? null, context);
      cells[key] = reading;
      if (reading.kind === 'problem') {
        problems.push({ cell: cellAddress(row, table.columns[key]!), key, label, reason: reading.reason });
      }
    }
    return { row, cells: cells as RegisterCells<F>, contents: values as RegisterRow<F>['contents'] };
  });
  const missing = keys.filter((key) => schema.fields[key]!.required && table.columns[key] === undefined);
  return {
    table: schema.names[0],
    sheet: table.sheet,
    rows,
    columns: table.columns,
    missing: missing.map((key) => schema.fields[key]!.label),
    problems,
    object: table.object,
    headers: table.headers,
    unknown: table.unknown.map(({ header }) => header),
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    date1904,
  };
};
