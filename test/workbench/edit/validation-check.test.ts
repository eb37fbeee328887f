import { calculatorFor } from '../../../src/host/formulas';
import { bounds } from '../../../src/host/workbook/bounds';
import { changeValidation, type ValidationSettings } from '../../../src/host/workbook/data-validation';
import { brokenValidation, inputPrompt, listItems } from '../../../src/workbench/edit/validation-check';
import { openGrid } from '../open-grid';

function validated(change: Partial<ValidationSettings>) {
  const opened = openGrid([
    [null, 'Oui', 10],
    [null, 'Non', 20],
    [null, null, 30],
  ]);
  opened.workbook.useCalculator(calculatorFor({ locale: 'fr-FR' }));
  changeValidation(opened.sheet, [bounds(0, 0, 3, 1)], (settings) => ({ ...settings, ...change }));
  const breaks = (text: string): boolean => brokenValidation(opened.sheet, 0, 0, text, 'fr-FR') !== null;
  return { ...opened, breaks };
}

test('the list of a cell comes from cells, without blanks, or from the rule', () => {
  const { sheet } = validated({ type: 'list', formula1: '$B$1:$B$3' });
  expect(listItems(sheet, 0, 0, 'fr-FR')).toEqual([
    { text: 'Oui', value: 'Oui' },
    { text: 'Non', value: 'Non' },
  ]);
  expect(listItems(sheet, 0, 1, 'fr-FR')).toEqual([]);
  const literal = validated({ type: 'list', formula1: '"1,deux"' });
  expect(listItems(literal.sheet, 0, 0, 'fr-FR')).toEqual([{ text: '1' }, { text: 'deux' }]);
  literal.grid.choose({ row: 0, column: 0 }, { text: '1' });
  expect(literal.sheet.value(0, 0)).toBe(1);
});

test.each<[Partial<ValidationSettings>, string[], string[]]>([
  [{ type: 'list', formula1: '$B$1:$B$3' }, ['Oui', 'non'], ['Peut-être']],
  [{ type: 'whole', formula1: '1', formula2: '10' }, ['5', '', '=2+3'], ['5,5', '11', 'cinq', '=20*2']],
  [{ type: 'custom', formula1: 'COUNTIF($C$1:$C$3,A1)=1' }, ['20'], ['25']],
  [{ type: 'whole', formula1: '1', formula2: '10', ignoreBlanks: false }, ['1'], ['']],
  [{ type: 'whole', formula1: '1', formula2: '10', showError: false }, ['11'], []],
])('what is typed is asked of the validation: %j', (change, fine, broken) => {
  const { breaks, sheet, changes } = validated(change);
  changes.length = 0;
  expect(fine.map(breaks)).toEqual(fine.map(() => false));
  expect(broken.map(breaks)).toEqual(broken.map(() => true));
  // Asking changes nothing and tells nobody.
  expect([sheet.value(0, 0), changes]).toEqual([null, []]);
});

test('an entry that breaks a validation stays open until the user decides', () => {
  const { grid, sheet } = validated({
    type: 'list',
    formula1: '"Oui,Non"',
    errorStyle: 'warning',
    error: 'Oui ou Non',
  });
  grid.startDraft('enter', 'cell', 'Bof');
  expect([grid.commit(), grid.snapshot().broken?.error, sheet.value(0, 0)]).toEqual([false, 'Oui ou Non', null]);
  grid.retry();
  expect([grid.snapshot().broken, grid.snapshot().draft?.text]).toEqual([null, 'Bof']);
  grid.commit();
  grid.cancel();
  expect([grid.snapshot().broken, grid.snapshot().draft, sheet.value(0, 0)]).toEqual([null, null, null]);
  grid.startDraft('enter', 'cell', 'Bof');
  grid.commit();
  expect([grid.commit(true), sheet.value(0, 0)]).toEqual([true, 'Bof']);
});

test('the prompt of a cell shows unless it is switched off or says nothing', () => {
  const { sheet } = validated({ type: 'list', formula1: '"Oui,Non"', promptTitle: 'Clause', prompt: 'Oui ou Non.' });
  expect(inputPrompt(sheet, 0, 0)).toEqual({ title: 'Clause', text: 'Oui ou Non.' });
  expect(inputPrompt(sheet, 0, 1)).toBeNull();
  expect(
    inputPrompt(validated({ type: 'list', formula1: '"a"', prompt: 'x', showPrompt: false }).sheet, 0, 0),
  ).toBeNull();
  expect(inputPrompt(validated({ type: 'list', formula1: '"a"' }).sheet, 0, 0)).toBeNull();
});
