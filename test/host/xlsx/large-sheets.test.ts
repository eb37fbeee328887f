import { unzipSync } from 'fflate';
import { blankWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { DEFAULT_LIMITS } from '../../../src/host/xlsx/open-limits';
import { crc32 } from '../../../src/host/xlsx/zip/crc32';
import { readZip } from '../../../src/host/xlsx/zip/read-zip';
import { EntryPacker, writeZip } from '../../../src/host/xlsx/zip/write-zip';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = 12_000;
const COLUMNS = 15;

const text = (row: number, column: number): string => `Besoin né ${row}-${column} €`;

/** The text of the sheet, once its length and its check sum are those that the zip states. */
function checkedSheet(file: Uint8Array): string {
  const bytes = unzipSync(file)[SHEET] as Uint8Array;
  const entry = readZip(file, DEFAULT_LIMITS).find(({ name }) => name === SHEET);
  expect([entry?.size, entry?.crc]).toEqual([bytes.length, crc32(bytes)]);
  return new TextDecoder().decode(bytes);
}

describe('sheets that are packed while they are written', () => {
  it('are whole, and so are they after one cell was changed', async () => {
    const workbook = blankWorkbook();
    const sheet = workbook.activeSheet;
    for (let row = 0; row < ROWS; row++)
      sheet.write(row, 0, [
        Array.from({ length: COLUMNS }, (_, column) =>
          column % 3 === 0 ? { formula: `=LEN("${text(row, column)}")` } : { value: row * 1.25 + column },
        ),
      ]);
    const file = await saveWorkbook(workbook);
    const xml = checkedSheet(file);
    expect(xml.length).toBeGreaterThan(5 * 2 ** 20);
    expect([xml.match(/<row /g)?.length, xml.endsWith('</worksheet>')]).toEqual([ROWS, true]);

    const opened = await openWorkbook(file);
    opened.activeSheet.write(ROWS - 2, 1, [[{ value: 'changé' }]]);
    const again = await openWorkbook(await saveWorkbook(opened));
    const read = (row: number, column: number): unknown => again.activeSheet.value(row, column);
    expect([read(0, 1), read(ROWS - 2, 1), read(ROWS - 2, 2), read(ROWS - 1, 14)]).toEqual([
      1,
      'changé',
      (ROWS - 2) * 1.25 + 2,
      (ROWS - 1) * 1.25 + 14,
    ]);
    expect(again.activeSheet.cells.formula(ROWS - 1, 12)).toBe(`=LEN("${text(ROWS - 1, 12)}")`);
  }, 60_000);

  it.each([0, 10, 5 * 2 ** 20])('give back %d bytes that came in pieces', (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 31) % 251);
    const packer = new EntryPacker();
    for (let from = 0; from < size; from += 700_001) packer.push(bytes.subarray(from, from + 700_001));
    const entry = packer.done('a.bin');
    const found = unzipSync(writeZip([entry]))['a.bin'] as Uint8Array;
    expect([entry.size, entry.crc, Buffer.compare(found, bytes)]).toEqual([size, crc32(bytes), 0]);
  });
});
