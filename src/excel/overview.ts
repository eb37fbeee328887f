import type { GridTable } from '../table/grid';
import { choicesOf, loadChoices } from './kept-choices';
import { keyOfMark, OWNER_MARK } from './owner-mark';
import type { ExcelSession } from './session';

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** What stands on a sheet, without its cells. */
export interface SheetOverview {
  id: string;
  name: string;
  /** From 0, hidden sheets counted. */
  position: number;
  visible: boolean;
  protected: boolean;
  /** Key of the report when the sheet is ours, else null. */
  owner: string | null;
  /** Cells with values; null for an empty sheet. */
  used: Area | null;
  tables: GridTable[];
}

export interface WorkbookOverview {
  sheets: SheetOverview[];
  structureProtected: boolean;
  manualCalculation: boolean;
  /** True where the workbook counts its dates from 1904. */
  date1904: boolean;
  /** What the user decided on this workbook, as it was kept: still to be validated. */
  choices: unknown;
}

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rowCount: range.rowCount,
  columnCount: range.columnCount,
});

/** Reads the structure of the workbook in two syncs, whatever the number of sheets. */
export async function readOverview(session: ExcelSession): Promise<WorkbookOverview> {
  const structure = await session.read(readStructure);
  return { ...structure, date1904: await readDate1904(session) };
}

/** The same within a batch. */
export async function readStructure(context: Excel.RequestContext): Promise<Omit<WorkbookOverview, 'date1904'>> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
  const tables = workbook.tables.load('items/id,items/name,items/showTotals');
  const protection = workbook.protection.load('protected');
  const application = workbook.application.load('calculationMode');
  const choices = loadChoices(context);
  await context.sync();

  const details = sheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    mark: sheet.names.getItemOrNullObject(OWNER_MARK).load('formula'),
    used: sheet.getUsedRangeOrNullObject(true).load(AREA),
  }));
  const placed = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load('id'),
    range: table.getRange().load(AREA),
  }));
  await context.sync();

  return {
    structureProtected: protection.protected,
    choices: choicesOf(choices),
    manualCalculation: application.calculationMode === 'Manual',
    sheets: details.map(({ sheet, protection: own, mark, used }) => ({
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      visible: sheet.visibility === 'Visible',
      protected: own.protected,
      owner: mark.isNullObject ? null : keyOfMark(mark.formula),
      used: used.isNullObject ? null : areaOf(used),
      tables: placed
        .filter(({ sheet: home }) => home.id === sheet.id)
        .map(({ table, range }) => ({ name: table.name, showTotals: table.showTotals, ...areaOf(range) })),
    })),
  };
}

/**
 * No property tells the date system, so Excel is asked what serial 1 January 1904 has: 0 where days count from 1904, else
 * 1462. An Excel that cannot answer is taken for the usual system of 1900.
 */
async function readDate1904(session: ExcelSession): Promise<boolean> {
  try {
    return await session.run(async (context) => {
      const serial = context.workbook.functions.date(1904, 1, 1).load('value');
      await context.sync();
      return serial.value === 0;
    });
  } catch {
    return false;
  }
}
