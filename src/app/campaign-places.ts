import { readCapabilities } from '../excel/capabilities';
import { readOverview, type SheetOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import { cellAddress } from '../table/address';
import { fold } from '../table/normalise';

/** The tables that set a campaign, under the names that the template gives them. */
export const CAMPAIGN_TABLES = [
  'Campagne',
  'Directions',
  'Nomenclature',
  'Seuils',
  'TauxAGEC',
  'Delais',
  'Cibles',
] as const;
export type CampaignTable = (typeof CAMPAIGN_TABLES)[number];

export interface CampaignPlace {
  sheet: string;
  cell: string;
}

/** What of a campaign the workbook holds, and what this Excel can do. */
export interface CampaignPlaces {
  tables: Partial<Record<CampaignTable, CampaignPlace>>;
  /** Nothing stands on any sheet. */
  empty: boolean;
  /** Sheets of another workbook can be read (ExcelApi 1.13). */
  otherWorkbooks: boolean;
}

const form = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '');

/** The table object of that name, else the sheet of that name. */
function placeOf(name: CampaignTable, sheets: readonly SheetOverview[]): CampaignPlace | null {
  for (const { name: sheet, tables } of sheets) {
    const table = tables.find((one) => form(one.name) === form(name));
    if (table) return { sheet, cell: cellAddress(table.row + 1, table.column) };
  }
  const home = sheets.find((sheet) => sheet.used !== null && form(sheet.name) === form(name));
  return home?.used ? { sheet: home.name, cell: cellAddress(home.used.row + 1, home.used.column) } : null;
}

/** Looks for the parameter tables of the campaign; reads no cell and writes nothing. */
export async function campaignPlaces(session: ExcelSession): Promise<CampaignPlaces> {
  const { sheets } = await readOverview(session);
  const foreign = sheets.filter(({ owner }) => owner === null);
  const found = CAMPAIGN_TABLES.flatMap((name) => {
    const place = placeOf(name, foreign);
    return place ? [[name, place] as const] : [];
  });
  return {
    tables: Object.fromEntries(found),
    empty: sheets.every(({ used }) => used === null),
    otherWorkbooks: readCapabilities(session).features.otherWorkbooks,
  };
}
