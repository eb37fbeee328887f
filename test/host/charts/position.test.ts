import { eventually } from '../eventually';
import type { OfficeFixture } from '../office';
import { chartFixture } from './chart-fixture';

let office: OfficeFixture;
beforeEach(async () => {
  office = await chartFixture();
});
afterEach(() => office.close());

const place = (): unknown => office.workbook.sheets[0]?.charts[0]?.place;

/** Left, top, width and height after a batch on the only chart. */
async function rect(change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<number[]> {
  return office.run(async (context, sheet) => {
    const chart = sheet.charts.getItemAt(0);
    change(chart, sheet);
    chart.load('left,top,width,height');
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height];
  });
}

const addChart = (): Promise<unknown> =>
  office.run(async (_context, sheet) => {
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B5'));
  });

describe('the place of a chart', () => {
  it('is in points, kept as cells and distances within them', async () => {
    await addChart();
    expect(
      await rect((chart) => {
        chart.left = 100;
        chart.top = 37.5;
        chart.width = 300;
        chart.height = 150;
      }),
    ).toEqual([100, 37.5, 300, 150]);
    // Columns of 48 points, rows of 15: 100 = 2 × 48 + 4, 37.5 = 2 × 15 + 7.5.
    expect(place()).toEqual({
      kind: 'twoCell',
      from: { column: 2, columnOffset: 4 * 12_700, row: 2, rowOffset: 7.5 * 12_700 },
      to: { column: 8, columnOffset: 16 * 12_700, row: 12, rowOffset: 7.5 * 12_700 },
      editAs: null,
    });
  });

  it('counts the widths and heights that columns and rows have', async () => {
    await addChart();
    await office.run(async (_context, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 96;
      sheet.getRange('1:2').format.rowHeight = 30;
      sheet.getRange('C:C').columnHidden = true;
    });
    expect(await rect((chart, sheet) => chart.setPosition(sheet.getRange('B3'), sheet.getRange('E6')))).toEqual([
      96, 60, 144, 60,
    ]);
    expect(place()).toMatchObject({ from: { column: 1, columnOffset: 0, row: 2, rowOffset: 0 } });
  });

  it('keeps its size when only the first cell is given, also by address', async () => {
    await addChart();
    expect(await rect((chart) => chart.setPosition('D4'))).toEqual([144, 45, 360, 216]);
    expect(await rect((chart) => chart.setPosition('A1', 'B2'))).toEqual([0, 0, 96, 30]);
  });

  it('grows with the columns under it', async () => {
    await addChart();
    await rect((chart) => chart.setPosition('A1', 'B2'));
    await office.run(async (_context, sheet) => {
      sheet.getRange('B:B').format.columnWidth = 60;
    });
    expect(await rect(() => {})).toEqual([0, 0, 108, 30]);
  });

  it('is refused when it makes no sense', async () => {
    await addChart();
    expect((await office.refusal((_, sheet) => void (sheet.charts.getItemAt(0).left = -1))).code).toBe(
      'InvalidArgument',
    );
    expect((await office.refusal((_, sheet) => sheet.charts.getItemAt(0).setPosition('nulle part'))).code).toBe(
      'InvalidArgument',
    );
  });
});

describe('rows and columns that come and go', () => {
  const formulas = (): (string | null)[] =>
    (office.workbook.sheets[0]?.charts[0]?.document.series ?? []).map((part) => part.formula(part.values));

  it('move and stretch the chart and what it shows', async () => {
    await addChart();
    await rect((chart) => chart.setPosition('F4', 'H10'));
    await office.run(async (_context, sheet) => {
      sheet.getRange('3:4').insert('Down');
    });
    expect(formulas()).toEqual(['Feuil1!$B$2:$B$7']);
    expect(place()).toMatchObject({ from: { row: 5 }, to: { row: 12 } });
    await office.run(async (_context, sheet) => {
      sheet.getRange('7:9').delete('Up');
      sheet.getRange('A:A').insert('Right');
    });
    expect(formulas()).toEqual(['Feuil1!$C$2:$C$6']);
    expect(place()).toMatchObject({ from: { row: 5, column: 6 }, to: { row: 9, column: 9 } });
  });

  it('leave a reference error behind when all values go', async () => {
    await addChart();
    await office.run(async (_context, sheet) => {
      sheet.getRange('B:B').delete('Left');
    });
    expect(formulas()).toEqual(['Feuil1!#REF!']);
  });

  it('follow from other sheets, with the new name of the sheet', async () => {
    await office.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Graphes');
      other.charts.add('ColumnClustered', sheet.getRange('A1:B5'));
      sheet.name = 'Données 2024';
      sheet.getRange('1:1').insert('Down');
    });
    const [chart] = office.workbook.sheetByName('Graphes')?.charts ?? [];
    expect(chart?.document.series.map((part) => [part.nameFormula, part.formula(part.values)])).toEqual([
      ["'Données 2024'!$B$2", "'Données 2024'!$B$3:$B$6"],
    ]);
  });
});

describe('events', () => {
  it('tell of charts added, deleted, activated and left', async () => {
    const told: [string, string, string][] = [];
    const ids = await office.run(async (context, sheet) => {
      const { charts } = sheet;
      charts.onAdded.add(async ({ type, chartId, source }) => void told.push([type, chartId, source]));
      charts.onDeleted.add(async ({ type, chartId, source }) => void told.push([type, chartId, source]));
      charts.onActivated.add(async ({ type, chartId }) => void told.push([type, chartId, '']));
      charts.onDeactivated.add(async ({ type, chartId }) => void told.push([type, chartId, '']));
      await context.sync();
      const first = charts.add('Pie', sheet.getRange('A1:B5')).load('id');
      const second = charts.add('Line', sheet.getRange('A1:B5')).load('id');
      await context.sync();
      first.activate();
      const active = context.workbook.getActiveChart().load('id');
      await context.sync();
      sheet.getRange('A1').select();
      const none = context.workbook.getActiveChartOrNullObject();
      second.delete();
      await context.sync();
      return [first.id, second.id, active.id, none.isNullObject];
    });
    const [first, second] = ids as string[];
    expect(ids.slice(2)).toEqual([first, true]);
    await eventually(() => expect(told).toHaveLength(5));
    expect(told).toEqual([
      ['ChartAdded', first, 'Local'],
      ['ChartAdded', second, 'Local'],
      ['ChartActivated', first, ''],
      ['ChartDeactivated', first, ''],
      ['ChartDeleted', second, 'Local'],
    ]);
  });

  it('charts go with their sheet', async () => {
    const refusal = await office.refusal(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Graphes');
      const chart = other.charts.add('Pie', sheet.getRange('A1:B5'));
      await context.sync();
      other.delete();
      chart.title.text = 'trop tard';
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });
});
