import type { SheetPlan, StyleSpec } from '../../src/census/reports/sheet-plan';
import { hostForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import { goTo } from '../../src/excel/go-to';
import type { Styles } from '../../src/excel/looks';
import { readOverview } from '../../src/excel/overview';
import { readSelection } from '../../src/excel/selection';
import { writeSheets } from '../../src/excel/write';
import { blankWorkbook } from '../../src/host/xlsx';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

const looks: Partial<Record<keyof Styles, StyleSpec>> = {
  title: { bold: true, size: 14, color: '#1F3864' },
  header: { bold: true, fill: '#1F3864', color: '#FFFFFF', wrap: true, borderBottom: '#000000' },
  amount: { numberFormat: '#,##0.00', align: 'Right' },
  code: { numberFormat: '@' },
  date: { numberFormat: 'dd/mm/yyyy' },
};
const styles = looks as Styles;

const text = (value: string) => ({ text: value });

/** A sheet of data and one that computes on it. */
function plans(rows: (readonly [string, number])[], header = 'Code'): SheetPlan[] {
  const base = { tabColor: '#1F3864', showGridlines: false, freeze: null };
  return [
    {
      ...base,
      key: 'donnees',
      name: 'Données',
      blocks: [
        { row: 0, column: 0, cells: [[text('Besoins')]], style: 'title' },
        { row: 2, column: 0, cells: [[text(header), text('Montant')]], style: 'header' },
        {
          row: 3,
          column: 0,
          cells: rows.map(([code, amount]) => [text(code), amount]),
          columnStyles: ['code', 'amount'],
        },
      ],
      tables: [
        {
          name: 'Donnees',
          row: 2,
          column: 0,
          rowCount: rows.length + 1,
          columnCount: 2,
          style: 'TableStyleLight9',
          showFilterButton: true,
        },
      ],
      columnWidths: [12, 20],
      freeze: { rows: 3, columns: 1 },
    },
    {
      ...base,
      key: 'indicateurs',
      name: 'Indicateurs',
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [[text('Total'), { formula: '=SUM(Donnees[Montant])' }, { formula: '=Données!B4' }]],
          columnStyles: [null, 'amount', null],
        },
      ],
      tables: [],
      columnWidths: [],
    },
  ];
}

let opened: OpenedWorkbook;
async function open(api?: string): Promise<void> {
  const workbook = blankWorkbook();
  workbook.sheets[0]!.write(0, 0, [[{ value: 'à moi' }]]);
  opened = await hostForAddin(workbook, { api });
}
beforeEach(() => open());
afterEach(() => opened.close());

const write = (...given: Parameters<typeof plans>) => writeSheets(opened.session, plans(...given), styles);
const sheet = (name: string) => opened.host.workbook.sheetByName(name)!;

describe('writing', () => {
  test('fills sheets, tables, formulas and looks', async () => {
    const result = await write([
      ['10.10', 12.5],
      ['01.05', 7],
    ]);
    expect(result.sheets.map(({ key, name, wished }) => [key, name, wished])).toEqual([
      ['donnees', 'Données', null],
      ['indicateurs', 'Indicateurs', null],
    ]);
    const data = sheet('Données');
    expect([3, 4].map((row) => [data.value(row, 0), data.value(row, 1)])).toEqual([
      ['10.10', 12.5],
      ['01.05', 7],
    ]);
    expect(data.tables.map(({ name, bounds, style }) => [name, bounds, style])).toEqual([
      ['Donnees', { row: 2, column: 0, rowCount: 3, columnCount: 2 }, 'TableStyleLight9'],
    ]);
    expect([data.freeze, data.showGridlines, data.tabColor]).toEqual([{ rows: 3, columns: 1 }, false, '#1F3864']);
    expect([0, 1].map((column) => Math.floor(data.columns.get(column)?.width ?? 0))).toEqual([12, 20]);
    const style = (row: number, column: number) => opened.host.workbook.styles.get(data.styleAt(row, column));
    expect([style(3, 0).numberFormat, style(3, 1).numberFormat]).toEqual(['@', '#,##0.00']);
    expect([style(2, 1).font.bold, style(2, 1).fill.color?.rgb, style(0, 0).font.size]).toEqual([true, '#1F3864', 14]);
    opened.host.workbook.calculateIfNeeded();
    expect([sheet('Indicateurs').value(0, 1), sheet('Indicateurs').value(0, 2)]).toEqual([19.5, 12.5]);
    const overview = await readOverview(opened.session);
    expect(overview.sheets.map(({ owner }) => owner)).toEqual([null, 'donnees', 'indicateurs']);
  });

  test.each(['1.9', '1.13'])('again in place, whatever the user did to our sheets (ExcelApi %s)', async (api) => {
    opened.close();
    await open(api);
    await write([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const before = sheet('Données');
    const { id } = before.tables[0]!;
    before.write(10, 4, [[{ value: 'gribouillis' }]]);
    sheet('Feuil1').write(0, 1, [[{ formula: '=SUM(Donnees[Montant])+Données!B4' }]]);
    await opened.session.run(async (context) => {
      context.workbook.worksheets.getItem('Données').name = 'Ma base';
      await context.sync();
    });
    const result = await write([['z', 50]]);
    expect(result.sheets.map(({ name }) => name)).toEqual(['Ma base', 'Indicateurs']);
    const after = sheet('Ma base');
    expect([after === before, after.tables.map(({ name, bounds }) => [name, bounds.rowCount])]).toEqual([
      true,
      [['Donnees', 2]],
    ]);
    expect([after.value(3, 0), after.value(4, 0), after.value(10, 4)]).toEqual(['z', null, null]);
    opened.host.workbook.calculateIfNeeded();
    expect([sheet('Feuil1').value(0, 1), sheet('Indicateurs').value(0, 2)]).toEqual([100, 50]);

    await write([
      ['a', 1],
      ['b', 2],
    ]);
    opened.host.workbook.calculateIfNeeded();
    expect([after.tables[0]?.bounds.rowCount, sheet('Indicateurs').value(0, 1)]).toEqual([3, 3]);
    // Where Excel can resize it, the table itself stays.
    expect(after.tables[0]?.id === id).toBe(api === '1.13');
  });

  test('a table whose header changed is made anew under its name', async () => {
    await write([['a', 1]]);
    await write([['b', 2]], 'Identifiant');
    const [table] = sheet('Données').tables;
    expect([sheet('Données').tables.length, table?.name, table?.columns.map(({ name }) => name)]).toEqual([
      1,
      'Donnees',
      ['Identifiant', 'Montant'],
    ]);
  });

  test('events are silent while we write, and on again afterwards', async () => {
    const seen: string[] = [];
    await opened.session.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    await write([['a', 1]]);
    expect(seen).toEqual([]);
    await opened.session.run(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('C3').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['C3']);
  });

  test('events are on again after a refusal, and nothing was written', async () => {
    await write([['a', 1]]);
    await opened.session.run(async (context) => {
      context.workbook.worksheets.getItem('Données').protection.protect();
      await context.sync();
    });
    await expect(write([['b', 2]])).rejects.toMatchObject({ code: 'SHEET_PROTECTED', place: 'Données' });
    expect(sheet('Données').value(3, 0)).toBe('a');
    const enabled = await opened.session.read(async (context) => {
      const runtime = context.runtime.load('enableEvents');
      await context.sync();
      return runtime.enableEvents;
    });
    expect(enabled).toBe(true);
  });

  test('a run that broke off is mended by the next one', async () => {
    const { failures } = opened.host;
    const many = Array.from({ length: 400 }, (_, i) => [`code ${i}`, i] as const);
    // The request that makes the sheets passes, the one with the values does not.
    failures.requestLimit = 8_000;
    await expect(write(many)).rejects.toMatchObject({ code: 'REQUEST_TOO_LARGE' });
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'Données', 'Indicateurs']);
    failures.requestLimit = Infinity;
    await write(many);
    opened.host.workbook.calculateIfNeeded();
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'Données', 'Indicateurs']);
    expect(sheet('Indicateurs').value(0, 1)).toBe((399 * 400) / 2);
  });

  test('a missing sheet comes back where it belongs', async () => {
    await write([['a', 1]]);
    await opened.session.run(async (context) => {
      context.workbook.worksheets.getItem('Données').delete();
      await context.sync();
    });
    await write([['a', 4]]);
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'Données', 'Indicateurs']);
    opened.host.workbook.calculateIfNeeded();
    expect(sheet('Indicateurs').value(0, 1)).toBe(4);
  });
});

describe('going to a cell', () => {
  test('shows and selects it', async () => {
    await write([['a', 1]]);
    await goTo(opened.session, 'Données', 'B4');
    expect(await readSelection(opened.session)).toEqual({
      sheet: 'Données',
      address: 'B4',
      row: 3,
      column: 1,
      rowCount: 1,
      columnCount: 1,
    });
    await expect(goTo(opened.session, 'Absente', 'A1')).rejects.toMatchObject({
      code: 'ITEM_NOT_FOUND',
      place: 'Absente',
    });
  });
});
