import { officeFixture, type OfficeFixture } from '../office';
import { hiddenRows } from './hidden-rows';

describe('Filter of a column of a table', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('B2:D8').values = [
        ['Direction', 'Montant', 'Objet'],
        ['DSI', 100, 'Serveurs'],
        ['DGA', 250, 'Ménage'],
        ['DSI', 900, 'serveur de secours'],
        ['DRH', 40, ''],
        ['dsi', 500, 'Postes'],
        ['DGA', 250, '100'],
      ];
      const table = sheet.tables.add('B2:D8', true);
      table.name = 'Besoins';
    });
  });
  afterEach(() => office.close());

  const filter = (context: Excel.RequestContext, column: string): Excel.Filter =>
    context.workbook.tables.getItem('Besoins').columns.getItem(column).filter;

  it.each<[string, (one: Excel.Filter) => void, string, number[]]>([
    ['values', (one) => one.applyValuesFilter(['dsi', 'DRH']), 'Direction', [4, 8]],
    ['values and blanks', (one) => one.applyValuesFilter(['', 'Postes']), 'Objet', [3, 4, 5, 8]],
    ['numbers as values', (one) => one.applyValuesFilter(['250']), 'Montant', [3, 5, 6, 7]],
    ['a wildcard', (one) => one.applyCustomFilter('=serveur*'), 'Objet', [4, 6, 7, 8]],
    ['a wildcard finds no numbers', (one) => one.applyCustomFilter('=*0'), 'Montant', [3, 4, 5, 6, 7, 8]],
    ['a bound', (one) => one.applyCustomFilter('>=250'), 'Montant', [3, 6]],
    ['two bounds', (one) => one.applyCustomFilter('>100', '<900', 'And'), 'Montant', [3, 5, 6]],
    ['one of two', (one) => one.applyCustomFilter('<100', '>500', 'Or'), 'Montant', [3, 4, 7, 8]],
    ['no blanks', (one) => one.applyCustomFilter('<>'), 'Objet', [6]],
    ['blanks', (one) => one.applyCustomFilter('='), 'Objet', [3, 4, 5, 7, 8]],
    ['all but one', (one) => one.applyCustomFilter('<>DSI'), 'Direction', [3, 5, 7]],
    ['the highest with ties', (one) => one.applyTopItemsFilter(3), 'Montant', [3, 6]],
    ['the lowest', (one) => one.applyBottomItemsFilter(2), 'Montant', [4, 5, 7, 8]],
    ['the highest third', (one) => one.applyTopPercentFilter(34), 'Montant', [3, 4, 6, 8]],
    ['at least one of the lowest', (one) => one.applyBottomPercentFilter(1), 'Montant', [3, 4, 5, 7, 8]],
    ['above average', (one) => one.applyDynamicFilter('AboveAverage'), 'Montant', [3, 4, 6, 8]],
    ['below average', (one) => one.applyDynamicFilter('BelowAverage'), 'Montant', [5, 7]],
    ['a wider form', (one) => one.apply({ filterOn: 'Custom', criterion1: '40' }), 'Montant', [3, 4, 5, 7, 8]],
  ])('keeps %s', async (_, apply, column, expected) => {
    await office.run(async (context) => apply(filter(context, column)));
    expect(hiddenRows(office)).toEqual(expected);
  });

  it('answers its criteria, every property of them', async () => {
    const found = await office.run(async (context) => {
      const columns = ['Direction', 'Montant', 'Objet'].map((name) => filter(context, name));
      const [direction, amount] = columns;
      direction?.applyValuesFilter(['DSI', '']);
      amount?.applyCustomFilter('>=100', '<1/2/2026', 'Or');
      columns.forEach((one) => one.load('criteria'));
      await context.sync();
      return columns.map(({ criteria }) => criteria);
    });
    const nothing = { color: null, dynamicCriteria: 'Unknown', icon: null, subField: null };
    expect(found).toEqual([
      { ...nothing, filterOn: 'Values', values: ['DSI', ''], criterion1: null, criterion2: null, operator: 'And' },
      { ...nothing, filterOn: 'Custom', values: null, criterion1: '>=100', criterion2: '<46024', operator: 'Or' },
      null,
    ]);
  });

  it('takes its own criteria back', async () => {
    await office.run(async (context) => {
      const amount = filter(context, 'Montant');
      amount.applyTopItemsFilter(1);
      amount.load('criteria');
      await context.sync();
      context.workbook.tables.getItem('Besoins').clearFilters();
      await context.sync();
      expect(hiddenRows(office)).toEqual([]);
      amount.apply(amount.criteria);
    });
    expect(hiddenRows(office)).toEqual([3, 4, 6, 7, 8]);
  });

  it('joins columns by and, until each is cleared', async () => {
    await office.run(async (context) => {
      filter(context, 'Direction').applyValuesFilter(['DSI']);
      filter(context, 'Montant').applyCustomFilter('>100');
    });
    expect(hiddenRows(office)).toEqual([3, 4, 6, 8]);
    await office.run(async (context) => filter(context, 'Direction').clear());
    expect(hiddenRows(office)).toEqual([3, 6]);
    await office.run(async (context) => filter(context, 'Montant').clear());
    expect(hiddenRows(office)).toEqual([]);
  });

  it('is applied again only when asked', async () => {
    await office.run(async (context, sheet) => {
      filter(context, 'Montant').applyTopItemsFilter(1);
      sheet.getRange('C3').values = [[5000]];
    });
    expect(hiddenRows(office)).toEqual([3, 4, 6, 7, 8]);
    await office.run(async (context) => context.workbook.tables.getItem('Besoins').reapplyFilters());
    expect(hiddenRows(office)).toEqual([4, 5, 6, 7, 8]);
  });

  it('goes with its column, and the rows come back', async () => {
    await office.run(async (context) => {
      filter(context, 'Direction').applyValuesFilter(['DSI']);
      context.workbook.tables.getItem('Besoins').columns.getItem('Direction').delete();
    });
    expect(hiddenRows(office)).toEqual([]);
  });

  it('stays with its column when another is put before it', async () => {
    const criteria = await office.run(async (context) => {
      filter(context, 'Montant').applyCustomFilter('>400');
      const table = context.workbook.tables.getItem('Besoins');
      table.columns.add(0, undefined, 'Rang');
      await context.sync();
      table.reapplyFilters();
      table.autoFilter.load('criteria');
      await context.sync();
      return table.autoFilter.criteria.map((one) => (one as Excel.FilterCriteria | null)?.criterion1 ?? null);
    });
    expect(criteria).toEqual([null, null, '>400', null]);
    expect(hiddenRows(office)).toEqual([3, 4, 6, 8]);
  });

  it('is refused for what makes no sense', async () => {
    const refusals = [
      await office.refusal((context) => filter(context, 'Montant').applyTopItemsFilter(0)),
      await office.refusal((context) => filter(context, 'Montant').applyTopPercentFilter(101)),
      await office.refusal((context) => filter(context, 'Montant').applyValuesFilter([])),
      await office.refusal((context) => filter(context, 'Montant').applyDynamicFilter('Unknown')),
      await office.refusal((context) => filter(context, 'Montant').applyCellColorFilter('rouge')),
      await office.refusal((context) => filter(context, 'Montant').apply({ filterOn: 'Custom' })),
      await office.refusal((context) =>
        filter(context, 'Montant').applyValuesFilter([{ date: '2026-02-30', specificity: 'Day' }]),
      ),
      await office.refusal((context) => filter(context, 'Montant').applyIconFilter({ set: 'ThreeFlags', index: 3 })),
    ];
    expect(refusals.map(({ code, location }) => [code, location])).toEqual([
      ['InvalidArgument', 'Filter.applyTopItemsFilter'],
      ['InvalidArgument', 'Filter.applyTopPercentFilter'],
      ['InvalidArgument', 'Filter.applyValuesFilter'],
      ['InvalidArgument', 'Filter.applyDynamicFilter'],
      ['InvalidArgument', 'Filter.applyCellColorFilter'],
      ['InvalidArgument', 'Filter.apply'],
      ['InvalidArgument', 'Filter.applyValuesFilter'],
      ['InvalidArgument', 'Filter.applyIconFilter'],
    ]);
  });

  it('is refused on a protected sheet, unless filtering is allowed there', async () => {
    const refused = await office.refusal((context, sheet) => {
      sheet.protection.protect();
      filter(context, 'Montant').applyCustomFilter('>400');
    });
    expect([refused.code, refused.location]).toEqual(['AccessDenied', 'Filter.applyCustomFilter']);
    await office.run(async (context, sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowAutoFilter: true });
      filter(context, 'Montant').applyCustomFilter('>400');
    });
    expect(hiddenRows(office)).toEqual([3, 4, 6, 8]);
  });

  it('keeps rows from being deleted together', async () => {
    const refusal = (action: (rows: Excel.TableRowCollection) => void) =>
      office.refusal((context) => {
        filter(context, 'Montant').applyCustomFilter('>400');
        action(context.workbook.tables.getItem('Besoins').rows);
      });
    expect((await refusal((rows) => rows.deleteRowsAt(0, 1))).code).toBe('InsertDeleteConflict');
    expect((await refusal((rows) => rows.deleteRows([0]))).code).toBe('InsertDeleteConflict');
    const left = await office.run(async (context, sheet) => {
      const table = context.workbook.tables.getItem('Besoins');
      table.clearFilters();
      table.rows.deleteRows([0, 4, 2]);
      const range = sheet.getRange('C3:C5').load('values');
      await context.sync();
      return range.values.flat();
    });
    expect(left).toEqual([250, 40, 250]);
  });

  it('is over when the table becomes a range', async () => {
    await office.run(async (context) => {
      filter(context, 'Montant').applyCustomFilter('>400');
      context.workbook.tables.getItem('Besoins').convertToRange();
    });
    expect(hiddenRows(office)).toEqual([]);
  });

  it('keeps its rows hidden when rows are put in or taken out beside other cells', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:A12').values = Array.from({ length: 12 }, (_, i) => [i + 1]);
      filter(context, 'Montant').applyCustomFilter('>400');
    });
    expect(hiddenRows(office)).toEqual([3, 4, 6, 8]);
    await office.run(async (context) => {
      context.workbook.tables.getItem('Besoins').rows.add(1, [['DGS', 10, 'nouveau']]);
    });
    // The new row is shown until the filter is applied again.
    expect(hiddenRows(office)).toEqual([3, 5, 7, 9]);
    await office.run(async (context) => {
      context.workbook.tables.getItem('Besoins').rows.getItemAt(0).delete();
    });
    expect(hiddenRows(office)).toEqual([4, 6, 8]);
    await office.run(async (context) => context.workbook.tables.getItem('Besoins').reapplyFilters());
    expect(hiddenRows(office)).toEqual([3, 4, 6, 8]);
    const column = await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A12').load('values');
      await context.sync();
      return range.values.flat();
    });
    expect(column).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    await office.run(async (context) => context.workbook.tables.getItem('Besoins').delete());
    expect(hiddenRows(office)).toEqual([]);
  });

  it('refuses by name what is about rich values', async () => {
    const refused = await office.refusal((context) =>
      filter(context, 'Montant').apply({ filterOn: 'Values', values: ['1'], subField: 'Population' }),
    );
    expect([refused.code, refused.location]).toEqual(['NotImplemented', 'Filter.apply']);
  });
});
