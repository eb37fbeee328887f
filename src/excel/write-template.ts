import type { SheetPlan } from '../census/reports/sheet-plan';
import type { EntryRule, TemplateEntry, TemplateSheet } from '../census/prepare/template-sheet';
import { applyLook, charactersToPoints, setNumberFormat, TEXT_FORMAT } from './looks';
import { rangeAt } from './prepare-sheet';
import { withoutEvents } from './quiet-events';
import type { ExcelSession } from './session';
import { writeConstants, writeFormulas } from './write-blocks';
import { writePrint } from './write-print';
import { WriteQueue } from './write-queue';

/** What each call costs on the wire, in bytes. */
const BYTES_PER_CALL = 400;
const BYTES_PER_ENTRY = 2_000;

/** Everything is called what the plan says: nothing of the workbook is in the way. */
const NO_RENAMING = { sheets: new Map<string, string>(), tables: new Map<string, string>() };

interface OpenSheet {
  plan: TemplateSheet;
  sheet: Excel.Worksheet;
}

/**
 * Writes the sheets of a campaign workbook after those that are there, in the order of the plans; empty sheets that were there
 * are deleted, and the first visible sheet is shown. The names of sheets and tables must be free.
 */
export async function writeTemplate(session: ExcelSession, plans: readonly TemplateSheet[]): Promise<void> {
  await withoutEvents(session, () => session.run((context) => writeAll(context, plans)));
}

async function writeAll(context: Excel.RequestContext, plans: readonly TemplateSheet[]): Promise<void> {
  const queue = new WriteQueue(context);
  const empty = await emptySheets(context, queue);
  const open = plans.map((plan): OpenSheet => ({ plan, sheet: context.workbook.worksheets.add(plan.name) }));
  await queue.flush();
  for (const one of open) await writeData(queue, one);
  // Formulas name tables of other sheets.
  for (const { sheet, plan } of open)
    for (const block of plan.blocks) await writeFormulas(queue, sheet, block, NO_RENAMING);
  for (const one of open) await writeLooks(queue, one);
  for (const one of open) await writeEntries(queue, one);
  for (const { sheet, plan } of open) writePrint(sheet, asLaidOut(plan));
  const first = open.find(({ plan }) => !plan.hidden);
  first?.sheet.activate();
  for (const { sheet, plan } of open) if (plan.hidden) sheet.visibility = 'Hidden';
  for (const sheet of empty) sheet.delete();
  await queue.flush();
}

/** What is laid out does not depend on which of our sheets it is. */
const asLaidOut = (plan: TemplateSheet): SheetPlan => ({
  ...{ key: 'donnees', name: plan.name, tabColor: plan.tabColor, blocks: plan.blocks, tables: [] },
  ...{ columnWidths: plan.columnWidths, freeze: plan.freeze, showGridlines: true, print: plan.print },
});

/** The sheets of a new workbook, which hold nothing. */
async function emptySheets(context: Excel.RequestContext, queue: WriteQueue): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load('items/id');
  await queue.flush();
  const used = sheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject().load('rowCount') }));
  await queue.flush();
  return used.filter(({ range }) => range.isNullObject).map(({ sheet }) => sheet);
}

/** Number formats of what is no text, then constants, then the table over them. */
async function writeData(queue: WriteQueue, { sheet, plan }: OpenSheet): Promise<void> {
  for (const { look, ...area } of plan.paints) {
    // Under a text format Excel may keep the apostrophe that guards a text, and makes texts of numbers: it comes last.
    if (look.numberFormat === undefined || look.numberFormat === TEXT_FORMAT) continue;
    await queue.room(BYTES_PER_CALL);
    setNumberFormat(rangeAt(sheet, area), look.numberFormat);
  }
  for (const block of plan.blocks) await writeConstants(queue, sheet, block);
  const { table } = plan;
  if (!table) return;
  await queue.room(BYTES_PER_CALL);
  const made = sheet.tables.add(rangeAt(sheet, table), true);
  made.name = table.name;
  made.style = table.style;
  made.showFilterButton = table.showFilterButton;
}

async function writeLooks(queue: WriteQueue, { sheet, plan }: OpenSheet): Promise<void> {
  for (const { look, ...area } of plan.paints) {
    await queue.room(BYTES_PER_CALL * 4);
    const range = rangeAt(sheet, area);
    if (look.numberFormat === TEXT_FORMAT) setNumberFormat(range, TEXT_FORMAT);
    applyLook(range, look, area.rowCount);
  }
  await queue.room(BYTES_PER_CALL * (plan.columnWidths.length + plan.rowHeights.length + 4));
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = charactersToPoints(width);
  });
  fitRows(sheet, plan);
  sheet.tabColor = plan.tabColor;
  const { freeze } = plan;
  if (freeze && freeze.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze) sheet.freezePanes.freezeRows(freeze.rows);
}

/** Rows as tall as their wrapped texts need: a file that does not tell the heights opens with texts cut elsewhere. */
function fitRows(sheet: Excel.Worksheet, { blocks, paints, rowHeights }: TemplateSheet): void {
  const wraps = (row: number, rowCount: number): boolean =>
    paints.some(({ look, ...area }) => look.wrap && area.row < row + rowCount && area.row + area.rowCount > row);
  for (const { row, cells } of blocks)
    if (wraps(row, cells.length)) sheet.getRangeByIndexes(row, 0, cells.length, 1).getEntireRow().format.autofitRows();
  for (const { row, height } of rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
}

async function writeEntries(queue: WriteQueue, { sheet, plan }: OpenSheet): Promise<void> {
  for (const entry of plan.entries) {
    await queue.room(BYTES_PER_ENTRY);
    addEntry(rangeAt(sheet, entry), entry);
  }
}

function addEntry({ dataValidation }: Excel.Range, { hint, rule, alert }: TemplateEntry): void {
  if (rule) {
    dataValidation.rule = ruleOf(rule);
    dataValidation.ignoreBlanks = true;
    const showAlert = !(rule.kind === 'list' && rule.free);
    // A warning and no refusal: « à définir » is what people know, and the checks tell what is still missing.
    dataValidation.errorAlert = { showAlert, style: 'Warning', ...alert };
  }
  dataValidation.prompt = { showPrompt: true, ...hint };
}

function ruleOf(rule: EntryRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    default: {
      const { least, most } = rule;
      const limits = most === null ? { formula1: least } : { formula1: least, formula2: most };
      const basic = { ...limits, operator: most === null ? ('GreaterThanOrEqualTo' as const) : ('Between' as const) };
      return rule.kind === 'whole' ? { wholeNumber: basic } : { decimal: basic };
    }
  }
}
