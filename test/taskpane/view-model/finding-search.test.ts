import type { CensusSummary } from '../../../src/app/result';
import type { Finding } from '../../../src/census/finding';
import { FindingSearch } from '../../../src/taskpane/view-model/finding-search';
import { NeedFacts } from '../../../src/taskpane/view-model/need-facts';
import { censusOf } from '../../census/support/census-grid';

const census: CensusSummary = {
  sheet: 'Recensement',
  table: null,
  headerRow: 1,
  rows: 2,
  year: 2024,
  columns: [{ key: 'montant_total_ht', header: 'Montant\n total HT', column: 'M' }],
  unknownColumns: [],
};

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'R08',
  severity: 'erreur',
  sheet: 'Recensement',
  cell: 'M2',
  row: 2,
  column: 'montant_total_ht',
  value: '120 k€',
  message: 'L’écriture « 120 k€ » se lit 120 000 €.',
  fix: null,
  waived: false,
  ...more,
});

const findings = [
  finding({}),
  finding({ row: 3, cell: 'M3', value: 'abc', message: 'Illisible.' }),
  finding({
    rule: 'R11',
    row: 9,
    cell: 'B9',
    column: null,
    sheet: 'Valeurs',
    value: '',
    message: 'Les parts font 99 %.',
    waiver: { reason: 'Remise', author: 'Zoé', date: '' },
  }),
];

const search = new FindingSearch({
  census,
  needs: new NeedFacts(censusOf([{ intitule: 'Chaises hautes' }, { intitule: 'Électricité' }])),
  titleOf: (rule) => (rule === 'R11' ? 'Total incohérent' : null),
});

const found = (query: string) => search.filter(findings, query).map(({ cell }) => cell);

test.each([
  ['', ['M2', 'M3', 'B9']],
  ['   ', ['M2', 'M3', 'B9']],
  ['r08', ['M2', 'M3']],
  ['ELECTRICITE', ['M3']],
  ["l'ecriture", ['M2']],
  ['montant total', ['M2', 'M3']],
  ['montant chaises', ['M2']],
  ['120\u202fk€', ['M2']],
  ['incohérent', ['B9']],
  ['zoe remise valeurs', ['B9']],
  ['m3', ['M3']],
  ['lycees', ['M2', 'M3']],
  ['introuvable', []],
])('« %s » finds %j', (query, cells) => {
  expect(found(query)).toEqual(cells);
});
