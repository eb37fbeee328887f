import type { SheetPlan } from '../../src/census/reports/sheet-plan';
import type { SheetOverview } from '../../src/excel/overview';
import type { Inventory } from '../../src/excel/write-inventory';
import { freeSheetName, resolveTargets } from '../../src/excel/write-targets';

const plan: SheetPlan = {
  key: 'donnees',
  name: 'Données',
  tabColor: '#123456',
  blocks: [
    {
      row: 2,
      column: 0,
      cells: [
        [{ text: 'Code' }, { text: 'Montant' }],
        [{ text: '10.10' }, 5],
      ],
    },
  ],
  tables: [{ name: 'Donnees', row: 2, column: 0, rowCount: 2, columnCount: 2, style: 'x', showFilterButton: true }],
  columnWidths: [],
  freeze: null,
  showGridlines: true,
};

const sheet = (name: string, more: Partial<SheetOverview> = {}): SheetOverview => ({
  id: `{${name}}`,
  name,
  position: 0,
  visible: true,
  protected: false,
  owner: null,
  used: null,
  tables: [],
  ...more,
});

const inventory = (sheets: SheetOverview[], more: Partial<Inventory> = {}): Inventory => ({
  sheets,
  structureProtected: false,
  manualCalculation: false,
  choices: null,
  names: [],
  headers: new Map(),
  ...more,
});

const donnees = (rowCount: number, name = 'Donnees') => ({
  name,
  row: 2,
  column: 0,
  rowCount,
  columnCount: 2,
  showTotals: false,
});

const resolve = (given: Inventory, resizeTables = true) => {
  const [target] = resolveTargets(given, [plan], { resizeTables });
  return {
    name: target?.name,
    existing: target?.existing?.id ?? null,
    table: target?.tables[0]?.name,
    kept: target?.tables[0]?.kept?.name ?? null,
    dropped: target?.dropped.map((table) => table.name),
  };
};

describe('where a report goes', () => {
  test('into a new sheet', () => {
    expect(resolve(inventory([sheet('Recensement')]))).toEqual({
      name: 'Données',
      existing: null,
      table: 'Donnees',
      kept: null,
      dropped: [],
    });
  });

  test('beside a sheet, a table and a name of the user’s that bear the same', () => {
    const user = sheet('DONNÉES', { tables: [donnees(5, 'DONNEES')] });
    expect(resolve(inventory([user], { names: ['donnees_2'] }))).toMatchObject({
      name: 'Données (2)',
      table: 'Donnees_3',
    });
  });

  test('into our own sheet, even renamed, keeping a table with the same header', () => {
    const own = sheet('Base', { owner: 'donnees', tables: [donnees(9, 'Donnees_2')] });
    const headers = new Map([['Donnees_2', ['Code', 'Montant']]]);
    expect(resolve(inventory([own], { headers }))).toEqual({
      name: 'Base',
      existing: '{Base}',
      table: 'Donnees_2',
      kept: 'Donnees_2',
      dropped: [],
    });
    expect(resolve(inventory([own], { headers }), false)).toMatchObject({ kept: null, dropped: ['Donnees_2'] });
    expect(resolve(inventory([own], { headers: new Map([['Donnees_2', ['Code', 'Prix']]]) }))).toMatchObject({
      table: 'Donnees_2',
      kept: null,
      dropped: ['Donnees_2'],
    });
  });

  test('into the original rather than into a copy of our sheet', () => {
    const copy = sheet('Données (archive)', { owner: 'donnees' });
    const original = sheet('Données', { owner: 'donnees' });
    expect(resolve(inventory([copy, original])).existing).toBe('{Données}');
  });

  test('nowhere when the structure or our own sheet is protected', () => {
    expect(() => resolve(inventory([], { structureProtected: true }))).toThrow(
      expect.objectContaining({ code: 'WORKBOOK_PROTECTED' }),
    );
    expect(() => resolve(inventory([sheet('Données', { owner: 'donnees', protected: true })]))).toThrow(
      expect.objectContaining({ code: 'SHEET_PROTECTED', place: 'Données' }),
    );
  });

  test('a numbered name still fits in 31 characters', () => {
    const wished = 'a'.repeat(31);
    expect(freeSheetName(wished, new Set([wished]))).toBe(`${'a'.repeat(27)} (2)`);
  });
});
