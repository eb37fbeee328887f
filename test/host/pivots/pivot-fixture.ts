import { officeFixture, type OfficeFixture } from '../office';

/** A small census: two columns of texts, one of numbers, one of dates with a gap. */
export const ROWS: (string | number)[][] = [
  ['Direction', 'Type', 'Montant', 'Date'],
  ['DSI', 'Fournitures', 10, '01/02/2024'],
  ['DSI', 'Services', 20, ''],
  ['Lycées', 'Fournitures', 5, '15/03/2024'],
  ['Lycées', 'Travaux', 7, '01/02/2024'],
  ['Patrimoine', 'Travaux', 100, '01/02/2024'],
  ['DSI', 'Fournitures', 1, '15/03/2024'],
];

/** `Feuil1` with the rows above in A1:D7 as the table `Besoins`, and an empty sheet `TCD`. */
export async function pivotFixture(locale: 'fr-FR' | 'en-US' = 'fr-FR'): Promise<OfficeFixture> {
  const fixture = await officeFixture({ api: '1.14', locale });
  await fixture.run(async (context, sheet) => {
    sheet.getRange('A1:C7').values = ROWS.map((row) => row.slice(0, 3));
    // Dates as serials: typed dates depend on the language.
    const serials: Record<string, number> = { '01/02/2024': 45323, '15/03/2024': 45366 };
    sheet.getRange('D1:D7').values = ROWS.map((row) => [serials[String(row[3])] ?? (row[3] as string)]);
    sheet.getRange('D2:D7').numberFormat = Array.from({ length: 6 }, () => ['dd/mm/yyyy']);
    sheet.tables.add('A1:D7', true).name = 'Besoins';
    context.workbook.worksheets.add('TCD');
    await context.sync();
  });
  return fixture;
}

export const SHEET = 'TCD';

/** Adds hierarchies by name: rows, columns, data, filters. */
export function place(
  pivot: Excel.PivotTable,
  fields: { rows?: string[]; columns?: string[]; data?: string[]; filters?: string[] },
): void {
  const { rows = [], columns = [], data = [], filters = [] } = fields;
  for (const name of rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(name));
  for (const name of columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(name));
  for (const name of filters) pivot.filterHierarchies.add(pivot.hierarchies.getItem(name));
  for (const name of data) pivot.dataHierarchies.add(pivot.hierarchies.getItem(name));
}

/** Values of the used part of the sheet with PivotTables, with its address. */
export async function shown(context: Excel.RequestContext): Promise<{ address: string; values: unknown[][] }> {
  const used = context.workbook.worksheets.getItem(SHEET).getUsedRange(true);
  used.load('address,values');
  await context.sync();
  return { address: used.address, values: used.values };
}
