import { findingsOf } from '../support/findings';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('L04 merged cells', () => {
  test('among the needs, with every cell concerned', () => {
    const merged = [area(2, 1, 3, 1), area(5, 3, 1, 2)];
    const rows = [{}, {}, { direction: null }, { direction: null }, { code_nomenclature: null }];
    expect(
      findingsOf('L04', rows, { grid: { merged } }).map(({ cell, cells, message }) => [cell, cells, message]),
    ).toEqual([
      [
        'B3',
        ['B3', 'B4', 'B5'],
        'Cellules fusionnées B3:B5 : seule B3 porte la valeur, les autres sont lues comme vides. Annulez la fusion et remplissez chaque ligne.',
      ],
      [
        'D6',
        ['D6', 'E6'],
        'Cellules fusionnées D6:E6 : seule D6 porte la valeur, les autres sont lues comme vides. Annulez la fusion et remplissez chaque ligne.',
      ],
    ]);
  });

  test('not in titles, headers, beside the census or below it', () => {
    const merged = [area(0, 0, 1, 3), area(1, 40, 2, 1), area(7, 0, 1, 5)];
    expect(findingsOf('L04', [{}, {}], { grid: { merged } })).toEqual([]);
  });
});
