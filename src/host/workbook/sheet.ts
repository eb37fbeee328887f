import { CellStore } from './cell-store';
import { bounds as rect, lastColumn, lastRow, type Bounds } from './bounds';
import type { CellValue } from './cell-value';
import type { CommentThread } from './comment';
import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import type { ChangeSource } from './changes';
import type { ChartModel } from './chart';
import { deactivateChart } from './chart-list';
import { newPageLayout, type PageLayout, type PrintRanges } from './page-layout';
import type { SheetFilter } from './filters/sheet-filter';
import type { Hyperlink } from './hyperlink';
import type { PivotTableModel } from './pivot-table';
import { withdrawSpills } from './spills';
import { asDisplayed, keepAreaAsDisplayed } from './displayed-precision';
import { FormulaChanges } from './formula-changes';
import type { StructureEdit } from './structure/structure-edit';
import type { StyleEdit } from './styles';
import type { TableModel } from './table';
import type { WorkbookModel } from './workbook';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What is written into one cell: a constant, a formula (English, with `=`), or `undefined` to leave the cell alone. */
export type CellInput = { value: CellValue } | { formula: string } | undefined;

export interface ColumnLayout {
  /** Width in characters of the default font, as in the file. */
  width?: number;
  hidden?: boolean;
  style?: number;
  /** Groups that the column lies in, 1 to 7; none when absent. */
  outlineLevel?: number;
  /** The group that the column sums up shows no details. */
  collapsed?: boolean;
}

export interface RowLayout {
  /** Points. */
  height?: number;
  hidden?: boolean;
  /** Hidden by a filter rather than by hand. */
  filtered?: boolean;
  style?: number;
  /** As for columns. */
  outlineLevel?: number;
  collapsed?: boolean;
}

/** Protection as the file states it; `attributes` are those of the OOXML element (hashes, allowances), kept as they are. */
export interface SheetProtectionState {
  attributes: Record<string, string>;
}

/** A formula that fills several cells at once: entered with Ctrl+Shift+Enter, or a dynamic array that spills. */
export interface ArrayFormula {
  bounds: Bounds;
  dynamic: boolean;
  /** The formula it was read with; when the cell holds another one by now, the array is gone. */
  formula: string;
}

/** One worksheet. All writing goes through its methods, so that formulas, events and the file stay in step. */
export class SheetModel {
  readonly cells: CellStore;
  readonly columns = new Map<number, ColumnLayout>();
  readonly rows = new Map<number, RowLayout>();
  readonly tables: TableModel[] = [];
  readonly pivots: PivotTableModel[] = [];
  readonly merges: Bounds[] = [];
  readonly charts: ChartModel[] = [];
  /** The file has drawings on this sheet that are no charts, and are kept as they are. */
  otherShapes = false;
  /** Array formulas by the name of their first cell (`B2`); dynamic ones also when they fill one cell. */
  readonly arrayFormulas = new Map<string, ArrayFormula>();
  /** Insertions and deletions of cells since the sheet was made or read, in order: ranges and savers follow them. */
  readonly edits: StructureEdit[] = [];
  /** Number of the sheet in the file (`sheetId`), its own for the life of the document. */
  tabId = 0;
  /** The sheet that it was made a copy of, and how far its cells had moved then: a saver copies what the model does not know. */
  copiedFrom: { sheet: SheetModel; edits: number } | null = null;
  visibility: SheetVisibility = 'Visible';
  tabColor: string | null = null;
  /** False: formulas of the sheet keep their values until it is true again. No file says so: it ends with the session, as in Excel. */
  enableCalculation = true;
  showGridlines = true;
  showHeadings = true;
  defaultColumnWidth: number | null = null;
  /** Points. */
  defaultRowHeight = 15;
  /** Rows (columns) that sum up a group stand below (right of) it, else above (left of) it. */
  outline = { summaryBelow: true, summaryRight: true };
  /** Rows and columns that stay in view. */
  freeze: { rows: number; columns: number } | null = null;
  protection: SheetProtectionState | null = null;
  selection: Bounds = rect(0, 0);
  pageLayout: PageLayout = newPageLayout();
  print: PrintRanges = { area: [], titleRows: null, titleColumns: null };
  /** Rows and columns that begin a page by hand, from 0. */
  readonly rowBreaks: number[] = [];
  readonly columnBreaks: number[] = [];
  /** The filter of the sheet itself; tables have their own. */
  autoFilter: SheetFilter | null = null;
  readonly comments: CommentThread[] = [];
  /** Where cells lead to. */
  readonly hyperlinks: Hyperlink[] = [];
  /** What may be typed into cells. */
  readonly validations: DataValidation[] = [];
  /** In the order of their priorities. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  /** Name/value pairs kept with the sheet (worksheet.customProperties). */
  readonly customProperties = new Map<string, string>();

  constructor(
    readonly workbook: WorkbookModel,
    /** Stable for the life of the document, `{00000000-…}`. */
    readonly id: string,
    private currentName: string,
  ) {
    this.cells = new CellStore(workbook.strings);
  }

  get name(): string {
    return this.currentName;
  }

  /** Only the workbook renames: it checks the rules and tells formulas. */
  setNameUnchecked(name: string): void {
    this.currentName = name;
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  value(row: number, column: number): CellValue {
    return this.cells.value(row, column);
  }

  /** Writes a block of cells whose top left corner is given; one change, one recalculation later. */
  write(row: number, column: number, inputs: CellInput[][], source: ChangeSource = 'Local'): void {
    const area = rect(row, column, inputs.length, inputs[0]?.length ?? 0);
    if (area.rowCount === 0 || area.columnCount === 0) return;
    const single = area.rowCount === 1 && area.columnCount === 1;
    const before = single ? this.cells.value(row, column) : undefined;
    withdrawSpills(this, area);
    const formulas = new FormulaChanges();
    inputs.forEach((line, r) =>
      line.forEach((input, c) => {
        if (input === undefined) return;
        const formula = 'formula' in input ? input.formula : null;
        formulas.note(row + r, column + c, this.cells.formula(row + r, column + c), formula);
        this.cells.setFormula(row + r, column + c, formula);
        this.cells.setValue(row + r, column + c, 'value' in input ? this.kept(row + r, column + c, input.value) : null);
      }),
    );
    this.touched(area, source, single ? { before } : {}, formulas);
  }

  private kept(row: number, column: number, value: CellValue): CellValue {
    return typeof value === 'number' ? asDisplayed(this, row, column, value) : value;
  }

  /** Empties values and formulas; styles stay. */
  clearContents(area: Bounds, source: ChangeSource = 'Local'): void {
    const single = area.rowCount === 1 && area.columnCount === 1;
    const before = single ? this.cells.value(area.row, area.column) : undefined;
    withdrawSpills(this, area);
    const formulas = new FormulaChanges();
    this.eachStored(area, false, (row, column) => {
      formulas.note(row, column, this.cells.formula(row, column), null);
      this.cells.setFormula(row, column, null);
      this.cells.setValue(row, column, null);
    });
    this.touched(area, source, single ? { before } : {}, formulas);
  }

  /** Applies a style change to every cell of a bounded area. */
  format(area: Bounds, change: StyleEdit, source: ChangeSource = 'Local'): void {
    const { styles } = this.workbook;
    const changed = new Map<number, number>();
    const derive = (base: number): number => {
      const style = changed.get(base) ?? styles.derive(base, change);
      changed.set(base, style);
      return style;
    };
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        this.cells.setStyle(row, column, derive(this.styleAt(row, column)));
      }
    }
    if (
      typeof change === 'object' &&
      change.numberFormat !== undefined &&
      this.workbook.calculation.precisionAsDisplayed
    )
      keepAreaAsDisplayed(this, area);
    this.workbook.emit({ kind: 'format', sheet: this, bounds: area, source });
  }

  /** Back to the default style. */
  clearFormats(area: Bounds, source: ChangeSource = 'Local'): void {
    this.eachStored(area, true, (row, column) => this.cells.setStyle(row, column, 0));
    this.workbook.emit({ kind: 'format', sheet: this, bounds: area, source });
  }

  /** The style that shows: the cell's own, else its row's, else its column's. */
  styleAt(row: number, column: number): number {
    return this.cells.style(row, column) || this.rows.get(row)?.style || this.columns.get(column)?.style || 0;
  }

  /** Column widths, row heights, hidden state, panes or tab look changed. */
  layoutChanged(): void {
    this.workbook.emit({ kind: 'layout', sheet: this });
  }

  tableAt(row: number, column: number): TableModel | null {
    return (
      this.tables.find(
        ({ bounds: b }) => row >= b.row && row <= lastRow(b) && column >= b.column && column <= lastColumn(b),
      ) ?? null
    );
  }

  select(area: Bounds): void {
    this.selection = area;
    deactivateChart(this.workbook);
    this.workbook.emit({ kind: 'selection', sheet: this, bounds: area });
  }

  /** Calls `visit` for the stored cells of an area only, so that whole columns stay cheap. */
  eachStored(area: Bounds, withStyles: boolean, visit: (row: number, column: number) => void): void {
    for (const column of this.cells.columnNumbers()) {
      if (column < area.column || column > lastColumn(area)) continue;
      for (const row of this.cells.rowsOf(column, withStyles)) {
        if (row > lastRow(area)) break;
        if (row >= area.row) visit(row, column);
      }
    }
  }

  private touched(area: Bounds, source: ChangeSource, single: { before?: CellValue }, formulas: FormulaChanges): void {
    this.workbook.calculator.cellsChanged(this, area);
    const detail =
      single.before !== undefined ? { before: single.before, after: this.cells.value(area.row, area.column) } : {};
    this.workbook.emit({ kind: 'cells', sheet: this, bounds: area, source, ...detail });
    if (formulas.happened) this.workbook.emit({ kind: 'formulas', sheet: this, cells: formulas.cells, source });
  }
}
