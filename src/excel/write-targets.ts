import type { PlannedCell, ReportKey, SheetPlan, TablePlan } from '../census/reports/sheet-plan';
import type { GridTable } from '../table/grid';
import { ExcelFailure } from './failure';
import type { SheetOverview } from './overview';
import type { Inventory } from './write-inventory';

/** A table to be made, and the one of ours that it replaces or becomes. */
export interface TableTarget {
  plan: TablePlan;
  /** The name it bears in this workbook. */
  name: string;
  /** Our table of that name that can be kept: references of the user's to it survive. */
  kept: GridTable | null;
}

/** A sheet to be written: where it goes and under which names. */
export interface SheetTarget {
  plan: SheetPlan;
  /** Our sheet of an earlier run; null when it is to be made. */
  existing: SheetOverview | null;
  name: string;
  tables: TableTarget[];
  /** Tables of ours that cannot be kept. */
  dropped: GridTable[];
}

/** A target with the sheet it is written to. */
export interface OpenTarget extends SheetTarget {
  sheet: Excel.Worksheet;
}

export interface TargetOptions {
  /** Whether tables can be resized here. */
  resizeTables: boolean;
}

const MAX_SHEET_NAME = 31;

/** « Données », else « Données (2) », « Données (3) »… Names differ in more than case. */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wished.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** `Donnees`, else `Donnees_2`, `Donnees_3`… */
function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A copy of one of our sheets bears our mark too: the one with the name of the plan is the original. */
function ownSheet(inventory: Inventory, key: ReportKey, name: string): SheetOverview | null {
  const marked = inventory.sheets.filter((sheet) => sheet.owner === key);
  const named = (test: (name: string) => boolean) => marked.find((sheet) => test(sheet.name.toLowerCase()));
  const wished = name.toLowerCase();
  return named((other) => other === wished) ?? named((other) => other.startsWith(wished)) ?? marked[0] ?? null;
}

/** The cell of a plan that stands at a place of its sheet. */
export function plannedCell(plan: SheetPlan, row: number, column: number): PlannedCell {
  for (const block of plan.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell;
  }
  return null;
}

const headerText = (cell: PlannedCell): string =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : String(cell ?? '');

/** Rows of a table as it will be: Excel never makes one without a row below its header. */
export const tableRows = (plan: TablePlan): number => Math.max(plan.rowCount, 2);

/** A table can stay when its header stays where and what it is; its rows may change where Excel can resize. */
function canKeep(old: GridTable, target: { sheet: SheetPlan; table: TablePlan }, headers: string[], resize: boolean) {
  const { sheet, table } = target;
  const wanted = Array.from({ length: table.columnCount }, (_, c) =>
    headerText(plannedCell(sheet, table.row, table.column + c)),
  );
  const samePlace = old.row === table.row && old.column === table.column && !old.showTotals;
  const sameHeaders = headers.length === wanted.length && wanted.every((text, c) => text === headers[c]);
  return samePlace && sameHeaders && (resize || old.rowCount === tableRows(table));
}

/**
 * Decides where each plan goes. Sheets of ours are written again in place; a sheet or table of the user's that bears one
 * of our names is left alone, and ours takes a number. Throws `WORKBOOK_PROTECTED` or `SHEET_PROTECTED`, before anything
 * is written.
 */
export function resolveTargets(inventory: Inventory, plans: SheetPlan[], options: TargetOptions): SheetTarget[] {
  if (inventory.structureProtected) throw new ExcelFailure('WORKBOOK_PROTECTED');
  const sheetNames = new Set(inventory.sheets.map((sheet) => sheet.name.toLowerCase()));
  const taken = new Set([
    ...inventory.names.map((name) => name.toLowerCase()),
    ...inventory.sheets.flatMap((sheet) => sheet.tables).map((table) => table.name.toLowerCase()),
  ]);
  return plans.map((plan) => {
    const existing = ownSheet(inventory, plan.key, plan.name);
    if (existing?.protected) throw new ExcelFailure('SHEET_PROTECTED', existing.name);
    const name = existing?.name ?? freeSheetName(plan.name, sheetNames);
    sheetNames.add(name.toLowerCase());
    const tables = plan.tables.map((table) => {
      const old = existing?.tables.find((own) => isNamedAfter(own.name, table.name)) ?? null;
      const tableName = old?.name ?? freeTableName(table.name, taken);
      taken.add(tableName.toLowerCase());
      const headers = (old && inventory.headers.get(old.name)) ?? [];
      const kept = old && canKeep(old, { sheet: plan, table }, headers, options.resizeTables) ? old : null;
      return { plan: table, name: tableName, kept };
    });
    const dropped = (existing?.tables ?? []).filter((own) => tables.every(({ kept }) => kept?.name !== own.name));
    return { plan, existing, name, tables, dropped };
  });
}

const isNamedAfter = (actual: string, wished: string): boolean =>
  actual.toLowerCase() === wished.toLowerCase() ||
  (actual.toLowerCase().startsWith(`${wished.toLowerCase()}_`) && /^\d+$/.test(actual.slice(wished.length + 1)));
