import { isErrorCell, type CellContent, type GridArea, type SheetGrid } from './grid';

/** Rows as read anew; `first` is Excel's row number, `column` that of the first cell, counted from 0. */
export interface RowsPatch {
  first: number;
  column: number;
  values: CellContent[][];
  text: string[][] | null;
}

const isNothing = (cell: CellContent): boolean => cell === null || cell === '';

/** A line cut behind its last cell that shows something, as lines of a grid are. */
const placed = <T>(line: readonly T[], offset: number, filler: T): T[] =>
  offset >= 0 ? [...Array.from({ length: offset }, () => filler), ...line] : line.slice(-offset);

/**
 * A grid with some rows read anew; other rows keep their arrays, so that it can be seen which ones did not change. The grid
 * grows downwards and to the right where the rows ask for it.
 */
export const withPatches = (grid: SheetGrid, patches: readonly RowsPatch[]): SheetGrid => {
  const lines = grid.values.slice();
  const texts = grid.text?.slice() ?? null;
  for (const { first, column, values, text } of patches) {
    const offset = column - grid.column;
    values.forEach((line, r) => {
      const place = first + r - 1 - grid.row;
      if (place < 0) return;
      while (lines.length < place) {
        lines.push([]);
        texts?.push([]);
      }
      lines[place] = placed<CellContent>(line, offset, null);
      if (texts) texts[place] = placed(text?.[r] ?? [], offset, '');
    });
  }
  while (lines.length > 0 && lines[lines.length - 1]!.every(isNothing)) {
    lines.pop();
    texts?.pop();
  }
  return { ...grid, values: lines, text: texts };
};

/** `withPatches` for one stretch of rows. */
export const withRows = (grid: SheetGrid, patch: RowsPatch): SheetGrid => withPatches(grid, [patch]);

/** Whether two cells hold the same. */
export const isSameContent = (a: CellContent, b: CellContent): boolean =>
  a === b || (isNothing(a) && isNothing(b)) || (isErrorCell(a) && isErrorCell(b) && a.error === b.error);

/** The rows of a patch that differ from the grid in what they hold or in what the screen shows, each as a patch. */
export const changedRows = (grid: SheetGrid, { first, column, values, text }: RowsPatch): RowsPatch[] =>
  values.flatMap((line, r) => {
    const place = first + r - 1 - grid.row;
    const known = grid.values[place] ?? [];
    const shown = grid.text?.[place] ?? [];
    const offset = column - grid.column;
    const same = line.every(
      (content, c) =>
        isSameContent(content, known[c + offset] ?? null) &&
        (!grid.text || !text || text[r]?.[c] === (shown[c + offset] ?? '')),
    );
    return same ? [] : [{ first: first + r, column, values: [line], text: text && [text[r]!] }];
  });

const shiftedBy = (area: GridArea, at: number, count: number): GridArea => {
  if (area.row + 1 >= at) return { ...area, row: area.row + count };
  return area.row + area.rowCount >= at ? { ...area, rowCount: area.rowCount + count } : area;
};

const withoutRows = (area: GridArea, first: number, count: number): GridArea => {
  const end = first + count;
  const above = Math.max(0, Math.min(area.row + 1 + area.rowCount, end) - Math.max(area.row + 1, first));
  const row = area.row + 1 < first ? area.row : Math.max(first - 1, area.row - count);
  return { ...area, row, rowCount: area.rowCount - above };
};

const moveRows = (rows: ReadonlySet<number> | undefined, move: (row: number) => number | null) =>
  rows && new Set([...rows].map(move).filter((row) => row !== null));

const relaid = (
  grid: SheetGrid,
  move: (row: number) => number | null,
  area: <A extends GridArea>(of: A) => A,
): Partial<SheetGrid> => ({
  tables: grid.tables.map(area),
  ...(grid.merged && { merged: grid.merged.map(area).filter(({ rowCount }) => rowCount > 0) }),
  ...(grid.hiddenRows && { hiddenRows: moveRows(grid.hiddenRows, move) }),
  ...(grid.filteredRows && { filteredRows: moveRows(grid.filteredRows, move) }),
});

/** A grid in which empty rows were inserted before the row `at` (Excel's number). */
export const withInsertedRows = (grid: SheetGrid, at: number, count: number): SheetGrid => {
  const place = at - 1 - grid.row;
  const move = (row: number): number => (row >= at ? row + count : row);
  const rest = relaid(grid, move, (area) => ({ ...area, ...shiftedBy(area, at, count) }));
  if (place < 0) return { ...grid, ...rest, row: grid.row + count };
  if (place >= grid.values.length) return { ...grid, ...rest };
  const blank = <T>(): T[][] => Array.from({ length: count }, () => []);
  const values = [...grid.values.slice(0, place), ...blank<CellContent>(), ...grid.values.slice(place)];
  const text = grid.text && [...grid.text.slice(0, place), ...blank<string>(), ...grid.text.slice(place)];
  return { ...grid, ...rest, values, text };
};

/** A grid from which rows were deleted, from the row `first` on (Excel's number). */
export const withDeletedRows = (grid: SheetGrid, first: number, count: number): SheetGrid => {
  const end = first + count;
  const move = (row: number): number | null => (row < first ? row : row < end ? null : row - count);
  const rest = relaid(grid, move, (area) => ({ ...area, ...withoutRows(area, first, count) }));
  const from = Math.max(0, first - 1 - grid.row);
  const to = Math.max(0, end - 1 - grid.row);
  const row = grid.row + 1 <= first ? grid.row : Math.max(first - 1, grid.row - count);
  const values = [...grid.values.slice(0, from), ...grid.values.slice(to)];
  const text = grid.text && [...grid.text.slice(0, from), ...grid.text.slice(to)];
  return { ...grid, ...rest, row, values, text };
};
