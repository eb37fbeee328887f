import { officeFixture, type OfficeFixture } from '../office';
import { hiddenRows } from './hidden-rows';

describe('AutoFilter of a sheet', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('B2:D7').values = [
        ['Direction', 'Montant', 'Objet'],
        ['DSI', 100, 'a'],
        ['DGA', 250, 'b'],
        ['DSI', 900, 'c'],
        ['DRH', 40, 'd'],
        ['DSI', 500, 'e'],
      ];
    });
  });
  afterEach(() => office.close());

  interface State {
    enabled: boolean;
    filtered: boolean;
    range: string | null;
    criteria: unknown[];
  }
  const state = (): Promise<State> =>
    office.run(async (context, sheet) => {
      const { autoFilter } = sheet;
      autoFilter.load('enabled,isDataFiltered,criteria');
      const range = autoFilter.getRangeOrNullObject();
      range.load('address');
      await context.sync();
      return {
        enabled: autoFilter.enabled,
        filtered: autoFilter.isDataFiltered,
        range: range.isNullObject ? null : range.address,
        criteria: autoFilter.criteria.map((one) => (one as Excel.FilterCriteria | null)?.criterion1 ?? null),
      };
    });

  it('is put on a range, one column at a time', async () => {
    expect(await state()).toEqual({ enabled: false, filtered: false, range: null, criteria: [] });
    await office.run(async (_, sheet) => sheet.autoFilter.apply('B2:D7'));
    expect(await state()).toEqual({
      enabled: true,
      filtered: false,
      range: 'Feuil1!B2:D7',
      criteria: [null, null, null],
    });
    await office.run(async (_, sheet) => {
      const range = sheet.getRange('B2:D7');
      sheet.autoFilter.apply(range, 1, { filterOn: 'Custom', criterion1: '>=100' });
      sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['DSI'] });
    });
    expect(hiddenRows(office)).toEqual([4, 6]);
    expect(await state()).toMatchObject({ filtered: true, criteria: [null, '>=100', null] });
  });

  it('takes the region around one cell, and the used part of whole columns', async () => {
    await office.run(async (_, sheet) => sheet.autoFilter.apply('C4'));
    expect((await state()).range).toBe('Feuil1!B2:D7');
    await office.run(async (_, sheet) => sheet.autoFilter.apply('C:D'));
    expect((await state()).range).toBe('Feuil1!C2:D7');
  });

  it('gives its criteria and its rows back', async () => {
    await office.run(async (_, sheet) => {
      sheet.autoFilter.apply('B2:D7', 0, { filterOn: 'Values', values: ['DRH'] });
      sheet.autoFilter.apply('B2:D7', 1, { filterOn: 'BottomItems', criterion1: '1' });
      sheet.autoFilter.clearColumnCriteria(0);
    });
    expect(hiddenRows(office)).toEqual([3, 4, 5, 7]);
    await office.run(async (_, sheet) => {
      sheet.getRange('C3').values = [[1]];
      sheet.autoFilter.reapply();
    });
    expect(hiddenRows(office)).toEqual([4, 5, 6, 7]);
    await office.run(async (_, sheet) => sheet.autoFilter.clearCriteria());
    expect(hiddenRows(office)).toEqual([]);
    expect((await state()).enabled).toBe(true);
    await office.run(async (_, sheet) => {
      sheet.autoFilter.apply('B2:D7', 1, { filterOn: 'TopPercent', criterion1: '20' });
      sheet.autoFilter.remove();
      // Nothing to take away: nothing happens.
      sheet.autoFilter.remove();
      sheet.autoFilter.reapply();
      sheet.autoFilter.clearCriteria();
    });
    expect(hiddenRows(office)).toEqual([]);
    expect((await state()).enabled).toBe(false);
  });

  it('moves to another range as a whole', async () => {
    await office.run(async (_, sheet) => {
      sheet.autoFilter.apply('B2:D7', 1, { filterOn: 'Custom', criterion1: '>400' });
      sheet.autoFilter.apply('B2:C5', 1, { filterOn: 'Custom', criterion1: '<200' });
    });
    expect(hiddenRows(office)).toEqual([4, 5]);
    expect((await state()).range).toBe('Feuil1!B2:C5');
  });

  it('follows rows and columns that come and go', async () => {
    await office.run(async (_, sheet) => {
      sheet.autoFilter.apply('B2:D7', 1, { filterOn: 'Custom', criterion1: '>400' });
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('5:5').delete('Up');
    });
    expect(await state()).toMatchObject({ range: 'Feuil1!B3:E7', criteria: [null, null, '>400', null] });
    expect(hiddenRows(office)).toEqual([4, 6]);
    await office.run(async (_, sheet) => sheet.getRange('D:D').delete('Left'));
    expect(await state()).toMatchObject({ range: 'Feuil1!B3:D7', filtered: false });
    expect(hiddenRows(office)).toEqual([]);
    await office.run(async (_, sheet) => {
      sheet.autoFilter.apply('B3:D7', 0, { filterOn: 'Values', values: ['DRH'] });
      sheet.getRange('3:3').delete('Up');
    });
    expect(await state()).toMatchObject({ enabled: false });
    expect(hiddenRows(office)).toEqual([]);
  });

  it('is refused where it cannot be', async () => {
    const values: Excel.FilterCriteria = { filterOn: 'Values', values: ['x'] };
    const refusals = [
      await office.refusal((_, sheet) => sheet.autoFilter.apply('B2:D7', 3, values)),
      await office.refusal((_, sheet) => sheet.autoFilter.apply('B2:D7', undefined, values)),
      await office.refusal((_, sheet) => sheet.autoFilter.apply('G:H')),
      await office.refusal((_, sheet) => sheet.autoFilter.clearColumnCriteria(0)),
      await office.refusal((_, sheet) => sheet.autoFilter.getRange().load('address')),
      await office.refusal((_, sheet) => {
        sheet.autoFilter.apply('B2:D7');
        sheet.autoFilter.clearColumnCriteria(-1);
      }),
      await office.refusal((_, sheet) => {
        sheet.tables.add('F2:G4', true);
        sheet.autoFilter.apply('F2:G4');
      }),
      await office.refusal((_, sheet) => {
        sheet.protection.protect({ allowAutoFilter: true });
        sheet.autoFilter.remove();
      }),
    ];
    expect(refusals.map(({ code, location }) => `${code} ${location}`)).toEqual([
      'InvalidArgument AutoFilter.apply',
      'InvalidArgument AutoFilter.apply',
      'InvalidArgument AutoFilter.apply',
      'InvalidArgument AutoFilter.clearColumnCriteria',
      'ItemNotFound AutoFilter.getRange',
      'InvalidArgument AutoFilter.clearColumnCriteria',
      'InvalidArgument AutoFilter.apply',
      'AccessDenied AutoFilter.remove',
    ]);
  });

  it('goes with a copy of the sheet', async () => {
    const found = await office.run(async (context, sheet) => {
      sheet.autoFilter.apply('B2:D7', 1, { filterOn: 'Custom', criterion1: '>400' });
      const { autoFilter } = sheet.copy('End');
      autoFilter.load('criteria,isDataFiltered');
      await context.sync();
      sheet.autoFilter.remove();
      await context.sync();
      autoFilter.load('isDataFiltered');
      await context.sync();
      return [autoFilter.criteria[1]?.criterion1, autoFilter.isDataFiltered];
    });
    expect(found).toEqual(['>400', true]);
  });
});

describe('what hidden rows mean to others', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B6').values = [
        ['Nom', 'Montant'],
        ['a', 1],
        ['b', 2],
        ['c', 4],
        ['d', 8],
        ['e', 16],
      ];
      sheet.getRange('D1:D4').formulas = [
        ['=SUBTOTAL(9,B2:B6)'],
        ['=SUBTOTAL(109,B2:B6)'],
        ['=AGGREGATE(9,5,B2:B6)'],
        ['=SUM(B2:B6)'],
      ];
    });
  });
  afterEach(() => office.close());

  const results = (): Promise<unknown[]> =>
    office.run(async (context, sheet) => {
      const range = sheet.getRange('D1:D4').load('values');
      await context.sync();
      return range.values.flat();
    });

  it('sums leave them out, those hidden by hand only where they are told to', async () => {
    expect(await results()).toEqual([31, 31, 31, 31]);
    await office.run(async (_, sheet) => void (sheet.getRange('3:3').rowHidden = true));
    expect(await results()).toEqual([31, 29, 29, 31]);
    await office.run(async (_, sheet) => sheet.autoFilter.apply('A1:B6', 1, { filterOn: 'Custom', criterion1: '<>8' }));
    // The filter decides on all its rows: the one hidden by hand is shown.
    expect(hiddenRows(office, 'hand')).toEqual([]);
    expect(await results()).toEqual([23, 23, 23, 31]);
    await office.run(async (_, sheet) => sheet.autoFilter.clearCriteria());
    expect(await results()).toEqual([31, 31, 31, 31]);
  });

  it('views and special cells show the others only', async () => {
    const found = await office.run(async (context, sheet) => {
      sheet.autoFilter.apply('A1:B6', 1, { filterOn: 'Custom', criterion1: '>2', criterion2: '<16', operator: 'And' });
      const view = sheet.getRange('A1:B6').getVisibleView();
      view.load('values,text,valueTypes,cellAddresses,rowCount,columnCount,index,formulas,numberFormat');
      view.rows.load('items/values,items/index');
      const second = view.rows.getItemAt(1).getRange().load('address');
      const parent = view.getRange().load('address');
      const count = view.rows.getCount();
      const special = sheet.getRange('A1:B6').getSpecialCells('Visible').load('address');
      const hidden = sheet.getRange('A3').load('hidden,rowHidden,height');
      await context.sync();
      return {
        values: view.values,
        types: view.valueTypes[1],
        addresses: view.cellAddresses.map(([first]) => first as unknown),
        size: [view.rowCount, view.columnCount, count.value],
        rows: view.rows.items.map(({ index, values }) => [index, values[0]?.[0] as unknown]),
        places: [second.address, parent.address, special.address],
        hidden: [hidden.hidden, hidden.rowHidden, hidden.height],
      };
    });
    expect(found).toEqual({
      values: [
        ['Nom', 'Montant'],
        ['c', 4],
        ['d', 8],
      ],
      types: ['String', 'Double'],
      addresses: ['Feuil1!A1', 'Feuil1!A4', 'Feuil1!A5'],
      size: [3, 2, 3],
      rows: [
        [0, 'Nom'],
        [1, 'c'],
        [2, 'd'],
      ],
      places: ['Feuil1!A4:B4', 'Feuil1!A1:B6', 'Feuil1!A1:B1,Feuil1!A4:B5'],
      hidden: [true, true, 0],
    });
  });

  it('views take values while nothing is hidden in them', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('B2:B3').getVisibleView().values = [[10], [20]];
    });
    expect(await results()).toEqual([58, 58, 58, 58]);
    const refused = await office.refusal((_, sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B2:B3').getVisibleView().values = [[0]];
    });
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'RangeView.values']);
  });

  it('copies take them along, sorts leave them in their places', async () => {
    const found = await office.run(async (context, sheet) => {
      sheet.autoFilter.apply('A1:B6', 1, { filterOn: 'Custom', criterion1: '<8' });
      sheet.getRange('F1').copyFrom('A1:B6');
      sheet.getRange('A2:B6').sort.apply([{ key: 1, ascending: false }]);
      const copy = sheet.getRange('F1:F6').load('values');
      const sorted = sheet.getRange('A2:A6').load('values');
      await context.sync();
      return [copy.values.flat(), sorted.values.flat()];
    });
    expect(found).toEqual([
      ['Nom', 'a', 'b', 'c', 'd', 'e'],
      ['c', 'b', 'a', 'd', 'e'],
    ]);
  });

  it('listeners hear once of rows that are hidden, shown, sorted', async () => {
    const heard: unknown[] = [];
    const { address } = await office.run(async (context, sheet) => {
      const note = (name: string) => async (event: { address: string; changeType?: string }) =>
        void heard.push([name, event.address, event.changeType ?? null]);
      sheet.onRowHiddenChanged.add(note('hidden'));
      sheet.onRowSorted.add(note('rows'));
      sheet.onColumnSorted.add(note('columns'));
      sheet.onChanged.add(note('changed'));
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      return range;
    });
    expect(address).toBe('Feuil1!A1');
    await office.run(async (_, sheet) =>
      sheet.autoFilter.apply('A1:B6', 1, { filterOn: 'Values', values: ['2', '8', '16'] }),
    );
    await office.run(async (_, sheet) =>
      sheet.autoFilter.apply('A1:B6', 1, { filterOn: 'Values', values: ['1', '2'] }),
    );
    await office.run(async (_, sheet) => sheet.autoFilter.remove());
    await office.run(async (_, sheet) => sheet.getRange('A2:B6').sort.apply([{ key: 1, ascending: false }]));
    await office.run(async (_, sheet) => sheet.getRange('A1:B6').sort.apply([{ key: 0 }], false, false, 'Columns'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      ['hidden', '2:2,4:4', 'Hidden'],
      ['hidden', '5:6', 'Hidden'],
      ['hidden', '2:2', 'Unhidden'],
      ['hidden', '4:6', 'Unhidden'],
      ['changed', 'A2:B6', 'RangeEdited'],
      ['rows', 'A2:B3,A5:B6', null],
      ['changed', 'A1:B6', 'RangeEdited'],
      ['columns', 'A1:B6', null],
    ]);
  });
});
