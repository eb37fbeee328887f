import { planReports, checkCensus, computeIndicators, type Census } from '../../../src/census';
import type { PlannedCell, SheetPlan } from '../../../src/census/reports/sheet-plan';
import { createCalculator } from '../../../src/host/formulas';
import { bounds } from '../../../src/host/workbook/bounds';
import type { CellInput } from '../../../src/host/workbook/sheet';
import { WorkbookModel } from '../../../src/host/workbook/workbook';

const input = (cell: PlannedCell): CellInput => {
  if (cell === null || typeof cell !== 'object') return { value: cell };
  return 'text' in cell ? { value: cell.text } : { formula: cell.formula.replace(/^=/, '') };
};

/** Puts plans into a workbook model, tables included, formulas computed. */
export const workbookOf = (plans: SheetPlan[], workbook = new WorkbookModel()): WorkbookModel => {
  for (const plan of plans) {
    const sheet = workbook.addSheet(plan.name);
    for (const block of plan.blocks) {
      const cells = block.cells.map((line) => line.map(input));
      sheet.write(block.row, block.column, cells);
    }
    for (const table of plan.tables) {
      const header = Array.from({ length: table.columnCount }, (_, c) =>
        String(sheet.value(table.row, table.column + c)),
      );
      workbook.addTable(sheet, bounds(table.row, table.column, table.rowCount, table.columnCount), header, table.name);
    }
  }
  workbook.useCalculator(createCalculator);
  workbook.calculate(true);
  return workbook;
};

/** Plans of a census with all its findings and indicators. */
export const plansOf = (census: Census): SheetPlan[] =>
  planReports(census, checkCensus(census), computeIndicators(census), { generatedOn: '2026-11-23' });

/** The values of a sheet of the workbook, up to its last used cell. */
export const valuesOf = (workbook: WorkbookModel, name: string): unknown[][] => {
  const sheet = workbook.sheetByName(name)!;
  const used = sheet.cells.used(true)!;
  return Array.from({ length: used.row + used.rowCount }, (_, row) =>
    Array.from({ length: used.column + used.columnCount }, (_, column) => sheet.value(row, column)),
  );
};
