import fc from 'fast-check';
import type { BlockPlan, PlannedCell } from '../../src/census/reports/sheet-plan';
import { addressesOf, joinAreas } from '../../src/excel/join-areas';
import { joinBlocks, type Cells } from '../../src/excel/join-blocks';

const block = (row: number, column: number, cells: PlannedCell[][]): BlockPlan => ({ row, column, cells });

const placesOf = (blocks: readonly Cells[]): [string, PlannedCell][] =>
  blocks
    .flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) => line.map((cell, c): [string, PlannedCell] => [`${row + r},${column + c}`, cell])),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

test('columns cut by their looks become one block again', () => {
  expect(
    joinBlocks([
      block(2, 0, [[1], [2]]),
      block(4, 0, [[3]]),
      block(2, 1, [[4]]),
      block(3, 1, [[5], [6]]),
      block(9, 0, [[7]]),
    ]),
  ).toEqual([
    {
      row: 2,
      column: 0,
      cells: [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
    },
    { row: 9, column: 0, cells: [[7]] },
  ]);
});

test('no cell is lost, doubled or moved, whatever the blocks; those given stay as they were', () => {
  // A page of 8 × 8 cells, each in a block of its own, in one of two rows, or missing.
  const kinds = fc.array(fc.constantFrom('alone', 'wide', 'none'), { minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(kinds, (page) => {
      const blocks: BlockPlan[] = [];
      for (let at = 0; at < 64; at++) {
        const [row, column] = [Math.floor(at / 8), at % 8];
        if (page[at] === 'none') continue;
        if (page[at] === 'wide' && column < 7) {
          blocks.push(block(row, column, [[at, at + 1]]));
          at++;
        } else blocks.push(block(row, column, [[at]]));
      }
      const before = structuredClone(blocks);
      const joined = joinBlocks(blocks);
      expect(placesOf(joined)).toEqual(placesOf(before));
      expect(blocks).toEqual(before);
      expect(joined.length).toBeLessThanOrEqual(blocks.length);
      const areas = blocks.map(({ row, column, cells }) => ({
        row,
        column,
        rowCount: 1,
        columnCount: cells[0]!.length,
      }));
      const cells = joinAreas(areas).flatMap(({ row, column, rowCount, columnCount }) =>
        Array.from(
          { length: rowCount * columnCount },
          (_, i) => `${row + Math.floor(i / columnCount)},${column + (i % columnCount)}`,
        ),
      );
      expect(cells.sort()).toEqual(placesOf(before).map(([place]) => place));
    }),
  );
});

test('addresses of many areas are cut where they would be too long for Excel', () => {
  const areas = Array.from({ length: 100 }, (_, row) => ({ row: row * 2, column: 30, rowCount: 1, columnCount: 2 }));
  const addresses = addressesOf(areas);
  expect(addresses[0]).toMatch(/^AE1:AF1,AE3:AF3,/);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(241);
  expect(addresses.join(',').split(',')).toHaveLength(100);
});
