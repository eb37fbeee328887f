import { calculatorFor } from '../../../src/host/formulas';
import { serialOf } from '../../../src/host/formulas/calendar';
import { officeFixture, type OfficeFixture } from '../office';
import { hiddenRows } from './hidden-rows';

/** Thursday 12 February 2026, in the afternoon. */
const NOW = serialOf(2026, 2, 12, false) + 0.6;

const DATES = [
  [2025, 2, 12],
  [2025, 12, 31],
  [2026, 1, 31],
  [2026, 2, 7],
  [2026, 2, 8],
  [2026, 2, 11],
  [2026, 2, 12],
  [2026, 2, 13],
  [2026, 2, 14],
  [2026, 2, 15],
  [2026, 3, 1],
  [2026, 4, 1],
  [2027, 6, 30],
] as const;

describe('filters of dates', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    office.workbook.useCalculator(calculatorFor({ now: () => NOW }));
    await office.run(async (_, sheet) => {
      const range = sheet.getRange(`A2:A${DATES.length + 1}`);
      range.numberFormat = DATES.map(() => ['dd/mm/yyyy hh:mm']);
      range.values = DATES.map(([year, month, day]) => [serialOf(year, month, day, false) + 0.75]);
      sheet.getRange('A1').values = [['Échéance']];
      sheet.getRange('A15:A16').values = [[46065], ['demain']];
      sheet.tables.add('A1:A16', true).name = 'Dates';
    });
  });
  afterEach(() => office.close());

  const shown = (): string[] =>
    DATES.filter((_, i) => !hiddenRows(office).includes(i + 2)).map(([year, month, day]) => `${year}-${month}-${day}`);

  it.each<[Excel.DynamicFilterCriteria | string, string[]]>([
    ['Yesterday', ['2026-2-11']],
    ['Today', ['2026-2-12']],
    ['Tomorrow', ['2026-2-13']],
    ['LastWeek', ['2026-2-7']],
    ['ThisWeek', ['2026-2-8', '2026-2-11', '2026-2-12', '2026-2-13', '2026-2-14']],
    ['NextWeek', ['2026-2-15']],
    ['LastMonth', ['2026-1-31']],
    ['NextMonth', ['2026-3-1']],
    ['LastQuarter', ['2025-12-31']],
    ['NextQuarter', ['2026-4-1']],
    ['LastYear', ['2025-2-12', '2025-12-31']],
    ['NextYear', ['2027-6-30']],
    ['YearToDate', ['2026-1-31', '2026-2-7', '2026-2-8', '2026-2-11', '2026-2-12']],
    ['AllDatesInPeriodMarch', ['2026-3-1']],
    ['AllDatesInPeriodDecember', ['2025-12-31']],
    ['AllDatesInPeriodQuarter2', ['2026-4-1', '2027-6-30']],
  ])('%s keeps its days', async (criteria, expected) => {
    const found = await office.run(async (context) => {
      const { filter } = context.workbook.tables.getItem('Dates').columns.getItemAt(0);
      filter.applyDynamicFilter(criteria as 'Today');
      filter.load('criteria');
      await context.sync();
      return filter.criteria.dynamicCriteria;
    });
    expect(shown()).toEqual(expected);
    expect(found).toBe(criteria);
    // A plain number and a text are no dates.
    expect(hiddenRows(office)).toEqual(expect.arrayContaining([15, 16]));
  });

  it.each<[Excel.FilterDatetime[], string[]]>([
    [[{ date: '2025-06-01', specificity: 'Year' }], ['2025-2-12', '2025-12-31']],
    [[{ date: '2026-03-20T00:00:00Z', specificity: 'Month' }], ['2026-3-1']],
    [
      [
        { date: '2026-02-07', specificity: 'Day' },
        { date: '2027-06-30', specificity: 'Month' },
      ],
      ['2026-2-7', '2027-6-30'],
    ],
    [[{ date: '2026-02-07T18:00:00', specificity: 'Hour' }], ['2026-2-7']],
    [[{ date: '2026-02-07T18:00:01', specificity: 'Second' }], []],
  ])('values keep dates as fine as they are given: %j', async (values, expected) => {
    const kept = await office.run(async (context) => {
      const { filter } = context.workbook.tables.getItem('Dates').columns.getItemAt(0);
      filter.applyValuesFilter(values);
      filter.load('criteria');
      await context.sync();
      return filter.criteria.values;
    });
    expect(shown()).toEqual(expected);
    expect(kept?.map((one) => (one as Excel.FilterDatetime).specificity)).toEqual(
      values.map(({ specificity }) => specificity),
    );
  });
});

describe('filters and sorts by what cells look like', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B7').values = [['N', 'X'], ...[10, 20, 30, 40, 50, 60].map((n) => [n, `x${n}`])];
      sheet.getRange('A3').format.fill.color = '#FFFF00';
      sheet.getRange('A6').format.fill.color = 'yellow';
      sheet.getRange('A4').format.font.color = '#FF0000';
      const { iconSet } = sheet.getRange('A2:A7').conditionalFormats.add('IconSet');
      iconSet.style = 'ThreeTrafficLights1';
      sheet.tables.add('A1:B7', true).name = 'Vues';
    });
  });
  afterEach(() => office.close());

  const filter = (context: Excel.RequestContext): Excel.Filter =>
    context.workbook.tables.getItem('Vues').columns.getItemAt(0).filter;

  it('keeps cells of a colour', async () => {
    await office.run(async (context) => filter(context).applyCellColorFilter('#FFFF00'));
    expect(hiddenRows(office)).toEqual([2, 4, 5, 7]);
    await office.run(async (context) => filter(context).applyFontColorFilter('red'));
    expect(hiddenRows(office)).toEqual([2, 3, 5, 6, 7]);
  });

  it('keeps cells with an icon', async () => {
    const icons = await office.run(async (context) => {
      const one = filter(context);
      one.applyIconFilter({ set: 'ThreeTrafficLights1', index: 1 });
      one.load('criteria');
      await context.sync();
      return one.criteria.icon;
    });
    // Thirds of the way from 10 to 60: from 26.67 on, from 43.33 on.
    expect(hiddenRows(office)).toEqual([2, 3, 6, 7]);
    expect(icons).toEqual({ set: 'ThreeTrafficLights1', index: 1 });
  });

  it('sorts by colours and icons, the wanted ones on top or at the bottom', async () => {
    const order = async (fields: Excel.SortField[]): Promise<unknown[]> =>
      office.run(async (context) => {
        const table = context.workbook.tables.getItem('Vues');
        table.sort.apply(fields);
        const range = table.getDataBodyRange().load('values');
        await context.sync();
        return range.values.map(([n]) => n as unknown);
      });
    expect(await order([{ key: 0, sortOn: 'CellColor', color: '#FFFF00' }])).toEqual([20, 50, 10, 30, 40, 60]);
    expect(
      await order([
        { key: 0, sortOn: 'FontColor', color: '#FF0000', ascending: false },
        { key: 0, ascending: false },
      ]),
    ).toEqual([60, 50, 40, 20, 10, 30]);
    expect(
      await order([{ key: 0, sortOn: 'Icon', icon: { set: 'ThreeTrafficLights1', index: 0 } }, { key: 0 }]),
    ).toEqual([10, 20, 30, 40, 50, 60]);
    const fields = await office.run(async (context) => {
      const { sort } = context.workbook.tables.getItem('Vues');
      sort.load('fields,matchCase,method');
      await context.sync();
      return sort.toJSON();
    });
    expect(fields).toEqual({
      fields: [
        {
          key: 0,
          sortOn: 'Icon',
          ascending: true,
          dataOption: 'Normal',
          icon: { set: 'ThreeTrafficLights1', index: 0 },
        },
        { key: 0, sortOn: 'Value', ascending: true, dataOption: 'Normal' },
      ],
      matchCase: false,
      method: 'PinYin',
    });
  });

  it('sorts again by a list of its own, as a file can say', async () => {
    const order = await office.run(async (context, sheet) => {
      sheet.getRange('B2:B7').values = [['Mardi'], ['autre'], ['lundi'], [''], ['Mercredi'], [3]];
      const table = context.workbook.tables.getItem('Vues');
      table.sort.apply([{ key: 1 }]);
      const plain = table.columns.getItemAt(1).getDataBodyRange().load('values');
      await context.sync();
      const [model] = office.workbook.tables;
      const [condition] = model?.sort?.conditions ?? [];
      if (!model?.sort || !condition) throw new Error('The table forgot how it was sorted.');
      model.sort.conditions = [{ ...condition, customList: 'Lundi,Mardi,Mercredi' }];
      table.sort.reapply();
      const listed = table.columns.getItemAt(1).getDataBodyRange().load('values');
      await context.sync();
      return [plain.values.flat(), listed.values.flat()];
    });
    expect(order).toEqual([
      [3, 'autre', 'lundi', 'Mardi', 'Mercredi', ''],
      ['lundi', 'Mardi', 'Mercredi', 3, 'autre', ''],
    ]);
  });

  it('refuses sort fields that make no sense', async () => {
    const apply = (field: object) =>
      office.refusal((context) => context.workbook.tables.getItem('Vues').sort.apply([field as Excel.SortField]));
    const refused = [
      await apply({ key: 2 }),
      await apply({ key: 0, sortOn: 'CellColor' }),
      await apply({ key: 0, sortOn: 'Icon', icon: { set: 'ThreeFlags', index: 9 } }),
      await apply({ key: 0, sortOn: 'Taille' }),
      await apply({ key: 0, dataOption: 'Autre' }),
      await apply({ key: 0, subField: 'Population' }),
    ];
    expect(refused.map(({ code, location }) => `${code} ${location}`)).toEqual([
      ...Array.from({ length: 5 }, () => 'InvalidArgument TableSort.apply'),
      'NotImplemented TableSort.apply',
    ]);
  });
});
