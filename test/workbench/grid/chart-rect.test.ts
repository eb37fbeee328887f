import { Axis } from '../../../src/workbench/grid/axis';
import { chartRect, meets } from '../../../src/workbench/grid/charts/chart-rect';

const PIXEL = 9525;
const rows = new Axis(
  100,
  20,
  new Map([
    [1, 40],
    [2, 0],
  ]),
);
const columns = new Axis(100, 64, new Map());
const at = (row: number, rowOffset: number, column: number, columnOffset: number) => ({
  row,
  column,
  rowOffset: rowOffset * PIXEL,
  columnOffset: columnOffset * PIXEL,
});

test('a chart follows rows that grew or were hidden', () => {
  const place = { kind: 'twoCell', from: at(1, 10, 1, 4), to: at(3, 5, 3, 0), editAs: null } as const;
  expect(chartRect(place, rows, columns)).toEqual({ left: 68, top: 30, width: 124, height: 35 });
  // The corner lay in the hidden row: it cannot stand further than that row goes.
  expect(chartRect({ ...place, from: at(2, 10, 0, 0) }, rows, columns)).toEqual({
    left: 0,
    top: 60,
    width: 192,
    height: 5,
  });
});

test('charts of fixed size, and at a fixed place', () => {
  const size = { width: 300 * PIXEL, height: 200 * PIXEL };
  expect(chartRect({ kind: 'oneCell', from: at(3, 0, 2, 0), ...size }, rows, columns)).toEqual({
    left: 128,
    top: 60,
    width: 300,
    height: 200,
  });
  expect(chartRect({ kind: 'absolute', x: 7 * PIXEL, y: 9 * PIXEL, ...size }, rows, columns)).toEqual({
    left: 7,
    top: 9,
    width: 300,
    height: 200,
  });
});

test('what only touches a pane is not in it', () => {
  const pane = { left: 0, top: 0, width: 100, height: 100 };
  expect(meets({ left: 100, top: 0, width: 10, height: 10 }, pane)).toBe(false);
  expect(meets({ left: 99, top: 0, width: 10, height: 10 }, pane)).toBe(true);
});
