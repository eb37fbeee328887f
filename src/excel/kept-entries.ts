import { rangeAt, holesAround } from './prepare-sheet';
import type { Area } from './overview';
import { tableRows, type OpenTarget, type SheetTarget } from './write-targets';

const areaOf = ({ row, column, rowCount, columnCount }: Area): Area => ({ row, column, rowCount, columnCount });

/** The tables of a target as they are before they are written. */
const oldTables = ({ tables, dropped }: SheetTarget): Area[] =>
  [...dropped, ...tables.flatMap(({ kept }) => kept ?? [])].map(areaOf);

/**
 * What is not emptied on a sheet whose table holds what users typed: the table as it is and as it will be. Its cells are
 * written over in one go, so that a run which breaks off in between leaves them as they were.
 */
export const entryAreas = (target: SheetTarget): Area[] => {
  if (!target.plan.keepsEntries) return [];
  const planned = target.tables.map(({ plan }) => ({ ...areaOf(plan), rowCount: tableRows(plan) }));
  return [...oldTables(target), ...planned];
};

/** Empties what is left of a longer or wider table, once everything stands where it belongs. */
export function clearLeftEntries({ sheet, ...target }: OpenTarget): void {
  if (!target.plan.keepsEntries) return;
  const planned = target.tables.map(({ plan }) => ({ ...areaOf(plan), rowCount: tableRows(plan) }));
  for (const old of oldTables(target)) for (const hole of holesAround(old, planned)) rangeAt(sheet, hole).clear();
}
