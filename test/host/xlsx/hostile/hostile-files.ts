import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { fixture, handMade as packed, type HandMade } from '../support';

/** What may come of a file: `opened`, or a code of `FileError`. */
export interface HostileFile {
  name: string;
  make(): Uint8Array;
  outcome: 'opened' | 'TOO_LARGE' | 'DAMAGED' | 'ENCRYPTED' | 'NOT_A_WORKBOOK';
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Hardly compressed: making the files must not take longer than opening them. */
const handMade = (made: HandMade): Uint8Array => packed({ level: 1, ...made });
const withRows = (rows: string, more: Partial<HandMade> = {}): Uint8Array =>
  handMade({ ...more, sheet: `<sheetData>${rows}</sheetData>` });

const lines = (count: number, line: (i: number) => string): string => {
  const out: string[] = [];
  for (let i = 0; i < count; i++) out.push(line(i));
  return out.join('');
};

/** A workbook of many sheets, all of this content. */
function manySheets(count: number, content: string, strings = ''): Uint8Array {
  const sheet = strToU8(`<worksheet xmlns="${MAIN}">${content}</worksheet>`);
  const numbers = Array.from({ length: count - 1 }, (_, i) => i + 2);
  return handMade({
    sheet: content,
    strings,
    types: numbers
      .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}"/>`)
      .join(''),
    workbookRelationships: numbers
      .map((n) => `<Relationship Id="s${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
      .join(''),
    parts: {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="F1" sheetId="1" r:id="rId1"/>${numbers
        .map((n) => `<sheet name="F${n}" sheetId="${n}" r:id="s${n}"/>`)
        .join('')}</sheets></workbook>`,
      ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheet])),
    },
  });
}

/** A text that compresses badly: the ratio of the zip does not give it away. */
const noise = (length: number): string => randomBytes(length / 2).toString('hex');

/** Content of sheets, strings, styles and names made to cost their reader time or memory. */
const CONTENT: HostileFile[] = [
  {
    name: 'a million rows of five numbers',
    outcome: 'opened',
    make: () => withRows(lines(1_000_000, (i) => `<row r="${i + 1}">${'<c><v>1.5</v></c>'.repeat(5)}</row>`)),
  },
  {
    name: 'a million rows of twelve numbers',
    outcome: 'TOO_LARGE',
    make: () => withRows(`<row>${'<c><v>1</v></c>'.repeat(12)}</row>`.repeat(1_000_000)),
  },
  {
    name: 'a million rows that only have a height',
    outcome: 'opened',
    make: () => withRows(lines(1_000_000, (i) => `<row r="${i + 1}" ht="${12 + (i % 9)}" customHeight="1"/>`)),
  },
  {
    name: 'cells spread over the whole sheet, one per block',
    outcome: 'TOO_LARGE',
    make: () => withRows(lines(4096, (i) => `<row r="${i * 256 + 1}">${'<c><v>1</v></c>'.repeat(500)}</row>`)),
  },
  {
    name: 'cells spread over the columns of one row of many sheets',
    outcome: 'TOO_LARGE',
    make: () => manySheets(40, `<sheetData><row r="1">${'<c><v>1</v></c>'.repeat(16_384)}</row></sheetData>`),
  },
  {
    name: 'two million different strings',
    outcome: 'TOO_LARGE',
    make: () =>
      handMade({ sheet: '<sheetData/>', strings: lines(2_000_000, (i) => `<si><t>Besoin numéro ${i}</t></si>`) }),
  },
  {
    name: 'strings of 70 MB',
    outcome: 'TOO_LARGE',
    make: () => {
      const text = noise(1_000_000);
      return handMade({ level: 0, sheet: '<sheetData/>', strings: lines(70, (i) => `<si><t>é${i}${text}</t></si>`) });
    },
  },
  {
    name: 'fifty million characters of texts',
    outcome: 'opened',
    make: () => {
      const text = noise(1_000);
      return handMade({
        level: 0,
        sheet: '<sheetData/>',
        strings: lines(50_000, (i) => `<si><t>é${i}${text}</t></si>`),
      });
    },
  },
  {
    name: 'a sheet of 150 MB with cells spread over it',
    outcome: 'TOO_LARGE',
    make: () => {
      const text = noise(36_000);
      const row = (i: number): string => `<row r="${i * 256 + 1}" x="${text}">${'<c><v>1</v></c>'.repeat(20)}</row>`;
      return withRows(lines(4096, row), { level: 0 });
    },
  },
  {
    name: 'five million cells that point to one string',
    outcome: 'opened',
    make: () =>
      withRows(`<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`.repeat(500_000), { strings: '<si><t>x</t></si>' }),
  },
  {
    name: 'a million inline strings',
    outcome: 'opened',
    make: () =>
      withRows(
        lines(
          200_000,
          (i) => `<row r="${i + 1}">${lines(5, (c) => `<c t="inlineStr"><is><t>i${i}-${c}</t></is></c>`)}</row>`,
        ),
      ),
  },
  {
    name: 'a shared formula of 8000 characters in 400 000 cells',
    outcome: 'TOO_LARGE',
    make: () => {
      const formula = Array.from({ length: 1000 }, (_, i) => `A${i + 1}+B1`)
        .join('+')
        .slice(0, 8000)
        .replace(/\+[A-Z]*\d*$/, '');
      const first = `<row r="1"><c r="C1"><f t="shared" ref="C1:C400000" si="0">${formula}</f><v>0</v></c></row>`;
      return withRows(
        first + lines(399_999, (i) => `<row r="${i + 2}"><c r="C${i + 2}"><f t="shared" si="0"/><v>0</v></c></row>`),
      );
    },
  },
  {
    name: 'short shared formulas in half a million cells',
    outcome: 'opened',
    make: () =>
      withRows(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B500000" si="0">A1*2</f><v>0</v></c></row>' +
          lines(499_999, (i) => `<row r="${i + 2}"><c r="B${i + 2}"><f t="shared" si="0"/><v>0</v></c></row>`),
      ),
  },
  {
    name: 'a million formulas of their own',
    outcome: 'opened',
    make: () =>
      withRows(lines(1_000_000, (i) => `<row r="${i + 1}"><c r="B${i + 1}"><f>A${i + 1}*${i}</f><v>0</v></c></row>`)),
  },
  {
    name: 'formulas nested without end',
    outcome: 'opened',
    make: () => withRows(`<row r="1"><c r="A1"><f>${'('.repeat(50_000)}1${')'.repeat(50_000)}</f><v>1</v></c></row>`),
  },
  {
    name: 'a hundred thousand cell styles',
    outcome: 'opened',
    make: () => styled(100_000),
  },
  {
    name: 'five thousand sheets',
    outcome: 'opened',
    make: () => manySheets(5_000, '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  },
  {
    name: 'two hundred thousand names',
    outcome: 'opened',
    make: () =>
      handMade({
        sheet: '<sheetData/>',
        workbook: `<definedNames>${lines(200_000, (i) => `<definedName name="Nom_${i}">Feuil1!$A$${i + 1}</definedName>`)}</definedNames>`,
      }),
  },
  {
    name: 'two hundred thousand merged areas',
    outcome: 'opened',
    make: () =>
      handMade({
        sheet: `<sheetData/><mergeCells>${lines(200_000, (i) => `<mergeCell ref="A${i * 2 + 1}:B${i * 2 + 2}"/>`)}</mergeCells>`,
      }),
  },
  {
    name: 'a hundred thousand conditional formats',
    outcome: 'TOO_LARGE',
    make: () =>
      handMade({
        sheet: `<sheetData/>${lines(100_000, (i) => `<conditionalFormatting sqref="A${i + 1}:XFD${i + 1}"><cfRule type="cellIs" priority="${i + 1}" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>`)}`,
      }),
  },
  {
    name: 'dimensions that lie',
    outcome: 'opened',
    make: () =>
      handMade({
        sheet:
          '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      }),
  },
  {
    name: 'dimensions beyond all bounds',
    outcome: 'opened',
    make: () =>
      handMade({
        sheet:
          '<dimension ref="A1:ZZZZZ99999999999"/><sheetData><row r="1"><c r="A1"><v>1e999</v></c></row></sheetData><mergeCells><mergeCell ref="A1:ZZZZ9999999"/></mergeCells>',
      }),
  },
  {
    name: 'an array formula over the whole sheet',
    outcome: 'opened',
    make: () =>
      withRows('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">ROW(A1:XFD1048576)</f><v>1</v></c></row>'),
  },
];

function styled(count: number): Uint8Array {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${lines(
    count,
    (i) =>
      `<xf numFmtId="${i % 50}" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment indent="${i % 250}"/></xf>`,
  )}</cellXfs></styleSheet>`;
  return handMade({
    sheet: '<sheetData/>',
    parts: { 'xl/styles.xml': styles },
    workbookRelationships: `<Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/>`,
  });
}

/** Packages and XML that are no content at all. */
const CONTAINERS: HostileFile[] = [
  {
    name: 'a zip bomb: 300 MB of nothing',
    outcome: 'TOO_LARGE',
    make: () => handMade({ sheet: '<sheetData/>', parts: { 'xl/media/bomb.bin': new Uint8Array(300 * 2 ** 20) } }),
  },
  {
    name: 'a zip bomb in parts of 31 MB each',
    outcome: 'TOO_LARGE',
    make: () => manySheets(12, `<sheetData>${' '.repeat(31 * 2 ** 20)}</sheetData>`),
  },
  {
    name: 'as much white space in sheets as is read',
    outcome: 'opened',
    make: () => manySheets(10, `<sheetData>${' '.repeat(31 * 2 ** 20)}</sheetData>`),
  },
  {
    name: 'an entity bomb',
    outcome: 'DAMAGED',
    make: () => {
      const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
      return handMade({
        sheet: '<sheetData/>',
        parts: {
          'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY e0 "ha">${entities}]><sst><si><t>&e12;</t></si></sst>`,
        },
      });
    },
  },
  {
    name: 'an entity bomb in a sheet',
    outcome: 'DAMAGED',
    make: () =>
      handMade({
        sheet: '',
        parts: {
          'xl/worksheets/sheet1.xml': `<!DOCTYPE w [<!ENTITY a "${'a'.repeat(50_000)}">]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c t="str"><v>${'&a;'.repeat(50_000)}</v></c></row></sheetData></worksheet>`,
        },
      }),
  },
  {
    name: 'an external entity',
    outcome: 'DAMAGED',
    make: () =>
      handMade({
        sheet: '<sheetData/>',
        parts: { 'xl/workbook.xml': '<!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook/>' },
      }),
  },
  {
    name: 'elements nested a million times',
    outcome: 'DAMAGED',
    make: () => handMade({ sheet: `<sheetData/>${'<a>'.repeat(1_000_000)}` }),
  },
  {
    name: 'a million elements around the cells',
    outcome: 'TOO_LARGE',
    make: () => handMade({ sheet: `<sheetData/>${'<a/>'.repeat(1_000_000)}` }),
  },
  {
    name: 'an attribute of 60 MB',
    outcome: 'opened',
    make: () => handMade({ level: 0, sheet: `<sheetPr codeName="${noise(60_000_000)}"/><sheetData/>` }),
  },
  { name: 'cut in the middle', outcome: 'DAMAGED', make: () => fixture('openpyxl.xlsx').subarray(0, 5_000) },
  {
    name: 'a wrong checksum',
    outcome: 'DAMAGED',
    make: () => {
      const file = fixture('exceljs.xlsx').slice();
      const at = Buffer.from(file).indexOf('xl/worksheets/sheet1.xml') + 200;
      file[at] = (file[at] as number) ^ 0x55;
      return file;
    },
  },
  {
    name: 'entries that overlap',
    outcome: 'DAMAGED',
    make: () => {
      const file = zipSync({ a: strToU8('x'.repeat(50)), b: strToU8('y'.repeat(50)) }, { level: 0 });
      const view = new DataView(file.buffer);
      view.setUint32(view.getUint32(file.length - 6, true) + 46 + 1 + 42, 0, true);
      return file;
    },
  },
  {
    name: 'sixty thousand entries',
    outcome: 'TOO_LARGE',
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`f${i}`, new Uint8Array()])), { level: 0 }),
  },
  {
    name: 'encrypted',
    outcome: 'ENCRYPTED',
    make: () => {
      const file = new Uint8Array(20 * 2 ** 20);
      file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      file.set(Buffer.from('EncryptedPackage\0', 'utf16le'), 1024 + 128);
      return file;
    },
  },
  { name: 'a hundred megabytes of nothing', outcome: 'NOT_A_WORKBOOK', make: () => new Uint8Array(100 * 2 ** 20) },
  { name: 'two hundred megabytes of nothing', outcome: 'TOO_LARGE', make: () => new Uint8Array(200 * 2 ** 20) },
];

export const HOSTILE_CONTENT = CONTENT;
export const HOSTILE_CONTAINERS = CONTAINERS;
