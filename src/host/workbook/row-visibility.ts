import { MAX_COLUMNS, bounds as rect, lastRow, type Bounds } from './bounds';
import type { ChangeSource } from './changes';
import type { SheetModel } from './sheet';

/** Whole rows that are neighbours, as one area each; `rows` ascend. */
export function rowRuns(rows: readonly number[]): Bounds[] {
  const runs: Bounds[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && lastRow(last) + 1 === row) last.rowCount++;
    else runs.push(rect(row, 0, 1, MAX_COLUMNS));
  }
  return runs;
}

/** After rows were hidden or shown: listeners are told once of all of them. `rows` ascend. */
export function rowsHidden(
  sheet: SheetModel,
  rows: readonly number[],
  hidden: boolean,
  source: ChangeSource = 'Local',
): void {
  const areas = rowRuns(rows);
  const [first] = areas;
  const last = areas.at(-1);
  if (!first || !last) return;
  const bounds = { ...first, rowCount: lastRow(last) - first.row + 1 };
  sheet.workbook.emit({ kind: 'rowsHidden', sheet, bounds, areas, hidden, source });
}

/** Shows the rows that a filter hid which is gone with its cells; listeners are told of the cells, not of the rows. */
export function showFilteredRows(sheet: SheetModel, area: Bounds): void {
  for (const [row, layout] of [...sheet.rows]) {
    if (row < area.row || row > lastRow(area) || !layout.filtered) continue;
    const { filtered: _filtered, ...rest } = layout;
    if (Object.keys(rest).length > 0) sheet.rows.set(row, rest);
    else sheet.rows.delete(row);
  }
}
