import fc from 'fast-check';
import { Axis, followsHidden } from '../../../src/workbench/grid/axis';

const axis = new Axis(
  1000,
  20,
  new Map([
    [2, 45],
    [5, 0],
    [6, 0],
  ]),
);

test('places indexes by their own and default sizes', () => {
  expect([0, 1, 2, 3, 5, 6, 7].map((i) => axis.start(i))).toEqual([0, 20, 40, 85, 125, 125, 125]);
  expect(axis.start(1000)).toBe(1000 * 20 + 25 - 40);
});

test('counts what is shown before an index', () => {
  expect([0, 3, 5, 6, 7, 8].map((i) => axis.shownBefore(i))).toEqual([0, 3, 5, 5, 5, 6]);
});

test('finds the shown index under a pixel', () => {
  expect([0, 19, 20, 84, 85, 124, 125, 1e9, -5].map((pixel) => axis.at(pixel))).toEqual([0, 0, 1, 2, 3, 4, 7, 999, 0]);
});

test('steps over hidden indexes and stays at the edges', () => {
  expect([axis.step(4, 1), axis.step(7, -1), axis.step(0, -1), axis.step(999, 1)]).toEqual([7, 4, 0, 999]);
});

test('any pixel inside lies between the start of its index and the start of the next', () => {
  const sizes = fc.uniqueArray(fc.tuple(fc.nat(199), fc.nat(80)), { selector: ([index]) => index });
  fc.assert(
    fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (entries, share) => {
      const any = new Axis(200, 20, new Map(entries));
      fc.pre(any.start(200) > 0);
      const pixel = Math.floor(share * (any.start(200) - 1));
      const index = any.at(pixel);
      expect(any.size(index)).toBeGreaterThan(0);
      expect(any.start(index)).toBeLessThanOrEqual(pixel);
      expect(any.start(index + 1)).toBeGreaterThan(pixel);
    }),
  );
});

test('tells the first shown index after hidden ones', () => {
  expect([0, 2, 5, 6, 7, 8].filter((index) => followsHidden(axis, index))).toEqual([6, 7]);
});
