import type { HostOptions } from '../../../src/host/host-options';
import { officeFixture } from '../office';

async function looks(options: HostOptions): Promise<unknown> {
  const office = await officeFixture(options);
  try {
    const { displayLanguage, contentLanguage } = office.Office.context;
    const shown = await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.formulas = [[1234.5], ['=IF(A1>1.5,SUM(A1,0.5),FALSE)'], ['=NA()'], ['=COUNTA({1,2})']];
      range.load('formulasLocal,text');
      const { application } = context.workbook;
      application.load('decimalSeparator');
      await context.sync();
      return [range.formulasLocal.flat(), range.text.flat(), application.decimalSeparator];
    });
    const { message } = await office.refusal((context) => context.workbook.worksheets.getItem('Absente').load('name'));
    return [displayLanguage, contentLanguage, ...(shown as unknown[]), message.split(' [')[0]];
  } finally {
    office.close();
  }
}

test('display and data each have their language', async () => {
  expect(await looks({ locale: 'fr-FR' })).toEqual([
    'fr-FR',
    'fr-FR',
    [1234.5, '=SI(A1>1,5;SOMME(A1;0,5);FAUX)', '=NA()', '=NBVAL({1.2})'],
    ['1234,5', '1235', '#N/A', '2'],
    ',',
    'La ressource demandée n’existe pas.',
  ]);
  expect(await looks({ locale: 'fr-FR', displayLocale: 'en-US' })).toEqual([
    'en-US',
    'fr-FR',
    [1234.5, '=IF(A1>1,5;SUM(A1;0,5);FALSE)', '=NA()', '=COUNTA({1.2})'],
    ['1234,5', '1235', '#N/A', '2'],
    ',',
    "The requested resource doesn't exist.",
  ]);
  expect(await looks({ locale: 'en-US', displayLocale: 'fr-FR' })).toEqual([
    'fr-FR',
    'en-US',
    [1234.5, '=SI(A1>1.5,SOMME(A1,0.5),FAUX)', '=NA()', '=NBVAL({1,2})'],
    ['1234.5', '1235', '#N/A', '2'],
    '.',
    'La ressource demandée n’existe pas.',
  ]);
});

test.each<[HostOptions, string]>([
  [{ locale: 'fr-FR', displayLocale: 'en-US' }, '=IF(A1>1,5;SUM(A1:A2;2,5);FALSE)'],
  [{ locale: 'en-US', displayLocale: 'fr-FR' }, '=SI(A1>1.5,SOMME(A1:A2,2.5),FAUX)'],
  [{ locale: 'fr-FR' }, '=SI(A1>1,5;SOMME(A1:A2;2,5);FAUX)'],
])('formulas typed under %j', async (options, typed) => {
  const office = await officeFixture(options);
  await office.run(async (_, sheet) => void (sheet.getRange('B1').formulasLocal = [[typed]]));
  expect(office.workbook.sheets[0]?.cells.formula(0, 1)).toBe('=IF(A1>1.5,SUM(A1:A2,2.5),FALSE)');
  office.close();
});
