import { bounds } from '../../../src/host/workbook/bounds';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { editText } from '../../../src/workbench/edit/edit-text';
import { typedCell } from '../../../src/workbench/edit/typed-cell';

const typed = (text: string, numberFormat = 'General') => {
  const { input, numberFormat: given, quotePrefix } = typedCell(text, numberFormat, 'fr-FR');
  return [('formula' in input ? input.formula : input.value) as unknown, given, quotePrefix];
};

test('reads what is typed as French Excel does', () => {
  expect(typed('1 200,50')).toEqual([1200.5, '#,##0.00', false]);
  expect(typed('1 200 €')).toEqual([1200, '#,##0\\ "€"', false]);
  expect(typed('12,5 %')).toEqual([0.125, '0.00%', false]);
  expect(typed('12/03/2024')).toEqual([45363, 'm/d/yyyy', false]);
  expect(typed('vrai')).toEqual([true, null, false]);
  expect(typed('#N/A')).toEqual([ErrorValue.of('#N/A'), null, false]);
  expect(typed('Lycée Jean-Moulin')).toEqual(['Lycée Jean-Moulin', null, false]);
  expect(typed("'007")).toEqual(['007', null, true]);
  expect(typed('007', '@')).toEqual(['007', null, false]);
  expect(typed('')).toEqual([null, null, false]);
  expect(typed('=SOMME(A1:A3;1,5)')).toEqual(['=SUM(A1:A3,1.5)', null, false]);
});

test('parentheses left open are closed, but for those in texts and names of sheets', () => {
  expect(typed('=SOMME(A1')[0]).toBe('=SUM(A1)');
  expect(typed('=SI(A1>0;SOMME(B1:B3')[0]).toBe('=IF(A1>0,SUM(B1:B3))');
  expect(typed('=GAUCHE("(";1)')[0]).toBe('=LEFT("(",1)');
  expect(typed("=SOMME('Lots (1)'!A1")[0]).toBe("=SUM('Lots (1)'!A1)");
  expect(typed('=A1)')[0]).toBe('=A1)');
});

test('a formula that comes to a day or a moment gives its cell their format', () => {
  expect(typed('=AUJOURDHUI()')).toEqual(['=TODAY()', 'm/d/yyyy', false]);
  expect(typed('=aujourdhui( ) + 30').slice(1)).toEqual(['m/d/yyyy', false]);
  expect(typed('=DATE(2026;3;1)').slice(1)).toEqual(['m/d/yyyy', false]);
  expect(typed('=MAINTENANT(')).toEqual(['=NOW()', 'm/d/yyyy h:mm', false]);
  expect(typed('=AUJOURDHUI()-DATE(2020;1;1)')[1]).toBe(null);
  expect(typed('=ANNEE(AUJOURDHUI())')[1]).toBe(null);
});

test('the formula bar shows what one would type to get the cell again', () => {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('A');
  const texts = ['1200,5', '12/03/2024', '12,5%', 'VRAI', '#N/A', 'Région', '=SOMME(A1:A3;1,5)', "'007"];
  texts.forEach((text, row) => {
    const cell = typedCell(text, 'General', 'fr-FR');
    if (cell.numberFormat) sheet.format(bounds(row, 0), { numberFormat: cell.numberFormat });
    if (cell.quotePrefix) sheet.format(bounds(row, 0), { quotePrefix: true });
    sheet.write(row, 0, [[cell.input]]);
  });
  expect(texts.map((_, row) => editText(sheet, row, 0, 'fr-FR'))).toEqual(texts);
  expect(editText(sheet, 0, 0, 'en-US')).toBe('1200.5');
  expect(editText(sheet, 6, 0, 'en-US')).toBe('=SUM(A1:A3,1.5)');
});
