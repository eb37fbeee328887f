import { assertAllowed } from '../../host/objects/access';
import { deleteCells, insertCells } from '../../host/objects/range-structure';
import { ApiError } from '../../host/protocol';
import { MAX_COLUMNS, MAX_ROWS, lastRow, type Bounds } from '../../host/workbook/bounds';
import { rowRuns } from '../../host/workbook/row-visibility';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Axis } from '../../host/workbook/structure/structure-edit';
import { WorkbookError } from '../../host/workbook/workbook-error';
import type { EditHistory } from './edit-history';
import { EditRefused, type RefusedEdit } from './edit-refused';
import { doStructure } from './structure-step';
import { setVisibility } from './visibility-step';

/** Rows and columns that the user inserts, deletes, hides and shows; the same code as for scripts, so the same events. */
export class StructureEditing {
  constructor(private readonly history: EditHistory) {}

  /** Inserts as many whole rows (columns) as the area has, before it. Raises `EditRefused`. */
  insert(sheet: SheetModel, axis: Axis, area: Bounds): void {
    const whole = wholeLines(area, axis);
    this.change(sheet, 'insert', whole, () => insertCells(sheet, axis, whole));
  }

  /** Deletes the whole rows (columns) of an area; among filtered rows only those that show, as in Excel. Raises `EditRefused`. */
  remove(sheet: SheetModel, axis: Axis, area: Bounds): void {
    const whole = wholeLines(area, axis);
    this.change(sheet, 'delete', whole, () => {
      const parts = axis === 'row' ? unfilteredRuns(sheet, whole) : [whole];
      for (const part of parts.reverse()) deleteCells(sheet, axis, part);
    });
  }

  /** Hides or shows whole rows (columns). Raises `EditRefused`. */
  setHidden(sheet: SheetModel, axis: Axis, area: Bounds, hidden: boolean): void {
    refusing(sheet, () => assertAllowed(sheet, axis === 'row' ? 'formatRows' : 'formatColumns'));
    const step = setVisibility(sheet, axis, wholeLines(area, axis), hidden);
    if (step) this.history.add(step);
  }

  private change(sheet: SheetModel, kind: 'insert' | 'delete', area: Bounds, act: () => void): void {
    refusing(sheet, () => {
      const step = doStructure(sheet, kind, area, act);
      // Earlier steps name cells that have moved: without this one they cannot be taken back either.
      if (step) this.history.add(step);
      else this.history.forget();
    });
  }
}

const wholeLines = (area: Bounds, axis: Axis): Bounds =>
  axis === 'row' ? { ...area, column: 0, columnCount: MAX_COLUMNS } : { ...area, row: 0, rowCount: MAX_ROWS };

function unfilteredRuns(sheet: SheetModel, area: Bounds): Bounds[] {
  const filtered = [...sheet.rows].some(([row, layout]) => layout.filtered && row >= area.row && row <= lastRow(area));
  if (!filtered) return [area];
  const rows = Array.from({ length: area.rowCount }, (_, i) => area.row + i);
  return rowRuns(rows.filter((row) => !sheet.rows.get(row)?.filtered));
}

const REFUSALS: Record<string, RefusedEdit> = {
  AccessDenied: 'PROTECTED',
  InsertDeleteConflict: 'STRUCTURE_CUT',
  MergedRangeConflict: 'STRUCTURE_CUT',
  InvalidArgument: 'STRUCTURE_CUT',
  PivotTableRangeConflict: 'PIVOT',
};

/** The refusals of the host as those of the grid. */
function refusing(sheet: SheetModel, act: () => void): void {
  if (sheet.workbook.readOnly) throw new EditRefused('READ_ONLY');
  try {
    act();
  } catch (error) {
    const known = error instanceof ApiError || error instanceof WorkbookError ? REFUSALS[error.code] : undefined;
    throw known ? new EditRefused(known) : error;
  }
}
