import fc from 'fast-check';
import { checkDigitsOf, cleanCpv, cpvFault } from '../../../src/census/rules/cpv-code';
import { DEFAULT_NOMENCLATURE } from '../../../src/census/parameters/defaults';
import type { Row } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';

const found = (cpv: string | number | null, row: Row = {}) => seen(findingsOf('R41', [{ cpv, ...row }]));

test('eight digits are expected; the family gives a code', () => {
  expect(found('mobilier')).toEqual([
    {
      row: 2,
      column: 'cpv',
      value: 'mobilier',
      message: 'CPV « mobilier » invalide : 8 chiffres attendus (contrôle facultatif).',
      fix: '39160000-1',
    },
  ]);
  expect(found('mobilier', { code_nomenclature: '99.99' })[0]!.fix).toBeNull();
});

test.each(['39160000-1', '39160000', '15110000-2 ; 15200000-0', '99999999-3', null])('%s is right', (cpv) => {
  expect(found(cpv)).toEqual([]);
});

test.each([
  ['39 160 000-1', '39160000-1'],
  ['39160000–1', '39160000-1'],
  ['39.160.000', '39160000-1'],
  ['391600001', '39160000-1'],
  ['39160000-1 Mobilier scolaire', '39160000-1'],
  // Excel took the zero of 03121000-5, « horticultural products ».
  [3121000, '03121000-5'],
  ['15110000-2 ; 15 200 000-0', '15110000-2 ; 15200000-0'],
])('%s is proposed as %s', (cpv, proposed) => {
  expect(found(cpv).map(({ fix }) => fix)).toEqual([proposed]);
});

test('digits that are not those of a code give way to the code of the family', () => {
  expect(found('3916').map(({ fix }) => fix)).toEqual(['39160000-1']);
  expect(found('1234567').map(({ fix }) => fix)).toEqual(['39160000-1']);
});

test('a check digit is compared with the nomenclature where it has the code', () => {
  expect(found('39160000-7')).toEqual([
    expect.objectContaining({
      message: 'CPV « 39160000-7 » : la clé après le tiret ne correspond pas au code. Corrigez-la ou retirez-la.',
      fix: '39160000-1',
    }),
  ]);
});

test('rows that do not count are not checked', () => {
  expect(found('mobilier', { statut: 'Reporté' })).toEqual([]);
});

test('what is proposed is always a code, whatever was typed', () => {
  const known = checkDigitsOf(DEFAULT_NOMENCLATURE);
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9 .\-–]{5,14}$/),
    fc.constantFrom(...DEFAULT_NOMENCLATURE.map(({ cpv }) => cpv ?? '')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const proposed = cleanCpv(text, known);
      if (proposed !== null) expect([proposed, cpvFault(proposed, known)]).toEqual([proposed, null]);
    }),
  );
});
