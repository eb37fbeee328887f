import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, sameBounds, type Bounds } from '../../host/workbook/bounds';
import type { ChartModel } from '../../host/workbook/chart';
import { activateChart, deactivateChart } from '../../host/workbook/chart-list';
import type { WorkbookChange } from '../../host/workbook/changes';
import type { SheetModel } from '../../host/workbook/sheet';
import type { WorkbookModel } from '../../host/workbook/workbook';
import type { Locale } from '../../i18n';
import { editText } from '../edit/edit-text';
import { EditRefused } from '../edit/edit-refused';
import type { GridEdit } from '../edit/grid-edit';
import { brokenValidation, type ListItem } from '../edit/validation-check';
import type { ValidationSettings } from '../../host/workbook/data-validation';
import type { ColumnCriteria } from '../../host/workbook/filters/column-criteria';
import type { Axis } from './axis';
import { cellLink } from './cell-link';
import type { FilterHead } from './filters/filter-heads';
import { popupAt, type GridPopup } from './popups/grid-popup';
import {
  cellSelection,
  neighbour,
  revealed,
  selectedBounds,
  selectionOf,
  type CellPosition,
  type Direction,
  type GridSelection,
} from './selection';

/** What is being typed. In `enter` mode arrows end the entry, in `edit` mode they move the caret, as in Excel. */
export interface Draft extends CellPosition {
  text: string;
  mode: 'enter' | 'edit';
  /** Where the caret is: in the cell or in the formula bar. */
  where: 'cell' | 'bar';
}

export interface GridState {
  sheet: SheetModel;
  selection: GridSelection;
  draft: Draft | null;
  /** The cell to bring into view; another object each time it must be done again. */
  reveal: CellPosition;
  /** The last refusal, until the next edit. */
  refused: EditRefused | null;
  /** The list or filter menu that is open. */
  popup: GridPopup | null;
  /** The validation that the entry would break: the user is asked what to do. */
  broken: ValidationSettings | null;
}

/** Changes that, made by something else than the grid, spoil what it could undo. */
const SPOILS_UNDO: ReadonlySet<WorkbookChange['kind']> = new Set([
  'cells',
  'structure',
  'format',
  'sheetDeleted',
  'tableAdded',
  'tableDeleted',
]);

/** Where the rows and columns of a sheet stand. */
export type AxesOf = (sheet: SheetModel) => { rows: Axis; columns: Axis };

/** Selection and entry in the grid, free of React and of the DOM. The selection of the model is kept equal to the grid's. */
export class GridController {
  private state: GridState;
  private editing = false;
  private readonly listeners = new Set<() => void>();
  private readonly stop: () => void;

  constructor(
    readonly workbook: WorkbookModel,
    readonly edits: GridEdit,
    readonly locale: Locale,
    private readonly axes: AxesOf,
  ) {
    const sheet = workbook.activeSheet;
    const selection = selectionOf(sheet.selection);
    this.state = {
      sheet,
      selection,
      draft: null,
      reveal: { ...selection.active },
      refused: null,
      popup: null,
      broken: null,
    };
    this.stop = workbook.onChange((change) => this.workbookChanged(change));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): GridState => this.state;

  dispose(): void {
    this.stop();
    this.listeners.clear();
  }

  get area(): Bounds {
    return selectedBounds(this.state.sheet, this.state.selection);
  }

  // ---- selection ----

  /** Selects; ends an entry first. `final` is false while the mouse still moves: the add-in hears of the end only. */
  select(selection: GridSelection, { final = true, reveal = selection.active as CellPosition | null } = {}): void {
    if (this.state.draft && !this.commit()) return;
    deactivateChart(this.workbook);
    this.update({ selection, popup: null, ...(reveal ? { reveal: { ...reveal } } : {}) });
    if (final) this.publishSelection();
  }

  selectArea(area: Bounds): void {
    this.select({
      active: { row: area.row, column: area.column },
      head: { row: lastRow(area), column: lastColumn(area) },
    });
  }

  stretch(head: CellPosition, final = true): void {
    const { active } = this.state.selection;
    this.select({ active, head }, { final, reveal: revealed(active, head) });
  }

  selectAll(): void {
    const first = { row: 0, column: 0 };
    this.select({ active: first, head: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 } }, { reveal: null });
  }

  /** Tells the model, which raises the event, unless it already has this selection. */
  publishSelection(): void {
    const { sheet } = this.state;
    if (!sameBounds(sheet.selection, this.area)) sheet.select(this.area);
  }

  /** One cell further; `extend` stretches the selection instead. */
  move(to: Direction, extend = false): void {
    const { sheet, selection } = this.state;
    const from = extend ? selection.head : selection.active;
    const { rows, columns } = this.axes(sheet);
    const next = neighbour(sheet, rows, columns, from, to);
    if (extend) this.stretch(next);
    else this.select(cellSelection(next.row, next.column));
  }

  goTo(cell: CellPosition, extend = false): void {
    const row = Math.min(MAX_ROWS - 1, Math.max(0, cell.row));
    const column = Math.min(MAX_COLUMNS - 1, Math.max(0, cell.column));
    if (extend) this.stretch({ row, column });
    else this.select(cellSelection(row, column));
  }

  activate(sheet: SheetModel): void {
    if (this.state.draft && !this.commit()) return;
    this.workbook.activate(sheet);
  }

  /** Goes where the link of the active cell leads, if it has one. */
  followLink(): void {
    const { sheet, selection } = this.state;
    const target = cellLink(sheet, selection.active.row, selection.active.column);
    if (!target) return;
    this.activate(target.sheet);
    this.selectArea(target.area);
  }

  // ---- entry ----

  /** Opens the cell for typing; with `text` what it held is replaced. */
  startDraft(mode: Draft['mode'], where: Draft['where'], text?: string): void {
    const { row, column } = this.state.selection.active;
    const area = { row, column, rowCount: 1, columnCount: 1 };
    if (!this.attempt(() => this.edits.check(this.state.sheet, area))) return;
    const kept = this.state.draft?.text ?? editText(this.state.sheet, row, column, this.locale);
    this.update({
      draft: { row, column, mode, where, text: text ?? kept },
      reveal: where === 'cell' ? { row, column } : this.state.reveal,
    });
  }

  changeDraft(text: string): void {
    const { draft } = this.state;
    if (draft) this.update({ draft: { ...draft, text } });
  }

  cancel(): void {
    if (this.state.draft) this.update({ draft: null, broken: null });
  }

  /**
   * Writes what was typed; false when it was refused or breaks a validation (the draft stays open). An unchanged text writes nothing.
   * @param anyway writes what the validation only warns of
   */
  commit(anyway = false): boolean {
    const { draft, sheet } = this.state;
    if (!draft) return true;
    if (draft.text === editText(sheet, draft.row, draft.column, this.locale)) {
      this.update({ draft: null, refused: null });
      return true;
    }
    const broken = anyway ? null : brokenValidation(sheet, draft.row, draft.column, draft.text, this.locale);
    if (broken) {
      this.update({ broken });
      return false;
    }
    const done = this.attempt(() => this.edits.type(sheet, draft.row, draft.column, draft.text));
    if (done) this.update({ draft: null, broken: null });
    return done;
  }

  /** Back to the entry that breaks a validation. */
  retry(): void {
    this.update({ broken: null });
  }

  // ---- lists and filters ----

  /** Opens the list or the filter menu of a cell (the active one by default), or closes it; false when the cell has none. */
  openPopup(at: CellPosition = this.state.selection.active): boolean {
    const { sheet, popup } = this.state;
    if (this.state.draft && !this.commit()) return true;
    const wanted = popupAt(sheet, at.row, at.column);
    if (!wanted) return false;
    const isOpen = popup !== null && popup.kind !== 'menu' && popup.row === at.row && popup.column === at.column;
    this.update({ popup: isOpen ? null : wanted, ...(isOpen ? {} : { reveal: { row: at.row, column: at.column } }) });
    return true;
  }

  /** Selects a chart instead of cells; with `reveal` its first cell comes into view. */
  selectChart(chart: ChartModel, reveal?: CellPosition): void {
    if (this.state.draft && !this.commit()) return;
    activateChart(chart);
    this.update({ popup: null, ...(reveal ? { reveal } : {}) });
  }

  /** Opens the menu of the selection. */
  openMenu(at: { x: number; y: number } | null): void {
    if (!this.state.draft || this.commit()) this.update({ popup: { kind: 'menu', at } });
  }

  closePopup(): void {
    if (this.state.popup) this.update({ popup: null });
  }

  /** Writes an item of the list of a cell there. */
  choose({ row, column }: CellPosition, { text, value }: ListItem): void {
    const { sheet } = this.state;
    this.update({ popup: null });
    this.attempt(() =>
      value === undefined ? this.edits.type(sheet, row, column, text) : this.edits.put(sheet, row, column, value),
    );
  }

  filter(head: FilterHead, criteria: ColumnCriteria | null): void {
    this.update({ popup: null });
    this.attempt(() => this.edits.filters.filter(head, criteria));
  }

  sort(head: FilterHead, descending: boolean): void {
    this.update({ popup: null });
    this.attempt(() => this.edits.filters.sort(head, descending));
  }

  // ---- edits of the selection ----

  clear(): void {
    this.attempt(() => this.edits.clear(this.state.sheet, this.area));
  }

  copy(): string {
    return this.edits.copy(this.state.sheet, this.area);
  }

  cut(): string {
    const text = this.copy();
    this.clear();
    return text;
  }

  paste(text: string): void {
    this.attempt(() => {
      const area = this.edits.paste(this.state.sheet, this.area, text);
      this.selectArea(area);
    });
  }

  undo(): void {
    this.showRestored(this.byUser(() => this.edits.undo()));
  }

  redo(): void {
    this.showRestored(this.byUser(() => this.edits.redo()));
  }

  dismissRefusal(): void {
    if (this.state.refused) this.update({ refused: null });
  }

  private showRestored(restored: { sheet: SheetModel; area: Bounds } | null): void {
    if (!restored) return;
    this.workbook.activate(restored.sheet);
    this.selectArea(restored.area);
  }

  /** Runs an edit of the user; false when it was refused, which the page then tells. */
  attempt(edit: () => void): boolean {
    try {
      this.byUser(edit);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      this.update({ refused: error });
      return false;
    }
    if (this.state.refused) this.update({ refused: null });
    return true;
  }

  /** Marks the changes that an edit raises as the grid's own. */
  private byUser<T>(edit: () => T): T {
    this.editing = true;
    try {
      return edit();
    } finally {
      this.editing = false;
    }
  }

  // ---- what happens elsewhere ----

  private workbookChanged(change: WorkbookChange): void {
    if (!this.editing && SPOILS_UNDO.has(change.kind)) this.edits.forgetUndo();
    const shown = this.workbook.activeSheet;
    if (shown !== this.state.sheet) {
      const selection = selectionOf(shown.selection);
      const reveal = { ...selection.active };
      this.update({ sheet: shown, selection, draft: null, refused: null, reveal, popup: null, broken: null });
    } else if (change.kind === 'selection' && change.sheet === shown && !sameBounds(change.bounds, this.area)) {
      const selection = selectionOf(change.bounds);
      this.update({ selection, draft: null, reveal: { ...selection.active }, popup: null, broken: null });
    }
  }

  private update(part: Partial<GridState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}
