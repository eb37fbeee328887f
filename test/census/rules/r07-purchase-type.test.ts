import { gridOf } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const type = (code_nomenclature: string, type_achat: string | null, setup = {}) =>
  findingsOf('R07', [{ code_nomenclature, type_achat }], setup).map(({ cell, message, fix }) => [cell, message, fix]);

test('the type is that of the family', () => {
  expect(type('13.02', 'Travaux')).toEqual([
    [
      'F2',
      'Type « Travaux » inattendu pour la famille 13.02 (Fournitures). Vérifiez.',
      { value: 'Fournitures', label: 'Fournitures' },
    ],
  ]);
  expect(type('38.05', 'Services').map(([, , fix]) => fix)).toEqual([{ value: 'Travaux', label: 'Travaux' }]);
});

test('studies are services in law: neither is unexpected for the other', () => {
  expect(type('34.01', 'Prestations intellectuelles')).toEqual([]);
  expect(type('35.04', 'Services')).toEqual([]);
  expect(type('35.04', 'Fournitures')).toHaveLength(1);
});

test('says nothing without a type or a family that are understood', () => {
  expect(type('13.02', 'F')).toEqual([]);
  expect(type('13.02', null)).toEqual([]);
  expect(type('13.02', 'autre')).toEqual([]);
  expect(type('99.99', 'Travaux')).toEqual([]);
});

test('follows the nomenclature of the workbook', () => {
  const others = [
    gridOf(
      [
        ['Code', 'Libellé', 'Type'],
        ['13.02', 'Sièges', 'S'],
        ['13.03', 'Tables', null],
      ],
      { sheet: 'Nomenclature' },
    ),
  ];
  expect(type('13.02', 'Fournitures', { others })).toHaveLength(1);
  expect(type('13.03', 'Travaux', { others })).toEqual([]);
});
