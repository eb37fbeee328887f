import type { Row } from '../support/census-grid';
import { gridOf } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';

/** School furniture: AGEC category 9, of which the rates of 2024 are known. */
const ROW: Row = { cat_agec: null, part_reemploi: null, part_recycle: null };
const MESSAGE =
  "Famille AGEC n° 9 (Mobilier et aménagement d'intérieur) : prévoyez la part de réemploi et de recyclé. Taux minimaux connus depuis 2024 : réemploi 20 %, recyclé 15 %.";

const found = (row: Row, more: Parameters<typeof findingsOf>[2] = {}) =>
  seen(findingsOf('R32', [{ ...ROW, ...row }], more));

test('the category is filled in from the family', () => {
  expect(found({})).toEqual([{ row: 2, column: 'cat_agec', value: '', message: MESSAGE, fix: 9 }]);
  expect(findingsOf('R32', [ROW])[0]!.fix!.label).toBe("9 (Mobilier et aménagement d'intérieur)");
});

test('another category is replaced', () => {
  expect(found({ cat_agec: 10 })).toEqual([{ row: 2, column: 'cat_agec', value: '10', message: MESSAGE, fix: 9 }]);
});

test('with the category, the share that is missing is asked for', () => {
  expect(found({ cat_agec: 9 })).toEqual([{ row: 2, column: 'part_reemploi', value: '', message: MESSAGE, fix: null }]);
  expect(found({ cat_agec: 9, part_reemploi: 20 }).map(({ column }) => column)).toEqual(['part_recycle']);
});

test.each<[string, Row]>([
  ['both shares are planned', { part_reemploi: 20, part_recycle: 0 }],
  ['the family has no category', { code_nomenclature: '33.01', type_achat: 'Services' }],
  ['the row is given up', { statut: 'Abandonné' }],
  ['the code is unknown', { code_nomenclature: '99.99' }],
])('silent when %s', (_, row) => {
  expect(found(row)).toEqual([]);
});

test('extensions count in the yearly spend as well', () => {
  expect(found({ nature_besoin: 'À reconduire' })).toHaveLength(1);
});

test('an unknown rate is not named, and « sans objet » asks for no share', () => {
  expect(found({ code_nomenclature: '15.03' })[0]!.message).toBe(
    "Famille AGEC n° 3 (Matériel de reprographie et d'impression) : prévoyez la part de réemploi et de recyclé.",
  );
  // Paper has no target of reuse: only its recycled share is asked for.
  expect(found({ code_nomenclature: '14.01', cat_agec: 5 }).map(({ column }) => column)).toEqual(['part_recycle']);
  expect(found({ code_nomenclature: '14.01', cat_agec: 5, part_recycle: 40 })).toEqual([]);
});

test('without columns for the shares the category is enough', () => {
  const without = { without: ['part_reemploi' as const, 'part_recycle' as const] };
  expect(found({}, without).map(({ column, fix }) => [column, fix])).toEqual([['cat_agec', 9]]);
  expect(found({ cat_agec: 9 }, without)).toEqual([]);
});

test('rates are those of the workbook, at the last step begun', () => {
  const rates = gridOf(
    [
      ['N', 'Catégorie', 'Réemploi 2024', 'Recyclé 2024', 'Réemploi 2027', 'Recyclé 2027'],
      [9, 'Mobilier', 20, 15, 25, 18.5],
    ],
    { sheet: 'TauxAGEC' },
  );
  expect(found({ annee: 2028 }, { others: [rates], year: 2027 })[0]!.message).toBe(
    'Famille AGEC n° 9 (Mobilier) : prévoyez la part de réemploi et de recyclé. Taux minimaux connus depuis 2027 : réemploi 25 %, recyclé 18,5 %.',
  );
  expect(found({ annee: 2026 }, { others: [rates], year: 2025 })[0]!.message).toContain('depuis 2024 : réemploi 20 %');
  expect(found({ annee: 2023 }, { others: [rates], year: 2022 })[0]!.message).not.toContain('Taux');
});
