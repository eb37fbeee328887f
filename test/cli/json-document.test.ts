import type { CheckResult } from '../../src/app/result';
import { resultDocument } from '../../src/cli/json-document';
import { computeIndicators } from '../../src/census';
import type { Finding } from '../../src/census/finding';
import { gridOf, censusOf } from '../census/support/census-grid';

const finding: Finding = {
  rule: 'R23',
  severity: 'erreur',
  sheet: 'Recensement',
  cell: 'H5',
  row: 5,
  column: 'procedure',
  value: 'MAPA',
  message: 'La famille atteint le seuil.',
  fix: { value: 'Procédure formalisée', label: '2 lignes', edits: [{ cell: 'H9', value: 'AO' }], rows: [{}] },
  choices: [{ value: 'x', label: 'x' }],
  waived: true,
  waiver: { reason: 'Accord', author: 'M.', date: '2026-01-05' },
  cells: ['H5', 'H9'],
};

const result = {
  census: {
    sheet: 'Recensement',
    table: null,
    headerRow: 4,
    rows: 2,
    year: 2024,
    columns: [{ key: 'procedure', header: 'Procédure', column: 'H' }],
    unknownColumns: [{ header: 'Couleur', column: 'I' }],
  },
  findings: [finding, { ...finding, fix: null, cells: undefined }],
  summary: { erreur: 2, avertissement: 0, info: 0 },
  indicators: [],
  notices: ['remarque'],
  source: censusOf([{}]),
} as unknown as CheckResult;

test('a finding has the agreed keys and no more, whatever the add-in knows besides', () => {
  const document = resultDocument('recensement.xlsx', result, ['Données']);
  expect(JSON.parse(JSON.stringify(document)).findings).toEqual([
    {
      rule: 'R23',
      severity: 'erreur',
      sheet: 'Recensement',
      cell: 'H5',
      row: 5,
      column: 'procedure',
      value: 'MAPA',
      message: 'La famille atteint le seuil.',
      fix: { value: 'Procédure formalisée', label: '2 lignes' },
      waived: true,
      cells: ['H5', 'H9'],
    },
    {
      rule: 'R23',
      severity: 'erreur',
      sheet: 'Recensement',
      cell: 'H5',
      row: 5,
      column: 'procedure',
      value: 'MAPA',
      message: 'La famille atteint le seuil.',
      fix: null,
      waived: true,
    },
  ]);
});

test('the indicators of the campaign come first, then those of every other year with a figure', () => {
  const lines = [
    ['A27-1', 2022, 36_722, 'h'],
    ['A22-1', 2023, 16, '%'],
    ['A27-1', 2020, 30_000, 'h'],
    ['A14-3', 2024, 50, '%'],
  ];
  const declared = gridOf([['Indicateur', 'Année', 'Valeur', 'Unité'], ...lines], { sheet: 'ValeursDeclarees' });
  const source = censusOf([{}], { others: [declared] });
  const { indicators } = resultDocument('w.xlsx', { ...result, indicators: computeIndicators(source), source }, []);
  expect(indicators.slice(0, 71).map(({ year }) => year)).toEqual(Array(71).fill(2023));
  expect(indicators.slice(71)).toEqual([
    {
      ...{ id: 'A14-3', year: 2024, value: 50, numerator: null, denominator: null },
      unit: '%',
      target: null,
      status: 'declared',
    },
    {
      ...{ id: 'A27-1', year: 2020, value: 30_000, numerator: null, denominator: null },
      unit: 'h',
      target: null,
      status: 'declared',
    },
    {
      ...{ id: 'A27-1', year: 2022, value: 36_722, numerator: null, denominator: null },
      unit: 'h',
      target: null,
      status: 'declared',
    },
  ]);
});
