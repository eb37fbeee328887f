import type { Row } from '../support/census-grid';
import { gridOf, serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const NONE = 'Sans publicité ni mise en concurrence';
const ADAPTED = 'Procédure adaptée (MAPA)';
const NEED: Row = {
  annee: 2027,
  type_achat: 'Fournitures',
  montant_annuel_ht: null,
  montant_total_ht: 216_000,
  procedure: ADAPTED,
  date_lancement: serial(2027, 3, 1),
};

const light = (row: Row = {}, setup = {}) =>
  findingsOf('R25', [{ ...NEED, ...row }], setup).map(({ cell, message, fix }) => [cell, message, fix?.value]);

test('an adapted procedure from the European threshold on is too light', () => {
  expect(light()).toEqual([
    [
      'S2',
      "Procédure « Procédure adaptée (MAPA) » trop légère pour 216 000 € HT (Fournitures) : minimum « Appel d'offres ouvert ».",
      "Appel d'offres ouvert",
    ],
  ]);
  expect(findingsOf('R25', [NEED])[0]?.choices?.map(({ value }) => value)).toEqual([
    "Appel d'offres ouvert",
    "Appel d'offres restreint",
  ]);
  expect(light({ montant_total_ht: 215_999.99 })).toEqual([]);
});

test('no competition from the dispensation threshold on is too light', () => {
  expect(light({ procedure: NONE, montant_total_ht: 60_000 })).toEqual([
    [
      'S2',
      'Procédure « Sans publicité ni mise en concurrence » trop légère pour 60 000 € HT (Fournitures) : minimum « Procédure adaptée (MAPA) ».',
      ADAPTED,
    ],
  ]);
  expect(light({ procedure: NONE, montant_total_ht: 59_999 })).toEqual([]);
});

test('thresholds are those of the day of the launch', () => {
  const small = { annee: 2026, procedure: NONE, montant_total_ht: 45_000 };
  expect(light({ ...small, date_lancement: serial(2026, 3, 31) })).toHaveLength(1);
  expect(light({ ...small, date_lancement: serial(2026, 4, 1) })).toEqual([]);
  const large = { annee: 2026, montant_total_ht: 220_000 };
  expect(light({ ...large, date_lancement: serial(2025, 12, 31) })).toEqual([]);
  expect(light({ ...large, date_lancement: serial(2026, 1, 1) })).toHaveLength(1);
});

test('works have thresholds of their own; the one of 2027 that is not confirmed is not used', () => {
  const works = { type_achat: 'Travaux', code_nomenclature: '38.05' };
  expect(light({ ...works, procedure: NONE, montant_total_ht: 99_999 })).toEqual([]);
  expect(light({ ...works, procedure: NONE, montant_total_ht: 100_000 })).toHaveLength(1);
  expect(light({ ...works, montant_total_ht: 5_403_999 })).toEqual([]);
  expect(light({ ...works, montant_total_ht: 5_404_000 })).toHaveLength(1);
});

test('studies follow the thresholds of services', () => {
  expect(light({ type_achat: 'Prestations intellectuelles', code_nomenclature: '36.01' })).toHaveLength(1);
});

test('a threshold that is not known is not guessed', () => {
  expect(light({ date_lancement: serial(2028, 1, 1) })).toEqual([]);
  expect(light({ procedure: NONE, date_lancement: serial(2028, 1, 1) })).toEqual([]);
  expect(light({ date_lancement: null })).toEqual([]);
});

test('a framework agreement counts for its maximum', () => {
  const framework = { forme: 'Accord-cadre mixte', montant_total_ht: 100_000 };
  expect(light({ ...framework, montant_max_ht: 300_000 })[0]?.[1]).toBe(
    "Procédure « Procédure adaptée (MAPA) » trop légère pour un accord-cadre de 300 000 € HT au maximum (Fournitures) : minimum « Appel d'offres ouvert ».",
  );
  expect(light({ ...framework, forme: 'Marché ordinaire', montant_max_ht: 300_000 })).toEqual([]);
  expect(light({ ...framework, montant_max_ht: 100_000 })).toEqual([]);
});

test.each(['Marché subséquent', 'Bon de commande', "Centrale d'achat", 'Concession / DSP'])(
  '%s rests on another contract or regime',
  (procedure) => {
    expect(light({ procedure, montant_total_ht: 6_000_000 })).toEqual([]);
  },
);

test.each(["Appel d'offres restreint", 'Procédure avec négociation', 'Dialogue compétitif', 'Concours'])(
  '%s is as heavy as can be',
  (procedure) => {
    expect(light({ procedure })).toEqual([]);
  },
);

test('a support of others has its procedure; a group of buyers runs one', () => {
  for (const support of ["Centrale d'achat", "Marché d'un partenaire", 'Quasi-régie']) {
    expect(light({ support, procedure: NONE })).toEqual([]);
  }
  for (const support of ['Procédure propre', 'Groupement de commandes', null]) {
    expect(light({ support })).toHaveLength(1);
  }
});

test('a small innovative purchase needs no competition', () => {
  const innovative = { procedure: NONE, innovant: 'Oui' };
  expect(light({ ...innovative, montant_total_ht: 99_999 })).toEqual([]);
  expect(light({ ...innovative, montant_total_ht: 100_000 })).toHaveLength(1);
  expect(light({ ...innovative, innovant: 'Non', montant_total_ht: 99_999 })).toHaveLength(1);
});

test('social and other special services may be adapted at any value, but not without competition', () => {
  const training = { type_achat: 'Services', code_nomenclature: '33.01', montant_total_ht: 2_000_000 };
  expect(light(training)).toEqual([]);
  expect(light({ ...training, procedure: NONE }).map(([, , fix]) => fix)).toEqual([ADAPTED]);
  expect(light({ ...training, code_nomenclature: '41.01' })).toHaveLength(1);
  expect(light({ ...training, code_nomenclature: '41.01', cpv: '80500000-9' })).toEqual([]);
  expect(light({ ...training, cpv: '90910000-9' })).toHaveLength(1);
  expect(light({ ...training, type_achat: 'Fournitures' })).toHaveLength(1);
});

test('the special regime ends with its line in the table of thresholds', () => {
  const others = [
    gridOf(
      [
        ['Id', 'Objet', 'Montant HT', 'Début', 'Actif'],
        ['DISP-FS', 'Dispense', 60_000, serial(2026, 4, 1), 'Oui'],
        ['UE-FS-CT', 'Formalisée', 216_000, serial(2026, 1, 1), 'Oui'],
        ['SOCIAL-SPEC', 'Services sociaux', null, serial(2019, 4, 1), 'Non'],
      ],
      { sheet: 'Seuils' },
    ),
  ];
  expect(light({ type_achat: 'Services', code_nomenclature: '33.01' }, { others })).toHaveLength(1);
});

test('concessions follow their own threshold', () => {
  expect(light({ forme: 'Concession', procedure: NONE, montant_total_ht: 500_000 })).toEqual([]);
});

test('without a type, that of the family', () => {
  expect(light({ type_achat: null })[0]?.[1]).toContain('(Fournitures)');
  expect(light({ type_achat: null, code_nomenclature: '99.99' })).toEqual([]);
});

test('extensions and rows that do not count are left out', () => {
  expect(light({ nature_besoin: 'À reconduire' })).toEqual([]);
  expect(light({ statut: 'Reporté' })).toEqual([]);
  expect(light({ procedure: null })).toEqual([]);
  expect(light({ montant_total_ht: 'NC' })).toEqual([]);
});
