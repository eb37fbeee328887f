import { bounds } from '../../../src/host/workbook/bounds';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { cellSelection, selectionName } from '../../../src/workbench/grid/selection';

test('a merged area is named by its first cell, as one cell; a rectangle by its corners', () => {
  const sheet = new WorkbookModel().addSheet('A');
  sheet.merges.push(bounds(0, 0, 1, 8));
  expect(selectionName(sheet, cellSelection(0, 0))).toBe('A1');
  expect(selectionName(sheet, cellSelection(0, 5))).toBe('A1');
  expect(selectionName(sheet, cellSelection(2, 2))).toBe('C3');
  expect(selectionName(sheet, { active: { row: 2, column: 2 }, head: { row: 0, column: 2 } })).toBe('A1:H3');
});
