import fc from 'fast-check';
import { joinedBlocks } from '../../../src/census/reports/report-blocks';
import type { BlockPlan, StyleName } from '../../../src/census/reports/sheet-plan';

test('blocks below each other that look the same become one, others do not', () => {
  const block = (row: number, column: number, style: StyleName, value: number): BlockPlan => ({
    ...{ row, column, style },
    cells: [[value]],
  });
  const blocks = [block(0, 0, 'text', 1), block(0, 3, 'text', 9), block(1, 0, 'text', 2)];
  const others = [block(3, 0, 'text', 3), block(4, 0, 'note', 4), block(5, 0, 'note', 5)];
  expect(joinedBlocks([...blocks, ...others])).toEqual([
    { row: 0, column: 0, style: 'text', cells: [[1], [2]] },
    { row: 0, column: 3, style: 'text', cells: [[9]] },
    { row: 3, column: 0, style: 'text', cells: [[3]] },
    { row: 4, column: 0, style: 'note', cells: [[4], [5]] },
  ]);
  expect(blocks[0]!.cells).toEqual([[1]]);
});

/** Every cell with its look, by place. */
const cellsOf = (blocks: readonly BlockPlan[]) =>
  new Map(
    blocks.flatMap(({ row, column, cells, style, columnStyles }) =>
      cells.flatMap((line, r) =>
        line.map((cell, c) => [`${row + r}:${column + c}`, JSON.stringify([cell, style, columnStyles?.[c]])] as const),
      ),
    ),
  );

test('joining changes no cell and no look', () => {
  const row = fc.record({
    style: fc.constantFrom<StyleName>('text', 'note', 'ruled'),
    values: fc.array(fc.integer(), { minLength: 1, maxLength: 3 }),
    column: fc.constantFrom(0, 7),
    looks: fc.option(fc.constantFrom<StyleName>('integer', 'percent')),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const blocks = rows.map(({ style, values, column, looks }, at): BlockPlan => ({
        ...{ row: Math.floor(at / 2), column, style, cells: [values] },
        ...(looks ? { columnStyles: values.map(() => looks) } : {}),
      }));
      // Two blocks of a row stand in different columns.
      const apart = blocks.filter(
        (block, at) => blocks.findIndex((o) => o.row === block.row && o.column === block.column) === at,
      );
      const joined = joinedBlocks(apart);
      expect(cellsOf(joined)).toEqual(cellsOf(apart));
      expect(joined.length).toBeLessThanOrEqual(apart.length);
    }),
  );
});
