import type { LocaleInfo } from '../formats';
import { MAX_COLUMNS, MAX_ROWS, bounds as rect, intersect, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { PivotFieldState } from '../workbook/pivot-definition';
import type { PivotAreas, PivotTableModel } from '../workbook/pivot-table';
import type { SheetModel } from '../workbook/sheet';
import { WorkbookError } from '../workbook/workbook-error';
import { computePivot } from './compute-pivot';
import { visibleItems } from './visible-items';
import { pivotCaptions } from './captions';
import { EMPTY_SIZE, areasAt, entryText, fieldCaption, isEmptyPivot, layOut, type PivotCell } from './lay-out';

const EMPTY: PivotCell = { value: null, numberFormat: 'General', indent: 0 };

/** The areas that a PivotTable takes up: its filters and the rest. */
export const areasOf = ({ whole, filters }: PivotAreas): Bounds[] => (filters ? [filters, whole] : [whole]);

/** Those that hold something: a PivotTable without fields reserves cells and writes none. */
export const writtenAreas = (areas: PivotAreas): Bounds[] =>
  areasOf(areas).filter((area) => area !== areas.whole || areas.rows.length > 0);

/**
 * Works the PivotTable out and writes it into its sheet in the place of what it last wrote there. Cells of the user that it grows over
 * are overwritten, as when Excel is told to. Raises `PivotTableRangeConflict` where another PivotTable or a table stands in the way,
 * `MergedRangeConflict`, `InvalidArgument` when it would leave the sheet, `NotImplemented`; the sheet is untouched then.
 */
export function renderPivot(pivot: PivotTableModel, locale: LocaleInfo): void {
  const before = pivot.areas;
  const { cells, areas } = isEmptyPivot(pivot.definition) ? emptyPivot(pivot) : laidOut(pivot, locale);
  checkRoom(pivot, areas);
  clear(pivot.sheet, writtenAreas(before));
  if (!isEmptyPivot(pivot.definition)) writeCells(pivot.sheet, areas.whole, cells);
  if (areas.filters) writeCells(pivot.sheet, areas.filters, filterCells(pivot, locale));
  pivot.areas = areas;
  pivot.language = locale.name;
  pivot.version++;
}

function emptyPivot(pivot: PivotTableModel): { cells: PivotCell[][]; areas: PivotAreas } {
  const { column } = pivot.areas.whole;
  const count = pivot.definition.filters.length;
  const row = bodyRow(pivot, count);
  const whole = rect(row, column, EMPTY_SIZE.rowCount, EMPTY_SIZE.columnCount);
  const filters = count === 0 ? null : rect(row - 1 - count, column, count, 2);
  return {
    cells: [],
    areas: { whole, filters, headerRows: 1, labelColumns: 0, captionRow: true, rows: [], columns: [] },
  };
}

function laidOut(pivot: PivotTableModel, locale: LocaleInfo): { cells: PivotCell[][]; areas: PivotAreas } {
  const layout = layOut(pivot, computePivot(pivot, locale), locale);
  const count = pivot.definition.filters.length;
  const row = bodyRow(pivot, count);
  return { cells: layout.cells, areas: areasAt(row, pivot.areas.whole.column, layout, count) };
}

/** Filters stand above with a blank row between; where there is no room for them they push the PivotTable down. */
function bodyRow(pivot: PivotTableModel, filters: number): number {
  const { whole, filters: now } = pivot.areas;
  const needed = filters === 0 ? 0 : filters + 1;
  if (needed === 0 || (now && now.rowCount >= filters)) return whole.row;
  const free = whole.row >= needed && isFree(pivot, rect(whole.row - needed, whole.column, needed, 2));
  return free ? whole.row : (now?.row ?? whole.row) + needed;
}

function isFree({ sheet, areas }: PivotTableModel, area: Bounds): boolean {
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) {
      const own = areas.filters && intersect(areas.filters, rect(row, column));
      if (!own && !sheet.cells.isEmpty(row, column)) return false;
    }
  return true;
}

export function checkRoom(pivot: PivotTableModel, areas: PivotAreas): void {
  const { sheet } = pivot;
  for (const area of areasOf(areas)) {
    if (area.row < 0 || lastRow(area) >= MAX_ROWS || lastColumn(area) >= MAX_COLUMNS)
      throw new WorkbookError('InvalidArgument', 'The PivotTable would leave the sheet.');
    const conflict =
      sheet.pivots.some((other) => other !== pivot && areasOf(other.areas).some((taken) => intersect(taken, area))) ||
      sheet.tables.some((table) => intersect(table.bounds, area));
    if (conflict)
      throw new WorkbookError(
        'PivotTableRangeConflict',
        `The PivotTable "${pivot.name}" cannot overlap another PivotTable or a table.`,
      );
    if (sheet.merges.some((merge) => intersect(merge, area)))
      throw new WorkbookError('MergedRangeConflict', 'A PivotTable cannot overlap merged cells.');
  }
}

/** Labels and choices of the filters, one row each. */
function filterCells(pivot: PivotTableModel, locale: LocaleInfo): PivotCell[][] {
  return pivot.definition.filters.map((field) => [
    { ...EMPTY, value: fieldCaption(pivot, field) },
    { ...EMPTY, value: filterChoice(pivot, field, locale) },
  ]);
}

function filterChoice(pivot: PivotTableModel, field: number, locale: LocaleInfo): string {
  const captions = pivotCaptions(locale.name);
  const shown = visibleItems(pivot, locale).get(field);
  if (!shown || shown.every((flag) => flag === 1)) return captions.all;
  const chosen = (pivot.definition.fields[field] as PivotFieldState).order.filter((item) => shown[item] === 1);
  return chosen.length === 1 ? entryText(pivot, { field, item: chosen[0] as number }, locale) : captions.several;
}

function writeCells(sheet: SheetModel, area: Bounds, cells: PivotCell[][]): void {
  sheet.write(
    area.row,
    area.column,
    cells.map((line) => line.map(({ value }) => ({ value }))),
  );
  const { styles } = sheet.workbook;
  cells.forEach((line, r) =>
    line.forEach(({ numberFormat, indent }, c) => {
      const row = area.row + r;
      const column = area.column + c;
      const style = sheet.styleAt(row, column);
      const { numberFormat: known, alignment } = styles.get(style);
      if (known === numberFormat && alignment.indent === indent) return;
      const horizontal = indent > 0 ? 'left' : 'general';
      sheet.cells.setStyle(row, column, styles.derive(style, { numberFormat, alignment: { indent, horizontal } }));
    }),
  );
  sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
}

/** Takes away what a PivotTable wrote: values, and the formats it set; what the user set stays. */
export function clear(sheet: SheetModel, areas: Bounds[]): void {
  const { styles } = sheet.workbook;
  for (const area of areas) {
    sheet.eachStored(area, true, (row, column) => {
      const style = sheet.styleAt(row, column);
      const { numberFormat, alignment } = styles.get(style);
      if (numberFormat === 'General' && alignment.indent === 0) return;
      const indent = alignment.indent > 0 ? { alignment: { indent: 0, horizontal: 'general' } } : {};
      sheet.cells.setStyle(row, column, styles.derive(style, { numberFormat: 'General', ...indent }));
    });
    sheet.clearContents(area);
  }
}
