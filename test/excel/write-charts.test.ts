import type { ChartPlan, SheetPlan, StyleSpec } from '../../src/census/reports/sheet-plan';
import { hostForAddin, openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import type { Styles } from '../../src/excel/looks';
import { writeSheets } from '../../src/excel/write';
import { blankWorkbook } from '../../src/host/xlsx';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

const looks: Partial<Record<keyof Styles, StyleSpec>> = {};
const styles = looks as Styles;

const area = (row: number, column: number, rowCount: number, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const chart = (change: Partial<ChartPlan> = {}): ChartPlan => ({
  name: 'types',
  title: 'Types d’achat',
  altText: 'Trois types d’achat.',
  kind: 'columns',
  categories: area(1, 0, 3),
  series: [
    { name: 'Besoins', values: area(1, 1, 3), color: '#1F4E79' },
    { name: 'Cible', values: area(1, 2, 3), color: '#B45F06', line: true },
  ],
  anchor: area(6, 0, 12, 5),
  numberFormat: '#,##0',
  legend: 'Bottom',
  valueAxisTitle: 'Nombre',
  dataLabels: true,
  ...change,
});

const plan = (charts: ChartPlan[]): SheetPlan => ({
  key: 'indicateurs',
  name: 'Indicateurs',
  tabColor: '#1F3864',
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [{ text: 'Type' }, { text: 'Besoins' }, { text: 'Cible' }],
        [{ text: 'Fournitures' }, 4, 5],
        [{ text: 'Services' }, 7, 5],
        [{ text: 'Travaux' }, 2, 5],
      ],
    },
  ],
  tables: [],
  columnWidths: [20, 12, 12],
  freeze: null,
  showGridlines: false,
  charts,
});

let opened: OpenedWorkbook;
beforeEach(async () => {
  opened = await hostForAddin(blankWorkbook());
});
afterEach(() => opened.close());

const write = (charts: ChartPlan[]) => writeSheets(opened.session, [plan(charts)], styles);

/** What the charts of the sheet say, asked as any add-in would. */
const chartsOf = () =>
  opened.session.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Indicateurs');
    charts.load('items/name,items/chartType,items/width,items/height,items/left,items/top,items/title/text');
    await context.sync();
    const series = charts.items.map((one) => one.series.load('items/name,items/chartType'));
    await context.sync();
    const values = series.map(({ items }) =>
      items.map((one) => [one.getDimensionValues('Values'), one.getDimensionValues('Categories')] as const),
    );
    await context.sync();
    return charts.items.map((one, i) => ({
      name: one.name,
      type: one.chartType,
      title: one.title.text,
      size: [one.width, one.height].map(Math.round),
      corner: [one.left, one.top].map(Math.round),
      series: series[i]!.items.map(({ name, chartType }, s) => {
        const [numbers, categories] = values[i]![s]!;
        return [name, chartType, numbers.value, categories.value];
      }),
    }));
  });

const TYPES = ['Fournitures', 'Services', 'Travaux'];

describe('charts', () => {
  test('are made with their series, over the cells of their anchor', async () => {
    await write([chart()]);
    const [made] = await chartsOf();
    expect(made).toMatchObject({
      name: 'recensement_types',
      title: 'Types d’achat',
      series: [
        ['Besoins', 'ColumnClustered', [4, 7, 2], TYPES],
        ['Cible', 'LineMarkers', [5, 5, 5], TYPES],
      ],
    });
    const { place, alternativeText } = opened.host.workbook.sheetByName('Indicateurs')!.charts[0]!;
    expect(alternativeText.description).toBe('Trois types d’achat.');
    expect(place).toMatchObject({ from: { row: 6, column: 0 } });
    const anchor = await opened.session.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Indicateurs').getRange('A7:E18').load('left,top,width,height');
      await context.sync();
      return [range.left, range.top, range.width, range.height].map(Math.round);
    });
    expect([...made!.corner, ...made!.size]).toEqual(anchor);
  });

  test.each([
    ['columns', 'ColumnClustered'],
    ['stackedColumns', 'ColumnStacked'],
    ['bars', 'BarClustered'],
    ['line', 'LineMarkers'],
    ['doughnut', 'Doughnut'],
  ] as const)('%s are %s', async (kind, type) => {
    await write([chart({ kind, series: chart().series.slice(0, 1), legend: 'Right', numberFormat: '0%' })]);
    expect(await chartsOf()).toMatchObject([{ type, series: [['Besoins', type, [4, 7, 2], TYPES]] }]);
  });

  const valueAxisOf = (name: string) =>
    opened.session.run(async (context) => {
      const { valueAxis } = context.workbook.worksheets.getItem('Indicateurs').charts.getItem(name).axes;
      valueAxis.load('minimum,visible');
      valueAxis.majorGridlines.load('visible');
      await context.sync();
      return [valueAxis.minimum, valueAxis.visible, valueAxis.majorGridlines.visible];
    });

  test('lengths begin at zero; bars that bear their figures need no axis', async () => {
    const one = { series: chart().series.slice(0, 1) };
    await write([
      chart({ ...one, name: 'columns', kind: 'columns' }),
      chart({
        ...one,
        name: 'labelled',
        kind: 'bars',
        dataLabels: true,
        valueAxisTitle: undefined,
        anchor: area(20, 0, 5, 5),
      }),
      chart({ ...one, name: 'bare', kind: 'bars', dataLabels: false, anchor: area(30, 0, 5, 5) }),
    ]);
    const axes = ['columns', 'labelled', 'bare'].map((name) => valueAxisOf(`recensement_${name}`));
    expect(await Promise.all(axes)).toEqual([
      [0, true, true],
      [0, false, false],
      [0, true, true],
    ]);
  });

  test('of a second run are the same ones, with new data and what the user made of them', async () => {
    await write([chart()]);
    await opened.session.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Indicateurs');
      const ours = charts.getItem('recensement_types');
      ours.width = 500;
      ours.height = 301;
      ours.series.getItemAt(0).gapWidth = 11;
      const own = charts.add('Pie', context.workbook.worksheets.getItem('Indicateurs').getRange('A2:B4'));
      own.name = 'À moi';
      await context.sync();
    });
    const { id } = opened.host.workbook.sheetByName('Indicateurs')!.charts[0]!;
    const only = { name: 'Demandes', values: area(1, 2, 2) };
    await write([chart({ title: 'Autre titre', series: [only], categories: area(1, 0, 2), anchor: area(8, 1, 9, 4) })]);
    const [ours, own] = await chartsOf();
    expect(ours).toMatchObject({
      name: 'recensement_types',
      title: 'Autre titre',
      size: [500, 301],
      series: [['Demandes', 'ColumnClustered', [5, 5], ['Fournitures', 'Services']]],
    });
    expect(opened.host.workbook.sheetByName('Indicateurs')!.charts[0]).toMatchObject({
      id,
      place: { from: { row: 8, column: 1 } },
    });
    expect(own).toMatchObject({ name: 'À moi', type: 'Pie' });
    const gap = await opened.session.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Indicateurs');
      const series = charts.getItem('recensement_types').series.getItemAt(0).load('gapWidth');
      await context.sync();
      return series.gapWidth;
    });
    expect(gap).toBe(11);
  });

  test('that are no longer planned go, and those with more series get them', async () => {
    await write([chart({ series: chart().series.slice(0, 1) }), chart({ name: 'mois', anchor: area(20, 0, 5, 5) })]);
    await write([chart()]);
    expect((await chartsOf()).map(({ name, series }) => [name, series.length])).toEqual([['recensement_types', 2]]);
  });

  test('are still there in the saved file', async () => {
    await write([chart()]);
    const bytes = await opened.save();
    opened.close();
    opened = await openForAddin(bytes);
    expect(await chartsOf()).toMatchObject([{ name: 'recensement_types', title: 'Types d’achat' }]);
    const saved = opened.host.workbook.sheetByName('Indicateurs')!.charts[0]!;
    expect(saved.alternativeText.description).toBe('Trois types d’achat.');
    await write([chart({ title: 'Encore' })]);
    expect(await chartsOf()).toMatchObject([{ title: 'Encore', series: [{ 0: 'Besoins' }, { 0: 'Cible' }] }]);
  });
});
