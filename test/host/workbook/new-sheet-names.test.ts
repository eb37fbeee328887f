import { WorkbookModel } from '../../../src/host/workbook/workbook';

test('a new sheet takes the first number free, and none that another new sheet had', () => {
  const workbook = new WorkbookModel();
  for (const name of ['Besoins', 'Directions', 'feuil2']) workbook.addSheetUnchecked(name);
  const names = [workbook.addSheet().name, workbook.addSheet().name];
  expect(names).toEqual(['Feuil1', 'Feuil3']);
  workbook.deleteSheet(workbook.sheetByName('Feuil3')!);
  expect(workbook.addSheet().name).toBe('Feuil4');
});
