import { formulaCells } from '../../excel/formula-cells';
import { readColumns } from '../../excel/read-columns';
import type { ExcelSession } from '../../excel/session';
import { contentAt, lastRowOf } from '../../table/cells';
import type { GridArea } from '../../table/grid';
import { isSameContent } from '../../table/patch-grid';
import { Breather } from './breather';
import type { DirtyRows } from './dirty-rows';
import type { Followed } from './followed';

/** Rows with new values that are read at once, as those that users type in; of more rows, the columns are compared first. */
const FEW_ROWS = 50;

/** Rows looked at below the last one known: formulas there that showed nothing may show something now. */
const MOST_BELOW = 2_000;

/** What a comparison found: rows that show something else than before, or that headers do. */
export type Compared = { rows: number[]; headers: boolean };

const rowsBelow = ({ row, rowCount }: GridArea, headerRow: number): { first: number; count: number } => {
  const first = Math.max(row + 1, headerRow + 1);
  return { first, count: Math.max(0, row + rowCount + 1 - first) };
};

/**
 * Formulas of the census that were calculated. Excel tells of them whether or not their values changed (a date of today, in each
 * row, at every edit), so that many at once are compared with what is remembered before any row is read.
 */
export class Calculations {
  private columns = new Set<number>();
  /** Excel did not say which. */
  private unknown = false;
  /** Last row calculated. */
  private lastRow = 0;
  /** Columns known to hold formulas. */
  private readonly known = new Set<number>();

  /** Something is to be compared. */
  get waiting(): boolean {
    return this.unknown || this.columns.size > 0;
  }

  clear(): void {
    this.columns.clear();
    this.unknown = false;
    this.lastRow = 0;
  }

  /** Areas that were calculated, `null` for any. A few rows go to those to be read, other cells wait to be compared. */
  take(areas: readonly GridArea[] | null, { location }: Followed, dirty: DirtyRows): void {
    if (areas === null) {
      this.unknown = true;
      return;
    }
    const { headerRow } = location;
    const below: GridArea[] = [];
    for (const area of areas) {
      const columns = location.columns
        .map(({ index }) => index)
        .filter((index) => index >= area.column && index < area.column + area.columnCount);
      if (columns.length === 0 || area.row + area.rowCount < headerRow) continue;
      for (const column of columns) this.known.add(column);
      // A header that is a formula is compared with its column.
      if (area.row < headerRow) for (const column of columns) this.columns.add(column);
      below.push(area);
    }
    const spans = below.map((area) => rowsBelow(area, headerRow));
    if (spans.reduce((sum, { count }) => sum + count, 0) <= FEW_ROWS) spans.forEach((span) => dirty.add(span));
    else this.compareLater(below, location);
  }

  /** Rows moved, and what was told of cells before may mean others now: all that is known to be calculated is compared. */
  rowsMoved(): void {
    for (const column of this.known) this.columns.add(column);
  }

  private compareLater(areas: readonly GridArea[], { columns }: Followed['location']): void {
    for (const { row, rowCount, column, columnCount } of areas) {
      for (const { index } of columns) if (index >= column && index < column + columnCount) this.columns.add(index);
      this.lastRow = Math.max(this.lastRow, row + rowCount);
    }
  }

  /**
   * Reads the columns and compares them with what is remembered; `null` when it was interrupted, and is to be begun anew.
   * Nothing is read when the census holds no formulas.
   */
  async compare(session: ExcelSession, followed: Followed, interrupted: () => boolean): Promise<Compared | null> {
    const { grid, location, sheetId } = followed;
    const columns = [...(this.unknown ? await this.formulaColumns(session, followed) : this.columns)];
    const known = lastRowOf(grid);
    const lastRow = Math.max(Math.min(location.lastRow ?? Infinity, known), Math.min(this.lastRow, known + MOST_BELOW));
    columns.sort((a, b) => a - b);
    const compared: Compared = { rows: [], headers: false };
    const request = { sheetId, columns, firstRow: location.headerRow, lastRow };
    const breather = new Breather();
    for await (const { first, values } of readColumns(session, request)) {
      if (interrupted()) return null;
      values.forEach((line, r) => {
        const row = first + r;
        if (line.every((content, n) => isSameContent(content, contentAt(grid, row, columns[n]!)))) return;
        if (row === location.headerRow) compared.headers = true;
        else if (row >= location.firstRow) compared.rows.push(row);
      });
      await breather.breathe();
    }
    if (interrupted()) return null;
    this.clear();
    return compared;
  }

  /** Columns of the census that hold formulas; all of them where Excel does not tell. */
  private async formulaColumns(session: ExcelSession, { grid, location, sheetId }: Followed): Promise<Set<number>> {
    const indexes = location.columns.map(({ index }) => index);
    const column = Math.min(...indexes);
    const row = location.headerRow - 1;
    const area = {
      row,
      column,
      rowCount: Math.max(location.lastRow ?? 0, lastRowOf(grid)) - row,
      columnCount: Math.max(...indexes) - column + 1,
    };
    const found = await formulaCells(session, sheetId, area);
    if (found === null) return new Set(indexes);
    return new Set(
      indexes.filter((index) =>
        found.some((cells) => index >= cells.column && index < cells.column + cells.columnCount),
      ),
    );
  }
}
