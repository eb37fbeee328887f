import fc from 'fast-check';
import { shiftFormula } from '../../../src/host/formulas';

describe('shiftFormula', () => {
  it.each([
    ['=A1+$B$1+C$1+$D1', 2, 1, '=B3+$B$1+D$1+$D3'],
    ["=SUM('Mon onglet'!A1:B2,C:C,3:3)", 1, 1, "=SUM('Mon onglet'!B2:C3,D:D,4:4)"],
    ['=A1', -1, 0, '=#REF!'],
    ['=SUM(A$1:A5)', 10, 0, '=SUM(A$1:A15)'],
    ['=[@Montant]*"A1"&Seuil', 3, 3, '=[@Montant]*"A1"&Seuil'],
    ['texte A1', 1, 1, 'texte A1'],
  ])('%s copied by %d rows and %d columns is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

it('copies any text without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: -5, max: 5 }), (text, by) => {
      expect(typeof shiftFormula('=' + text, by, by)).toBe('string');
    }),
  );
});
