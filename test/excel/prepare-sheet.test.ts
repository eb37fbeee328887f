import fc from 'fast-check';
import { holesAround } from '../../src/excel/prepare-sheet';

const table = (row: number, column: number, columnCount: number) => ({
  name: `T${row}`,
  row,
  column,
  rowCount: 3,
  columnCount,
  showTotals: false,
});

describe('what is emptied before a sheet is written again', () => {
  const used = { row: 0, column: 0, rowCount: 10, columnCount: 6 };

  test('a sheet without kept tables is emptied whole', () => {
    expect(holesAround(used, [])).toEqual([used]);
  });

  test('the header of a kept table stays', () => {
    expect(holesAround(used, [table(3, 1, 2)])).toEqual([
      { row: 0, column: 0, rowCount: 3, columnCount: 6 },
      { row: 3, column: 0, rowCount: 1, columnCount: 1 },
      { row: 3, column: 3, rowCount: 1, columnCount: 3 },
      { row: 4, column: 0, rowCount: 6, columnCount: 6 },
    ]);
  });

  test('every cell of the used range is emptied once, but the headers', () => {
    const areas = fc.record({
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 4 }),
      rowCount: fc.integer({ min: 1, max: 12 }),
      columnCount: fc.integer({ min: 1, max: 12 }),
    });
    const tables = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 0, max: 16 }), column: fc.integer({ min: 0, max: 8 }) }),
      { maxLength: 3, selector: ({ row }) => row },
    );
    fc.assert(
      fc.property(areas, tables, (area, places) => {
        const kept = places.map(({ row, column }) => table(row, column, 2));
        const cells = new Map<string, number>();
        for (const hole of holesAround(area, kept))
          for (let r = 0; r < hole.rowCount; r++)
            for (let c = 0; c < hole.columnCount; c++) {
              const key = `${hole.row + r},${hole.column + c}`;
              cells.set(key, (cells.get(key) ?? 0) + 1);
            }
        for (let r = area.row; r < area.row + area.rowCount; r++)
          for (let c = area.column; c < area.column + area.columnCount; c++) {
            const header = kept.some((own) => own.row === r && c >= own.column && c < own.column + 2);
            expect(cells.get(`${r},${c}`) ?? 0).toBe(header ? 0 : 1);
          }
      }),
    );
  });
});
