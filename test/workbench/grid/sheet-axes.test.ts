import { bounds } from '../../../src/host/workbook/bounds';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { wrappedLines } from '../../../src/workbench/grid/row-fit';
import { columnAxis, rowAxis } from '../../../src/workbench/grid/sheet-axes';

test('widths of files become the pixels that Excel shows', () => {
  const sheet = new WorkbookModel().addSheet('A');
  [9.140625, 10.7109375, 20.7109375].forEach((width, column) => sheet.columns.set(column, { width }));
  const columns = columnAxis(sheet);
  expect([0, 1, 2, 3].map((column) => columns.size(column))).toEqual([64, 75, 145, 64]);
});

test('hidden and filtered rows and hidden columns take no room', () => {
  const sheet = new WorkbookModel().addSheet('A');
  sheet.rows.set(1, { hidden: true, height: 30 });
  sheet.rows.set(2, { filtered: true });
  sheet.rows.set(3, { height: 30 });
  sheet.columns.set(0, { width: 9.140625 });
  sheet.columns.set(1, { width: 20, hidden: true });
  const rows = rowAxis(sheet);
  const columns = columnAxis(sheet);
  expect([0, 1, 2, 3].map((row) => rows.size(row))).toEqual([20, 0, 0, 40]);
  expect([0, 1, 2].map((column) => columns.size(column))).toEqual([64, 0, 64]);
});

test('a row without a height of its own is as high as its fonts and wrapped texts want', () => {
  const sheet = new WorkbookModel().addSheet('A');
  const long = { value: 'Une remarque bien trop longue pour tenir sur une seule ligne de cette colonne' };
  sheet.write(0, 0, [[{ value: 'Titre' }], [long], [long], [long], [{ value: 12345678901 }]]);
  sheet.format(bounds(0, 0), { font: { size: 22 } });
  sheet.format(bounds(2, 0, 3, 1), { alignment: { wrapText: true } });
  sheet.rows.set(3, { height: 15 });
  sheet.columns.set(0, { width: 30 });
  const rows = rowAxis(sheet);
  expect([0, 1, 2, 3, 4].map((row) => rows.size(row))).toEqual([40, 20, 60, 20, 20]);
});

test('lines break at spaces, and inside a word that is too long', () => {
  const width = (text: string): number => text.length * 10;
  expect(wrappedLines('aaa bbb ccc', 110, width)).toBe(1);
  expect(wrappedLines('aaa bbb ccc', 70, width)).toBe(2);
  expect(wrappedLines('aaaaaaaaaaaa', 50, width)).toBe(3);
  expect(wrappedLines('', 50, width)).toBe(1);
});
