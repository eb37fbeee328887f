import { itemNotFound, objectMethod, type Method } from '../protocol';
import { intersect, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import { spillAt, spillFrom } from '../workbook/spills';
import type { Range } from './range';

/** A dynamic array that fills more than its own cell. */
const isSpilled = ({ rowCount, columnCount }: Bounds): boolean => rowCount * columnCount > 1;

/** All cells that the formula of this cell fills, or null when it fills no other. Several cells are no anchor. */
function spillingTo(range: Range): Range | null {
  if (range.cellCount !== 1) return null;
  range.workbook.calculateIfNeeded();
  const { row, column } = range.bounds;
  const area = spillFrom(range.sheet, row, column)?.bounds;
  return area && isSpilled(area) ? range.at(area) : null;
}

/** The cell whose formula fills this one, or null; also for several cells. */
function spillParent(range: Range): Range | null {
  if (range.cellCount !== 1) return null;
  range.workbook.calculateIfNeeded();
  const { row, column } = range.bounds;
  const area = spillAt(range.sheet, row, column)?.bounds;
  return area && isSpilled(area) ? range.at({ ...area, rowCount: 1, columnCount: 1 }) : null;
}

const found = (range: Range | null): Range => {
  if (range === null) throw itemNotFound('No dynamic array is spilled here.');
  return range;
};

/** True when dynamic arrays fill all cells of the range, false when none, `null` when some. */
export function hasSpill({ sheet, bounds: b, workbook }: Range): boolean | null {
  workbook.calculateIfNeeded();
  const arrays = [...sheet.arrayFormulas.values()].filter(({ bounds }) => spillAt(sheet, bounds.row, bounds.column));
  const spills = arrays.filter(({ dynamic, bounds }) => dynamic && isSpilled(bounds)).map(({ bounds }) => bounds);
  let cells = 0;
  for (const area of spills) {
    const rows = Math.min(lastRow(area), lastRow(b)) - Math.max(area.row, b.row) + 1;
    const columns = Math.min(lastColumn(area), lastColumn(b)) - Math.max(area.column, b.column) + 1;
    if (rows > 0 && columns > 0) cells += rows * columns;
  }
  if (cells === 0) return false;
  return cells === b.rowCount * b.columnCount ? true : null;
}

/** True when all cells belong to array formulas in the file, false when none does, `null` when some do. */
export function savedAsArray({ sheet, bounds: b, workbook }: Range): boolean | null {
  workbook.calculateIfNeeded();
  let cells = 0;
  for (const { bounds, formula } of sheet.arrayFormulas.values()) {
    const common = intersect(bounds, b);
    if (common && sheet.cells.formula(bounds.row, bounds.column) === formula)
      cells += common.rowCount * common.columnCount;
  }
  if (cells === 0) return false;
  return cells === b.rowCount * b.columnCount ? true : null;
}

/** The members of Range about dynamic arrays. */
export const spillMethods: Record<string, Method<Range>> = {
  GetSpillingToRange: objectMethod(0, (self) => found(spillingTo(self))),
  GetSpillingToRangeOrNullObject: objectMethod(0, (self) => spillingTo(self)),
  GetSpillParent: objectMethod(0, (self) => found(spillParent(self))),
  GetSpillParentOrNullObject: objectMethod(0, (self) => spillParent(self)),
};
