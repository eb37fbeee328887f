import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { handMade, part } from '../xlsx/support';
import { chartFixture } from './chart-fixture';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DML = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A sheet with one chart, whose part is given. */
const withChart = (chart: string): Uint8Array =>
  handMade({
    sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      'xl/drawings/drawing1.xml': `<wsDr xmlns="${DML}/spreadsheetDrawing"><absoluteAnchor><pos x="0" y="0"/><ext cx="9525" cy="9525"/><graphicFrame><nvGraphicFramePr><cNvPr id="2" name="G" descr="Un graphique"/></nvGraphicFramePr><a:graphic xmlns:a="${DML}/main"><a:graphicData uri="${DML}/chart"><c:chart xmlns:c="${DML}/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></graphicFrame><clientData/></absoluteAnchor></wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/chart" Target="../charts/chart1.xml"/></Relationships>`,
      'xl/charts/chart1.xml': chart,
    },
  });

const bars = (series: string): string =>
  `<c:chartSpace xmlns:c="${DML}/chart"><c:chart><c:plotArea><c:barChart><c:grouping val="stacked"/>${series}</c:barChart></c:plotArea></c:chart></c:chartSpace>`;

test('a part that is no XML leaves the workbook usable and comes out as it was', async () => {
  const book = await openWorkbook(withChart('<c:chartSpace'));
  const [chart] = book.sheets[0]?.charts ?? [];
  expect(chart?.name).toBe('G');
  expect(chart?.alternativeText).toEqual({ title: null, description: 'Un graphique' });
  expect(() => chart?.document).toThrow('The chart cannot be read');
  book.sheets[0]?.write(0, 0, [[{ value: 2 }]]);
  expect(part(await saveWorkbook(book), 'xl/charts/chart1.xml')).toBe('<c:chartSpace');
});

test('series over nearly a whole sheet cost little', async () => {
  const huge = '<c:ser><c:val><c:numRef><c:f>Feuil1!$A$1:$XFC$1048575</c:f><c:numCache/></c:numRef></c:val></c:ser>';
  const book = await openWorkbook(withChart(bars(huge.repeat(200))));
  book.sheets[0]?.write(0, 0, [[{ value: 2 }]]);
  const start = Date.now();
  const xml = part(await saveWorkbook(book), 'xl/charts/chart1.xml');
  expect(Date.now() - start).toBeLessThan(10_000);
  expect(xml).not.toContain('numCache');
  expect(xml.length).toBeLessThan(50_000);
});

test('data of a hundred thousand rows are kept with the chart and read again', async () => {
  const office = await chartFixture();
  const [sheet] = office.workbook.sheets;
  sheet?.write(0, 5, [[{ value: 'Valeur' }], ...Array.from({ length: 100_000 }, (_, i) => [{ value: i / 4 }])]);
  await office.run(async (_, one) => {
    one.charts.add('Line', one.getRange('F:F'));
  });
  office.close();
  const bytes = await saveWorkbook(office.workbook);
  const again = await openWorkbook(bytes);
  const [series] = again.sheets[0]?.charts[0]?.document.series ?? [];
  expect(series?.formula(series.values)).toBe('Feuil1!$F$2:$F$100001');
  const points = series?.values.at('numRef', 'numCache').element?.all('pt') ?? [];
  expect([points.length, points.at(-1)?.child('v')?.text]).toEqual([100_000, '24999.75']);
});
