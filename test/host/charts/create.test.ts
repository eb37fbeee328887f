import { CHART_RECIPES } from '../../../src/host/charts/chart-types';
import { saveWorkbook, openWorkbook } from '../../../src/host/xlsx';
import type { OfficeFixture } from '../office';
import { chartFixture, dataFor, PRICES } from './chart-fixture';
import { misplaced } from './content-models';

let office: OfficeFixture;
beforeEach(async () => {
  office = await chartFixture();
});
afterEach(() => office.close());

type Split = [name: string, categories: string, values: string];

/** The series of a new chart over cells: name, where its categories and its values come from. */
async function split(address: string, type = 'ColumnClustered', by?: 'Auto' | 'Rows' | 'Columns'): Promise<Split[]> {
  return office.run(async (context, sheet) => {
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange(address), by);
    const series = chart.series.load('items/name');
    await context.sync();
    const dimensions = /^XY|^Bubble/.test(type)
      ? (['XValues', 'YValues'] as const)
      : (['Categories', 'Values'] as const);
    const sources = series.items.map((one) =>
      dimensions.map((dimension) => one.getDimensionDataSourceString(dimension)),
    );
    await context.sync();
    return series.items.map(({ name }, i): Split => [name, sources[i]?.[0]?.value ?? '', sources[i]?.[1]?.value ?? '']);
  });
}

describe('adding a chart', () => {
  it('takes names and categories from the edges of the data', async () => {
    expect(await split('A1:C5')).toEqual([
      ['Montant', '=Feuil1!$A$2:$A$5', '=Feuil1!$B$2:$B$5'],
      ['Nombre', '=Feuil1!$A$2:$A$5', '=Feuil1!$C$2:$C$5'],
    ]);
  });

  it('makes series of the shorter side', async () => {
    expect(await split('A1:D2')).toEqual([['DSI', '=Feuil1!$B$1:$D$1', '=Feuil1!$B$2:$D$2']]);
    expect((await split('A1:D3', 'Line', 'Columns')).map(([name]) => name)).toEqual(['Montant', 'Nombre', 'Taille']);
    expect((await split('A1:C5', 'Line', 'Rows')).map(([name]) => name)).toEqual([
      'DSI',
      'Lycées',
      'Mobilités',
      'Patrimoine',
    ]);
  });

  it('numbers series that have no name', async () => {
    expect(await split('B2:C5')).toEqual([
      ['Série1', '', '=Feuil1!$B$2:$B$5'],
      ['Série2', '', '=Feuil1!$C$2:$C$5'],
    ]);
  });

  it('takes the first line as categories below an empty corner, or when it holds dates', async () => {
    await office.run(async (_context, sheet) => {
      sheet.getRange('F1:G3').values = [
        ['', 'Total'],
        [2023, 5],
        [2024, 7],
      ];
      sheet.getRange('I1:J3').values = [
        ['Jour', 'Total'],
        [45_000, 5],
        [45_001, 7],
      ];
      sheet.getRange('I2:I3').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy']];
    });
    expect(await split('F1:G3')).toEqual([['Total', '=Feuil1!$F$2:$F$3', '=Feuil1!$G$2:$G$3']]);
    expect(await split('I1:J3')).toEqual([['Total', '=Feuil1!$I$2:$I$3', '=Feuil1!$J$2:$J$3']]);
  });

  it('takes X values from the first column of a scatter chart, sizes of bubbles from the third', async () => {
    expect(await split('B1:C5', 'XYScatter')).toEqual([['Nombre', '=Feuil1!$B$2:$B$5', '=Feuil1!$C$2:$C$5']]);
    expect(await split('B1:D5', 'Bubble')).toEqual([['Nombre', '=Feuil1!$B$2:$B$5', '=Feuil1!$C$2:$C$5']]);
    const sizes = await office.run(async (context, sheet) => {
      const values = sheet.charts.getItemAt(1).series.getItemAt(0).getDimensionValues('BubbleSizes');
      await context.sync();
      return values.value;
    });
    expect(sizes).toEqual([3, 5, 2, 8]);
  });

  it('clips whole columns to what is used', async () => {
    expect((await split('A:B'))[0]).toEqual(['Montant', '=Feuil1!$A$2:$A$5', '=Feuil1!$B$2:$B$5']);
  });

  it('numbers charts in the language of the user and finds them by name and by position', async () => {
    const found = await office.run(async (context, sheet) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B5'));
      sheet.charts.add('Line', sheet.getRange('A1:B5')).name = 'Évolution';
      sheet.charts.add('Area', sheet.getRange('A1:B5'));
      const count = sheet.charts.getCount();
      const second = sheet.charts.getItem('évolution').load('name,chartType');
      const third = sheet.charts.getItemAt(2).load('name');
      const none = sheet.charts.getItemOrNullObject('Rien');
      await context.sync();
      return [count.value, second.name, second.chartType, third.name, none.isNullObject];
    });
    expect(found).toEqual([3, 'Évolution', 'Line', 'Graphique 2', true]);
  });

  it.each(Object.keys(CHART_RECIPES))('%s: read back as what it was made, elements in order', async (type) => {
    await office.run(async (_context, sheet) => {
      if (/^Stock/.test(type)) sheet.getRange('E1:F5').values = PRICES;
      sheet.charts.add(
        type as Excel.ChartType,
        sheet.getRange(dataFor(type)),
        /^Stock/.test(type) ? 'Columns' : 'Auto',
      );
    });
    const [made] = office.workbook.sheets[0]?.charts ?? [];
    expect(made?.document.type).toBe(type);
    const again = await openWorkbook(await saveWorkbook(office.workbook));
    const [read] = again.sheets[0]?.charts ?? [];
    expect(read?.document.type).toBe(type);
    expect(misplaced(read?.document.root ?? fail())).toEqual([]);
    expect(read?.document.series.map(({ name }) => name)).toEqual(
      /^Stock/.test(type)
        ? ['Montant', 'Nombre', 'Taille', 'Bas', 'Clôture'].slice(0, CHART_RECIPES[type]?.takes)
        : /Pie|Doughnut/.test(type)
          ? ['Montant']
          : /^XY|^Bubble/.test(type)
            ? ['Nombre']
            : ['Montant', 'Nombre'],
    );
  });
});

function fail(): never {
  throw new Error('There is no chart.');
}

describe('charts of prices', () => {
  it('take as many series as they need, the volume on axes of its own', async () => {
    await office.run(async (_context, sheet) => {
      sheet.getRange('E1:F5').values = PRICES;
      sheet.charts.add('StockVOHLC', sheet.getRange('A1:F5'), 'Columns');
    });
    const root = office.workbook.sheets[0]?.charts[0]?.document.root ?? fail();
    const area = root.child('chart')?.child('plotArea') ?? fail();
    expect(area.elements.map(({ local }) => local)).toEqual([
      'layout',
      'barChart',
      'stockChart',
      'catAx',
      'valAx',
      'catAx',
      'valAx',
      'spPr',
    ]);
    expect(area.child('stockChart')?.elements.map(({ local }) => local)).toEqual([
      'ser',
      'ser',
      'ser',
      'ser',
      'hiLowLines',
      'upDownBars',
      'axId',
      'axId',
    ]);
    const { code, message } = await office.refusal((_, sheet) => sheet.charts.add('StockHLC', sheet.getRange('A1:C5')));
    expect([code, message.includes('3 series')]).toEqual(['InvalidArgument', true]);
  });
});

describe('what is refused', () => {
  const add = (type: string) => (_: Excel.RequestContext, sheet: Excel.Worksheet) =>
    sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:B5'));

  it('types that do not exist', async () => {
    const { code, location } = await office.refusal(add('Camembert'));
    expect([code, location]).toEqual(['InvalidArgument', 'ChartCollection.add']);
  });

  it('a picture of the chart', async () => {
    await office.run(async (context, sheet) => void add('Pie')(context, sheet));
    const { code, location } = await office.refusal((_, sheet) => sheet.charts.getItemAt(0).getImage());
    expect([code, location]).toEqual(['NotImplemented', 'Chart.getImage']);
  });

  it('charts that are not there', async () => {
    expect((await office.refusal((_, sheet) => sheet.charts.getItem('Rien').delete())).code).toBe('ItemNotFound');
    expect((await office.refusal((_, sheet) => sheet.charts.getItemAt(0).load('name'))).code).toBe('ItemNotFound');
  });

  it('changes where the protection of the sheet covers objects', async () => {
    await office.run(async (context, sheet) => void add('Pie')(context, sheet));
    const [sheet] = office.workbook.sheets;
    if (sheet) sheet.protection = { attributes: { sheet: '1', objects: '1' } };
    expect((await office.refusal(add('Pie'))).code).toBe('AccessDenied');
    const { code } = await office.refusal((_, one) => void (one.charts.getItemAt(0).title.text = 'x'));
    expect(code).toBe('AccessDenied');
    expect(sheet?.charts).toHaveLength(1);
  });
});

describe('automatic title and legend', () => {
  it('shows the name of the only series, and no legend', async () => {
    const found = await office.run(async (context, sheet) => {
      const one = sheet.charts
        .add('ColumnClustered', sheet.getRange('A1:B5'))
        .load('title/text,title/visible,legend/visible');
      const two = sheet.charts
        .add('ColumnClustered', sheet.getRange('A1:C5'))
        .load('title/text,legend/visible,legend/position');
      const pie = sheet.charts.add('Pie', sheet.getRange('A1:C5')).load('title/text,legend/visible');
      await context.sync();
      return [one, two, pie].map(({ title, legend }) => [title.text, legend.visible]);
    });
    expect(found).toEqual([
      ['Montant', false],
      ['Titre du graphique', true],
      ['Montant', true],
    ]);
  });
});
