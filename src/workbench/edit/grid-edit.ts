import { columnPixels, setColumnPixels } from '../../host/objects/column-width';
import { textPixels } from '../../host/objects/text-width';
import { writtenAreas } from '../../host/pivots';
import { bounds, contains, intersect, lastColumn, lastRow, type Bounds } from '../../host/workbook/bounds';
import type { CellValue } from '../../host/workbook/cell-value';
import type { ChartModel } from '../../host/workbook/chart';
import type { ChartPlace } from '../../host/workbook/chart-place';
import type { CellInput, SheetModel } from '../../host/workbook/sheet';
import type { Locale } from '../../i18n';
import { cellText } from '../grid/cell-text';
import { ChartStep, placeChart } from './chart-step';
import type { EditHistory } from './edit-history';
import { EditRefused } from './edit-refused';
import { FilterEdit } from './filter-edit';
import { StructureEditing } from './structure-editing';
import { formatTsv, parseTsv } from './tsv';
import { typedCell } from './typed-cell';

/** Pixels on both sides of a text, the grid line included. */
const CELL_MARGIN = 9;

/** A paste larger than this is surely a mistake, and would freeze the page. */
const MOST_PASTED_CELLS = 500_000;

/** What the user does to cells through the grid: everything passes by the model, which raises the events. */
export class GridEdit {
  readonly filters: FilterEdit;
  readonly structure: StructureEditing;

  constructor(
    private readonly locale: Locale,
    private readonly history: EditHistory,
  ) {
    this.filters = new FilterEdit(locale, history);
    this.structure = new StructureEditing(history);
  }

  /** Writes what was typed into a cell. Raises `EditRefused`. */
  type(sheet: SheetModel, row: number, column: number, text: string): void {
    const area = bounds(row, column);
    this.check(sheet, area);
    this.history.record(sheet, area);
    this.growTable(sheet, row, column, text);
    this.apply(sheet, row, column, [[text]]);
    this.widenColumn(sheet, row, column);
  }

  /** Writes a value as it is, chosen from a list. Raises `EditRefused`. */
  put(sheet: SheetModel, row: number, column: number, value: CellValue): void {
    const area = bounds(row, column);
    this.check(sheet, area);
    this.history.record(sheet, area);
    this.growTable(sheet, row, column, String(value ?? ''));
    sheet.write(row, column, [[{ value }]]);
  }

  /** Empties the cells of an area. Raises `EditRefused`. */
  clear(sheet: SheetModel, area: Bounds): void {
    this.check(sheet, area);
    this.history.record(sheet, area);
    sheet.clearContents(area);
  }

  /** The area as tab-separated text, as its cells show; hidden rows and columns stay out, as in a filtered copy. */
  copy(sheet: SheetModel, area: Bounds): string {
    const used = sheet.cells.used(true);
    const bottom = Math.min(lastRow(area), Math.max(area.row, used ? lastRow(used) : 0));
    const right = Math.min(lastColumn(area), Math.max(area.column, used ? lastColumn(used) : 0));
    const rows: string[][] = [];
    for (let row = area.row; row <= bottom; row++) {
      const layout = sheet.rows.get(row);
      if (layout?.hidden || layout?.filtered) continue;
      const cells: string[] = [];
      for (let column = area.column; column <= right; column++)
        if (!sheet.columns.get(column)?.hidden) cells.push(this.shown(sheet, row, column));
      rows.push(cells);
    }
    return formatTsv(rows);
  }

  /**
   * Pastes tab-separated text from the top left corner of a selection; one copied cell fills the whole selection.
   * Returns the area written. Raises `EditRefused`.
   */
  paste(sheet: SheetModel, selection: Bounds, text: string): Bounds {
    const cells = parseTsv(text);
    const width = Math.max(...cells.map((row) => row.length));
    const single = cells.length === 1 && width === 1;
    const area = single ? selection : bounds(selection.row, selection.column, cells.length, width);
    if (area.rowCount * area.columnCount > MOST_PASTED_CELLS) throw new EditRefused('TOO_LARGE');
    this.check(sheet, area);
    this.history.record(sheet, area);
    const source = single
      ? Array.from({ length: area.rowCount }, () => new Array<string>(area.columnCount).fill(cells[0]?.[0] ?? ''))
      : cells.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
    this.apply(sheet, area.row, area.column, source);
    return area;
  }

  /** Moves a chart. Raises `EditRefused`. */
  moveChart(chart: ChartModel, place: ChartPlace): void {
    if (chart.sheet.workbook.readOnly) throw new EditRefused('READ_ONLY');
    if (chart.sheet.protection) throw new EditRefused('CHART_PROTECTED');
    this.history.add(new ChartStep(chart, chart.place));
    placeChart(chart, place);
  }

  undo(): { sheet: SheetModel; area: Bounds } | null {
    return this.history.undo();
  }

  redo(): { sheet: SheetModel; area: Bounds } | null {
    return this.history.redo();
  }

  /** As older Excels do, nothing can be undone across a write of the add-in. */
  forgetUndo(): void {
    this.history.forget();
  }

  /** Raises `EditRefused` when a cell of the area may not be changed. */
  check(sheet: SheetModel, area: Bounds): void {
    if (sheet.workbook.readOnly) throw new EditRefused('READ_ONLY');
    const covered = sheet.merges.some((m) =>
      m.row !== area.row || m.column !== area.column
        ? contains(m, area.row, area.column) && !contains(area, m.row, m.column)
        : false,
    );
    if (covered) throw new EditRefused('MERGED');
    const inPivot = sheet.pivots.some(({ areas }) => writtenAreas(areas).some((own) => intersect(own, area)));
    if (inPivot) throw new EditRefused('PIVOT');
    if (sheet.protection && this.anyLocked(sheet, area)) throw new EditRefused('PROTECTED');
  }

  private anyLocked(sheet: SheetModel, area: Bounds): boolean {
    const { styles } = sheet.workbook;
    const cells = area.rowCount * area.columnCount;
    if (cells > MOST_PASTED_CELLS) return true;
    for (let row = area.row; row <= lastRow(area); row++)
      for (let column = area.column; column <= lastColumn(area); column++)
        if (styles.get(sheet.styleAt(row, column)).locked) return true;
    return false;
  }

  private apply(sheet: SheetModel, row: number, column: number, texts: string[][]): void {
    const { styles } = sheet.workbook;
    const inputs: CellInput[][] = texts.map((line, r) =>
      line.map((text, c) => {
        const style = styles.get(sheet.styleAt(row + r, column + c));
        const typed = typedCell(text, style.numberFormat, this.locale);
        const wanted = style.numberFormat === 'General' ? typed.numberFormat : null;
        if (wanted !== null) sheet.format(bounds(row + r, column + c), { numberFormat: wanted });
        if (typed.quotePrefix !== style.quotePrefix)
          sheet.format(bounds(row + r, column + c), { quotePrefix: typed.quotePrefix });
        return typed.input;
      }),
    );
    sheet.write(row, column, inputs);
  }

  /** A table grows by the row that is typed just below it, as in Excel, unless it shows totals. */
  private growTable(sheet: SheetModel, row: number, column: number, text: string): void {
    if (text === '') return;
    const table = sheet.tables.find(
      ({ bounds: b, showTotals }) =>
        !showTotals && row === lastRow(b) + 1 && column >= b.column && column <= lastColumn(b),
    );
    if (!table) return;
    for (let c = table.bounds.column; c <= lastColumn(table.bounds); c++)
      if (!sheet.cells.isEmpty(row, c) || sheet.tableAt(row, c)) return;
    const above = lastRow(table.bounds);
    table.bounds = { ...table.bounds, rowCount: table.bounds.rowCount + 1 };
    for (let c = table.bounds.column; c <= lastColumn(table.bounds); c++)
      if (sheet.cells.style(row, c) === 0) sheet.cells.setStyle(row, c, sheet.cells.style(above, c));
    sheet.workbook.calculator.structureChanged();
    sheet.layoutChanged();
  }

  /** A column of standard width grows for a number or a date that does not fit, as in Excel; one set by the user does not. */
  private widenColumn(sheet: SheetModel, row: number, column: number): void {
    if (typeof sheet.value(row, column) !== 'number' || sheet.columns.get(column)?.width !== undefined) return;
    const { font } = sheet.workbook.styles.get(sheet.styleAt(row, column));
    const wanted = Math.ceil(textPixels(this.shown(sheet, row, column), font)) + CELL_MARGIN;
    if (wanted <= columnPixels(sheet, column)) return;
    setColumnPixels(sheet, column, wanted);
    sheet.layoutChanged();
  }

  private shown(sheet: SheetModel, row: number, column: number): string {
    const style = sheet.workbook.styles.get(sheet.styleAt(row, column));
    return cellText(sheet.value(row, column), style.numberFormat, this.locale, sheet.workbook.date1904).text;
  }
}
