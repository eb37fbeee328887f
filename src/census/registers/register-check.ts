import { cellAddress } from '../../table/address';
import { fold, tidy } from '../../table/normalise';
import { compareDates, type DatedPeriod } from '../parsing/calendar';
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
  /** Header of the column in our words. */
  label: string;
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
  const issues: RegisterIssue[] = register.problems.map(({ cell, label, reason }) => ({
    ...{ code: 'unreadable' as const, table, sheet, cell, label, reason },
    row: Number(cell.replace(/^[A-Z]+/, '')),
  }));
  const note = (row: RegisterRow<Fields>, key: string, code: RegisterIssueCode, other?: string): void => {
    const cell = cellAddress(row.row, columns[key]!);
    issues.push({
      code,
      table,
      sheet,
      row: row.row,
      cell,
      label: labels[key]!,
      ...(other === undefined ? {} : { other }),
    });
  };
  for (const check of checks) check(register, labels, note, context);
  return issues;
};
