import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { EmbeddedHost } from '../../../src/host/embedded';
import { bootOffice, type OfficeBoot } from '../../../src/host/transport/node';
import { blankWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';

let office: OfficeBoot;
let host: EmbeddedHost;
beforeEach(async () => {
  host = new EmbeddedHost(blankWorkbook());
  office = await bootOffice(host);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['a', 1],
      ['b', 2],
    ];
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2')).name = 'Ventes';
    await context.sync();
  });
});
afterEach(() => office.close());

const shape = <T>(work: (found: Excel.Shape, context: Excel.RequestContext) => Promise<T>, name = 'Ventes') =>
  office.Excel.run((context) => work(context.workbook.worksheets.getFirst().shapes.getItem(name), context));

test('a chart is a shape that can be described; the file keeps the description', async () => {
  await shape(async (found, context) => {
    found.altTextTitle = 'Ventes';
    found.altTextDescription = 'Deux colonnes, « a » & « b ».';
    await context.sync();
  });
  const told = await shape(async (found, context) => {
    found.load('name,type,altTextTitle,altTextDescription');
    await context.sync();
    return [found.name, found.type, found.altTextTitle, found.altTextDescription];
  });
  expect(told).toEqual(['Ventes', 'Unsupported', 'Ventes', 'Deux colonnes, « a » & « b ».']);
  const again = await openWorkbook(await saveWorkbook(host.workbook));
  expect(again.sheets[0]!.charts.map(({ alternativeText }) => alternativeText)).toEqual([
    { title: 'Ventes', description: 'Deux colonnes, « a » & « b ».' },
  ]);
});

test('what is not there is not found; beside a picture of the file nothing is listed', async () => {
  const list = () =>
    office.Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getFirst();
      shapes.load('items/name');
      await context.sync();
      return shapes.items.map(({ name }) => name);
    });
  const logo = () => shape((found, context) => context.sync(found.load('name')), 'Logo');
  expect(await list()).toEqual(['Ventes']);
  await expect(logo()).rejects.toMatchObject({ code: 'ItemNotFound' });
  host.workbook.sheets[0]!.otherShapes = true;
  await expect(list()).rejects.toMatchObject({ code: 'NotImplemented' });
  await expect(logo()).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('the file tells whether a sheet has other drawings', async () => {
  const parts = unzipSync(await saveWorkbook(host.workbook));
  const [drawing] = Object.keys(parts).filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name));
  const xml = strFromU8(parts[drawing!]!);
  const others = async (text: string) =>
    (await openWorkbook(zipSync({ ...parts, [drawing!]: strToU8(text) }))).sheets[0]!.otherShapes;
  expect(await others(xml)).toBe(false);
  const shape =
    '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
    '<xdr:ext cx="9" cy="9"/><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Logo"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>';
  expect(await others(xml.replace('</xdr:wsDr>', `${shape}</xdr:wsDr>`))).toBe(true);
});
