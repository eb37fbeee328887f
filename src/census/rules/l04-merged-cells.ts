import { areaAddress, cellAddress } from '../../table/address';
import type { GridArea } from '../../table/grid';
import type { Need } from '../census';
import { fill } from '../fill';
import type { LocatedColumn } from '../location';
import type { Rule } from './rule';

const rowsOf = ({ row, rowCount }: GridArea): number[] => Array.from({ length: rowCount }, (_, r) => row + r + 1);

/** Merged cells among the needs: only the first holds the value, the others read as empty. */
export const mergedCells: Rule = {
  id: 'L04',
  severity: 'avertissement',
  columns: [],
  acrossRows: true,
  check(run) {
    const { grid, location, needs } = run.census;
    const byRow = new Map<number, Need>(needs.map((need) => [need.row, need]));
    const last = needs.at(-1)?.row ?? 0;
    for (const area of grid.merged ?? []) {
      if (area.row + 1 > last || area.row + area.rowCount < location.firstRow) continue;
      const columns = location.columns.filter(
        ({ index }: LocatedColumn) => index >= area.column && index < area.column + area.columnCount,
      );
      const rows = rowsOf(area).flatMap((row) => byRow.get(row) ?? []);
      const [first] = rows;
      if (!first || !columns[0]) continue;
      const cells = rows.flatMap(({ row }) => columns.map(({ index }) => cellAddress(row, index)));
      const values = { plage: areaAddress(area), cellule: cellAddress(area.row + 1, area.column) };
      run.report(first, columns[0].key, fill(run.texts.L04.message, values), null, { cells });
    }
  },
};
