import type { Row } from '../support/census-grid';
import { findingsOf } from '../support/findings';

/** Rows of one family with these totals and nothing that says how they come about. */
const totals = (...amounts: (number | string)[]): Row[] =>
  amounts.map((montant_total_ht) => ({ montant_total_ht, montant_annuel_ht: null }));

test('a hundred times the median of the family is unusual; dividing by 1 000 lands nearest', () => {
  const rows = totals(100_000, 120_000, 100_000, 80_000, 10_000_000);
  expect(findingsOf('R12', rows).map(({ cell, message, fix, choices }) => [cell, message, fix, choices])).toEqual([
    [
      'M6',
      'Montant inhabituel : 10 000 000 € est 100 fois le montant médian de la famille (100 000 €). Unité en k€ ?',
      { value: 10_000, label: '10 000 € (÷ 1 000)' },
      [
        { value: 10_000_000_000, label: '10 000 000 000 € (× 1 000)' },
        { value: 10_000, label: '10 000 € (÷ 1 000)' },
      ],
    ],
  ]);
});

test('a hundredth of the median is unusual too; multiplying lands nearest', () => {
  const rows = totals(100_000, 120_000, 100_000, 80_000, 120);
  expect(findingsOf('R12', rows).map(({ cell, message, fix }) => [cell, message, fix])).toEqual([
    [
      'M6',
      'Montant inhabituel : 120 € est 833 fois plus petit que le montant médian de la famille (100 000 €). Unité en k€ ?',
      { value: 120_000, label: '120 000 € (× 1 000)' },
    ],
  ]);
});

test('just under the factor is not', () => {
  expect(findingsOf('R12', totals(100_000, 100_000, 100_000, 100_000, 9_999_999))).toEqual([]);
  expect(findingsOf('R12', totals(100_000, 100_000, 100_000, 100_000, 1_001))).toEqual([]);
  expect(findingsOf('R12', totals(100_000, 100_000, 100_000, 100_000, 1_000))).toHaveLength(1);
});

test('needs five amounts of the same family that count', () => {
  const rows = totals(100_000, 100_000, 100_000, 100, 100_000);
  expect(findingsOf('R12', rows)).toHaveLength(1);
  expect(findingsOf('R12', rows.slice(1))).toEqual([]);
  const with4 = (change: Row) => findingsOf('R12', [{ ...rows[0], ...change }, ...rows.slice(1)]);
  expect(with4({ statut: 'Abandonné' })).toEqual([]);
  expect(with4({ code_nomenclature: '13.02' })).toEqual([]);
  expect(with4({ montant_total_ht: 'NC' })).toEqual([]);
  expect(with4({ montant_total_ht: 0 })).toEqual([]);
  expect(with4({ annee: 2023 })).toEqual([]);
});

test('the yearly amount and the maximum typed in the same unit change with the total', () => {
  const rows: Row[] = [
    ...totals(400_000, 400_000, 400_000, 400_000),
    { montant_total_ht: 400, montant_annuel_ht: 100, montant_max_ht: 500 },
    { montant_total_ht: 400, montant_annuel_ht: 100_000, montant_max_ht: 500_000 },
  ];
  expect(findingsOf('R12', rows).map(({ fix }) => fix)).toEqual([
    {
      value: 400_000,
      label: '400 000 € (× 1 000)',
      edits: [
        { cell: 'M6', value: 400_000 },
        { cell: 'L6', value: 100_000 },
        { cell: 'S6', value: 500_000 },
      ],
    },
    { value: 400_000, label: '400 000 € (× 1 000)' },
  ]);
});
