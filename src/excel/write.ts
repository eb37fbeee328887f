import type { ReportKey, SheetPlan } from '../census/reports/sheet-plan';
import { messages } from '../i18n';
import { readCapabilities, type Capabilities } from './capabilities';
import { clearFilters } from './clear-filters';
import { joinBlocks } from './join-blocks';
import type { Styles } from './looks';
import { markFormula, OWNER_MARK } from './owner-mark';
import type { Area } from './overview';
import { describeCharts } from './describe-charts';
import { asExcelFailure } from './error-table';
import { ExcelFailure } from './failure';
import { fitWrappedRows, layOut, setWidths } from './lay-out';
import { emptySheet, rangeAt } from './prepare-sheet';
import { withoutEvents } from './quiet-events';
import type { Renaming } from './rename-references';
import type { ExcelSession } from './session';
import { writeConstants, writeFormulas } from './write-blocks';
import { readInventory, type Inventory } from './write-inventory';
import { WriteQueue } from './write-queue';
import { resolveTargets, tableRows, type OpenTarget, type SheetTarget } from './write-targets';
import { loadCharts, writeCharts } from './write-charts';
import { writeChoices } from './write-choices';
import { writeConditions } from './write-conditions';
import { clearLeftEntries, entryAreas } from './kept-entries';
import { loadPivots, readOldPivots } from './old-pivots';
import { planPivotWork, writePivots } from './write-pivots';
import { writeLooks, writeNumberFormats } from './write-looks';
import { writePrint } from './write-print';

interface Place {
  id: string;
  /** From 0, hidden sheets counted. */
  position: number;
}

/** A sheet as it stands in the workbook after writing. */
export interface WrittenSheet extends Place {
  key: ReportKey;
  name: string;
  /** The name wished for, when a sheet of the user's bears it. */
  wished: string | null;
}

/** A table that had to take another name than planned. */
export interface RenamedTable {
  wished: string;
  actual: string;
}

export interface WriteResult {
  /** In workbook order. */
  sheets: WrittenSheet[];
  renamedTables: RenamedTable[];
  /** Something of the user's stands where a PivotTable is to be: those of the sheets are not all up to date. */
  blockedPivots: boolean;
}

/** Formats weigh little; what each call costs on the wire, in bytes. */
const BYTES_PER_CALL = 400;

/**
 * Writes plans into the workbook: sheets of ours in place, missing ones after the user's. Everything that could forbid it
 * is looked at first (`WORKBOOK_PROTECTED`, `SHEET_PROTECTED`); afterwards a run that broke off can simply be run again.
 */
export async function writeSheets(session: ExcelSession, plans: SheetPlan[], styles: Styles): Promise<WriteResult> {
  const inventory = await readInventory(session);
  const { features } = readCapabilities(session);
  const targets = resolveTargets(inventory, plans, { resizeTables: features.resizeTables });
  const { places, blockedPivots } = await withoutEvents(session, async () => {
    await clearFilters(session, targets);
    const done = await session.run((context) => writeAll(context, targets, { styles, features }));
    await describeCharts(
      session,
      targets.map(({ plan }, i) => ({ id: (done.places[i] as Place).id, plan })),
    );
    return done;
  });
  const sheets = targets.map((target, i) => ({
    ...(places[i] as Place),
    key: target.plan.key,
    name: target.name,
    wished: isTaken(inventory, target) ? target.plan.name : null,
  }));
  return {
    sheets: sheets.sort((a, b) => a.position - b.position),
    renamedTables: targets
      .flatMap(({ tables }) => tables)
      .filter(({ plan, name }) => plan.name !== name)
      .map(({ plan, name }) => ({ wished: plan.name, actual: name })),
    blockedPivots,
  };
}

/** The name wished for belongs to a sheet that is not ours. */
const isTaken = (inventory: Inventory, { plan, name }: SheetTarget): boolean =>
  name !== plan.name &&
  inventory.sheets.some((sheet) => sheet.owner === null && sheet.name.toLowerCase() === plan.name.toLowerCase());

async function writeAll(
  context: Excel.RequestContext,
  targets: SheetTarget[],
  { styles, features }: { styles: Styles; features: Capabilities['features'] },
): Promise<{ places: Place[]; blockedPivots: boolean }> {
  const queue = new WriteQueue(context);
  const open = targets.map((target) => ({ ...target, sheet: openSheet(context, target, targets) }));
  const used = open.map(({ sheet }) =>
    sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  const charts = open.map(({ existing, sheet }) => (existing ? loadCharts(sheet) : null));
  const loaded = open.map(({ existing, sheet }) => (existing ? loadPivots(sheet) : null));
  await queue.flush();
  const old = await readOldPivots(context, loaded);
  const works = open.map((target, i) => planPivotWork(target, old[i]!, open));

  for (const { removed } of works) for (const { pivot } of removed) pivot.delete();
  open.forEach((target, i) => {
    const spared = [...works[i]!.kept, ...entryAreas(target)];
    emptySheet(target.sheet, target, { used: areaOf(used[i]), spared });
  });
  await queue.flush();
  await writeData(queue, open, styles);
  await writeLiveParts(queue, open, styles);
  for (const target of open) clearLeftEntries(target);
  await writeExtras(queue, open, styles);
  await writeCharts(queue, open, charts);
  const places = open.map(({ sheet }) => sheet.load('id,position'));
  await queue.flush();
  const pivots = { altTexts: features.pivotAltTexts, tableName: tableNames(open) };
  const blockedPivots = await isBlocked(() => writePivots(queue, works, pivots));
  return { places: places.map(({ id, position }) => ({ id, position })), blockedPivots };
}

/** Whether Excel refused for want of room; everything else is written by then. */
async function isBlocked(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    const failure = asExcelFailure(error);
    if (failure instanceof ExcelFailure && failure.code === 'RANGE_CONFLICT') return true;
    throw error;
  }
}

function areaOf(range: Excel.Range | undefined): Area | null {
  if (!range || range.isNullObject) return null;
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

/** The sheet of a target; a new one comes right before those of ours that follow it, else last. */
function openSheet(context: Excel.RequestContext, target: SheetTarget, targets: SheetTarget[]): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (target.existing) return worksheets.getItem(target.existing.id);
  const sheet = worksheets.add(target.name);
  sheet.names.add(OWNER_MARK, markFormula(target.plan.key)).visible = false;
  const at = targets.indexOf(target);
  const follower = targets.slice(at).findIndex(({ existing }) => existing);
  if (follower > 0) {
    const before = targets.slice(0, at).reverse();
    const made = before.findIndex(({ existing }) => existing);
    const position = targets[at + follower]?.existing?.position ?? 0;
    sheet.position = position + (made < 0 ? before.length : made);
  }
  return sheet;
}

/** Number formats of whole columns, then constants, then the tables over them. */
async function writeData(queue: WriteQueue, targets: OpenTarget[], styles: Styles): Promise<void> {
  for (const { sheet, plan, tables } of targets) {
    await writeNumberFormats(queue, sheet, plan, styles);
    for (const cells of joinBlocks(plan.blocks)) await writeConstants(queue, sheet, cells);
    for (const { plan: table, name, kept } of tables) {
      if (kept) continue;
      await queue.room(BYTES_PER_CALL);
      const area = { row: table.row, column: table.column, rowCount: tableRows(table), columnCount: table.columnCount };
      const made = sheet.tables.add(rangeAt(sheet, area), true);
      made.name = name;
      made.style = table.style;
      made.showFilterButton = table.showFilterButton;
    }
  }
}

/** Formulas once every table is there, then looks and layout. */
async function writeLiveParts(queue: WriteQueue, targets: OpenTarget[], styles: Styles): Promise<void> {
  const renaming = renamingOf(targets);
  for (const { sheet, plan } of targets)
    for (const cells of joinBlocks(plan.blocks)) await writeFormulas(queue, sheet, cells, renaming);
  for (const { sheet, plan } of targets) {
    await writeLooks(queue, sheet, plan, styles);
    await queue.room(BYTES_PER_CALL * (plan.columnWidths.length + 4));
    setWidths(sheet, plan);
    fitWrappedRows(sheet, plan, styles);
    layOut(sheet, plan);
  }
}

/** What stands over cells and around them: conditional formats, lists, print set-ups. */
async function writeExtras(queue: WriteQueue, targets: OpenTarget[], styles: Styles): Promise<void> {
  const renaming = renamingOf(targets);
  // The workbook is shared: what it holds is in French, whatever the language of the pane.
  const refusal = messages('fr-FR').app.choiceRefusal;
  for (const { sheet, plan, existing } of targets) {
    const again = existing !== null;
    await queue.room(BYTES_PER_CALL * 4 * ((plan.conditions?.length ?? 0) + (plan.choices?.length ?? 0) + 4));
    writeConditions(sheet, plan, { styles, renaming, again });
    writeChoices(sheet, plan, { again, refusal });
    writePrint(sheet, plan);
  }
}

/** What a planned table is called in this workbook. */
const tableNames = (targets: readonly OpenTarget[]): ((planned: string) => string) => {
  const names = new Map(targets.flatMap(({ tables }) => tables).map(({ plan, name }) => [plan.name, name]));
  return (planned) => names.get(planned) ?? planned;
};

/** Names that differ from the planned ones, for the formulas. */
function renamingOf(targets: OpenTarget[]): Renaming {
  const differing = (pairs: [string, string][]) =>
    new Map(
      pairs
        .filter(([planned, actual]) => planned !== actual)
        .map(([planned, actual]) => [planned.toLowerCase(), actual]),
    );
  return {
    sheets: differing(targets.map(({ plan, name }) => [plan.name, name])),
    tables: differing(
      targets.flatMap(({ tables }) => tables.map(({ plan, name }): [string, string] => [plan.name, name])),
    ),
  };
}
