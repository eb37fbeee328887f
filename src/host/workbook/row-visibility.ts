import { MAX_COLUMNS, bounds as rect, lastRow, type Bounds } from './bounds';
import type { ChangeSource } from './changes';
import type { RowLayout, SheetModel } from './sheet';
import { followIndex, isWhole, type StructureEdit } from './structure/structure-edit';

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
  for (const row of filteredRows(sheet, area)) setFiltered(sheet, row, false);
}

/**
 * Cells of a filter that move without their rows take their being hidden along: `body` is where its rows were. Whole rows
 * take it along by themselves.
 */
export function moveFilteredRows(sheet: SheetModel, body: Bounds, edit: StructureEdit): void {
  if (edit.axis !== 'row' || isWhole(edit)) return;
  const before = filteredRows(sheet, body);
  for (const row of before) setFiltered(sheet, row, false);
  for (const row of before) {
    const now = followIndex(edit, row);
    if (now !== null) setFiltered(sheet, now, true);
  }
}

const filteredRows = (sheet: SheetModel, area: Bounds): number[] =>
  [...sheet.rows].flatMap(([row, { filtered }]) => (filtered && row >= area.row && row <= lastRow(area) ? [row] : []));

function setFiltered(sheet: SheetModel, row: number, filtered: boolean): void {
  const { filtered: _filtered, ...rest }: RowLayout = sheet.rows.get(row) ?? {};
  if (filtered) sheet.rows.set(row, { ...rest, filtered });
  else if (Object.keys(rest).length > 0) sheet.rows.set(row, rest);
  else sheet.rows.delete(row);
}
