import type { Row } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const lasting = (row: Row, setup = {}) =>
  findingsOf('R14', [{ forme: 'Accord-cadre à bons de commande', ...row }], setup).map(({ cell, message }) => [
    cell,
    message,
  ]);

const message = (months: number) =>
  `Durée totale de ${months} mois : un accord-cadre ne dépasse pas 48 mois sauf justification. Réduisez ou justifiez.`;

test('more than 48 months, extensions included, is too long', () => {
  expect(lasting({ nb_reconductions: 4 })).toEqual([['I2', message(60)]]);
  expect(lasting({ duree_initiale: 49, nb_reconductions: 0 })).toEqual([['I2', message(49)]]);
  expect(lasting({ duree_initiale: 48, nb_reconductions: null })).toEqual([]);
  expect(lasting({})).toEqual([]);
});

test('the whole duration is the cell to mend where it is filled in', () => {
  expect(lasting({ duree_totale: 60 })).toEqual([['T2', message(60)]]);
  expect(lasting({ duree_totale: null, nb_reconductions: 4 })).toEqual([['I2', message(60)]]);
  expect(lasting({ duree_totale: 60 }, { without: ['duree_initiale'] })).toEqual([['S2', message(60)]]);
});

test.each(["Système d'acquisition dynamique", 'Marché ordinaire', 'Concession', null])(
  '%s may last longer',
  (forme) => {
    expect(lasting({ forme, nb_reconductions: 9 })).toEqual([]);
  },
);

test('a reason given keeps it silent, one announced does not', () => {
  const reason = (commentaire: string) => lasting({ nb_reconductions: 4, commentaire });
  expect(reason('Durée justifiée par l’amortissement des équipements')).toEqual([]);
  expect(reason('dérogation accordée par la DAJ')).toEqual([]);
  expect(reason('durée à justifier')).toHaveLength(1);
  expect(reason('durée non justifiée')).toHaveLength(1);
  expect(reason('à revoir avec la direction')).toHaveLength(1);
  expect(lasting({ nb_reconductions: 4, description: 'Cas exceptionnel : secours en montagne' })).toEqual([]);
});

test('the column of reasons is that of lots: it must speak of the duration', () => {
  const reason = (motif_non_alloti: string) => lasting({ nb_reconductions: 4, motif_non_alloti });
  expect(reason('Lot unique justifié par la coordination')).toHaveLength(1);
  expect(reason('Durée de 5 ans justifiée par les investissements')).toEqual([]);
});

test('rows that do not count are left out', () => {
  expect(lasting({ nb_reconductions: 4, statut: 'Abandonné' })).toEqual([]);
  expect(findingsOf('R14', [{ forme: 'Accord-cadre mixte', nb_reconductions: 4, annee: 2023 }, {}, {}])).toEqual([]);
});
