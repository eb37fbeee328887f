import { unzipSync } from 'fflate';
import { EmbeddedHost } from '../../../src/host/embedded';
import { bootOffice } from '../../../src/host/transport/node';
import type { ChartModel } from '../../../src/host/workbook/chart';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { parseXml } from '../../../src/host/xlsx/xml/parse-xml';
import { changedParts, fixture, part, partNames, strictWorkbook } from '../xlsx/support';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl } from '../xlsx/judges';
import { misplaced } from './content-models';

/** Opens a file, lets a script change it through the real client, and saves it. */
async function edited(
  file: Uint8Array,
  batch: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<{ bytes: Uint8Array; workbook: WorkbookModel }> {
  const workbook = await openWorkbook(file);
  const host = new EmbeddedHost(workbook, { api: '1.15' });
  const office = await bootOffice(host);
  try {
    await office.Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } finally {
    office.close();
  }
  return { bytes: await saveWorkbook(workbook), workbook };
}

const charts = (workbook: WorkbookModel): ChartModel[] => workbook.sheets.flatMap((sheet) => sheet.charts);

const seriesOf = ({ document }: ChartModel): unknown[] =>
  document.series.map((series) => [series.name, series.formula(series.categories), series.formula(series.values)]);

/** Values that a chart part keeps of its cells, by series. */
function cached(xml: string): { name: string; categories: string[]; values: number[] }[] {
  const all = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([text]) => text);
  const texts = (series: string, local: string): string[] => {
    const inside = new RegExp(`<c:${local}>.*?</c:${local}>`, 's').exec(series)?.[0] ?? '';
    return [...inside.matchAll(/<c:v>(.*?)<\/c:v>/gs)].map(([, value]) => value as string);
  };
  return all.map((series) => ({
    name: texts(series, 'tx').join(),
    categories: texts(series, /<c:xVal>/.test(series) ? 'xVal' : 'cat'),
    values: texts(series, /<c:yVal>/.test(series) ? 'yVal' : 'val').map(Number),
  }));
}

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

describe('charts of a file', () => {
  it.each([
    ['openpyxl.xlsx', 'Chart 1'],
    ['libreoffice.xlsx', 'Chart 1'],
  ])('%s: are listed with type, title, series and place', async (name, chartName) => {
    const [chart, ...others] = charts(await openWorkbook(fixture(name)));
    expect(others).toEqual([]);
    expect(chart?.name).toBe(chartName);
    expect(chart?.document.type).toBe('ColumnClustered');
    expect(chart?.document.series.map((series) => series.formula(series.values)?.replace(/'/g, ''))).toEqual([
      'Recensement!$C$4:$C$6',
    ]);
    expect(chart?.place).toMatchObject({ from: { column: 1, columnOffset: 0, row: 1, rowOffset: 0 } });
  });

  it.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s: stay byte for byte when another is added', async (name) => {
    const before = fixture(name);
    const { bytes } = await edited(before, (context) => {
      const sheet = context.workbook.worksheets.getItem('Graphique');
      sheet.charts.add('Pie', context.workbook.worksheets.getItem('Recensement').getRange('A3:A6'));
    });
    expect(changedParts(before, bytes)).not.toContain('xl/charts/chart1.xml');
    expect(partNames(bytes)).toContain('xl/charts/chart2.xml');
    const again = charts(await openWorkbook(bytes));
    expect(again.map(({ document }) => document.type)).toEqual(['ColumnClustered', 'Pie']);
  });

  it('are read without being changed', async () => {
    const before = fixture('libreoffice.xlsx');
    const { bytes } = await edited(before, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Graphique');
      const chart = sheet.charts.getItem('Chart 1');
      chart.load();
      chart.title.load();
      chart.legend.load();
      chart.axes.valueAxis.load();
      chart.axes.categoryAxis.format.font.load();
      chart.dataLabels.load();
      chart.series.load('items,items/points/items');
      await context.sync();
      expect(chart.series.items[0]?.points.items.map(({ value }) => value)).toEqual([1234.5, 250_000]);
    });
    expect(changedParts(before, bytes)).toEqual([]);
  });

  it('keep what is not understood when something of them is changed', async () => {
    const { bytes } = await edited(fixture('libreoffice.xlsx'), (context) => {
      const chart = context.workbook.worksheets.getItem('Graphique').charts.getItemAt(0);
      chart.title.text = 'Montants & parts';
      chart.series.getItemAt(0).format.fill.setSolidColor('#C00000');
    });
    const before = part(fixture('libreoffice.xlsx'), 'xl/charts/chart1.xml');
    const after = part(bytes, 'xl/charts/chart1.xml');
    const extension = /<c:extLst>.*?<\/c:extLst>/s.exec(before)?.[0] ?? 'none';
    expect(after).toContain(extension);
    expect(after).toContain('<a:t>Montants &amp; parts</a:t>');
    expect(after).toContain('<a:srgbClr val="C00000"/>');
    expect(after).not.toContain('4f81bd');
    expect(misplaced(parseXml(after, 'chart').root)).toEqual([]);
  });

  it('written without prefixes are changed all the same', async () => {
    const { bytes } = await edited(fixture('openpyxl.xlsx'), (context) => {
      const chart = context.workbook.worksheets.getItem('Graphique').charts.getItemAt(0);
      chart.title.text = 'Montants';
      chart.legend.position = 'Top';
      chart.axes.valueAxis.title.text = 'euros';
      chart.series.add('Bis').setValues(context.workbook.worksheets.getItem('Recensement').getRange('C4:C6'));
    });
    const [chart] = charts(await openWorkbook(bytes));
    expect(chart?.document.series.map(({ name }) => name)).toEqual(['Montant HT', 'Bis']);
    const { root } = parseXml(part(bytes, 'xl/charts/chart1.xml'), 'chart');
    expect(misplaced(root)).toEqual([]);
    for (const prefix of ['c', 'a']) expect(root.attr(`xmlns:${prefix}`)).toContain('drawingml/2006');
    expect(part(bytes, 'xl/charts/chart1.xml')).toContain('<legendPos val="t"/>');
  });

  it('deleted ones take their parts with them, and leave the others', async () => {
    const { bytes } = await edited(fixture('openpyxl.xlsx'), (context) => {
      const { charts: list } = context.workbook.worksheets.getItem('Graphique');
      list.add('Line', context.workbook.worksheets.getItem('Recensement').getRange('C3:C6')).name = 'Courbe';
      list.getItem('Chart 1').delete();
    });
    const names = partNames(bytes).filter((name) => /chart/.test(name));
    expect(names).toEqual(['xl/charts/chart1.xml']);
    expect(part(bytes, names[0] as string)).toContain('<c:lineChart>');
    expect(charts(await openWorkbook(bytes)).map(({ name }) => name)).toEqual(['Courbe']);
  });

  it('go with their sheet', async () => {
    const { bytes } = await edited(fixture('openpyxl.xlsx'), (context) =>
      context.workbook.worksheets.getItem('Graphique').delete(),
    );
    expect(partNames(bytes).filter((name) => /chart\d|drawing\d+\.xml$/.test(name))).toEqual([]);
  });

  it('moved or renamed ones change the drawing only', async () => {
    const before = fixture('libreoffice.xlsx');
    const { bytes } = await edited(before, (context) => {
      const chart = context.workbook.worksheets.getItem('Graphique').charts.getItemAt(0);
      chart.setPosition('B3', 'D9');
      chart.name = 'Par « direction »';
    });
    expect(changedParts(before, bytes)).toContain('xl/drawings/drawing1.xml');
    expect(changedParts(before, bytes)).not.toContain('xl/charts/chart1.xml');
    const [chart] = charts(await openWorkbook(bytes));
    expect(chart?.name).toBe('Par « direction »');
    expect(chart?.place).toEqual({
      kind: 'twoCell',
      from: { column: 1, columnOffset: 0, row: 2, rowOffset: 0 },
      to: { column: 4, columnOffset: 0, row: 9, rowOffset: 0 },
      editAs: 'oneCell',
    });
  });

  it('keep the values of their cells up to date', async () => {
    const { bytes } = await edited(fixture('libreoffice.xlsx'), (context) => {
      context.workbook.worksheets.getItem('Recensement').getRange('C4').values = [[99]];
    });
    expect(cached(part(bytes, 'xl/charts/chart1.xml')).map(({ values }) => values)).toEqual([[99, 250_000]]);
  });

  it('follow sheets that are renamed, exchanged or deleted', async () => {
    const { bytes } = await edited(fixture('libreoffice.xlsx'), async (context) => {
      const data = context.workbook.worksheets.getItem('Recensement');
      context.workbook.worksheets.getItem('Graphique').charts.getItemAt(0).title.text = 'lu avant';
      data.name = 'Provisoire';
      context.workbook.worksheets.add('Recensement').charts.add('Pie', data.getRange('A3:A6'));
      await context.sync();
    });
    const all = charts(await openWorkbook(bytes));
    expect(all.map((chart) => chart.document.series.map((series) => series.formula(series.values)))).toEqual([
      ['Provisoire!$C$4:$C$6'],
      ['Provisoire!$A$4:$A$6'],
    ]);
  });
});

describe('new charts in a file', () => {
  it('stand beside an image in the same drawing', async () => {
    const before = fixture('exceljs.xlsx');
    const image = (await openWorkbook(before)).sheets.findIndex(
      (_, i) =>
        Object.keys(unzipSync(before)).includes(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`) &&
        part(before, `xl/worksheets/_rels/sheet${i + 1}.xml.rels`).includes('drawing1.xml"'),
    );
    expect(image).toBeGreaterThanOrEqual(0);
    const { bytes } = await edited(before, async (context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      const sheet = sheets.items[image] as Excel.Worksheet;
      sheet.charts.add('Line', sheets.items[0]?.getRange('C3:C6') as Excel.Range);
      sheet.getRange('1:1').insert('Down');
    });
    const drawing = part(bytes, 'xl/drawings/drawing1.xml');
    const picture = (xml: string): string => /<xdr:pic>.*?<\/xdr:pic>/s.exec(xml)?.[0] ?? '';
    expect(picture(drawing)).toBe(picture(part(before, 'xl/drawings/drawing1.xml')));
    expect(picture(drawing)).not.toBe('');
    expect([...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)).toHaveLength(2);
    expect(new Set([...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)).size).toBe(2);
    // The image went down with the row under which it stood.
    const row = (xml: string): number => Number(/<xdr:from>.*?<xdr:row>(\d+)/s.exec(xml)?.[1]);
    expect(row(drawing)).toBe(row(part(before, 'xl/drawings/drawing1.xml')) + 1);
    expect(partNames(bytes).filter((name) => name.startsWith('xl/media/'))).toEqual(
      partNames(before).filter((name) => name.startsWith('xl/media/')),
    );
    if (python) {
      const [book] = throughOpenpyxl([bytes]);
      expect(book?.[image]?.charts).toBe(1);
    }
  });

  it('have the namespaces of a strict workbook', async () => {
    const { bytes } = await edited(strictWorkbook(), (context) => {
      firstSheet(context).charts.add('ColumnClustered', firstSheet(context).getRange('A1:B1'));
    });
    const xml = part(bytes, 'xl/charts/chart1.xml');
    expect(xml).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(xml).not.toContain('schemas.openxmlformats.org');
    expect(part(bytes, 'xl/drawings/drawing1.xml')).not.toContain('schemas.openxmlformats.org');
    expect(charts(await openWorkbook(bytes)).map(({ document }) => document.type)).toEqual(['ColumnClustered']);
  });

  it('can be saved again and again', async () => {
    const { bytes, workbook } = await edited(fixture('openpyxl.xlsx'), (context) => {
      const chart = firstSheet(context).charts.add('BarStacked', firstSheet(context).getRange('A3:C6'));
      chart.title.text = 'Deux fois';
    });
    expect(Buffer.compare(bytes, await saveWorkbook(workbook))).toBe(0);
    expect(seriesOf(charts(await openWorkbook(bytes))[0] as ChartModel)).toEqual(
      seriesOf(charts(workbook)[0] as ChartModel),
    );
  });
});

const TYPES = [
  ...['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'Line', 'LineMarkers', 'Area'],
  ...['AreaStacked', 'Pie', 'Doughnut', 'XYScatter'],
];

(hasLibreOffice ? test : test.skip)(
  'LibreOffice shows new charts with the right figures',
  async () => {
    const { bytes } = await edited(fixture('openpyxl.xlsx'), (context) => {
      const sheet = context.workbook.worksheets.add('Essai');
      sheet.getRange('A1:C4').values = [
        ['Direction', 'Montant', 'Nombre'],
        ['DSI', 120, 40],
        ['Lycées & co', 340.5, 75],
        ['Mobilités', '=B2*2', 33],
      ];
      for (const type of TYPES) {
        const scatter = type === 'XYScatter';
        const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange(scatter ? 'B1:C4' : 'A1:C4'));
        chart.title.text = `Essai ${type}`;
      }
    });
    const [converted] = throughLibreOffice([bytes]) as [Uint8Array];
    const book = await openWorkbook(converted);
    const found = book.sheetByName('Essai')?.charts ?? [];
    expect(found.map(({ document }) => document.type)).toEqual(TYPES);
    const sources = Object.keys(unzipSync(converted)).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    const shown = sources.map((name) => part(converted, name)).filter((xml) => /Essai (?!graph)/.test(xml));
    expect(shown).toHaveLength(TYPES.length);
    const montant = { name: 'Montant', categories: ['DSI', 'Lycées &amp; co', 'Mobilités'], values: [120, 340.5, 240] };
    const nombre = { name: 'Nombre', categories: montant.categories, values: [40, 75, 33] };
    for (const xml of shown) {
      const scatter = xml.includes('Essai XYScatter');
      expect(cached(xml)).toEqual(
        scatter ? [{ name: 'Nombre', categories: ['120', '340.5', '240'], values: [40, 75, 33] }] : [montant, nombre],
      );
    }
  },
  120_000,
);

(hasLibreOffice ? test : test.skip)(
  'LibreOffice shows prices, surfaces, dates, error bars, trendlines and what was placed by hand',
  async () => {
    const { bytes, workbook } = await edited(fixture('openpyxl.xlsx'), (context) => {
      const sheet = context.workbook.worksheets.add('Essai');
      sheet.getRange('A1:E5').values = [
        ['Jour', 'Ouverture', 'Haut', 'Bas', 'Clôture'],
        [45_292, 12, 18, 10, 15],
        [45_293, 15, 19, 14, 16],
        [45_294, 16, 22, 15, 21],
        [45_299, 21, 23, 17, 18],
      ];
      sheet.getRange('A2:A5').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy'], ['dd/mm/yyyy'], ['dd/mm/yyyy']];
      sheet.charts.add('StockOHLC', sheet.getRange('A1:E5'), 'Columns');
      sheet.charts.add('Surface', sheet.getRange('B1:E5'), 'Columns');
      const line = sheet.charts.add('Line', sheet.getRange('A1:B5'));
      const one = line.series.getItemAt(0);
      one.yErrorBars.type = 'Percent';
      one.yErrorBars.include = 'PlusValues';
      one.trendlines.add('Polynomial').showEquation = true;
      one.trendlines.getItem(0).label.text = 'Tendance';
      line.title.text = 'Placé';
      line.title.left = 36;
      line.plotArea.insideLeft = 72;
    });
    const made = workbook.sheetByName('Essai')?.charts.map(({ document }) => document) ?? [];
    expect(made.map((document) => document.axes.map(({ local }) => local))).toEqual([
      ['dateAx', 'valAx'],
      ['catAx', 'valAx', 'serAx'],
      ['dateAx', 'valAx'],
    ]);
    const [converted] = throughLibreOffice([bytes]) as [Uint8Array];
    const read = (await openWorkbook(converted)).sheetByName('Essai')?.charts ?? [];
    const [prices, surface, line] = read.map(({ document }) => document);
    expect([prices?.type, line?.type]).toEqual(['StockOHLC', 'Line']);
    expect(prices?.series.map((series) => series.formula(series.values))).toEqual(
      ['B', 'C', 'D', 'E'].map((column) => `Essai!$${column}$2:$${column}$5`),
    );
    // LibreOffice has no surfaces: it shows the same figures in columns.
    expect(surface?.series).toHaveLength(4);
    const xml = line?.root.toString() ?? '';
    expect(xml).toMatch(/<c:errBarType val="plus"\/><c:errValType val="percentage"\/>/);
    expect(xml).toContain('<c:trendlineType val="poly"/>');
    expect(xml).toMatch(/<c:title>.*<c:manualLayout>.*<c:x val="0\.(1|09)/s);
  },
  120_000,
);
