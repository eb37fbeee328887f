import { args, type Scalar } from '../protocol';
import { MAX_ROWS, lastColumn, lastRow } from '../workbook/bounds';
import { assertAllowed } from './access';
import { columnPixels, pixelsToPoints, pointsToPixels, setColumnPixels, standardColumnPixels } from './column-width';
import type { RangeFormat } from './range-format';
import type { Range } from './range';
import { rowHeight, setRowHeight } from './row-height';

/** Excel's limits, in points: 255 characters of the default font, and 409. */
const MAX_WIDTH = 1342.5;
const MAX_HEIGHT = 409.5;

/** The one value of all, or null. */
function same(values: Iterable<number>): number | null {
  let common: number | undefined;
  for (const value of values) {
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? null;
}

function* widths(areas: Range[]): Generator<number> {
  for (const { sheet, bounds } of areas)
    for (let column = bounds.column; column <= lastColumn(bounds); column++)
      yield pixelsToPoints(columnPixels(sheet, column));
}

function* heights(areas: Range[]): Generator<number> {
  for (const { sheet, bounds } of areas) {
    let own = 0;
    for (const row of sheet.rows.keys())
      if (row >= bounds.row && row <= lastRow(bounds)) {
        own++;
        yield rowHeight(sheet, row);
      }
    if (own < bounds.rowCount) yield sheet.defaultRowHeight;
  }
}

/** Points; null when the columns differ. */
export const columnWidthOf = (areas: Range[]): number | null => same(widths(areas));

/** Points; null when the rows differ. */
export const rowHeightOf = (areas: Range[]): number | null => same(heights(areas));

export function setColumnWidth(areas: Range[], value: unknown): void {
  if (value === null) return;
  eachColumn(areas, pointsToPixels(args.number(value, 0, MAX_WIDTH)));
}

function eachColumn(areas: Range[], pixels: number | null): void {
  for (const { sheet, bounds } of areas) {
    assertAllowed(sheet, 'formatColumns');
    for (let column = bounds.column; column <= lastColumn(bounds); column++) setColumnPixels(sheet, column, pixels);
    sheet.layoutChanged();
  }
}

export function setRowHeights(areas: Range[], value: unknown): void {
  if (value === null) return;
  eachRow(areas, args.number(value, 0, MAX_HEIGHT));
}

function eachRow(areas: Range[], points: number | null): void {
  for (const { sheet, bounds } of areas) {
    assertAllowed(sheet, 'formatRows');
    if (bounds.rowCount >= MAX_ROWS) {
      for (const row of sheet.rows.keys()) setRowHeight(sheet, row, null);
      if (points !== null) sheet.defaultRowHeight = points;
    } else for (let row = bounds.row; row <= lastRow(bounds); row++) setRowHeight(sheet, row, points);
    sheet.layoutChanged();
  }
}

export const standardHeight: Scalar<RangeFormat> = {
  get: ({ areas }) => {
    const height = rowHeightOf(areas);
    return height === null ? null : height === areas[0]?.sheet.defaultRowHeight;
  },
  set: ({ areas }, value) => {
    if (args.boolean(value)) eachRow(areas, null);
  },
};

export const standardWidth: Scalar<RangeFormat> = {
  get: ({ areas }) => {
    const width = columnWidthOf(areas);
    const sheet = areas[0]?.sheet;
    return width === null || !sheet ? null : width === pixelsToPoints(standardColumnPixels(sheet));
  },
  set: ({ areas }, value) => {
    if (args.boolean(value)) eachColumn(areas, null);
  },
};
