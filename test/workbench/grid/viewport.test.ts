import { bounds } from '../../../src/host/workbook/bounds';
import { Axis } from '../../../src/workbench/grid/axis';
import { extentOf } from '../../../src/workbench/grid/extent';
import { scrollTo, shown, visibleSpan } from '../../../src/workbench/grid/viewport';

const axis = new Axis(1_048_576, 20, new Map([[10, 0]]));

test('draws the frozen rows, the rows in view and a few around them', () => {
  const span = visibleSpan(axis, 400, 200, 4, 1000, 2);
  // 400 px scrolled: row 25 is the first below the four frozen ones (row 10 is hidden).
  expect(span).toEqual({ frozen: [0, 1, 2, 3], first: 23, last: 33 });
  expect(shown(axis, visibleSpan(axis, 0, 240, 0, 1000, 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13]);
});

test('never draws past the limit', () => {
  expect(visibleSpan(axis, 1800, 400, 0, 100, 6).last).toBe(99);
});

test('scrolls no more than needed to bring a row into view', () => {
  expect(scrollTo(axis, 0, 200, 0, 5)).toBe(0);
  expect(scrollTo(axis, 0, 200, 0, 20)).toBe(20 * 20 - 200);
  expect(scrollTo(axis, 1000, 200, 0, 20)).toBe(19 * 20);
  // Under the frozen rows a row is not in view.
  expect(scrollTo(axis, 100, 200, 4, 6)).toBe(40);
  expect(scrollTo(axis, 100, 200, 4, 2)).toBe(100);
});

test('the sheet scrolls beyond its used cells and selection, and no whole column makes it endless', () => {
  expect(extentOf(null, bounds(0, 0))).toEqual({ rows: 100, columns: 26 });
  expect(extentOf(bounds(0, 0, 300, 40), bounds(0, 0))).toEqual({ rows: 340, columns: 48 });
  expect(extentOf(null, bounds(500, 3))).toEqual({ rows: 541, columns: 26 });
  expect(extentOf(null, bounds(0, 3, 1_048_576, 1))).toEqual({ rows: 100, columns: 26 });
});
