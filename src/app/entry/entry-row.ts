import type { Census } from '../../census';
import { isFreeRow } from '../../census/entry/free-row';
import { copyFormulasFromAbove } from '../../excel/copy-formulas';
import { readCellStates } from '../../excel/cell-states';
import { readOverview } from '../../excel/overview';
import type { ExcelSession } from '../../excel/session';
import type { ColumnKey } from '../../census/columns';
import type { Selection } from '../../excel/selection';

/**
 * The row of the census that a selection is about, by Excel's number: a need, or a row that waits for one. `null`
 * on other sheets, in the header, on totals and titles.
 */
export const selectedRow = (census: Census, selection: Pick<Selection, 'sheet' | 'row'>): number | null => {
  const { sheet, location, needs } = census;
  const row = selection.row + 1;
  if (selection.sheet !== sheet || row < location.firstRow) return null;
  if (needs.some((need) => need.row === row)) return row;
  return isFreeRow(census, row) ? row : null;
};

/** Which columns of a row hold a formula just now. */
export async function formulasOf(session: ExcelSession, census: Census, row: number): Promise<Set<ColumnKey>> {
  const { sheets } = await readOverview(session);
  const sheet = sheets.find(({ name }) => name === census.sheet);
  if (!sheet) return new Set();
  const { columns } = census.location;
  const places = columns.map(({ index }) => ({ row: row - 1, column: index }));
  const states = await readCellStates(session, sheet.id, places);
  return new Set(columns.flatMap(({ key }, i) => (states[i]?.formula == null ? [] : [key])));
}

/**
 * Gives a row just added the formulas of the row above, in columns that have one and where it is empty.
 * @param row Excel's number
 * @returns whether that could be done: the row is written all the same
 */
export async function completeFormulas(
  session: ExcelSession,
  census: Census,
  row: number,
  columns: ReadonlySet<ColumnKey>,
): Promise<boolean> {
  try {
    const { sheets } = await readOverview(session);
    const sheet = sheets.find(({ name }) => name === census.sheet);
    const places = census.location.columns.flatMap(({ key, index }) => (columns.has(key) ? [index] : []));
    if (sheet) await copyFormulasFromAbove(session, sheet.id, row - 1, places);
    return sheet !== undefined;
  } catch {
    return false;
  }
}
