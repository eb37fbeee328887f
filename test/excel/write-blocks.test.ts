import { cutRows } from '../../src/excel/write-blocks';

describe('rows cut by weight', () => {
  test('pieces hold consecutive rows and stay under the limit', () => {
    const rows = [['aa'], ['bb'], ['cc'], ['dd']];
    expect(cutRows(5, 2, rows, 16).map(({ row, cells }) => [row, cells.length])).toEqual([
      [5, 2],
      [7, 2],
    ]);
  });

  test('nothing is written where there is nothing to write', () => {
    const rows = [
      [null, null, null],
      [null, 1, null],
      [null, 2, 3],
      [null, null, null],
      [4, null, null],
    ];
    expect(cutRows(0, 0, rows)).toMatchObject([
      {
        row: 1,
        column: 1,
        cells: [
          [1, null],
          [2, 3],
        ],
      },
      { row: 4, column: 0, cells: [[4]] },
    ]);
  });
});
