import type { CellContent } from '../../src/table/grid';
import { errorSuspects, markErrors } from '../../src/excel/error-cells';

describe('error cells', () => {
  test('suspects are gathered row by row', () => {
    expect(
      errorSuspects([
        ['a', '#N/A', 1],
        ['#REF!', 'b', '#DIV/0!'],
        ['#1 du classement', null, true],
        ['', '#VALEUR!', ''],
      ]),
    ).toEqual([
      { row: 0, column: 0, rowCount: 2, columnCount: 3 },
      { row: 3, column: 1, rowCount: 1, columnCount: 1 },
    ]);
  });

  test('only what is an error by its type becomes one, in its invariant spelling', () => {
    const values: CellContent[][] = [['#N/A', '#VALEUR!']];
    markErrors(values, { row: 0, column: 0, rowCount: 1, columnCount: 2 }, [['String', 'Error']]);
    expect(values).toEqual([['#N/A', { error: '#VALUE!' }]]);
  });
});
