/** A cell of a sheet; rows and columns count from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** Neighbouring cells of one column, and where in the list given each of the wanted ones stands. */
export interface CellRun {
  row: number;
  column: number;
  rowCount: number;
  /** Offset in the run, index in the list. */
  cells: { offset: number; index: number }[];
}

/**
 * Gathers scattered cells into runs down their columns. Cells up to `gap` rows apart share a run, 0 for strict neighbours;
 * a run has at most `most` rows.
 */
export function columnRuns(places: readonly CellPlace[], gap: number, most: number): CellRun[] {
  const order = places.map((place, index) => ({ ...place, index }));
  order.sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRun[] = [];
  for (const { row, column, index } of order) {
    const last = runs.at(-1);
    const offset = last && last.column === column ? row - last.row : -1;
    if (last && offset >= 0 && offset <= last.rowCount + gap && offset < most) {
      last.rowCount = Math.max(last.rowCount, offset + 1);
      last.cells.push({ offset, index });
    } else runs.push({ row, column, rowCount: 1, cells: [{ offset: 0, index }] });
  }
  return runs;
}
