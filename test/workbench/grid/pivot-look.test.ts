import { EditHistory } from '../../../src/workbench/edit/edit-history';
import { GridEdit } from '../../../src/workbench/edit/grid-edit';
import { pivotLook } from '../../../src/workbench/grid/pivot-look';
import { pivotFixture, place, SHEET } from '../../host/pivots/pivot-fixture';

/** `B` for bold, then the fill without its number sign, cell by cell. */
async function looks(style: string): Promise<string[][]> {
  const fixture = await pivotFixture();
  await fixture.run(async (context) => {
    const pivot = context.workbook.worksheets.getItem(SHEET).pivotTables.add('P', 'Besoins', 'A1');
    place(pivot, { rows: ['Direction', 'Type'], columns: [], data: ['Montant'], filters: [] });
    await context.sync();
  });
  const sheet = fixture.workbook.sheets.find(({ name }) => name === SHEET)!;
  const [pivot] = sheet.pivots;
  if (!pivot) throw new Error('No PivotTable.');
  pivot.definition.style = style;
  const { row, column, rowCount, columnCount } = pivot.areas.whole;
  const lines = Array.from({ length: rowCount }, (_, r) => row + r);
  const table = lines.map((r) => [
    String(sheet.value(r, column)),
    ...Array.from({ length: columnCount }, (_, c) => {
      const look = pivotLook(pivot, r, column + c, sheet.workbook.themeColors);
      return `${look.text.fontWeight === 700 ? 'B' : ''}${String(look.box.backgroundColor ?? '').slice(1)}`;
    }),
  ]);
  await fixture.close();
  return table;
}

test('header, outer labels and totals of a PivotTable stand out as its style says', async () => {
  expect(await looks('PivotStyleLight16')).toEqual([
    ['Étiquettes de lignes', 'BDAE3F3', 'BDAE3F3'],
    ['DSI', 'B', 'B'],
    ['Fournitures', '', ''],
    ['Services', '', ''],
    ['Lycées', 'B', 'B'],
    ['Fournitures', '', ''],
    ['Travaux', '', ''],
    ['Patrimoine', 'B', 'B'],
    ['Travaux', '', ''],
    ['Total général', 'BDAE3F3', 'BDAE3F3'],
  ]);
});

test('the styles with a strong header, and those that are not known', async () => {
  expect((await looks('PivotStyleMedium2'))[0]).toEqual(['Étiquettes de lignes', 'B4472C4', 'B4472C4']);
  expect((await looks('PivotStyleDark1'))[2]?.[1]).toMatch(/^[0-9A-F]{6}$/);
  expect(new Set((await looks('Maison')).flatMap((line) => line.slice(1)))).toEqual(new Set(['']));
});

test('nothing is typed over the cells of a PivotTable', async () => {
  const fixture = await pivotFixture();
  await fixture.run(async (context) => {
    const pivot = context.workbook.worksheets.getItem(SHEET).pivotTables.add('P', 'Besoins', 'B2');
    place(pivot, { rows: ['Direction'], data: ['Montant'] });
    await context.sync();
  });
  const sheet = fixture.workbook.sheets.find(({ name }) => name === SHEET)!;
  const edits = new GridEdit('fr-FR', new EditHistory());
  expect(() => edits.type(sheet, 2, 1, 'x')).toThrow(expect.objectContaining({ code: 'PIVOT' }));
  expect(sheet.value(2, 1)).toBe('DSI');
  edits.type(sheet, 0, 0, 'x');
  expect(sheet.value(0, 0)).toBe('x');
  await fixture.close();
});
