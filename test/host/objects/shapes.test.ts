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

test('what is no chart is not known, and the shapes cannot be listed', async () => {
  await expect(shape((found, context) => context.sync(found.load('name')), 'Logo')).rejects.toMatchObject({
    code: 'NotImplemented',
  });
  const list = office.Excel.run((context) => context.sync(context.workbook.worksheets.getFirst().shapes.load('items')));
  await expect(list).rejects.toMatchObject({ code: expect.stringMatching(/NotImplemented|ApiNotFound/) });
});
