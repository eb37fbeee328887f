import type { CellContent } from '../../../src/table/grid';
import { findingsOf } from '../support/findings';
import { declaredOf } from '../support/register-grids';

const found = (...lines: CellContent[][]) => findingsOf('R44', [{}], { others: [declaredOf(...lines)] });

const share = (id: string, value: CellContent, year = 2023): CellContent[] => [id, year, value, null, null, '%'];

test('shares that do not make a whole are reported together', () => {
  const lines = [share('GEN-04', 7.92), share('GEN-06', 21.56), share('GEN-05', 53.59), share('GEN-07', 16.9)];
  expect(found(...lines)).toEqual([
    {
      rule: 'R44',
      severity: 'avertissement',
      sheet: 'Valeurs déclarées',
      cell: 'C2',
      row: 2,
      column: null,
      value: '7,92',
      message: 'Les parts font 99,97 % au lieu de 100 %. Vérifiez les arrondis (GEN-04, GEN-05, GEN-06, GEN-07, 2023).',
      fix: null,
      waived: false,
      cells: ['C2', 'C4', 'C3', 'C5'],
    },
  ]);
});

test('the published shares make a whole', () => {
  expect(
    found(
      ...[7.92, 53.59, 21.56, 16.93].map((value, n) => share(`GEN-0${4 + n}`, value)),
      ...[28, 43, 23, 6].map((value, n) => share(`A27-${5 + n}`, value)),
      share('A22-1', 16),
      share('A27-3', 84),
    ),
  ).toEqual([]);
});

test('years are not mixed, and part of a whole is not judged', () => {
  // In 2024 studies are counted with services: three shares, and no whole to check.
  expect(found(share('GEN-04', 11.3, 2024), share('GEN-05', 70, 2024), share('GEN-06', 18.7, 2024))).toEqual([]);
  expect(found(share('A22-1', 16, 2023), share('A27-3', 85, 2022))).toEqual([]);
  expect(
    found(share('A22-1', 16), share('A27-3', 85), share('A22-1', 11, 2022), share('A27-3', 89, 2022)).map(
      ({ message, cells }) => [message, cells],
    ),
  ).toEqual([['Les parts font 101 % au lieu de 100 %. Vérifiez les arrondis (A22-1, A27-3, 2023).', ['C2', 'C3']]]);
});

test('cells formatted as percentages hold shares of one', () => {
  expect(found(share('A22-1', 0.16), share('A27-3', 0.84))).toEqual([]);
  expect(found(share('A22-1', 0.16), share('A27-3', 0.85)).map(({ message }) => message)).toEqual([
    'Les parts font 101 % au lieu de 100 %. Vérifiez les arrondis (A22-1, A27-3, 2023).',
  ]);
});

test('without declared values the rule does not run', () => {
  expect(findingsOf('R44', [{}])).toEqual([]);
});
