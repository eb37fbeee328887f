import { statesQuantity } from '../../../src/census/stated-quantity';
import type { Row } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const framework = (row: Row = {}, setup = {}) =>
  findingsOf('R13', [{ forme: 'Accord-cadre à bons de commande', montant_max_ht: null, ...row }], setup);

test('a framework agreement has a maximum: the total is proposed', () => {
  expect(framework().map(({ cell, severity, message, fix }) => [cell, severity, message, fix])).toEqual([
    [
      'T2',
      'erreur',
      'Accord-cadre : indiquez un maximum en valeur ou en quantité.',
      { value: 400_000, label: '400 000 € (le montant total)' },
    ],
  ]);
  expect(framework({ montant_total_ht: null })[0]?.fix).toBeNull();
  expect(framework({ montant_total_ht: 0 })[0]?.fix).toBeNull();
});

test.each(['Accord-cadre à marchés subséquents', 'Accord-cadre mixte', 'accord cadre mixte'])('%s too', (forme) => {
  expect(framework({ forme })).toHaveLength(1);
});

test.each([
  'Marché ordinaire',
  'Marché à tranches',
  "Système d'acquisition dynamique",
  'Marché global (MGP, conception-réalisation)',
  'Concession',
  null,
])('%s does not', (forme) => {
  expect(framework({ forme })).toEqual([]);
});

test('a figure is a maximum, even badly written; words and zero are none', () => {
  for (const given of [400_000, '400 k€', '90-215 k€', '120 000 € TTC', '5 000 unités', { error: '#REF!' }]) {
    expect(framework({ montant_max_ht: given })).toEqual([]);
  }
  for (const none of [0, 'NC', 'à définir', 'sans', -5]) expect(framework({ montant_max_ht: none })).toHaveLength(1);
});

test('a maximum in quantity counts, wherever the row states it', () => {
  expect(framework({ commentaire: '5 000 unités maximum' })).toEqual([]);
  expect(framework({ description: 'Quantité maximale : 300' })).toEqual([]);
  expect(framework({ commentaire: 'durée maximum 48 mois' })).toHaveLength(1);
});

test('extensions and rows that do not count are left out; launched ones are not', () => {
  expect(framework({ nature_besoin: 'À reconduire' })).toEqual([]);
  expect(framework({ statut: 'Reporté' })).toEqual([]);
  expect(findingsOf('R13', [{ forme: 'Accord-cadre mixte', montant_max_ht: null, annee: 2023 }, {}, {}])).toEqual([]);
  expect(framework({ statut: 'Lancé' })).toHaveLength(1);
});

test.each([
  ['5 000 unités maximum', true],
  ['5 000 unités au maximum', true],
  ['maximum de 1 200 heures', true],
  ['max. 200 licences', true],
  ['Quantités maximales : 300 postes par an', true],
  ['plafond de 40 000 repas', true],
  ['au plus 12 véhicules', true],
  ['maximum 400 000 €', false],
  ['400 k€ maximum', false],
  ['1,2 M€ max', false],
  ['48 mois maximum', false],
  ['durée max de 4 ans', false],
  ['20 % maximum', false],
  ['délai maximal : 30 jours', false],
  ['3 lots maximum', false],
  ['sans minimum ni maximum', false],
  ['accord-cadre sans maximum', false],
  ['maximum à définir', false],
  ['400 tables, 800 chaises', false],
  ['', false],
])('« %s » states a quantity: %p', (text, expected) => {
  expect(statesQuantity(text)).toBe(expected);
});
