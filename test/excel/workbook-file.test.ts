import { strToU8, zipSync } from 'fflate';
import { workbookFileOf } from '../../src/excel/workbook-file';

const file = (xml: string, name = 'xl/workbook.xml'): string =>
  Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [name]: strToU8(xml) })).toString('base64');

const WORKBOOK = `<?xml version="1.0"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r">
<workbookPr codeName="ThisWorkbook"/>
<sheets><sheet name="Besoins &amp; achats &#233;t&#xE9;" sheetId="1" r:id="rId1"/>
<sheet name='Données "A"' sheetId='2' state='hidden' r:id='rId2'/>
<sheet name="Indicateurs" sheetId="3" r:id="rId3"/></sheets>
<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A1</definedName>
<definedName name="_recensement_achats" localSheetId="2" hidden="1">"indicateurs"</definedName></definedNames></workbook>`;

describe('the list of sheets of a workbook file', () => {
  test('names those that are not ours', () => {
    expect(workbookFileOf(file(WORKBOOK))).toEqual({
      sheets: ['Besoins & achats été', 'Données "A"'],
      date1904: false,
    });
  });

  test('reads prefixed elements, dates from 1904 and parts of other names', () => {
    const prefixed =
      '<x:workbook xmlns:x="m"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A" sheetId="1"/></x:sheets></x:workbook>';
    expect(workbookFileOf(file(prefixed, 'xl/workbook2.xml'))).toEqual({ sheets: ['A'], date1904: true });
  });

  test.each<[string, string]>([
    ['text', Buffer.from('bonjour').toString('base64')],
    ['no base64', '***'],
    ['nothing', ''],
    ['another package', file('<w/>', 'word/document.xml')],
    [
      'no sheet but ours',
      file(WORKBOOK.replace(/<sheet name="B[^>]*>|<sheet name='D[^>]*>/g, '').replace('"2" hidden', '"0" hidden')),
    ],
    ['a broken package', file(WORKBOOK).slice(0, 80)],
  ])('%s is no workbook to read from', (_, base64) => {
    expect(workbookFileOf(base64)).toBeNull();
  });
});
