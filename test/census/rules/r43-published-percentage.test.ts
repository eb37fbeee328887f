import { checkCensus } from '../../../src/census';
import { dataRow, rowContext } from '../../../src/census/reports/data-row';
import { fr } from '../../../src/i18n/fr';
import type { CellContent } from '../../../src/table/grid';
import { censusOf } from '../support/census-grid';
import { findingsOf } from '../support/findings';
import { declaredOf } from '../support/register-grids';

const found = (...lines: CellContent[][]) => findingsOf('R43', [{}], { others: [declaredOf(...lines)] });
const messages = (...lines: CellContent[][]) => found(...lines).map(({ cell, message, fix }) => [cell, message, fix]);

test('the training share of the report does not follow from its hours', () => {
  expect(found(['A28-5', 2023, 3043, null, null, 'h'], ['A28-6', 2023, 4.5, 3043, 68978, '%'])).toEqual([
    {
      rule: 'R43',
      severity: 'avertissement',
      sheet: 'Valeurs déclarées',
      cell: 'C3',
      row: 3,
      column: null,
      value: '4,5',
      message: '4,5 % publié, mais 3 043 / 68 978 = 4,4 %. Corrigez le chiffre ou les effectifs.',
      fix: { value: 4.4, label: '4,4 %' },
      waived: false,
    },
  ]);
});

test('the figures of the report that follow are left alone', () => {
  expect(
    found(
      ['A27-9', 2023, 17.6, 149, 847, '%'],
      ['A22-1', 2023, 16, 44, 278, '%'],
      ['A27-3', 2023, 84, 234, 278, '%'],
      ['A28-2', 2023, 22, 66, 300, '%'],
      ['A28-3', 2023, 10, 29, 300, '%'],
      ['A28-4', 2023, 18, 54, 300, '%'],
      ['A28-7', 2023, 0.64, 440, 68978, '%'],
    ),
  ).toEqual([]);
});

test('the precision is that of the published figure', () => {
  expect(found(['A22-1', 2023, 15.8, 44, 278, '%'], ['A22-1', 2023, '15,83', 44, 278, '%'])).toEqual([]);
  expect(messages(['A22-1', 2023, 15.9, 44, 278, '%'], ['A22-1', 2023, '16,00', 44, 278, '%'])).toEqual([
    [
      'C2',
      '15,9 % publié, mais 44 / 278 = 15,8 %. Corrigez le chiffre ou les effectifs.',
      { value: 15.8, label: '15,8 %' },
    ],
    [
      'C3',
      '16,00 % publié, mais 44 / 278 = 15,83 %. Corrigez le chiffre ou les effectifs.',
      { value: 15.83, label: '15,83 %' },
    ],
  ]);
});

test('half a unit is rounded either way', () => {
  expect(found(['X', 2023, 12, 125, 1000, '%'], ['X', 2023, 13, 125, 1000, '%'])).toEqual([]);
  expect(found(['X', 2023, 14, 125, 1000, '%'])).toHaveLength(1);
});

test('a cell formatted as a percentage holds the share, and is fixed as one', () => {
  expect(found(['A27-9', 2023, 0.176, 149, 847, '%'])).toEqual([]);
  expect(messages(['A28-6', 2023, 0.045, 3043, 68978, '%'])).toEqual([
    [
      'C2',
      '4,5 % publié, mais 3 043 / 68 978 = 4,4 %. Corrigez le chiffre ou les effectifs.',
      { value: 0.044, label: '4,4 %' },
    ],
  ]);
});

test.each<[string, CellContent[]]>([
  ['a figure without its numbers', ['A22-1', 2023, 99, 44, null, '%']],
  ['a division by nothing', ['A22-1', 2023, 99, 44, 0, '%']],
  ['a number of vehicles', ['A19-1', 2023, 36, 36, 139, 'véhicules']],
  ['a figure that is a range', ['A18-5', 2023, '20-30', 1, 2, '%']],
  ['a line without year', ['A22-1', null, 99, 44, 278, '%']],
])('%s is not judged', (_, line) => {
  expect(found(line)).toEqual([]);
});

test('a need on the row of the same number is not counted as faulty', () => {
  const others = [declaredOf(['A28-6', 2023, 4.5, 3043, 68978, '%'])];
  const census = censusOf([{}], { others });
  const context = rowContext(census, checkCensus(census), fr.sheets);
  expect(checkCensus(census).map(({ rule, row }) => [rule, row])).toEqual([['R43', 2]]);
  expect(dataRow(census.needs[0]!, context)).toMatchObject({ errors: 0, warnings: 0 });
});

test('without declared values the rule does not run', () => {
  expect(findingsOf('R43', [{}])).toEqual([]);
});
