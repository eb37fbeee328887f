import { readStructure, type WorkbookOverview } from './overview';
import type { ExcelSession } from './session';

/** What the writer must know of a workbook before it writes anything. */
export interface Inventory extends Omit<WorkbookOverview, 'date1904'> {
  /** Names defined for the whole workbook: a table cannot take one of them. */
  names: string[];
  /** Headers of the tables on our sheets, by table name. */
  headers: Map<string, string[]>;
}

export async function readInventory(session: ExcelSession): Promise<Inventory> {
  return session.read(async (context) => {
    const structure = await readStructure(context);
    const names = context.workbook.names.load('items/name');
    const ours = structure.sheets
      .filter((sheet) => sheet.owner !== null)
      .flatMap((sheet) => sheet.tables)
      .map(({ name }) => ({
        name,
        range: context.workbook.tables.getItem(name).getHeaderRowRange().load('values'),
      }));
    await context.sync();
    return {
      ...structure,
      names: names.items.map((item) => item.name),
      headers: new Map(ours.map(({ name, range }) => [name, (range.values[0] ?? []).map(String)])),
    };
  });
}
