import fc from 'fast-check';
import { holesAround } from '../../src/excel/prepare-sheet';

const header = (row: number, column: number, columnCount: number) => ({ row, column, rowCount: 1, columnCount });

describe('what is emptied before a sheet is written again', () => {
  const used = { row: 0, column: 0, rowCount: 10, columnCount: 6 };

  test('a sheet without kept tables is emptied whole', () => {
    expect(holesAround(used, [])).toEqual([used]);
  });

  test('the header of a kept table stays', () => {
    expect(holesAround(used, [header(3, 1, 2)])).toEqual([
      { row: 0, column: 0, rowCount: 3, columnCount: 6 },
      { row: 3, column: 0, rowCount: 1, columnCount: 1 },
      { row: 3, column: 3, rowCount: 1, columnCount: 3 },
      { row: 4, column: 0, rowCount: 6, columnCount: 6 },
    ]);
  });

  test('so does a PivotTable, beside which the rest is emptied', () => {
    expect(holesAround(used, [{ row: 2, column: 1, rowCount: 20, columnCount: 2 }])).toEqual([
      { row: 0, column: 0, rowCount: 2, columnCount: 6 },
      { row: 2, column: 0, rowCount: 8, columnCount: 1 },
      { row: 2, column: 3, rowCount: 8, columnCount: 3 },
    ]);
  });

  test('every cell of the used range is emptied once, but what is spared', () => {
    const areas = fc.record({
      row: fc.integer({ min: 0, max: 12 }),
      column: fc.integer({ min: 0, max: 8 }),
      rowCount: fc.integer({ min: 1, max: 12 }),
      columnCount: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(areas, fc.array(areas, { maxLength: 4 }), (area, spared) => {
        const cells = new Map<string, number>();
        for (const hole of holesAround(area, spared))
          for (let r = 0; r < hole.rowCount; r++)
            for (let c = 0; c < hole.columnCount; c++) {
              const key = `${hole.row + r},${hole.column + c}`;
              cells.set(key, (cells.get(key) ?? 0) + 1);
            }
        const within = (r: number, c: number, { row, column, rowCount, columnCount }: typeof area) =>
          r >= row && r < row + rowCount && c >= column && c < column + columnCount;
        const expected = new Map<string, number>();
        for (let r = area.row; r < area.row + area.rowCount; r++)
          for (let c = area.column; c < area.column + area.columnCount; c++)
            if (!spared.some((one) => within(r, c, one))) expected.set(`${r},${c}`, 1);
        expect(cells).toEqual(expected);
      }),
    );
  });
});
