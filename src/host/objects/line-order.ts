import { compareValues } from '../formulas/comparison';
import type { Bounds } from '../workbook/bounds';
import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { SortCondition } from '../workbook/filters/sort-state';
import type { SheetModel } from '../workbook/sheet';
import { hasColor } from './filters/cell-colors';
import { CellIcons } from './filters/cell-icon';

/** Negative when the first line of an area comes before the second; lines count from 0. */
export type LineOrder = (a: number, b: number) => number;

/** How a condition orders the rows of an area (its columns when `rows` is false). */
export function lineOrder(
  sheet: SheetModel,
  area: Bounds,
  rows: boolean,
  condition: SortCondition,
  matchCase: boolean,
): LineOrder {
  const { key } = condition;
  const cell = (line: number): [row: number, column: number] =>
    rows ? [area.row + line, area.column + key] : [area.row + key, area.column + line];
  if (condition.on === 'value') {
    const rank = customRank(condition.customList);
    return (a, b) =>
      compareCells(sheet.cells.value(...cell(a)), sheet.cells.value(...cell(b)), condition, matchCase, rank);
  }
  const first = firstOnes(sheet, condition);
  const sign = condition.descending ? -1 : 1;
  return (a, b) => sign * (Number(first(...cell(b))) - Number(first(...cell(a))));
}

/** Cells that a colour or an icon brings to the top. */
function firstOnes(sheet: SheetModel, { on, color, icon }: SortCondition): (row: number, column: number) => boolean {
  const { styles } = sheet.workbook;
  if (on !== 'icon')
    return (row, column) => hasColor(sheet.workbook, styles.get(sheet.styleAt(row, column)), on === 'fontColor', color);
  const icons = new CellIcons(sheet);
  return (row, column) => {
    const shown = icons.at(row, column);
    return shown?.set === icon?.set && shown?.index === icon?.index;
  };
}

/** Places in a list of one's own; what is not in the list comes after it. */
type Rank = ((value: CellValue) => number) | null;

function customRank(list: string | null): Rank {
  if (list === null) return null;
  const places = new Map(list.split(',').map((entry, i) => [entry.trim().toLowerCase(), i]));
  return (value) => (typeof value === 'string' ? places.get(value.trim().toLowerCase()) : undefined) ?? places.size;
}

/** Numbers, texts, FALSE, TRUE, errors; blanks last either way. */
function compareCells(a: CellValue, b: CellValue, condition: SortCondition, matchCase: boolean, rank: Rank): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const sign = condition.descending ? -1 : 1;
  const listed = rank ? rank(a) - rank(b) : 0;
  if (listed !== 0) return sign * listed;
  const [first, second] = condition.textAsNumber ? [asNumber(a), asNumber(b)] : [a, b];
  return sign * compareFilled(first, second, matchCase);
}

function compareFilled(a: CellValue, b: CellValue, matchCase: boolean): number {
  // Errors come last and are all alike.
  const errors = Number(a instanceof ErrorValue) - Number(b instanceof ErrorValue);
  if (errors !== 0 || a instanceof ErrorValue) return errors;
  const order = compareValues(a, b);
  if (order !== 0 || !matchCase || typeof a !== 'string' || typeof b !== 'string' || a === b) return order;
  return caseCollator.compare(a, b);
}

/** Small letters before capitals. */
const caseCollator = new Intl.Collator('fr', { sensitivity: 'variant', caseFirst: 'lower' });

function asNumber(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : value;
}
