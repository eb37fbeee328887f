import { contentAt, shownAt } from '../../table/cells';
import type { CellContent } from '../../table/grid';
import type { Census } from '../census';
import { columnOf, type ColumnKey } from '../columns';
import { fromSerial, toFrench } from '../parsing/calendar';
import type { EntryLanguage } from './entry-language';

/** What a cell may be written as; `null` empties it. */
export type EntryValue = string | number | boolean | null;

/** The values of a row to write, by column. */
export type EntryValues = Partial<Record<ColumnKey, EntryValue>>;

/** Texts of the form, by column. */
export type EntryTexts = Partial<Record<ColumnKey, string>>;

/** Rows looked at to know whether a column shows percentages. */
const ROWS_LOOKED_AT = 200;

/** Whether the figures of a column of shares are fractions shown in percent (0,2 shown 20 %). */
export const isInPercent = ({ grid, needs, location }: Census, key: ColumnKey): boolean => {
  const column = location.columns.find((located) => located.key === key);
  if (!column || !columnOf(key).label.endsWith('%')) return false;
  for (const { row } of needs.slice(0, ROWS_LOOKED_AT)) {
    if (typeof contentAt(grid, row, column.index) !== 'number') continue;
    return /%\s*$/.test(shownAt(grid, row, column.index) ?? '');
  }
  return false;
};

interface ShownIn {
  language: EntryLanguage;
  date1904: boolean;
  /** What one figure of the column stands for (1 000 in a column of k€). */
  unit?: number | undefined;
  percent?: boolean;
}

/** A value as Excel will show it in a column, in the unit of the column and the language of the form. */
export const shownValueOf = (
  value: CellContent,
  key: ColumnKey,
  { language, date1904, unit = 1, percent = false }: ShownIn,
): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value !== 'number') return '';
  const { type } = columnOf(key);
  if (type === 'date') return toFrench(fromSerial(value, date1904));
  if (type === 'amount' && unit === 1) return language.amount(Math.round(value * 100));
  if (percent) return `${language.figure(Math.round(value * 1e8) / 1e6)} %`;
  return language.figure(value);
};
