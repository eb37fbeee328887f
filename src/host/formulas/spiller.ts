import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounds,
  intersect,
  lastColumn,
  lastRow,
  sameBounds,
  type Bounds,
} from '../workbook/bounds';
import { spillFrom, setSpill } from '../workbook/spills';
import type { ColumnCache } from './criteria/column-cache';
import type { FormulaCell } from './graph/formula-cell';
import type { FormulaGraph } from './graph/formula-graph';

export interface Size {
  rowCount: number;
  columnCount: number;
}

/** Lets dynamic arrays fill as many cells as they have values, unless something is in their way. */
export class Spiller {
  private outdated = new Set<FormulaCell>();

  constructor(
    private readonly graph: FormulaGraph,
    private readonly columns: ColumnCache,
  ) {}

  /** Formulas to compute because arrays changed their sizes since it was last asked. */
  takeOutdated(): Set<FormulaCell> {
    const { outdated } = this;
    this.outdated = new Set();
    return outdated;
  }

  /** Gives a dynamic array the cells for its values; `blocked` and `circular` ones have their own cell only. */
  spill(cell: FormulaCell, { rowCount, columnCount }: Size): 'spilled' | 'blocked' | 'circular' {
    const wanted = bounds(cell.row, cell.column, rowCount, columnCount);
    const several = rowCount * columnCount > 1;
    const circular = several && readsArea(cell, wanted);
    const blocked = several && !circular && isBlocked(cell, wanted);
    this.fill(cell, circular || blocked ? bounds(cell.row, cell.column) : wanted);
    if (blocked) {
      cell.blocked = wanted;
      this.graph.blocked.add(cell);
    }
    if (circular) return 'circular';
    return blocked ? 'blocked' : 'spilled';
  }

  /** From now on the array fills these cells; what read the others or the new ones is out of date. */
  fill(cell: FormulaCell, area: Bounds): void {
    const before = cell.area;
    cell.blocked = null;
    this.graph.blocked.delete(cell);
    setSpill(cell.sheet, area, cell.text);
    if (sameBounds(before, area)) return;
    this.graph.place(cell, area);
    for (const part of [before, area]) {
      this.columns.forgetColumns(cell.sheet, part.column, lastColumn(part));
      for (const reader of this.graph.readers(cell.sheet, part)) this.outdated.add(reader);
    }
    for (const other of this.graph.blockedIn(cell.sheet, before)) if (other !== cell) this.outdated.add(other);
  }
}

const readsArea = (cell: FormulaCell, area: Bounds): boolean =>
  cell.dependencies.some(({ sheet, bounds: read }) => sheet === cell.sheet && intersect(read, area) !== null);

/** A value, a formula, a merged cell, a table or the edge of the sheet stands in the way. */
function isBlocked(cell: FormulaCell, wanted: Bounds): boolean {
  const { sheet, row, column } = cell;
  if (lastRow(wanted) >= MAX_ROWS || lastColumn(wanted) >= MAX_COLUMNS) return true;
  if (sheet.merges.some((merge) => intersect(merge, wanted))) return true;
  if (sheet.tables.some((table) => intersect(table.bounds, wanted))) return true;
  const own = spillFrom(sheet, row, column)?.bounds ?? bounds(row, column);
  for (let r = row; r <= lastRow(wanted); r++) {
    for (let c = column; c <= lastColumn(wanted); c++) {
      if ((r === row && c === column) || sheet.cells.isEmpty(r, c)) continue;
      const mine = r <= lastRow(own) && c <= lastColumn(own) && sheet.cells.formula(r, c) === null;
      if (!mine) return true;
    }
  }
  return false;
}
