import { spanOf, crossing, followBounds, type StructureEdit } from './structure-edit';
import type { Bounds } from '../bounds';
import type { SheetModel } from '../sheet';
import type { TableColumnModel, TableModel } from '../table';
import { WorkbookError } from '../workbook-error';

/** What an edit makes of a table. */
export interface TablePlan {
  table: TableModel;
  /** Null when all of it goes. */
  bounds: Bounds | null;
  columns: TableColumnModel[];
  showTotals: boolean;
}

const conflict = (message: string): WorkbookError => new WorkbookError('InsertDeleteConflict', message);

/**
 * What becomes of the tables of a sheet: they move, grow by what is inserted inside them, shrink by what is deleted.
 * `InsertDeleteConflict` when only some of a table's cells would move, its header row would go without the rest, or no
 * row would be left under its header.
 */
export function planTables(sheet: SheetModel, edit: StructureEdit): TablePlan[] {
  return sheet.tables.flatMap((table) => {
    const [from, to] = spanOf(table.bounds, crossing(edit.axis));
    const [first, last] = spanOf(table.bounds, edit.axis);
    if (edit.to < from || edit.from > to || edit.at > last) return [];
    if (edit.from > from || edit.to < to) throw conflict(`Only some cells of the table "${table.name}" would move.`);
    const bounds = followBounds(edit, table.bounds);
    if (bounds === null) return [{ table, bounds, columns: [], showTotals: false }];
    if (edit.axis === 'column') return [{ ...unchanged(table, bounds), columns: columnsAfter(table, edit, first) }];
    return [edit.kind === 'delete' ? afterDeletion(table, bounds, edit) : unchanged(table, bounds)];
  });
}

const unchanged = (table: TableModel, bounds: Bounds): TablePlan => ({
  table,
  bounds,
  columns: table.columns,
  showTotals: table.showTotals,
});

function afterDeletion(table: TableModel, bounds: Bounds, edit: StructureEdit): TablePlan {
  const [first, last] = spanOf(table.bounds, 'row');
  const end = edit.at + edit.count - 1;
  if (table.showHeaders && edit.at <= first && end >= first)
    throw conflict(`The header row of the table "${table.name}" cannot go alone.`);
  const showTotals = table.showTotals && !(edit.at <= last && end >= last);
  const left = bounds.rowCount - (table.showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  if (left < 1) throw conflict(`The table "${table.name}" keeps at least one row.`);
  return { table, bounds, columns: table.columns, showTotals };
}

function columnsAfter(table: TableModel, edit: StructureEdit, first: number): TableColumnModel[] {
  const columns = [...table.columns];
  const index = edit.at - first;
  if (edit.kind === 'delete') {
    const gone = columns.filter((_, i) => i >= index && i < index + edit.count);
    return columns.filter((column) => !gone.includes(column));
  }
  if (index <= 0) return columns;
  let nextId = Math.max(0, ...columns.map(({ id }) => id)) + 1;
  for (let i = 0; i < edit.count; i++) {
    const name = freeName(columns);
    columns.splice(index + i, 0, {
      id: nextId++,
      name,
      calculatedFormula: null,
      totalsFunction: null,
      totalsLabel: null,
    });
  }
  return columns;
}

/** `Colonne1`, `Colonne2`…: the first that is free. */
function freeName(columns: readonly TableColumnModel[]): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`colonne${n}`)) n++;
  return `Colonne${n}`;
}
