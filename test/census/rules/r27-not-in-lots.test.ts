import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const NEED: Row = {
  annee: 2027,
  alloti: 'Non',
  motif_non_alloti: null,
  montant_annuel_ht: null,
  montant_total_ht: 60_000,
  date_lancement: serial(2027, 3, 1),
};

const whole = (row: Row = {}, setup = {}) =>
  findingsOf('R27', [{ ...NEED, ...row }], setup).map(({ cell, message, fix }) => [cell, message, fix]);

test('a contract in one piece above the threshold says why; usual reasons are offered, none is chosen', () => {
  const [finding] = findingsOf('R27', [NEED]);
  expect([finding?.cell, finding?.severity, finding?.message, finding?.fix]).toEqual([
    'T2',
    'avertissement',
    'Non alloti au-dessus du seuil : indiquez le motif.',
    null,
  ]);
  expect(finding?.choices?.map(({ value }) => value)).toEqual([
    "L'objet du marché ne permet pas de distinguer des prestations séparées",
    "La Région ne peut pas assurer elle-même l'organisation, le pilotage et la coordination de plusieurs lots",
    'La division en lots restreindrait la concurrence',
    "La division en lots rendrait l'exécution techniquement difficile ou plus coûteuse",
  ]);
});

test('below the dispensation threshold of the launch nothing is asked', () => {
  expect(whole({ montant_total_ht: 59_999 })).toEqual([]);
  expect(whole({ type_achat: 'Travaux', montant_total_ht: 99_999 })).toEqual([]);
  expect(whole({ type_achat: 'Travaux', montant_total_ht: 100_000 })).toHaveLength(1);
  expect(whole({ montant_total_ht: 45_000, date_lancement: serial(2026, 3, 1) })).toHaveLength(1);
  expect(whole({ montant_total_ht: 99_999, innovant: 'Oui' })).toEqual([]);
  expect(whole({ montant_total_ht: null })).toEqual([]);
});

test('a motive is words', () => {
  expect(whole({ motif_non_alloti: 'Prestation unique' })).toEqual([]);
  expect(whole({ motif_non_alloti: '-' })).toHaveLength(1);
  expect(whole({ motif_non_alloti: 'NC' })).toHaveLength(1);
});

test('each choice settles the row', () => {
  for (const { value } of findingsOf('R27', [NEED])[0]!.choices!)
    expect(whole({ motif_non_alloti: value as string })).toEqual([]);
});

test('a census without a column of motives asks for none', () => {
  expect(whole({}, { without: ['motif_non_alloti'] })).toEqual([]);
});

test('only a plain « Non » is one', () => {
  expect(whole({ alloti: 'Oui' })).toEqual([]);
  expect(whole({ alloti: null })).toEqual([]);
  expect(whole({ alloti: 'à voir' })).toEqual([]);
  expect(whole({ alloti: 'N' })).toHaveLength(1);
});

test('what is one by nature, rests on others or does not count is left out', () => {
  expect(whole({ forme: 'Marché global (MGP, conception-réalisation)' })).toEqual([]);
  expect(whole({ forme: 'Concession' })).toEqual([]);
  expect(whole({ procedure: 'Marché subséquent' })).toEqual([]);
  expect(whole({ support: "Centrale d'achat" })).toEqual([]);
  expect(whole({ nature_besoin: 'À reconduire' })).toEqual([]);
  expect(whole({ statut: 'Abandonné' })).toEqual([]);
});
