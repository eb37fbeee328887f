import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import { columnReference } from '../../table/structured-reference';
import type { IndicatorKind } from '../indicators/indicator';
import type { StyleName } from './sheet-plan';
import { headerLook } from './style-runs';

/** The columns of the table Indicateurs, by what they hold. */
export type IndicatorColumn = keyof Messages['sheets']['indicatorSheet']['headers'];

export const INDICATOR_TABLE = 'Indicateurs';

/** Rows of the sheet, from 0: the campaign's year (in column B), the header of the table. */
export const YEAR_ROW = 4;
export const HEADER_ROW = 7;

/** The cells of the two years at the head of the sheet. */
export const CAMPAIGN_YEAR = `$B$${YEAR_ROW + 1}`;
export const FIRST_CAMPAIGN = `$B$${YEAR_ROW + 2}`;

/** Width in characters and look of each column, in their order; figures take the look of their kind. */
const LAYOUT: readonly (readonly [IndicatorColumn, number, StyleName])[] = [
  ['id', 12, 'text'],
  ['axis', 15, 'text'],
  ['label', 42, 'wrapped'],
  ['value', 14, 'integer'],
  ['unit', 13, 'centered'],
  ['numerator', 13, 'integer'],
  ['denominator', 14, 'integer'],
  ['year', 8, 'year'],
  ['previousYear', 11, 'year'],
  ['previous', 14, 'integer'],
  ['change', 10, 'integer'],
  ['trend', 20, 'centered'],
  ['target', 12, 'integer'],
  ['deadline', 10, 'year'],
  ['gap', 12, 'integer'],
  ['reached', 18, 'centered'],
  ['remark', 60, 'wrapped'],
  ['source', 20, 'link'],
  ['extracted', 12, 'date'],
  ['perimeter', 100, 'wrapped'],
];

export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = LAYOUT.map(([key]) => key);
export const INDICATOR_WIDTHS: readonly number[] = LAYOUT.map(([, width]) => width);
export const INDICATOR_HEADER_LOOKS: readonly (StyleName | null)[] = LAYOUT.map(([, , look]) => headerLook(look));

/** What is printed: words on a figure and where it comes from stand beyond, for the screen. */
export const PRINTED_COLUMNS = INDICATOR_COLUMNS.indexOf('remark');

export const FIGURE_LOOKS: Record<IndicatorKind, StyleName> = {
  count: 'integer',
  amount: 'amount',
  percent: 'percent',
  decimal: 'decimal',
};

/** Column of the sheet, from 0. */
export const indicatorColumn = (key: IndicatorColumn): number => INDICATOR_COLUMNS.indexOf(key);

/** The cell of a column in a row of the sheet (Excel's number). */
export const indicatorCell = (row: number, key: IndicatorColumn): string => cellAddress(row, indicatorColumn(key));

/** A column of the table in a formula: `Indicateurs[Valeur]`. */
export const indicatorReference = (texts: Messages['sheets'], key: IndicatorColumn): string =>
  columnReference(INDICATOR_TABLE, texts.indicatorSheet.headers[key]);
