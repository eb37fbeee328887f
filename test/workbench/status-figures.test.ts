import { bounds } from '../../src/host/workbook/bounds';
import { targetOfName } from '../../src/workbench/name-target';
import { statusFigures } from '../../src/workbench/status-figures';
import { WorkbookView } from '../../src/workbench/workbook-view';
import { openGrid } from './open-grid';

test('figures of the selection leave hidden rows and texts out', () => {
  const { sheet } = openGrid([
    ['a', 10],
    ['b', 20],
    ['c', 30],
  ]);
  expect(statusFigures(sheet, bounds(0, 0, 3, 2))).toEqual({ count: 6, numbers: 3, sum: 60, average: 20 });
  sheet.rows.set(1, { filtered: true });
  expect(statusFigures(sheet, bounds(0, 0, 1_048_576, 16_384))).toEqual({ count: 4, numbers: 2, sum: 40, average: 20 });
  expect(statusFigures(sheet, bounds(0, 0, 3, 1))).toEqual({ count: 2, numbers: 0, sum: 0, average: null });
});

test('the name box finds addresses, names and tables, and nothing on a hidden sheet', () => {
  const { workbook, sheet } = openGrid([['Direction', 'Montant']]);
  const lists = workbook.addSheet('Mes listes');
  workbook.setDefinedName({
    name: 'Familles',
    formula: "'Mes listes'!$B$2:$B$9",
    sheet: null,
    visible: true,
    comment: '',
  });
  workbook.addTable(sheet, bounds(0, 0, 4, 2), ['Direction', 'Montant'], 'Besoins');
  expect(targetOfName(sheet, 'c12')).toEqual({ sheet, area: bounds(11, 2) });
  expect(targetOfName(sheet, "'Mes listes'!A1:B2")).toEqual({ sheet: lists, area: bounds(0, 0, 2, 2) });
  expect(targetOfName(sheet, 'familles')).toEqual({ sheet: lists, area: bounds(1, 1, 8, 1) });
  expect(targetOfName(sheet, 'besoins')).toEqual({ sheet, area: bounds(1, 0, 3, 2) });
  expect(targetOfName(sheet, 'rien du tout')).toBeNull();
  lists.visibility = 'Hidden';
  expect(targetOfName(sheet, 'Familles')).toBeNull();
});

test('many changes make one drawing; axes are kept while only the selection moves', () => {
  const { workbook, sheet } = openGrid([['a']]);
  const frames: (() => void)[] = [];
  const drawAll = (): void => frames.splice(0).forEach((draw) => draw());
  const view = new WorkbookView(workbook, (draw) => frames.push(draw));
  let drawn = 0;
  view.subscribe(() => drawn++);
  const before = view.axes(sheet);
  for (let row = 0; row < 50; row++) sheet.select(bounds(row, 0));
  expect([frames.length, drawn]).toEqual([1, 0]);
  drawAll();
  expect([drawn, view.snapshot(), view.axes(sheet) === before]).toEqual([1, { any: 1, layout: 0 }, true]);
  sheet.columns.set(0, { width: 30 });
  sheet.layoutChanged();
  drawAll();
  expect([view.snapshot(), view.axes(sheet) === before]).toEqual([{ any: 2, layout: 1 }, false]);
});
