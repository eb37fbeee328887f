import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { columnAxis, columnCharacters, columnPixels, rowAxis } from '../../../src/workbench/grid/sheet-axes';

test('widths of files become the pixels that Excel shows', () => {
  // 9.140625 is what Excel writes for its standard column of 64 pixels.
  expect([9.140625, 10.7109375, 20.7109375].map(columnPixels)).toEqual([64, 75, 145]);
  for (const pixels of [12, 64, 75, 145, 300]) expect(columnPixels(columnCharacters(pixels))).toBe(pixels);
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
