import { localeInfo } from '../../../src/host/formats';
import { renderChartSvg } from '../../../src/host/charts/render/render-svg';
import { parseXml } from '../../../src/host/xlsx/xml/parse-xml';
import type { XmlElement } from '../../../src/host/xlsx/xml/element';
import type { OfficeFixture } from '../office';
import { chartFixture, dataFor } from './chart-fixture';

let office: OfficeFixture;
beforeEach(async () => {
  office = await chartFixture();
});
afterEach(() => office.close());

const SIZE = { width: 360, height: 216 };

/** A chart drawn over the cells as they are, read back as a tree. */
async function drawn(
  type: string,
  change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => {},
  address = dataFor(type),
): Promise<XmlElement> {
  await office.run(async (_, sheet) =>
    change(sheet.charts.add(type as Excel.ChartType, sheet.getRange(address)), sheet),
  );
  const chart = office.workbook.sheets[0]?.charts.at(-1);
  if (!chart) throw new Error('no chart');
  return parseXml(renderChartSvg(chart.document, office.workbook, localeInfo('fr-FR'), SIZE), 'svg').root;
}

function* all(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.elements) yield* all(child);
}
const byClass = (root: XmlElement, name: string): XmlElement[] =>
  [...all(root)].filter((element) => element.attr('class') === name);
const texts = (root: XmlElement): string[] =>
  [...all(root)].filter(({ local }) => local === 'tspan').map(({ text }) => text);
const shapes = (root: XmlElement, local: string): XmlElement[] => [...all(root)].filter((one) => one.local === local);
const series = (root: XmlElement): XmlElement[] => byClass(root, 'chart-series');
const number = (element: XmlElement | undefined, name: string): number => element?.number(name) ?? NaN;

it('columns are as high as their values, from the floor of the plot', async () => {
  const svg = await drawn('ColumnClustered', ({ axes }) => {
    axes.valueAxis.minimum = 0;
    axes.valueAxis.maximum = 400;
  });
  const [first, second] = series(svg);
  const rects = shapes(first as XmlElement, 'rect');
  const heights = rects.map((rect) => number(rect, 'height'));
  const unit = (heights[0] ?? 0) / 120;
  expect(heights.map((height) => Math.round(height / unit))).toEqual([120, 340, 90, 210]);
  const floors = [...rects, ...shapes(second as XmlElement, 'rect')].map((r) => number(r, 'y') + number(r, 'height'));
  expect(Math.max(...floors) - Math.min(...floors)).toBeLessThan(0.05);
  expect(rects[0]?.attr('fill')).toBe('#4472C4');
  expect(rects[0]?.child('title')?.text).toBe('Montant ; DSI ; 120');
});

it('bars lie on their side; stacked ones begin where those before end', async () => {
  const svg = await drawn('BarStacked');
  const [first, second] = series(svg).map((one) => shapes(one, 'rect'));
  first?.forEach((rect, i) => {
    expect(number(second?.[i], 'x')).toBeCloseTo(number(rect, 'x') + number(rect, 'width'), 1);
    expect(number(second?.[i], 'y')).toBeCloseTo(number(rect, 'y'), 1);
  });
});

it('titles, legend, axes and labels say what they say in French', async () => {
  const svg = await drawn('ColumnClustered', (chart) => {
    chart.title.text = 'Montant <HT>';
    chart.axes.valueAxis.numberFormat = '#,##0.0 €';
    chart.axes.valueAxis.title.text = 'euros';
    chart.series.getItemAt(0).hasDataLabels = true;
  });
  expect(svg.attr('aria-label')).toBe('Montant <HT>');
  expect(texts(byClass(svg, 'chart-title')[0] as XmlElement)).toEqual(['Montant <HT>']);
  expect(texts(byClass(svg, 'chart-legend')[0] as XmlElement)).toEqual(['Montant', 'Nombre']);
  expect(texts(byClass(svg, 'chart-labels')[0] as XmlElement)).toEqual(['120', '340', '90', '210']);
  const axes = byClass(svg, 'chart-axis').map((axis) => [axis.attr('data-axis'), texts(axis).slice(0, 4)]);
  expect(axes).toEqual([
    ['Category Primary', ['DSI', 'Lycées', 'Mobilités', 'Patrimoine']],
    ['Value Primary', ['0,0 €', '50,0 €', '100,0 €', '150,0 €']],
  ]);
});

it('slices share in the circle, in colours of the theme; rings have a hole', async () => {
  const pie = series(await drawn('Pie'))[0] as XmlElement;
  expect(shapes(pie, 'path').map((path) => path.attr('fill'))).toEqual(['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000']);
  // A slice ends at the middle; a piece of a ring has a second arc.
  expect(shapes(pie, 'path')[0]?.attr('d')?.match(/A/g)).toHaveLength(1);
  const ring = series(await drawn('Doughnut'))[0] as XmlElement;
  expect(shapes(ring, 'path')[0]?.attr('d')?.match(/A/g)).toHaveLength(2);
});

it('lines break at empty cells, or go on, as the chart says', async () => {
  const cut = (_chart: Excel.Chart, sheet: Excel.Worksheet): void => void (sheet.getRange('B3').values = [['']]);
  const gap = series(await drawn('Line', cut, 'A1:B5'))[0] as XmlElement;
  expect(shapes(gap, 'path').map((path) => path.attr('d')?.match(/[ML]/g)?.join(''))).toEqual(['M', 'ML']);
  const over = await drawn('Line', (chart) => void (chart.displayBlanksAs = 'Interplotted'), 'A1:B5');
  expect(shapes(series(over)[0] as XmlElement, 'path').map((path) => path.attr('d')?.match(/[ML]/g)?.join(''))).toEqual(
    ['MLL'],
  );
});

it('columns and lines stand together, each on its axes, columns behind', async () => {
  const svg = await drawn('ColumnClustered', ({ series: all }) => {
    const second = all.getItemAt(1);
    second.chartType = 'LineMarkers';
    second.axisGroup = 'Secondary';
  });
  expect(series(svg).map((one) => [one.attr('data-series'), one.elements[0]?.local])).toEqual([
    ['0', 'rect'],
    ['1', 'path'],
  ]);
  expect(byClass(svg, 'chart-axis').map((axis) => axis.attr('data-axis'))).toEqual([
    'Category Primary',
    'Value Primary',
    'Value Secondary',
  ]);
});

it('points of scatter charts stand where their two values say', async () => {
  const svg = await drawn('XYScatter', ({ axes }) => {
    axes.categoryAxis.minimum = 0;
    axes.categoryAxis.maximum = 400;
    axes.valueAxis.minimum = 0;
    axes.valueAxis.maximum = 80;
  });
  const dots = shapes(series(svg)[0] as XmlElement, 'circle').map((dot) => [number(dot, 'cx'), number(dot, 'cy')]);
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = dots;
  // (120, 40), (340, 75), (90, 33)
  expect((x1 - x0) / (x0 - x2)).toBeCloseTo(220 / 30, 1);
  expect((y0 - y1) / (y2 - y0)).toBeCloseTo(35 / 7, 1);
});

it('error bars reach as far as they say, and trendlines show their equation', async () => {
  const svg = await drawn(
    'ColumnClustered',
    ({ series: all, axes }) => {
      axes.valueAxis.maximum = 400;
      all.getItemAt(0).yErrorBars.type = 'Percent';
      all.getItemAt(0).trendlines.add('Linear').showEquation = true;
    },
    'A1:B5',
  );
  const column = shapes(series(svg)[0] as XmlElement, 'rect')[1];
  const bars = byClass(svg, 'chart-error-bars')[0] as XmlElement;
  const lengths = shapes(bars, 'line').map((line) => Math.abs(number(line, 'y2') - number(line, 'y1')));
  // Five per cent up and down, twice that in all; caps lie flat.
  expect(lengths.filter((length) => length > 0)[1]).toBeCloseTo(number(column, 'height') / 10, 1);
  expect(byClass(svg, 'chart-trendline')).toHaveLength(1);
  expect(texts(svg)).toContain('y = 2x + 185');
});

it.each([
  'Area',
  'AreaStacked100',
  'Radar',
  'RadarFilled',
  'Bubble',
  '3DPie',
  '3DColumn',
  'XYScatterSmooth',
  'BarClustered',
])('%s is drawn within the chart', async (type) => {
  const svg = await drawn(type);
  const numbers = [...all(svg)].flatMap((element) =>
    ['x', 'x1', 'x2', 'cx'].flatMap((name) => element.number(name) ?? []),
  );
  expect(numbers.every((x) => x >= -1 && x <= 361)).toBe(true);
  expect(series(svg).flatMap((one) => one.elements).length).toBeGreaterThan(0);
  expect(renderOf(svg)).not.toMatch(/NaN|Infinity|undefined/);
});

const renderOf = (svg: XmlElement): string => svg.toString();
