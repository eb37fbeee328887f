import type { Bounds } from './bounds';
import type { ChartModel } from './chart';
import type { CommentChange } from './comment';
import type { ChangedFormula } from './formula-changes';
import type { SheetModel, SheetVisibility } from './sheet';
import type { StructureEdit } from './structure/structure-edit';
import type { TableModel } from './table';
import type { CellValue } from './cell-value';

export type ChangeSource = 'Local' | 'Remote';

/** What happened to a workbook, in the order it happened. */
export type WorkbookChange =
  | {
      kind: 'cells';
      sheet: SheetModel;
      bounds: Bounds;
      source: ChangeSource;
      /** Only for a one-cell edit, as in Excel. */
      before?: CellValue;
      after?: CellValue;
    }
  /** Formulas were entered, changed or removed; `cells` is null when they are too many to tell. */
  | { kind: 'formulas'; sheet: SheetModel; cells: ChangedFormula[] | null; source: ChangeSource }
  /** Cells were inserted or deleted in `bounds` (`whole`: rows or columns, also those of a table); everything has followed. */
  | {
      kind: 'structure';
      sheet: SheetModel;
      bounds: Bounds;
      edit: StructureEdit;
      whole: boolean;
      /** Tables that got or lost cells. */
      tables: TableModel[];
      source: ChangeSource;
    }
  | { kind: 'format'; sheet: SheetModel; bounds: Bounds; source: ChangeSource }
  | { kind: 'layout'; sheet: SheetModel }
  | { kind: 'sheetAdded'; sheet: SheetModel; source: ChangeSource }
  | { kind: 'sheetDeleted'; sheet: SheetModel; source: ChangeSource }
  | { kind: 'sheetRenamed'; sheet: SheetModel; before: string; after: string; source: ChangeSource }
  | { kind: 'sheetMoved'; sheet: SheetModel; before: number; after: number; source: ChangeSource }
  | {
      kind: 'sheetVisibility';
      sheet: SheetModel;
      before: SheetVisibility;
      after: SheetVisibility;
      source: ChangeSource;
    }
  | { kind: 'sheetProtection'; sheet: SheetModel; isProtected: boolean; source: ChangeSource }
  /** Rows were hidden or shown, by hand or by a filter; `areas` tells which of `bounds` where it is not all. */
  | {
      kind: 'rowsHidden';
      sheet: SheetModel;
      bounds: Bounds;
      areas?: readonly Bounds[];
      hidden: boolean;
      source: ChangeSource;
    }
  /** Rows (columns) changed their places; `areas` are those that did. */
  | {
      kind: 'sorted';
      sheet: SheetModel;
      areas: readonly Bounds[];
      axis: 'row' | 'column';
      source: ChangeSource;
    }
  | { kind: 'sheetActivated'; sheet: SheetModel; previous: SheetModel | null }
  | { kind: 'selection'; sheet: SheetModel; bounds: Bounds }
  | { kind: 'tableAdded'; table: TableModel; source: ChangeSource }
  | { kind: 'tableDeleted'; table: TableModel; source: ChangeSource }
  | { kind: 'chartAdded'; chart: ChartModel; source: ChangeSource }
  | { kind: 'chartDeleted'; chart: ChartModel; source: ChangeSource }
  | { kind: 'chartActivated'; chart: ChartModel }
  | { kind: 'chartDeactivated'; chart: ChartModel }
  /** Formulas were computed; `areas` are the cells whose values changed, sheet by sheet. */
  | { kind: 'calculated'; sheets: SheetModel[]; areas: Bounds[][] }
  | CommentChange
  /** The user clicked a cell, so many points from its left and top edges. */
  | { kind: 'clicked'; sheet: SheetModel; row: number; column: number; offsetX: number; offsetY: number }
  /** The window of the workbook came to the front. */
  | { kind: 'workbookActivated' }
  | { kind: 'autoSave' }
  /** The add-in asked that the workbook be saved; who embeds the host writes the file. */
  | { kind: 'saved' }
  | { kind: 'closed' }
  /** Settings of the add-in were added, changed or removed. */
  | { kind: 'settings' }
  | { kind: 'names' };

export type ChangeListener = (change: WorkbookChange) => void;
