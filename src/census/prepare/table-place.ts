import { contentAt, endColumnOf, isBlank, lastRowOf } from '../../table/cells';
import type { SheetGrid } from '../../table/grid';
import { findTableObject } from '../../table/named-table';
import { fold } from '../../table/normalise';
import { RESERVED_FAMILY_REGISTER } from '../registers/reserved-families';
import { REGISTER_SCHEMAS } from '../registers/schemas';
import type { TablePlace } from './carried-table';

/** A table that a campaign workbook takes from another one as it stands. */
export interface CarriedName {
  /** Name of the table object to be. */
  name: string;
  /** What it goes by elsewhere, as a table or as a sheet. */
  names: readonly string[];
  /** Filled cells that a plain range needs to be taken for its header. */
  leastHeaders: number;
  /** Registers hold the contracts and figures of all departments; parameters are for everyone. */
  register: boolean;
}

const PARAMETERS: readonly CarriedName[] = [
  { name: 'Seuils', names: ['Seuils'], leastHeaders: 3, register: false },
  { name: 'TauxAGEC', names: ['TauxAGEC', 'Taux AGEC'], leastHeaders: 2, register: false },
  { name: 'Delais', names: ['Delais'], leastHeaders: 2, register: false },
  { name: 'Cibles', names: ['Cibles', 'Cibles des indicateurs'], leastHeaders: 3, register: false },
];

/** Every table that is taken as it stands; lists that drop-downs and formulas lean on are written anew. */
export const CARRIED_TABLES: readonly CarriedName[] = [
  ...PARAMETERS,
  ...[...REGISTER_SCHEMAS, RESERVED_FAMILY_REGISTER]
    .filter(({ names }) => !PARAMETERS.some(({ name }) => name === names[0]))
    .map(({ names, leastHeaders }) => ({ name: names[0], names, leastHeaders, register: true })),
];

const nameForm = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '');

/** Where a plain range has its header: the first line with so many filled cells. */
const plainPlace = (grid: SheetGrid, least: number): TablePlace | null => {
  const to = endColumnOf(grid);
  for (let row = grid.row + 1; row <= lastRowOf(grid); row++) {
    const filled = Array.from({ length: to - grid.column }, (_, c) => c + grid.column).filter(
      (column) => !isBlank(contentAt(grid, row, column)),
    );
    if (filled.length < Math.max(least, 2)) continue;
    const columns = { from: filled[0]!, to: filled.at(-1)! + 1 };
    return { grid, headerRow: row, lastRow: lastRowOf(grid), columns };
  }
  return null;
};

/** Where a table stands: the table object of one of its names, else a plain range on a sheet of that name; `null` without. */
export const findTablePlace = (
  grids: readonly SheetGrid[],
  { names, leastHeaders }: CarriedName,
): TablePlace | null => {
  for (const name of names) {
    const found = findTableObject(grids, name);
    if (!found) continue;
    const { grid, table } = found;
    const columns = { from: table.column, to: table.column + table.columnCount };
    const lastRow = table.row + table.rowCount - (table.showTotals ? 1 : 0);
    return { grid, headerRow: table.row + 1, lastRow, columns };
  }
  const forms = names.map(nameForm);
  const sheet = grids.find((grid) => forms.includes(nameForm(grid.sheet)) && grid.values.length > 0);
  return sheet ? plainPlace(sheet, leastHeaders) : null;
};
