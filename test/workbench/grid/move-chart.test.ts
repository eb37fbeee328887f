import { bounds } from '../../../src/host/workbook/bounds';
import { Axis } from '../../../src/workbench/grid/axis';
import { chartRect } from '../../../src/workbench/grid/charts/chart-rect';
import { movedPlace } from '../../../src/workbench/grid/charts/move-chart';
import { addChart } from '../../../src/host/workbook/chart-list';
import { CHART_RECIPES } from '../../../src/host/charts/chart-types';
import { createChart } from '../../../src/host/charts/create-chart';
import { splitSource } from '../../../src/host/charts/source-data';
import { openGrid } from '../open-grid';

const rows = new Axis(100, 20, new Map([[2, 0]]));
const columns = new Axis(100, 64, new Map([[1, 100]]));
const at = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });
const twoCell = { kind: 'twoCell', from: at(0, 0), to: at(4, 2), editAs: 'oneCell' } as const;

test('a chart keeps its size wherever it goes, and its corners name the cells below it', () => {
  const before = chartRect(twoCell, rows, columns);
  const moved = movedPlace(twoCell, { x: 70, y: 45 }, rows, columns)!;
  expect(chartRect(moved, rows, columns)).toEqual({ ...before, left: 70, top: 45 });
  expect(moved).toMatchObject({ kind: 'twoCell', editAs: 'oneCell', from: { row: 3, column: 1 }, to: { row: 6 } });
});

test('it stops at the corner of the sheet, and stays where nothing moves', () => {
  const away = movedPlace(twoCell, { x: 30, y: 50 }, rows, columns)!;
  expect(chartRect(movedPlace(away, { x: -500, y: -10 }, rows, columns)!, rows, columns)).toMatchObject({
    left: 0,
    top: 40,
  });
  expect(movedPlace(twoCell, { x: -5, y: -5 }, rows, columns)).toBeNull();
});

test('a move is undone and redone; a protected sheet refuses it', () => {
  const { sheet, workbook, grid } = openGrid([
    ['Mois', 'Montant'],
    ['Mars', 3],
  ]);
  const { series } = splitSource(sheet, bounds(0, 0, 2, 2), 'Columns', 'plain');
  const chart = addChart(sheet, 'Montants', twoCell, createChart(CHART_RECIPES.ColumnClustered!, series, workbook));
  const move = (x: number): boolean => grid.attempt(() => grid.edits.moveChart(chart, { ...twoCell, from: at(0, x) }));
  expect(move(1)).toBe(true);
  grid.undo();
  expect(chart.place).toEqual(twoCell);
  grid.redo();
  expect(chart.place).toMatchObject({ from: { column: 1 } });
  sheet.protection = { attributes: {} } as typeof sheet.protection;
  expect(move(0)).toBe(false);
  expect(grid.snapshot().refused?.code).toBe('CHART_PROTECTED');
});
