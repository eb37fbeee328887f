import { CHARTEX_RECIPES } from '../../../src/host/charts/chartex/chartex-types';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import type { OfficeFixture } from '../office';
import { changedParts, part, partNames } from '../xlsx/support';
import { hasLibreOffice, throughLibreOffice } from '../xlsx/judges';
import { chartFixture } from './chart-fixture';
import { misplaced } from './content-models';

let office: OfficeFixture;
beforeEach(async () => {
  office = await chartFixture();
});
afterEach(async () => {
  for (const chart of office.workbook.sheets[0]?.charts ?? []) expect(misplaced(chart.document.root)).toEqual([]);
  office.close();
});

const PART = 'xl/charts/chartEx1.xml';

type Batch<T> = (chart: Excel.Chart, sync: () => Promise<void>, sheet: Excel.Worksheet) => Promise<T> | T;
const changed = <T>(type: string, batch: Batch<T>, address = 'A1:B5'): Promise<T> =>
  office.run(async (context, sheet) =>
    batch(sheet.charts.add(type as Excel.ChartType, sheet.getRange(address)), () => context.sync(), sheet),
  );

it.each(Object.keys(CHARTEX_RECIPES))('%s: made, saved and read back as what it is', async (type) => {
  await changed(type, ({ title, series }) => {
    title.text = 'Montants';
    series.getItemAt(0).format.fill.setSolidColor('#00AA00');
  });
  const bytes = await saveWorkbook(office.workbook);
  const again = await openWorkbook(bytes);
  const [read] = again.sheets[0]?.charts ?? [];
  expect(read?.document.type).toBe(type);
  expect(misplaced(read?.document.root ?? (undefined as never))).toEqual([]);
  const [series] = read?.document.series ?? [];
  expect([series?.name, series?.formula(series.values)]).toEqual(['Montant', 'Feuil1!$B$2:$B$5']);
  const text = part(bytes, PART);
  expect(text).toContain('<cx:title pos="t" align="ctr" overlay="0"><cx:tx><cx:rich>');
  expect(text).toContain('<cx:pt idx="1">340</cx:pt>');
  expect(text.includes('<cx:pt idx="1">Lycées</cx:pt>')).toBe(type !== 'Histogram');
  expect(text).toContain('<cx:spPr><a:solidFill><a:srgbClr val="00AA00"/>');
  expect(text).not.toContain('c:chart>'.replace('c:', '<c:'));
});

it('stands in the drawing beside a replacement for programs that do not know it', async () => {
  await changed('Waterfall', () => {});
  const bytes = await saveWorkbook(office.workbook);
  const drawing = part(bytes, 'xl/drawings/drawing1.xml');
  expect(drawing).toMatch(/<mc:Choice xmlns:cx1="[^"]+" Requires="cx1"><xdr:graphicFrame/);
  expect(drawing).toMatch(/<cx:chart xmlns:cx="http:\/\/schemas.microsoft.com\/office\/drawing\/2014\/chartex"/);
  expect(drawing).toMatch(/<mc:Fallback><xdr:sp .*n’est pas disponible/s);
  expect(part(bytes, 'xl/drawings/_rels/drawing1.xml.rels')).toContain('office/2014/relationships/chartEx"');
  expect(part(bytes, '[Content_Types].xml')).toContain('application/vnd.ms-office.chartex+xml');
  // Nothing changes when nothing was changed, and the chart goes with all its parts.
  const again = await openWorkbook(bytes);
  expect(changedParts(bytes, await saveWorkbook(again))).toEqual([]);
  again.sheets[0]?.charts.splice(0);
  expect(partNames(await saveWorkbook(again)).filter((name) => name.includes('chartEx'))).toEqual([]);
});

it('follows its cells: values, moved rows, other names', async () => {
  await changed('Funnel', async (_chart, sync, sheet) => {
    sheet.getRange('B3').values = [[999]];
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Besoins';
    await sync();
  });
  const text = part(await saveWorkbook(office.workbook), PART);
  expect(text).toContain('<cx:f>Besoins!$B$3:$B$6</cx:f>');
  expect(text).toContain('<cx:pt idx="1">999</cx:pt>');
});

it('bins of a histogram are set and read', async () => {
  const found = await changed('Histogram', async ({ series }, sync) => {
    const { binOptions: bins } = series.getItemAt(0);
    const seen: unknown[] = [];
    const look = async (): Promise<void> => {
      bins.load();
      await sync();
      seen.push([bins.type, bins.width, bins.count, bins.allowOverflow, bins.overflowValue, bins.allowUnderflow]);
    };
    await look();
    bins.type = 'BinWidth';
    bins.width = 50;
    bins.allowOverflow = true;
    bins.overflowValue = 300;
    await look();
    bins.count = 4;
    bins.allowOverflow = false;
    await look();
    bins.type = 'Category';
    await look();
    bins.type = 'BinCount';
    bins.count = 3;
    return seen;
  });
  expect(found).toEqual([
    ['Auto', 0, 0, false, 0, false],
    ['BinWidth', 50, 0, true, 300, false],
    ['BinCount', 0, 4, false, 0, false],
    ['Category', 0, 0, false, 0, false],
  ]);
  expect(part(await saveWorkbook(office.workbook), PART)).toContain(
    '<cx:layoutPr><cx:binning intervalClosed="r"><cx:binCount val="3"/></cx:binning></cx:layoutPr>',
  );
});

it('boxes, treemaps, waterfalls and maps have options of their own', async () => {
  const box = await changed('Boxwhisker', async ({ series }, sync) => {
    const { boxwhiskerOptions: options } = series.getItemAt(0);
    options.quartileCalculation = 'Inclusive';
    options.showInnerPoints = true;
    options.showOutlierPoints = false;
    options.load();
    await sync();
    return options.toJSON();
  });
  expect(box).toEqual({
    quartileCalculation: 'Inclusive',
    showInnerPoints: true,
    showMeanLine: false,
    showMeanMarker: true,
    showOutlierPoints: false,
  });
  const others = await office.run(async (context, sheet) => {
    const tree = sheet.charts.add('Treemap', sheet.getRange('A1:B5')).series.getItemAt(0);
    tree.parentLabelStrategy = 'Banner';
    const fall = sheet.charts.add('Waterfall', sheet.getRange('A1:B5')).series.getItemAt(0);
    fall.showConnectorLines = false;
    const map = sheet.charts.add('RegionMap', sheet.getRange('A1:B5')).series.getItemAt(0);
    map.gradientStyle = 'ThreePhaseColor';
    map.gradientMinimumColor = '#FFFFFF';
    map.gradientMidpointType = 'Percent';
    map.gradientMidpointValue = 40;
    map.gradientMaximumColor = '#C00000';
    map.mapOptions.level = 'Country';
    map.mapOptions.labelStrategy = 'ShowAll';
    map.mapOptions.projectionType = 'Albers';
    const pie = sheet.charts.add('Pie', sheet.getRange('A1:B5')).series.getItemAt(0);
    for (const one of [tree, fall, map, pie]) one.load();
    map.mapOptions.load();
    pie.binOptions.load();
    await context.sync();
    return [
      [tree.parentLabelStrategy, tree.showConnectorLines, fall.showConnectorLines],
      [
        map.gradientStyle,
        map.gradientMinimumColor,
        map.gradientMidpointType,
        map.gradientMidpointValue,
        map.gradientMaximumColor,
      ],
      [map.gradientMinimumType, pie.gradientStyle, pie.binOptions.type],
      map.mapOptions.toJSON(),
    ];
  });
  expect(others).toEqual([
    ['Banner', null, false],
    ['ThreePhaseColor', '#FFFFFF', 'Percent', 40, '#C00000'],
    ['ExtremeValue', null, null],
    { labelStrategy: 'ShowAll', level: 'Country', projectionType: 'Albers' },
  ]);
});

it('what such charts have in another form is refused by name, and what others lack as wrong', async () => {
  await changed('Waterfall', () => {});
  const refusals: [string, (chart: Excel.Chart) => void][] = [
    ['NotImplemented', ({ axes }) => axes.valueAxis.load('maximum')],
    ['NotImplemented', ({ dataLabels }) => void (dataLabels.showValue = true)],
    ['NotImplemented', (chart) => void (chart.displayBlanksAs = 'Zero')],
    ['NotImplemented', ({ title }) => void (title.left = 3)],
    ['NotImplemented', ({ series }) => void (series.getItemAt(0).hasDataLabels = true)],
    ['NotImplemented', (chart) => void (chart.chartType = 'Pie')],
    ['InvalidArgument', ({ series }) => void (series.getItemAt(0).parentLabelStrategy = 'Banner')],
  ];
  const codes = [];
  for (const [, batch] of refusals)
    codes.push((await office.refusal((_, sheet) => batch(sheet.charts.getItemAt(0)))).code);
  expect(codes).toEqual(refusals.map(([code]) => code));
});

(hasLibreOffice ? it : it.skip)('LibreOffice opens the workbook with its figures', async () => {
  await changed('Treemap', () => {});
  const [through] = throughLibreOffice([await saveWorkbook(office.workbook)]);
  const again = await openWorkbook(through as Uint8Array);
  expect(again.sheets[0]?.value(2, 1)).toBe(340);
});
