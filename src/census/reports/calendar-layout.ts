import type { Messages } from '../../i18n';
import { columnLetters } from '../../table/address';
import { columnReference } from '../../table/structured-reference';
import type { Census } from '../census';
import type { WorkingDays } from '../planning/working-days';
import { DATA_TABLE, type DataColumn } from './data-columns';
import type { StyleName } from './sheet-plan';

export type CalendarColumn = keyof Messages['sheets']['calendar']['list']['headers'];

/**
 * Looks and widths of the columns of the table Calendrier, in their order. The twelve months of the workload stand over the
 * columns of dates, which are about as wide.
 */
export const CALENDAR_LAYOUT: readonly [CalendarColumn, StyleName, number][] = [
  ['department', 'wrapped', 30],
  ['title', 'wrapped', 38],
  ['kind', 'wrapped', 12],
  ['reference', 'code', 12],
  ['code', 'code', 13],
  ['row', 'link', 8],
  ['contractEnd', 'date', 10],
  ['deadline', 'date', 10],
  ['days', 'year', 8],
  ['plannedDays', 'year', 8],
  ['advised', 'date', 10],
  ['latest', 'date', 10],
  ['planned', 'date', 10],
  ['margin', 'year', 8],
  ['state', 'centered', 14],
  ['procedure', 'wrapped', 15],
  ['remark', 'wrapped', 23],
  ['rank', 'wrapped', 8],
];

/** Columns that are printed: the rank is there for the formulas only. */
export const PRINTED_COLUMNS = CALENDAR_LAYOUT.length - 1;

/** The place of a column on the sheet, from 0. */
export const calendarPlace = (column: CalendarColumn): number => CALENDAR_LAYOUT.findIndex(([key]) => key === column);

/** The cell of a column on a row of the sheet (Excel's number, or what stands for it). */
export const calendarCell = (column: CalendarColumn, row: number | string): string =>
  `$${columnLetters(calendarPlace(column))}${row}`;

export const CALENDAR_TABLE = 'Calendrier';

/** What every part of the sheet is planned from. */
export interface CalendarContext {
  census: Census;
  texts: Messages['sheets'];
  working: WorkingDays;
  /** The months of the workload, counted from January of the year of the needs (0). */
  months: readonly number[];
}

/** A column of Donnees in a formula. */
export const dataReference = ({ texts }: CalendarContext, column: DataColumn): string =>
  columnReference(DATA_TABLE, texts.data[column]);
