import { deflateSync, unzipSync, zipSync } from 'fflate';
import { FileError, blankWorkbook, openWorkbook, saveWorkbook, type OpenOptions } from '../../../src/host/xlsx';
import { fixture, handMade, withRows } from './support';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function code(file: Uint8Array, options?: OpenOptions): Promise<string> {
  try {
    await openWorkbook(file, options);
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'opened';
}

/** A compound file whose directory holds one stream of this name. */
function compound(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(Buffer.from(stream + '\0', 'utf16le'), 1024 + 128);
  return file;
}

/** The file with the bytes of a word inside it overwritten. */
function patched(file: Uint8Array, edit: (view: DataView, directory: number) => void): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  edit(view, view.getUint32(copy.length - 22 + 16, true));
  return copy;
}

describe('files that are no workbook of ours', () => {
  const main = (type: string): Uint8Array => handMade({ sheet: '<sheetData/>', mainType: type });

  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'NOT_A_WORKBOOK'],
    ['text', () => bytes('Direction;Montant\nDGS;12\n'), 'NOT_A_WORKBOOK'],
    ['a PDF', () => bytes('%PDF-1.7 …'), 'NOT_A_WORKBOOK'],
    ['a zip of something else', () => zipSync({ 'note.txt': bytes('x') }), 'NOT_A_WORKBOOK'],
    [
      'an OpenDocument sheet',
      () => zipSync({ mimetype: bytes('application/vnd.oasis'), 'content.xml': bytes('<x/>') }),
      'NOT_A_WORKBOOK',
    ],
    [
      'a Word document',
      () => main('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'NOT_A_WORKBOOK',
    ],
    ['a Word 97 document', () => compound('WordDocument'), 'NOT_A_WORKBOOK'],
    ['a workbook with a password', () => compound('EncryptedPackage'), 'ENCRYPTED'],
    ['an .xls of 1997', () => compound('Workbook'), 'LEGACY_FORMAT'],
    ['an .xls of 1995', () => compound('Book'), 'LEGACY_FORMAT'],
    ['a BIFF4 stream', () => new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), 'LEGACY_FORMAT'],
    ['an .xlsb', () => main('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'LEGACY_FORMAT'],
  ])('%s', async (_name, file, expected) => {
    expect(await code(file())).toBe(expected);
  });

  test('an entry encrypted by a zip tool', async () => {
    const file = patched(fixture('exceljs.xlsx'), (view, directory) => view.setUint16(directory + 8, 1, true));
    expect(await code(file)).toBe('ENCRYPTED');
  });
});

describe('broken workbooks', () => {
  test('cut short', async () => {
    const whole = fixture('openpyxl.xlsx');
    for (const length of [5, 100, 5000, whole.length - 1])
      expect(await code(whole.subarray(0, length))).toBe('DAMAGED');
  });

  test('one byte of a part flipped', async () => {
    const file = fixture('exceljs.xlsx').slice();
    const name = Buffer.from(file).indexOf('xl/worksheets/sheet1.xml');
    file[name + 200] = (file[name + 200] as number) ^ 0x55;
    expect(await code(file)).toBe('DAMAGED');
  });

  test.each<[string, string]>([
    ['a row that is not closed', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['a cell that is not closed', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
    ['a row beyond the sheet', '<row r="1048577"/>'],
    ['a column beyond the sheet', '<row r="1"><c r="XFE1"/></row>'],
    ['a shared string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a shared formula that is not there', '<row r="1"><c r="A1"><f t="shared" si="3"/></c></row>'],
    ['an unknown entity', '<row r="1"><c r="A1" t="str"><v>&bomb;</v></c></row>'],
    ['an unknown type of cell', '<row r="1"><c r="A1" t="zzz"><v>1</v></c></row>'],
    ['a tag cut by another', '<row r="1"><c r="A1" <v>1</v></c></row>'],
  ])('%s', async (_name, rows) => {
    expect(await code(withRows(rows))).toBe('DAMAGED');
  });

  test.each<[string, Record<string, string>]>([
    ['no sheet part', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }],
    ['a workbook part that is no XML', { 'xl/workbook.xml': 'nothing' }],
    ['tags that do not match', { 'xl/workbook.xml': '<workbook><sheets></workbook></sheets>' }],
    ['a sheet that is no sheet', { 'xl/worksheets/sheet1.xml': '<html><body/></html>' }],
    ['a sheet without cells', { 'xl/worksheets/sheet1.xml': '<worksheet/>' }],
    ['a DOCTYPE with entities', { 'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }],
    [
      'a DOCTYPE in the strings',
      { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "a">]><sst><si><t>&a;</t></si></sst>' },
    ],
    ['a string that is not closed', { 'xl/sharedStrings.xml': '<sst><si><t>a</t></sst>' }],
    ['relationships that are no XML', { 'xl/_rels/workbook.xml.rels': '<Relationships' }],
  ])('%s', async (_name, parts) => {
    expect(await code(handMade({ sheet: '<sheetData/>', parts }))).toBe('DAMAGED');
  });

  test('the error names the part and never shows a stack', async () => {
    await expect(openWorkbook(withRows('<row r="1">'))).rejects.toMatchObject({
      code: 'DAMAGED',
      part: 'xl/worksheets/sheet1.xml',
      message: 'xl/worksheets/sheet1.xml: a row is not closed',
    });
  });
});

describe('files beyond the limits', () => {
  test('a bomb: 40 MB of spaces in 40 kB', async () => {
    const size = 40 * 2 ** 20;
    const file = handMade({
      sheet: '<sheetData/>',
      parts: { 'xl/media/bomb.xml': new Uint8Array(size).fill(0x20) },
    });
    const started = performance.now();
    expect(await code(file)).toBe('TOO_LARGE');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a bomb that lies about its size', async () => {
    const honest = withRows('<row r="1"/>');
    const packed = deflateSync(new Uint8Array(50 * 2 ** 20));
    const file = zipSync({
      ...unzipSync(honest),
      'xl/worksheets/sheet1.xml': [new Uint8Array(50 * 2 ** 20), { level: 9 }],
    });
    // The directory says 1000 bytes where 50 MB come out.
    const lie = patched(file, (view, directory) => {
      for (let at = directory; view.getUint32(at, true) === 0x02014b50;) {
        if (view.getUint32(at + 24, true) === 50 * 2 ** 20) view.setUint32(at + 24, 1000, true);
        at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      }
    });
    expect(packed.length).toBeLessThan(100_000);
    expect(await code(lie)).toBe('DAMAGED');
  });

  test('entries that share their bytes', async () => {
    const file = zipSync({ a: bytes('x'.repeat(50)), b: bytes('y'.repeat(50)) }, { level: 0 });
    const overlapping = patched(file, (view, directory) => {
      const second = directory + 46 + 1;
      view.setUint32(second + 42, 0, true);
    });
    expect(await code(overlapping)).toBe('DAMAGED');
  });

  test('entries, bytes and cells', async () => {
    const file = fixture('openpyxl.xlsx');
    expect(await code(file, { limits: { entries: 5 } })).toBe('TOO_LARGE');
    expect(await code(file, { limits: { fileBytes: 1000 } })).toBe('TOO_LARGE');
    expect(await code(file, { limits: { totalBytes: 5000 } })).toBe('TOO_LARGE');
    expect(await code(file, { limits: { partBytes: 3000 } })).toBe('TOO_LARGE');
    expect(await code(file, { limits: { cellBlocks: 3 } })).toBe('TOO_LARGE');
    expect(await code(file, { limits: { formulaCharacters: 30 } })).toBe('TOO_LARGE');
    expect(await code(file)).toBe('opened');
  });

  test('a few cells spread over the whole sheet cannot take all the memory', async () => {
    const rows = Array.from(
      { length: 400 },
      (_unused, i) => `<row r="${i * 256 + 1}">${'<c><v>1</v></c>'.repeat(40)}</row>`,
    );
    expect(await code(withRows(rows.join('')), { limits: { cellBlocks: 10_000 } })).toBe('TOO_LARGE');
    expect(await code(withRows(rows.join('')), { limits: { cellBlocks: 16_000 } })).toBe('opened');
  });

  test('columns described again and again, attributes without end', async () => {
    const columns = handMade({ sheet: `<cols>${'<col min="1" max="16384"/>'.repeat(50_000)}</cols><sheetData/>` });
    expect(await code(columns)).toBe('DAMAGED');
    const names = Array.from({ length: 50_000 }, (_unused, i) => `a${i}="1"`).join(' ');
    expect(await code(handMade({ sheet: `<sheetPr ${names}/><sheetData/>` }))).toBe('DAMAGED');
  });

  test('declarations without end before the root', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<??>'.repeat(2000) + '<' };
    expect(await code(handMade({ sheet: '', parts }))).toBe('DAMAGED');
  });

  test('elements nested without end', async () => {
    const file = handMade({ sheet: '<sheetData/>' + '<a>'.repeat(5000) + '</a>'.repeat(5000) });
    expect(await code(file)).toBe('DAMAGED');
  });
});

test('a blank workbook opens', async () => {
  expect(await code(await saveWorkbook(blankWorkbook()))).toBe('opened');
});
