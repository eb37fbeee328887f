import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { python } from '../xlsx/judges';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { changedParts, handMade, part } from '../xlsx/support';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

const links = async (...addresses: string[]) =>
  office.run(async (context, sheet) => {
    const ranges = addresses.map((address) => sheet.getRange(address).load('hyperlink,style,values'));
    await context.sync();
    return ranges.map(({ hyperlink, style, values }) => [hyperlink, style, values[0]?.[0]]);
  });

async function make(): Promise<void> {
  await office.run(async (context, sheet) => {
    context.workbook.worksheets.add('Détail 2');
    sheet.getRange('A1').hyperlink = {
      address: 'https://example.org/a?b=1&c=2',
      screenTip: 'Ouvrir',
      textToDisplay: 'Voir',
    };
    sheet.getRange('A2').hyperlink = { documentReference: "'Détail 2'!B5" };
    sheet.getRange('A3').values = [['Écrire']];
    sheet.getRange('A3').hyperlink = { address: 'mailto:achats@example.org' };
    sheet.getRange('C1:D2').hyperlink = { address: 'https://example.org/', textToDisplay: 'Bloc' };
  });
}

describe('Range.hyperlink', () => {
  it('leads to web pages, mail and places of the workbook, in the style Hyperlink', async () => {
    await make();
    expect(await links('A1', 'A2', 'A3', 'C1:D2', 'D2', 'C2:E2', 'B1')).toEqual([
      [{ address: 'https://example.org/a?b=1&c=2', screenTip: 'Ouvrir', textToDisplay: 'Voir' }, 'Hlink', 'Voir'],
      [{ documentReference: "'Détail 2'!B5", textToDisplay: "'Détail 2'!B5" }, 'Hlink', "'Détail 2'!B5"],
      [{ address: 'mailto:achats@example.org', textToDisplay: 'Écrire' }, 'Hlink', 'Écrire'],
      [{ address: 'https://example.org/', textToDisplay: 'Bloc' }, 'Hlink', 'Bloc'],
      [{ address: 'https://example.org/', textToDisplay: '' }, 'Hlink', ''],
      [null, null, ''],
      [null, 'Normal', ''],
    ]);
    const refused = await office.refusal((_, sheet) => void (sheet.getRange('A1').hyperlink = { screenTip: 'Rien' }));
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'Range.hyperlink']);
  });

  it('is taken away with or without its look, and with the contents', async () => {
    await make();
    await office.run(async (_, sheet) => {
      sheet.getRange('A1').clear('Hyperlinks');
      sheet.getRange('A2').clear('RemoveHyperlinks');
      sheet.getRange('A3').clear('Contents');
      sheet.getRange('D1:D2').clear('Hyperlinks');
    });
    expect(await links('A1', 'A2', 'A3', 'D1', 'C1:C2')).toEqual([
      [null, 'Hlink', 'Voir'],
      [null, 'Normal', "'Détail 2'!B5"],
      [null, 'Hlink', ''],
      [null, 'Hlink', ''],
      [{ address: 'https://example.org/', textToDisplay: 'Bloc' }, 'Hlink', 'Bloc'],
    ]);
  });

  it('is refused on a protected sheet that does not allow it', async () => {
    await office.run(async (_, sheet) => sheet.protection.protect());
    const refused = await office.refusal(
      (_, sheet) => void (sheet.getRange('A1').hyperlink = { address: 'https://example.org' }),
    );
    expect(refused.code).toBe('AccessDenied');
  });

  it('follows its cells, and what it leads to', async () => {
    await make();
    await office.run(async (context, sheet) => {
      sheet.getRange('1:2').insert('Down');
      const other = context.workbook.worksheets.getItem('Détail 2');
      other.getRange('A:A').delete('Left');
      other.name = 'Suite';
    });
    const [a3, a4] = await links('A3', 'A4');
    expect(a3?.[0]).toMatchObject({ address: 'https://example.org/a?b=1&c=2' });
    expect(a4?.[0]).toMatchObject({ documentReference: 'Suite!A5' });
  });
});

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const LINKED = handMade({
  sheet:
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks>' +
    '<hyperlink ref="A1"  r:id="rId1" tooltip="Là" xr:uid="{00000000-0004-0000-0000-000000000000}" xmlns:xr="urn:xr"/>' +
    '<hyperlink ref="A2" location="Feuil1!C3" display="ici"/></hyperlinks>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONSHIP}" Target="https://example.org/" TargetMode="External"/></Relationships>`,
  },
});

describe('links in files', () => {
  it('stay as they are until they change, and change in place', async () => {
    const workbook = await openWorkbook(LINKED);
    const [sheet] = workbook.sheets;
    expect(
      sheet?.hyperlinks.map(({ address, location, screenTip, display }) => [address, location, screenTip, display]),
    ).toEqual([
      ['https://example.org/', null, 'Là', null],
      [null, 'Feuil1!C3', null, 'ici'],
    ]);
    expect(changedParts(LINKED, await saveWorkbook(workbook))).toEqual([]);
    sheet?.hyperlinks.splice(0, 1);
    const saved = await saveWorkbook(workbook);
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<hyperlinks><hyperlink ref="A2" location="Feuil1!C3" display="ici"/></hyperlinks>',
    );
    expect(changedParts(LINKED, saved)).toEqual(['xl/worksheets/_rels/sheet1.xml.rels', 'xl/worksheets/sheet1.xml']);
  });

  (python ? it : it.skip)('are what openpyxl reads', async () => {
    await make();
    const bytes = await saveWorkbook(office.workbook);
    const seen = askOpenpyxl(
      bytes,
      '[[c.hyperlink.ref, c.hyperlink.target, c.hyperlink.location, c.hyperlink.tooltip] for row in book["Feuil1"].iter_rows() for c in row if c.hyperlink and c.column == 1]',
    );
    expect(seen).toEqual([
      ['A1', 'https://example.org/a?b=1&c=2', null, 'Ouvrir'],
      ['A2', null, "'Détail 2'!B5", null],
      ['A3', 'mailto:achats@example.org', null, null],
    ]);
    const again = await openWorkbook(bytes);
    expect(again.sheets[0]?.hyperlinks).toEqual(office.workbook.sheets[0]?.hyperlinks);
  });
});
