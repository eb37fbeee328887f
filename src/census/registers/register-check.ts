import { cellAddress } from '../../table/address';
import { asText } from '../../table/cells';
import type { CellContent } from '../../table/grid';
import { fold, tidy } from '../../table/normalise';
import { frenchNumber } from '../french-number';
import { compareDates, toFrench, type DatedPeriod } from '../parsing/calendar';
import { valueOf, type ProblemReason } from '../parsing/reading';
import { numberForm } from './contracts';
import type { Fields, Register, RegisterRow } from './register';

/** What is wrong with a cell of a register; its sentence stands in the message catalogue under the same code. */
export type RegisterIssueCode =
  'unreadable' | 'empty' | 'duplicate' | 'unknownContract' | 'aboveTotal' | 'beforeDate' | 'notTheDays';

/** A cell of a register that a person should look at. */
export interface RegisterIssue {
  code: RegisterIssueCode;
  /** Name of the register. */
  table: string;
  sheet: string;
  /** Excel's row number, and the A1 address on the sheet. */
  row: number;
  cell: string;
  /** Key of the column, and its header in our words. */
  key: string;
  label: string;
  /** What stands in the cell, as a person reads it; empty text for an empty cell. */
  value: string;
  /** What the cells of the line hold: tells lines apart wherever they stand. */
  contents: RegisterRow<Fields>['contents'];
  /** The other column of a comparison, or the row that a duplicate repeats. */
  other?: string;
  /** Why a cell could not be read. */
  reason?: ProblemReason;
}

/** What checks may compare with, beyond their own register. */
export interface CheckContext {
  /** Numbers of the known contracts, as compared; `null` without a register of contracts. */
  contracts: ReadonlySet<string> | null;
}

type AnyRegister = Register<Fields>;

/** One check of a register; `note` reports the cell of a column. */
export type RegisterCheck = (
  register: AnyRegister,
  labels: Readonly<Record<string, string>>,
  note: (row: RegisterRow<Fields>, key: string, code: RegisterIssueCode, other?: string) => void,
  context: CheckContext,
) => void;

const figure = (row: RegisterRow<Fields>, key: string): number | null => {
  const value: unknown = valueOf(row.cells[key]);
  return typeof value === 'number' ? value : null;
};

/** A part is no larger than its whole. */
export const notAbove =
  (part: string, whole: string): RegisterCheck =>
  ({ rows }, labels, note) => {
    for (const row of rows) {
      const [a, b] = [figure(row, part), figure(row, whole)];
      if (a !== null && b !== null && a > b) note(row, part, 'aboveTotal', labels[whole]);
    }
  };

/** A date does not stand before another one. */
export const notBefore =
  (later: string, earlier: string): RegisterCheck =>
  ({ rows }, labels, note) => {
    for (const row of rows) {
      const [a, b] = [later, earlier].map((key) => valueOf(row.cells[key]) as DatedPeriod | null);
      if (a && b && compareDates(a.end, b.start) < 0) note(row, later, 'beforeDate', labels[earlier]);
    }
  };

/** What two lines may not share: the text of some columns together; lines where one of them is empty are left alone. */
export const unique =
  (...keys: [string, ...string[]]): RegisterCheck =>
  ({ rows, columns }, _labels, note) => {
    const present = keys.filter((key) => columns[key] !== undefined);
    if (!present.includes(keys[0])) return;
    const first = new Map<string, number>();
    for (const row of rows) {
      const parts = present.map((key) => valueOf(row.cells[key]) as unknown);
      if (parts.includes(null)) continue;
      const form = parts.map((part) => fold(tidy(String(part)))).join('|');
      const known = first.get(form);
      if (known === undefined) first.set(form, row.row);
      else note(row, keys[0], 'duplicate', String(known));
    }
  };

/** A contract that a line names stands in the register of contracts, when there is one. */
export const knownContract =
  (key: string): RegisterCheck =>
  ({ rows }, _labels, note, { contracts }) => {
    if (!contracts) return;
    for (const row of rows) {
      const number = valueOf(row.cells[key]) as string | null;
      if (number !== null && !contracts.has(numberForm(number))) note(row, key, 'unknownContract');
    }
  };

/** Cells that every line needs. */
export const filled =
  (...keys: string[]): RegisterCheck =>
  ({ rows, columns }, _labels, note) => {
    for (const row of rows)
      for (const key of keys)
        if (columns[key] !== undefined && row.cells[key]!.kind === 'empty') note(row, key, 'empty');
  };

/** A content as a person reads it: a cell that was read as a date shows the day, not its serial number. */
const shownAs = (row: RegisterRow<Fields>, key: string): string => {
  const content: CellContent = row.contents[key] ?? null;
  const value: unknown = valueOf(row.cells[key]);
  if (typeof content !== 'number') return asText(content);
  const isPeriod = typeof value === 'object' && value !== null && 'start' in value;
  return isPeriod ? toFrench((value as DatedPeriod).start) : frenchNumber(content);
};

/**
 * Every issue of a register, cells that could not be read first, each list in the order of the sheet. A column that is not
 * there raises none.
 */
export const issuesOf = (
  register: AnyRegister,
  fields: Fields,
  checks: readonly RegisterCheck[],
  context: CheckContext,
): RegisterIssue[] => {
  const { table, sheet, columns } = register;
  const labels = Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, label]));
  const lines = new Map(register.rows.map((row) => [row.row, row]));
  const place = (row: RegisterRow<Fields>, key: string) => ({
    ...{ table, sheet, row: row.row, cell: cellAddress(row.row, columns[key]!), key, label: labels[key]! },
    ...{ value: shownAs(row, key), contents: row.contents },
  });
  const issues: RegisterIssue[] = register.problems.map(({ cell, key, reason }) => ({
    ...place(lines.get(Number(cell.replace(/^[A-Z]+/, '')))!, key),
    ...{ code: 'unreadable' as const, reason },
  }));
  const note = (row: RegisterRow<Fields>, key: string, code: RegisterIssueCode, other?: string): void => {
    issues.push({ ...place(row, key), code, ...(other === undefined ? {} : { other }) });
  };
  for (const check of checks) check(register, labels, note, context);
  return issues;
};
