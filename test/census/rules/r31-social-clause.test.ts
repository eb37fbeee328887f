import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';
import { thresholdsOf } from '../support/register-grids';

/** Supplies of 216 000 €, the European threshold of 2026 and 2027, launched on the first day of the duty. */
const ROW: Row = {
  annee: 2027,
  consid_soc: 'Pas de considération sociale',
  motif_sans_social: null,
  montant_total_ht: 216_000,
  date_lancement: serial(2026, 8, 22),
};

const MESSAGE = 'Au-dessus du seuil européen : prévoyez une clause sociale ou choisissez l’exception qui s’applique.';
const found = (row: Row, more: Parameters<typeof findingsOf>[2] = {}) =>
  findingsOf('R31', [{ ...ROW, ...row }], { year: 2026, ...more });

test('from the European threshold on, the clause or an exception is expected; each can be chosen', () => {
  expect(seen(found({}))).toEqual([
    { row: 2, column: 'consid_soc', value: 'Pas de considération sociale', message: MESSAGE, fix: 'Clause sociale' },
  ]);
  expect(found({})[0]!.choices).toEqual([
    { value: 'Clause sociale', label: 'Clause sociale' },
    ...[
      'Solution immédiatement disponible',
      "Pas de lien suffisant avec l'objet",
      'Restreint la concurrence ou exécution trop difficile',
    ].map((value) => ({ value, label: value, edits: [{ cell: 'T2', value }] })),
  ]);
});

test('what was planned is kept beside the clause', () => {
  expect(seen(found({ consid_soc: 'Critère social' }))[0]!.fix).toBe('Clause sociale ; Critère social');
  expect(seen(found({ consid_soc: null }))[0]!.fix).toBe('Clause sociale');
  expect(seen(found({ consid_soc: 'on verra' }))[0]!.fix).toBeNull();
});

test.each<[string, Row]>([
  ['the clause', { consid_soc: 'Critère social ; Clause sociale' }],
  ['a reserved contract', { reserve: 'SIAE (L2113-13)' }],
  ['a reserved contract among the considerations', { consid_soc: 'Marché réservé' }],
  ['an exception', { motif_sans_social: 'Solution immédiatement disponible' }],
  ['a cent below the threshold', { montant_total_ht: 215_999.99 }],
  ['the day before', { date_lancement: serial(2026, 8, 21) }],
  ['an extension', { nature_besoin: 'À reconduire' }],
  ['a row given up', { statut: 'Abandonné' }],
  ['a row postponed', { statut: 'Reporté' }],
  ['a need of another year', { annee: 2026 }],
  ['works, far below their threshold', { type_achat: 'Travaux', code_nomenclature: '38.08' }],
  ['a concession below 5 404 000 €', { procedure: 'Concession / DSP', montant_total_ht: 5_403_999 }],
  ['a launch for which no threshold is known', { date_lancement: serial(2028, 1, 1) }],
  ['the contract of a purchasing body', { support: "Centrale d'achat" }],
  ['a contract under a framework', { procedure: 'Marché subséquent' }],
  ['an unknown amount', { montant_total_ht: null, montant_annuel_ht: null }],
])('nothing is said with %s', (_, row) => {
  const others = { ...ROW, consid_soc: 'Clause sociale' };
  expect(findingsOf('R31', [{ ...ROW, ...row }, others], { year: 2026 })).toEqual([]);
});

test('a framework agreement counts for its maximum', () => {
  const below = { montant_total_ht: 100_000, montant_annuel_ht: null, montant_max_ht: 216_000 };
  expect(found({ ...below, forme: 'Accord-cadre à bons de commande' })).toHaveLength(1);
  expect(found({ ...below, forme: 'Marché ordinaire' })).toEqual([]);
});

test('« Non » as reservation settles nothing', () => {
  expect(found({ reserve: 'Non' })).toHaveLength(1);
});

test('studies follow the threshold of services, concessions their own', () => {
  expect(found({ type_achat: 'Prestations intellectuelles' })).toHaveLength(1);
  expect(found({ forme: 'Concession', montant_total_ht: 5_404_000 })).toHaveLength(1);
});

describe('the exception of short works', () => {
  const WORKS = {
    type_achat: 'Travaux',
    code_nomenclature: '38.08',
    montant_total_ht: 5_404_000,
    montant_annuel_ht: null,
    nb_reconductions: null,
    duree_reconduction: null,
    motif_sans_social: 'Travaux de moins de six mois',
  };

  test('holds for works of less than six months', () => {
    expect(found({ ...WORKS, duree_initiale: 5 })).toEqual([]);
    expect(found({ ...WORKS, duree_initiale: null })).toEqual([]);
  });

  test('not for longer works, nor for what is no works', () => {
    const message =
      'Au-dessus du seuil européen : l’exception « Travaux de moins de six mois » ne vaut que pour des travaux qui durent moins de six mois. Prévoyez une clause sociale ou choisissez l’exception qui s’applique.';
    expect(found({ ...WORKS, duree_initiale: 6 }).map((finding) => finding.message)).toEqual([message]);
    expect(found({ motif_sans_social: 'Travaux de moins de six mois' }).map((finding) => finding.message)).toEqual([
      message,
    ]);
  });

  test('is offered only where it can hold', () => {
    const labels = (row: Row) => found(row)[0]!.choices!.map(({ label }) => label);
    expect(labels({ ...WORKS, duree_initiale: 4, motif_sans_social: null })).toContain('Travaux de moins de six mois');
    expect(labels({ ...WORKS, duree_initiale: 12 })).not.toContain('Travaux de moins de six mois');
  });
});

test('the duty follows the thresholds of the workbook', () => {
  const own = thresholdsOf(['UE-FS-CT', 300_000, serial(2026, 1, 1)], ['CLAUSE-SOC', null, serial(2027, 1, 1)]);
  const row = { date_lancement: serial(2027, 1, 1), montant_total_ht: 299_999 };
  expect(found(row, { others: [own] })).toEqual([]);
  expect(found({ ...row, montant_total_ht: 300_000 }, { others: [own] })).toHaveLength(1);
  expect(found({ montant_total_ht: 300_000 }, { others: [own] })).toEqual([]);
});

test('without its column the rule does not run', () => {
  expect(findingsOf('R31', [{ ...ROW }], { year: 2026, without: ['consid_soc'] })).toEqual([]);
});
