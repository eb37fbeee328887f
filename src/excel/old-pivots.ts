import type { PivotPlan } from '../census/reports/sheet-plan';
import type { Area } from './overview';
import { isOwnName, ownName } from './own-name';

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

/** A PivotTable that stands on a sheet of ours before it is written again. */
export interface OldPivot {
  pivot: Excel.PivotTable;
  name: string;
  /** Where it stands: filters first where it has some. */
  areas: Area[];
  rows: string[];
  columns: string[];
  filters: string[];
  values: { name: string; summarise: string }[];
}

const FIELDS = [
  'items/name',
  'items/rowHierarchies/items/name',
  'items/columnHierarchies/items/name',
  'items/filterHierarchies/items/name',
  'items/dataHierarchies/items/name',
  'items/dataHierarchies/items/summarizeBy',
].join(',');

/** The PivotTables of a sheet with their fields: ask, sync, then `readOldPivots`. */
export const loadPivots = (sheet: Excel.Worksheet): Excel.PivotTableCollection => sheet.pivotTables.load(FIELDS);

/** What Excel calls the place of several values among the fields of an axis; it is no field of the source. */
const PLACES_OF_VALUES: ReadonlySet<string> = new Set(['Values', 'Valeurs', 'Data', 'Données']);

const names = (hierarchies: { items: { name: string }[] }): string[] =>
  hierarchies.items.map(({ name }) => name).filter((name) => !PLACES_OF_VALUES.has(name));

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rowCount: range.rowCount,
  columnCount: range.columnCount,
});

/** Where the PivotTables stand, sheet by sheet, in one more sync where there are any. */
export async function readOldPivots(
  context: Excel.RequestContext,
  loaded: readonly (Excel.PivotTableCollection | null)[],
): Promise<OldPivot[][]> {
  const asked = loaded.map((collection) =>
    (collection?.items ?? []).map((pivot) => ({
      pivot,
      ranges: [
        ...(pivot.filterHierarchies.items.length > 0 ? [pivot.layout.getFilterAxisRange().load(AREA)] : []),
        pivot.layout.getRange().load(AREA),
      ],
    })),
  );
  if (asked.flat().length > 0) await context.sync();
  return asked.map((pivots) =>
    pivots.map(({ pivot, ranges }) => ({
      pivot,
      name: pivot.name,
      areas: ranges.map(areaOf),
      rows: names(pivot.rowHierarchies),
      columns: names(pivot.columnHierarchies),
      filters: names(pivot.filterHierarchies),
      values: pivot.dataHierarchies.items.map(({ name, summarizeBy }) => ({ name, summarise: summarizeBy })),
    })),
  );
}

/** Ours of that plan, if it is there. */
export const oldOf = (old: readonly OldPivot[], plan: PivotPlan): OldPivot | undefined =>
  old.find(({ name }) => name === ownName(plan.name));

/**
 * Whether a PivotTable that is there shows what is planned, where it is planned: then it is only refreshed, and keeps what
 * the user made of it.
 */
export function showsPlan(old: OldPivot, plan: PivotPlan): boolean {
  const same = (found: readonly string[], planned: readonly string[]) =>
    found.length === planned.length && planned.every((name, i) => name === found[i]);
  const at = old.areas.at(-1);
  return (
    at?.row === plan.row &&
    at.column === plan.column &&
    same(old.rows, plan.rows) &&
    same(old.columns, plan.columns) &&
    same(
      old.filters,
      plan.filters.map(({ field }) => field),
    ) &&
    same(
      old.values.map(({ name, summarise }) => `${summarise} ${name}`),
      plan.values.map(({ caption, summarise }) => `${summarise} ${caption}`),
    )
  );
}

/** Those of ours that no plan asks for any more. */
export const forgotten = (old: readonly OldPivot[], plans: readonly PivotPlan[]): OldPivot[] => {
  const planned = new Set(plans.map(({ name }) => ownName(name)));
  return old.filter(({ name }) => isOwnName(name) && !planned.has(name));
};
