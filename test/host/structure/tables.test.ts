import { officeFixture, type OfficeFixture } from '../office';

describe('tables and the cells around them', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('B2:D4').formulas = [
        ['Direction', 'Montant', 'Double'],
        ['DSI', 100, '=[@Montant]*2'],
        ['DGA', 250, '=C4*2'],
      ];
      const table = sheet.tables.add('B2:D4', true);
      table.name = 'Donnees';
      sheet.getRange('B6:E6').formulas = [['sous', '=SUM(Donnees[Montant])', '=C4', 'droite']];
      sheet.getRange('A3').values = [['gauche']];
      sheet.getRange('F1').formulas = [['=SUM(C3:C4)']];
    });
  });
  afterEach(() => office.close());

  const state = (): Promise<unknown> =>
    office.run(async (context, sheet) => {
      const tables = sheet.tables.load('items/name');
      await context.sync();
      const parts = tables.items.map((table) => table.getRange().load('address,formulas'));
      const around = ['A3', 'B6:E6', 'B7:E7', 'B8:E8', 'F1', 'G1'].map((a) => sheet.getRange(a).load('formulas'));
      await context.sync();
      return {
        tables: parts.map(({ address, formulas }) => [address.replace('Feuil1!', ''), ...formulas]),
        around: around.map(({ formulas }) => (formulas[0] as unknown[]).join('|')),
      };
    });

  it('inserts table rows in the middle; only what is below the table moves', async () => {
    const index = await office.run(async (context, sheet) => {
      const row = sheet.tables
        .getItem('Donnees')
        .rows.add(1, [['DAJ', 7, '=[@Montant]*3']])
        .load('index');
      await context.sync();
      return row.index;
    });
    expect(index).toBe(1);
    expect(await state()).toEqual({
      tables: [
        [
          'B2:D5',
          ['Direction', 'Montant', 'Double'],
          ['DSI', 100, '=[@Montant]*2'],
          ['DAJ', 7, '=[@Montant]*3'],
          ['DGA', 250, '=C5*2'],
        ],
      ],
      around: ['gauche', '|||droite', 'sous|=SUM(Donnees[Montant])|=C5|', '|||', '=SUM(C3:C5)', ''],
    });
  });

  it('inserts rows at both ends', async () => {
    await office.run(async (_, sheet) => {
      const { rows } = sheet.tables.getItem('Donnees');
      rows.add(0, [['premier', 1, 2]]);
      rows.add(undefined, [['dernier', 3, 4]]);
    });
    expect(await state()).toEqual({
      tables: [
        [
          'B2:D6',
          ['Direction', 'Montant', 'Double'],
          ['premier', 1, 2],
          ['DSI', 100, '=[@Montant]*2'],
          ['DGA', 250, '=C5*2'],
          ['dernier', 3, 4],
        ],
      ],
      around: ['gauche', 'dernier|3|4|droite', '|||', 'sous|=SUM(Donnees[Montant])|=C5|', '=SUM(C4:C5)', ''],
    });
  });

  it('deletes table rows, keeps an empty last one', async () => {
    await office.run(async (_, sheet) => sheet.tables.getItem('Donnees').rows.getItemAt(0).delete());
    expect(await state()).toMatchObject({
      tables: [['B2:D3', ['Direction', 'Montant', 'Double'], ['DGA', 250, '=C3*2']]],
      around: ['gauche', '|||droite', '|||', '|||', '=SUM(C3:C3)', ''],
    });
    await office.run(async (_, sheet) => sheet.tables.getItem('Donnees').rows.getItemAt(0).delete());
    expect(await state()).toMatchObject({ tables: [['B2:D3', ['Direction', 'Montant', 'Double'], ['', '', '']]] });
  });

  it('adds and deletes columns anywhere', async () => {
    await office.run(async (context, sheet) => {
      const { columns } = sheet.tables.getItem('Donnees');
      columns.add(0, [['Numéro'], [1], [2]]);
      columns.add(2, undefined, 'Note');
      await context.sync();
      columns.getItem('Direction').delete();
    });
    expect(await state()).toMatchObject({
      tables: [
        ['B2:E4', ['Numéro', 'Note', 'Montant', 'Double'], [1, '', 100, '=[@Montant]*2'], [2, '', 250, '=D4*2']],
      ],
      around: ['gauche', 'sous|=SUM(Donnees[Montant])|=D4|droite', '|||', '|||', '=SUM(D3:D4)', ''],
    });
    await office.run(async (_, sheet) => sheet.tables.getItem('Donnees').columns.getItem('Montant').delete());
    expect(await state()).toMatchObject({
      tables: [['B2:D4', ['Numéro', 'Note', 'Double'], [1, '', '=#REF!*2'], [2, '', '=#REF!*2']]],
      around: ['gauche', 'sous|=SUM(#REF!)|=#REF!|droite', '|||', '|||', '=SUM(#REF!)', ''],
    });
  });

  it('grows by whole rows and columns inserted inside it, and names new columns', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('4:5').insert('Down');
      sheet.getRange('C:D').insert('Right');
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('2:2').insert('Down');
    });
    expect(await state()).toMatchObject({
      tables: [
        [
          'C3:G7',
          ['Direction', 'Colonne1', 'Colonne2', 'Montant', 'Double'],
          ['DSI', '', '', 100, '=[@Montant]*2'],
          ['', '', '', '', ''],
          ['', '', '', '', ''],
          ['DGA', '', '', 250, '=F7*2'],
        ],
      ],
    });
  });

  it('goes with all its cells, and moves up the rest when it is deleted', async () => {
    await office.run(async (_, sheet) => sheet.getRange('2:4').delete('Up'));
    expect(await state()).toEqual({
      tables: [],
      around: ['', '|||', '|||', '|||', '=SUM(#REF!)', ''],
    });
    expect(office.workbook.sheets[0]?.cells.formula(2, 2)).toBe('=SUM(Donnees[Montant])');
  });

  it('is deleted with its cells: what is below moves up, what is beside stays', async () => {
    await office.run(async (_, sheet) => sheet.tables.getItem('Donnees').delete());
    expect(await state()).toMatchObject({
      tables: [],
      around: ['gauche', '|||droite', '|||', '|||', '=SUM(#REF!)', ''],
    });
    const moved = await office.run(async (context, sheet) => {
      const range = sheet.getRange('B3:E3').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(moved).toEqual([['sous', '=SUM(Donnees[Montant])', '=#REF!', '']]);
  });

  it('refuses what would tear a table', async () => {
    const refused = [
      await office.refusal((_, sheet) => sheet.getRange('C3').insert('Down')),
      await office.refusal((_, sheet) => sheet.getRange('A3').insert('Right')),
      await office.refusal((_, sheet) => sheet.getRange('B1:C1').delete('Up')),
      await office.refusal((_, sheet) => sheet.getRange('1:2').delete('Up')),
      await office.refusal((_, sheet) => sheet.getRange('B2:D2').delete('Up')),
    ];
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['InsertDeleteConflict', 'Range.insert'],
      ['InsertDeleteConflict', 'Range.insert'],
      ['InsertDeleteConflict', 'Range.delete'],
      ['InsertDeleteConflict', 'Range.delete'],
      ['InsertDeleteConflict', 'Range.delete'],
    ]);
  });

  it('keeps its header and one row when whole rows take all of its rows', async () => {
    await office.run(async (_, sheet) => sheet.getRange('3:5').delete('Up'));
    expect(await state()).toMatchObject({ tables: [['B2:D3', ['Direction', 'Montant', 'Double'], ['', '', '']]] });
    expect(office.workbook.sheets[0]?.cells.value(3, 1)).toBe('sous');
  });

  it('makes room for its totals row and for its headers', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('B5:D5').values = [['a', 'b', 'c']];
      sheet.tables.getItem('Donnees').showTotals = true;
      sheet.getRange('H1:H2').formulas = [[1], ['=H1']];
      sheet.tables.add('H1:H2', false);
      await context.sync();
    });
    const values = await office.run(async (context, sheet) => {
      const ranges = ['B5:D5', 'B6:D6', 'H1:H3'].map((a) => sheet.getRange(a).load('formulas'));
      await context.sync();
      return ranges.map(({ formulas }) => formulas);
    });
    expect(values).toEqual([[['Total', '', '']], [['a', 'b', 'c']], [['Colonne1'], [1], ['=H2']]]);
  });

  it('tells listeners of the table', async () => {
    const seen: unknown[] = [];
    await office.run(async (context, sheet) => {
      const table = sheet.tables.getItem('Donnees');
      table.onChanged.add(async (event) => void seen.push([event.changeType, event.address]));
      await context.sync();
      table.rows.add(0);
      table.columns.getItemAt(2).delete();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen[0]).toEqual(['RowInserted', 'B3:D3']);
    expect(seen.at(-1)).toEqual(['ColumnDeleted', 'D2:D5']);
  });
});
