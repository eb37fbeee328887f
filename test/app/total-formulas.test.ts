import { coversRows, extendRanges } from '../../src/app/total-formulas';

const added = { sheet: 'Besoins 2027', firstRow: 7, lastRow: 92, count: 2 };

test.each([
  ['=SUM(J7:J92)', '=SUM(J7:J94)'],
  ['=SUBTOTAL(109,$J$7:$J$92)', '=SUBTOTAL(109,$J$7:$J$94)'],
  ['=SUMIFS(J7:J92,C7:C92,"J7:J92")', '=SUMIFS(J7:J94,C7:C94,"J7:J92")'],
  ["=SUM('Besoins 2027'!J6:J92)/2", "=SUM('Besoins 2027'!J6:J94)/2"],
  ['=SUM(A7:K92)-J7', '=SUM(A7:K94)-J7'],
])('%s goes down to the new rows', (formula, extended) => {
  expect(extendRanges(formula, added)).toBe(extended);
});

test.each([
  '=SUM(J7:J91)',
  '=SUM(J7:J93)',
  '=SUM(J7:J920)',
  '=SUM(J2:J92)',
  '=SUM(J92:J92)',
  '=J92*2',
  "=SUM('Besoins 2026'!J7:J92)",
  '=SUM(Autre!J7:J92)',
  "=SUM('[Autre.xlsx]Besoins 2027'!J7:J92)",
  '="de J7:J92 à ""K7:K92"""',
  '=SUM(Besoins[Montant])',
])('%s stays', (formula) => {
  expect(extendRanges(formula, added)).toBe(formula);
});

test('a census of one need has totals of one row', () => {
  expect(extendRanges('=SUM(J7:J7)', { ...added, lastRow: 7 })).toBe('=SUM(J7:J9)');
});

test('a census without any need has totals of its header alone', () => {
  const empty = { ...added, lastRow: 6 };
  expect(extendRanges('=SUM(J6:J6)', empty)).toBe('=SUM(J6:J8)');
  expect(extendRanges('=SUM(J5:J6)', empty)).toBe('=SUM(J5:J6)');
});

test('tells whether a total counts new rows, inserted or in empty rows', () => {
  const told = (formula: string) => [coversRows(formula, added, true), coversRows(formula, added, false)];
  expect(told('=SUM(J7:J92)')).toEqual([false, false]);
  expect(told('=SUM(J7:J93)')).toEqual([true, false]);
  expect(told('=SUM(J7:J94)')).toEqual([true, true]);
  expect(told('=SUM(J93:J94)')).toEqual([false, true]);
  expect(told('=J7+J8')).toEqual([false, false]);
});
