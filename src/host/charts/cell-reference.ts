import { columnName, parseRangeName, quoteSheet, splitAddress } from '../workbook/address';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { WorkbookModel } from '../workbook/workbook';

export interface CellArea {
  sheet: SheetModel;
  bounds: Bounds;
}

/** Names may stand for names; a chain longer than this is a loop. */
const MAX_DEPTH = 16;

/**
 * The cells that a formula of a chart stands for: `Feuil1!$A$1:$A$9`, several in brackets, or a defined name. Null for what is no
 * reference to cells of the workbook.
 */
export function referencedCells(workbook: WorkbookModel, formula: string, depth = 0): CellArea[] | null {
  const inner = formula
    .trim()
    .replace(/^=/, '')
    .replace(/^\((.*)\)$/s, '$1');
  const parts = inner.match(/(?:'(?:[^']|'')*'|[^,'])+/g);
  if (!parts || depth > MAX_DEPTH) return null;
  const areas: CellArea[] = [];
  for (const part of parts) {
    const found = oneReference(workbook, part.trim(), depth);
    if (!found) return null;
    areas.push(...found);
  }
  return areas;
}

function oneReference(workbook: WorkbookModel, text: string, depth: number): CellArea[] | null {
  const { sheet: name, reference } = splitAddress(text);
  const sheet = name === null ? null : workbook.sheetByName(name);
  const bounds = parseRangeName(reference);
  if (sheet && bounds) return [{ sheet, bounds }];
  const defined = (sheet && workbook.definedName(reference, sheet)) ?? workbook.definedName(reference, null);
  return defined && !bounds ? referencedCells(workbook, defined.formula, depth + 1) : null;
}

/** `Feuil1!$A$1:$B$2`, as the formulas of a chart refer to cells. */
export function absoluteArea({ sheet, bounds: b }: CellArea): string {
  const prefix = `${quoteSheet(sheet.name)}!`;
  const [left, right] = [`$${columnName(b.column)}`, `$${columnName(lastColumn(b))}`];
  const [top, bottom] = [`$${b.row + 1}`, `$${lastRow(b) + 1}`];
  if (b.rowCount >= MAX_ROWS) return `${prefix}${left}:${right}`;
  if (b.columnCount >= MAX_COLUMNS) return `${prefix}${top}:${bottom}`;
  const start = left + top;
  return prefix + (b.rowCount === 1 && b.columnCount === 1 ? start : `${start}:${right}${bottom}`);
}

/** A point of a source of data; `hidden` when its row or column does not show. */
export interface DataPoint {
  sheet: SheetModel;
  row: number;
  column: number;
  hidden: boolean;
}

/** References to more cells than this are followed so far only. */
const MAX_POINTS = 1_048_576;

/** The cells of a reference one by one, row by row; of whole columns and rows those that are used. */
export function* pointsOf(areas: CellArea[]): Generator<DataPoint> {
  let left = MAX_POINTS;
  for (const { sheet, bounds } of areas) {
    const used = sheet.cells.used(true);
    const endRow = Math.min(lastRow(bounds), isWholeColumn(bounds) ? (used ? lastRow(used) : -1) : Infinity);
    const endColumn = Math.min(lastColumn(bounds), isWholeRow(bounds) ? (used ? lastColumn(used) : -1) : Infinity);
    for (let row = bounds.row; row <= endRow; row++)
      for (let column = bounds.column; column <= endColumn; column++) {
        if (left-- <= 0) return;
        yield { sheet, row, column, hidden: isHidden(sheet, row, column) };
      }
  }
}

const isWholeColumn = (b: Bounds): boolean => b.rowCount >= MAX_ROWS;
const isWholeRow = (b: Bounds): boolean => b.columnCount >= MAX_COLUMNS;

function isHidden(sheet: SheetModel, row: number, column: number): boolean {
  const layout = sheet.rows.get(row);
  return layout?.hidden === true || layout?.filtered === true || sheet.columns.get(column)?.hidden === true;
}
