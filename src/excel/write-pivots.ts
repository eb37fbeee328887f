import type { PivotPlan } from '../census/reports/sheet-plan';
import { forgotten, oldOf, showsPlan, type OldPivot } from './old-pivots';
import type { Area } from './overview';
import { ownName } from './own-name';
import type { WriteQueue } from './write-queue';
import type { OpenTarget } from './write-targets';

/** What making one weighs on the wire, in bytes. */
const BYTES_PER_PIVOT = 12_000;

/** What becomes of the PivotTables of one sheet. */
export interface PivotWork {
  target: OpenTarget;
  /** Shown as planned: to be refreshed. */
  refreshed: { plan: PivotPlan; pivot: Excel.PivotTable }[];
  made: PivotPlan[];
  removed: OldPivot[];
  /** Cells of those that stay, which nothing else may write or empty. */
  kept: Area[];
}

/**
 * Decides for each PivotTable whether it stays. One over a table that is made anew goes: its source is gone. Those of the
 * user's always stay.
 * @param targets all sheets that are written, for the tables among them
 */
export function planPivotWork(target: OpenTarget, old: readonly OldPivot[], targets: readonly OpenTarget[]): PivotWork {
  const plans = target.plan.pivots ?? [];
  const sources = new Map(targets.flatMap(({ tables }) => tables).map((table) => [table.plan.name, table]));
  const refreshed: PivotWork['refreshed'] = [];
  const made: PivotPlan[] = [];
  const removed = forgotten(old, plans);
  for (const plan of plans) {
    const there = oldOf(old, plan);
    if (there && showsPlan(there, plan) && sources.get(plan.source)?.kept) refreshed.push({ plan, pivot: there.pivot });
    else {
      made.push(plan);
      if (there) removed.push(there);
    }
  }
  const kept = old.filter((one) => !removed.includes(one)).flatMap(({ areas }) => areas);
  return { target, refreshed, made, removed, kept };
}

/** A PivotTable that was made or refreshed, with what its filters offer. */
interface Filtered {
  plan: PivotPlan;
  fields: { only: string[]; items: Excel.PivotItemCollection }[];
}

/** Makes and refreshes PivotTables, once the cells of their sources are there and computed: after a sync. */
export async function writePivots(
  queue: WriteQueue,
  works: readonly PivotWork[],
  { altTexts, tableName }: { altTexts: boolean; tableName: (planned: string) => string },
): Promise<void> {
  if (works.every(({ refreshed, made }) => refreshed.length + made.length === 0)) return;
  const filtered: Filtered[] = [];
  for (const { target, refreshed, made } of works) {
    for (const { plan, pivot } of refreshed) {
      await queue.room(BYTES_PER_PIVOT);
      pivot.refresh();
      filtered.push(loadFilters(pivot, plan));
    }
    for (const plan of made) {
      await queue.room(BYTES_PER_PIVOT);
      const pivot = makePivot(target.sheet, plan, tableName(plan.source));
      if (altTexts) pivot.layout.altTextDescription = plan.altText;
      filtered.push(loadFilters(pivot, plan));
    }
  }
  await queue.flush();
  for (const { fields } of filtered) for (const { only, items } of fields) showOnly(items, only);
  await queue.flush();
}

function makePivot(sheet: Excel.Worksheet, plan: PivotPlan, source: string): Excel.PivotTable {
  const corner = sheet.getRangeByIndexes(plan.row, plan.column, 1, 1);
  const pivot = sheet.pivotTables.add(ownName(plan.name), sheet.context.workbook.tables.getItem(source), corner);
  const field = (name: string) => pivot.hierarchies.getItem(name);
  // Our widths stay, whatever Excel would fit.
  pivot.layout.autoFormat = false;
  pivot.layout.layoutType = 'Outline';
  for (const filter of plan.filters) pivot.filterHierarchies.add(field(filter.field)).enableMultipleFilterItems = true;
  for (const name of plan.rows) sortedField(pivot.rowHierarchies.add(field(name)), name);
  for (const name of plan.columns) sortedField(pivot.columnHierarchies.add(field(name)), name);
  for (const value of plan.values) {
    const data = pivot.dataHierarchies.add(field(value.field));
    data.summarizeBy = value.summarise;
    data.name = value.caption;
    data.numberFormat = value.numberFormat;
  }
  // Office.js names totals by what they add up: rows add up in the column at the right.
  pivot.layout.showColumnGrandTotals = plan.totals.rows;
  pivot.layout.showRowGrandTotals = plan.totals.columns;
  return pivot;
}

const sortedField = (hierarchy: Excel.RowColumnPivotHierarchy, name: string): void =>
  hierarchy.fields.getItem(name).sortByLabels('Ascending' as Excel.SortBy);

function loadFilters(pivot: Excel.PivotTable, plan: PivotPlan): Filtered {
  const fields = plan.filters.map(({ field, only }) => ({
    only,
    items: pivot.filterHierarchies.getItem(field).fields.getItem(field).items.load('items/name,items/visible'),
  }));
  return { plan, fields };
}

/** First what is to be seen, then the others: Excel hides no last item. */
function showOnly(items: Excel.PivotItemCollection, only: readonly string[]): void {
  if (!items.items.some(({ name }) => only.includes(name))) return;
  for (const item of items.items) if (only.includes(item.name) && !item.visible) item.visible = true;
  for (const item of items.items) if (!only.includes(item.name) && item.visible) item.visible = false;
}
