import type { DataCriterion } from '../census/indicators/data-criteria';
import { DATA_TABLE } from '../census/reports/data-columns';
import { INDICATOR_TABLE } from '../census/reports/indicator-columns';
import type { ReportKey } from '../census/reports/sheet-plan';
import { clearTableFilters } from '../excel/clear-filters';
import { ExcelFailure } from '../excel/failure';
import { goTo } from '../excel/go-to';
import { readOverview, type SheetOverview, type WorkbookOverview } from '../excel/overview';
import { readArea } from '../excel/read-area';
import type { ExcelSession } from '../excel/session';
import { filterTable } from '../excel/table-filters';
import { fr } from '../i18n/fr';
import type { GridTable } from '../table/grid';
import { cellAddress } from '../table/address';

/** Sheets are in French whatever the language of the pane: the workbook is shared. */
const { data, indicatorSheet, names } = fr.sheets;

/** Which of the sheets that figures are looked up in the workbook has. */
export interface IndicatorSheets {
  indicators: boolean;
  data: boolean;
}

type OwnTable = { sheet: SheetOverview; table: GridTable };

const tableIn = ({ sheets }: WorkbookOverview, key: ReportKey, name: string): OwnTable | null => {
  for (const sheet of sheets.filter(({ owner }) => owner === key)) {
    const table = sheet.tables.find((one) => one.name.toLowerCase().startsWith(name.toLowerCase()));
    if (table) return { sheet, table };
  }
  return null;
};

async function requireTable(session: ExcelSession, key: 'donnees' | 'indicateurs', name: string): Promise<OwnTable> {
  const found = tableIn(await readOverview(session), key, name);
  if (!found) throw new ExcelFailure('ITEM_NOT_FOUND', names[key]);
  return found;
}

/** Whether « Calculer » has written the sheets; writes nothing. */
export async function indicatorSheets(session: ExcelSession): Promise<IndicatorSheets> {
  const overview = await readOverview(session);
  return {
    indicators: tableIn(overview, 'indicateurs', INDICATOR_TABLE) !== null,
    data: tableIn(overview, 'donnees', DATA_TABLE) !== null,
  };
}

/**
 * Shows the row of an indicator on the sheet Indicateurs, wherever the table was sorted or moved to. Throws `ExcelFailure`
 * `ITEM_NOT_FOUND` when the sheet or the row is gone.
 */
export async function goToIndicator(session: ExcelSession, id: string, year: number): Promise<void> {
  const { sheet, table } = await requireTable(session, 'indicateurs', INDICATOR_TABLE);
  const [headers = [], ...rows] = await readArea(session, sheet.id, table);
  const [idAt, yearAt] = [headers.indexOf(indicatorSheet.headers.id), headers.indexOf(indicatorSheet.headers.year)];
  const at = rows.findIndex((row) => row[idAt] === id && row[yearAt] === year);
  if (at === -1) throw new ExcelFailure('ITEM_NOT_FOUND', `${sheet.name}, ${id}`);
  const label = headers.indexOf(indicatorSheet.headers.label);
  await goTo(session, sheet.name, cellAddress(table.row + at + 2, table.column + Math.max(label, 0)));
}

/** Shows only the rows of Données that a figure counts, by the filters of its table. Throws as `filterTable`. */
export async function showDataRows(session: ExcelSession, criteria: readonly DataCriterion[]): Promise<void> {
  const { table } = await requireTable(session, 'donnees', DATA_TABLE);
  const filters = criteria.map(([column, shown]) => ({ header: data[column], shown }));
  await filterTable(session, table.name, filters);
}

/** Takes the filters of Données off again; there are none when the sheet is gone. */
export async function showAllDataRows(session: ExcelSession): Promise<void> {
  const found = tableIn(await readOverview(session), 'donnees', DATA_TABLE);
  if (found) await clearTableFilters(session, [found.table.name]);
}

/** The filters as people read them: « Retenu = Oui, Nature = Nouveau besoin ». */
export const describeCriteria = (criteria: readonly DataCriterion[]): string =>
  criteria.map(([column, shown]) => `${data[column]} = ${shown}`).join(', ');
