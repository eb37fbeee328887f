import type { CheckResult } from '../../src/app/result';
import { resultDocument } from '../../src/cli/json-document';
import type { Finding } from '../../src/census/finding';

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
