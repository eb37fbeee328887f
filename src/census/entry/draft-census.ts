import { contentAt, shownAt } from '../../table/cells';
import type { CellContent, SheetGrid } from '../../table/grid';
import { withInsertedRows, withRows } from '../../table/patch-grid';
import type { Census, Need, NeedCells } from '../census';
import type { ColumnKey } from '../columns';
import { departmentReader } from '../department-names';
import type { LocatedColumn } from '../location';
import { CodeReader } from '../parsing/code';
import { toNeed } from '../read';
import { needReader } from '../read-needs';

/** A cell of a draft: what it would hold and what the screen would show of it. */
export interface DraftCell {
  content: CellContent;
  shown: string;
}

export type DraftCells = ReadonlyMap<ColumnKey, DraftCell>;

/** A census in which one row stands as drafted; of a new need it has one row more. */
export interface DraftCensus {
  census: Census;
  need: Need;
}

type RowReader = (grid: SheetGrid, row: number) => NeedCells;

const readers = new WeakMap<readonly LocatedColumn[], RowReader>();

/** The reader of single rows, which knows the departments by the spellings of the census. */
const rowReaderOf = ({ location, parameters, grid, needs }: Census): RowReader => {
  const known = readers.get(location.columns);
  if (known) return known;
  const department = departmentReader(parameters.departments);
  for (const name of new Set(needs.map((need) => need.department))) department(name);
  const codes = new CodeReader(parameters.nomenclature.map(({ code }) => code));
  const reader = needReader(location, { codes, department, date1904: grid.date1904 });
  readers.set(location.columns, reader);
  return reader;
};

/** Excel's number of the row that is added for a new need: below the last one, above the totals of a table. */
export const newRowOf = ({ location, needs }: Census): number =>
  Math.max(location.headerRow, location.lastRow ?? 0, ...needs.slice(-1).map(({ row }) => row)) + 1;

const withNewRow = (census: Census, row: number): Pick<Census, 'grid' | 'location'> => ({
  grid: withInsertedRows(census.grid, row, 1),
  location: { ...census.location, lastRow: census.location.lastRow === null ? null : row },
});

/** The needs in sheet order, with that of the draft in the place of the one on its row. */
const withNeed = (needs: readonly Need[], own: Need): Need[] => {
  const at = needs.findIndex(({ row }) => row >= own.row);
  if (at === -1) return [...needs, own];
  const after = needs[at]!.row === own.row ? at + 1 : at;
  return [...needs.slice(0, at), own, ...needs.slice(after)];
};

/**
 * The census as it would be with a row written: other rows are those of before, so that nothing else is read again.
 * @param row Excel's number of the row; `null` for one to be added
 * @param cells the cells that the draft changes; others stay as they are
 */
export const withDraft = (before: Census, row: number | null, cells: DraftCells): DraftCensus => {
  const at = row ?? newRowOf(before);
  const { grid, location } = row === null ? withNewRow(before, at) : before;
  const columns = Math.max(...location.columns.map(({ index }) => index), grid.column) - grid.column + 1;
  const own = grid.values[at - 1 - grid.row] ?? [];
  const line = Array.from({ length: Math.max(columns, own.length) }, (_, c) => contentAt(grid, at, c + grid.column));
  const text = line.map((_, c) => shownAt(grid, at, c + grid.column) ?? '');
  for (const { key, index } of location.columns) {
    const cell = cells.get(key);
    if (!cell) continue;
    line[index - grid.column] = cell.content;
    text[index - grid.column] = cell.shown;
  }
  const patched = withRows(grid, { first: at, column: grid.column, values: [line], text: grid.text && [text] });
  const known = before.needs.find((need) => need.row === row);
  const need = toNeed(at, rowReaderOf(before)(patched, at), before.year, known?.hidden ?? null);
  return { census: { ...before, grid: patched, location, needs: withNeed(before.needs, need) }, need };
};
