import { bounds } from '../../../src/host/workbook/bounds';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { CellLooks, alignmentOf } from '../../../src/workbench/grid/cell-look';
import { cssColor } from '../../../src/workbench/grid/color';
import { rowAxis } from '../../../src/workbench/grid/sheet-axes';
import { tableLook } from '../../../src/workbench/grid/table-look';

test('a style becomes fill, font, borders and alignment', () => {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('A');
  sheet.format(bounds(0, 0), {
    font: { bold: true, size: 14, color: { rgb: '#0000FF' }, underline: 'Double' },
    fill: { pattern: 'solid', color: { rgb: '#FFFF00' } },
    borders: { top: { style: 'medium', color: null }, left: { style: 'thin', color: { rgb: '#FF0000' } } },
    alignment: { vertical: 'top', indent: 2, wrapText: true },
  });
  const look = new CellLooks(workbook).get(sheet.styleAt(0, 0));
  expect(look.box).toEqual({
    backgroundColor: '#FFFF00',
    borderTop: '2px solid #000000',
    borderLeft: '1px solid #FF0000',
  });
  expect(look.text).toEqual({
    fontSize: 'calc(14pt * var(--font-scale, 1))',
    fontWeight: 700,
    textDecorationLine: 'underline',
    textDecorationStyle: 'double',
    color: '#0000FF',
    justifyContent: 'flex-start',
    paddingLeft: '21px',
  });
  expect(look.wrap).toBe(true);
});

test('a font name of the file cannot leave its quotes', () => {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('A');
  sheet.format(bounds(0, 0), { font: { name: 'Ar"ial; x\\' } });
  expect(new CellLooks(workbook).get(sheet.styleAt(0, 0)).text.fontFamily).toBe('"Arial; x", var(--cell-font)');
});

test('values align by their type under general alignment', () => {
  const values = ['a', 1, true, ErrorValue.of('#N/A'), null];
  expect(values.map((value) => alignmentOf('general', value))).toEqual(['left', 'right', 'center', 'center', 'left']);
  expect(values.map((value) => alignmentOf('right', value))).toEqual(['right', 'right', 'right', 'right', 'right']);
});

test('a table style colours header, bands and totals', () => {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('A');
  const table = workbook.addTable(sheet, bounds(3, 1, 5, 2), ['x', 'y'], 'T');
  expect([3, 4, 5, 6].map((row) => tableLook(table, row, 1, [], rowAxis(sheet)).box.backgroundColor)).toEqual([
    '#4472C4',
    cssColor({ theme: 4, tint: 0.8 }, []),
    undefined,
    cssColor({ theme: 4, tint: 0.8 }, []),
  ]);
  expect(tableLook(table, 3, 1, [], rowAxis(sheet)).text).toEqual({ color: '#FFFFFF', fontWeight: 700 });
  expect(tableLook(table, 3, 0, [], rowAxis(sheet))).toEqual({ box: {}, text: {} });
  // Bands follow the rows that are seen.
  sheet.rows.set(4, { ...sheet.rows.get(4), filtered: true });
  expect([5, 6].map((row) => tableLook(table, row, 1, [], rowAxis(sheet)).box.backgroundColor)).toEqual([
    cssColor({ theme: 4, tint: 0.8 }, []),
    undefined,
  ]);
  table.showTotals = true;
  expect(tableLook(table, 7, 1, [], rowAxis(sheet)).text).toEqual({ fontWeight: 700 });
  table.style = 'Personnel';
  expect(tableLook(table, 3, 1, [], rowAxis(sheet))).toEqual({ box: {}, text: {} });
});
