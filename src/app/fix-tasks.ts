import type { ColumnKey } from '../census/columns';
import { columnIndex } from '../table/address';
import type { CellContent } from '../table/grid';
import type { Anchor, CellChange, Change, RowChange } from './fix-change';

/** A cell that a change writes, or that must be empty for it. Rows and columns count from 0. */
export interface CellTask {
  change: Change;
  row: number;
  column: number;
  key: ColumnKey | null;
  /** Undefined for a cell that is only looked at. */
  value: CellChange['value'] | undefined;
  /** What it must still hold; undefined when only what it shows is known. */
  was: CellContent | undefined;
  anchors: Anchor[];
  /** Cells that must be empty. */
  free: readonly string[];
  /** The cell above, whose number format a new row takes over. */
  formatFrom: { row: number; column: number } | null;
}

/** Row and column of an A1 address, from 0. */
export const placeOf = (cell: string): { row: number; column: number } => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row) - 1, column: columnIndex(letters) };
};

const cellTask = (change: CellChange): CellTask => ({
  change,
  ...placeOf(change.cell),
  key: change.column,
  value: change.value,
  was: change.was,
  anchors: change.anchors,
  free: change.free ?? [],
  formatFrom: null,
});

/** A row under a plain range: every cell of it must be empty. Below the header alone there is no row whose formats it takes. */
const rowTasks = (change: RowChange, row: number): CellTask[] => {
  const hasModel = change.lastRow >= change.firstRow;
  const values = new Map(change.cells.map((cell) => [cell.index, cell]));
  const [first, last] = change.columns;
  return Array.from({ length: last - first + 1 }, (_, c) => {
    const cell = values.get(first + c);
    const place = { row, column: first + c };
    const formatFrom = cell && hasModel ? { row: change.lastRow - 1, column: first + c } : null;
    const looked = { key: cell?.column ?? null, value: cell?.value, was: null, anchors: [], free: [], formatFrom };
    return { change, ...place, ...looked };
  });
};

/** The cells that changes of one sheet touch. Rows under a plain range come one below the other; tables take theirs. */
export const tasksOf = (changes: readonly Change[]): CellTask[] => {
  let added = 0;
  return changes.flatMap((change) => {
    if (change.kind === 'cell') return [cellTask(change)];
    // Excel's number of the last row is the next one counted from 0.
    return change.table === null ? rowTasks(change, change.lastRow + added++) : [];
  });
};
