import type { CellContent } from '../../../src/table/grid';
import type { Row } from '../support/census-grid';
import { gridOf, serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const EXTENSION: Row = {
  annee: 2027,
  nature_besoin: 'À reconduire',
  num_marche_actuel: '2023-045',
  date_fin_actuel: serial(2027, 6, 30),
  date_fin_max: serial(2027, 6, 30),
  duree_reconduction: null,
};

const left = (row: Row = {}, setup = {}) =>
  findingsOf('R22', [{ ...EXTENSION, ...row }], setup).map(({ cell, message, fix }) => [cell, message, fix]);

const register = (...lines: CellContent[][]) => ({
  others: [
    gridOf(
      [
        [
          'N° du marché',
          'Objet',
          'Titulaire',
          'Date de notification',
          'Fin de la période en cours',
          'Fin toutes reconductions',
          'Reconductions restantes',
        ],
        ...lines,
      ],
      { sheet: 'MarchesNotifies' },
    ),
  ],
});

test('a contract at its last end has no extension left: the row becomes a renewal', () => {
  expect(left()).toEqual([
    [
      'C2',
      'Reconduction annoncée mais le marché 2023-045 n’en a plus (30/06/2027). Passez la ligne en « À renouveler ».',
      { value: 'À renouveler', label: 'À renouveler' },
    ],
  ]);
  expect(left({ num_marche_actuel: null })[0]?.[1]).toContain('mais le marché n’en a plus (30/06/2027)');
  expect(left({ date_fin_max: serial(2027, 7, 1) })).toEqual([]);
  expect(left({ date_fin_max: null })).toEqual([]);
});

test('the whole period must fit before the last end, give or take a month', () => {
  const yearly = { duree_reconduction: 12 };
  expect(left({ ...yearly, date_fin_max: serial(2028, 6, 30) })).toEqual([]);
  expect(left({ ...yearly, date_fin_max: serial(2028, 5, 30) })).toEqual([]);
  expect(left({ ...yearly, date_fin_max: serial(2028, 5, 29) })).toHaveLength(1);
});

test('the register says it too', () => {
  const line = (end: number | null, last: number | null, number: number | null) =>
    register(['2023 045', 'Nettoyage', 'Net Ouest', serial(2023, 7, 1), end, last, number]);
  const row = { date_fin_max: null };
  expect(left(row, line(serial(2027, 6, 30), serial(2027, 6, 30), null))[0]?.[1]).toContain('(30/06/2027)');
  expect(left(row, line(serial(2027, 6, 30), null, 0))).toHaveLength(1);
  expect(left(row, line(serial(2027, 6, 30), serial(2028, 6, 30), null))).toEqual([]);
  expect(left(row, line(serial(2027, 6, 30), serial(2028, 6, 30), 1))).toEqual([]);
});

test('a register more recent than the row does not say that its extension is gone', () => {
  const extended = register([
    '2023-045',
    'Nettoyage',
    'Net Ouest',
    serial(2023, 7, 1),
    serial(2028, 6, 30),
    serial(2028, 6, 30),
    0,
  ]);
  expect(left({ date_fin_max: null }, extended)).toEqual([]);
});

test('contracts that the register does not have are not judged', () => {
  const other = register([
    '2023-046',
    'Nettoyage',
    'Net Ouest',
    serial(2023, 7, 1),
    serial(2027, 6, 30),
    serial(2027, 6, 30),
    0,
  ]);
  expect(left({ date_fin_max: null }, other)).toEqual([]);
});

test('concerns extensions that count', () => {
  expect(left({ nature_besoin: 'À renouveler' })).toEqual([]);
  expect(left({ statut: 'Reporté' })).toEqual([]);
});
