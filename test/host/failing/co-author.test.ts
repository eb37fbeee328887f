import { eventually } from '../eventually';
import { officeFixture } from '../office';

test('what a co-author does arrives as events from elsewhere', async () => {
  const office = await officeFixture();
  const seen: unknown[] = [];
  await office.run(async (context, sheet) => {
    const { worksheets } = context.workbook;
    sheet.tables.add('A1:B3', true).name = 'Besoins';
    sheet.onChanged.add(async ({ address, source, triggerSource, details }) => {
      seen.push([
        'changed',
        address,
        source,
        triggerSource,
        details ? [details.valueBefore, details.valueAfter] : null,
      ]);
    });
    context.workbook.tables.onChanged.add(async ({ address, source }) => void seen.push(['table', address, source]));
    worksheets.onAdded.add(async ({ source }) => void seen.push(['added', source]));
    worksheets.onDeleted.add(async ({ source }) => void seen.push(['deleted', source]));
    await context.sync();
  });
  const { coAuthor } = office.host;
  const expected = async (...events: unknown[]): Promise<void> => {
    await eventually(() => expect(seen).toEqual(events));
    seen.length = 0;
  };

  coAuthor.write('Feuil1', 'B2', [[5]]);
  await expected(['changed', 'B2', 'Remote', 'Unknown', ['', 5]], ['table', 'B2', 'Remote']);
  coAuthor.write('Feuil1', 'D1', [
    ['=B2*2', 'texte'],
    [undefined, true],
  ]);
  await expected(['changed', 'D1:E2', 'Remote', 'Unknown', null]);
  coAuthor.addSheet('Autre');
  coAuthor.renameSheet('Autre', 'À lui');
  coAuthor.deleteSheet('À lui');
  await expected(['added', 'Remote'], ['deleted', 'Remote']);
  coAuthor.clear('Feuil1', 'B2');
  await expected(['changed', 'B2', 'Remote', 'Unknown', [5, '']], ['table', 'B2', 'Remote']);

  const values = await office.run(async (context, sheet) => {
    const range = sheet.getRange('D1:E2').load('values');
    sheet.getRange('G1').values = [[1]];
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [0, 'texte'],
    ['', true],
  ]);
  await expected(['changed', 'G1', 'Local', 'ThisLocalAddin', ['', 1]]);
  expect(() => coAuthor.write('Absente', 'A1', [[1]])).toThrow('There is no sheet "Absente".');
  expect(() => coAuthor.write('Feuil1', 'A1?', [[1]])).toThrow('"A1?" is no address.');
  office.close();
});

test('a co-author renames a column of a table', async () => {
  const office = await officeFixture();
  await office.run(async (_, sheet) => void sheet.tables.add('A1:B3', true));
  office.host.coAuthor.write('Feuil1', 'A1', [['Montant']]);
  expect(office.workbook.tables[0]?.columns.map(({ name }) => name)[0]).toBe('Montant');
  office.close();
});
