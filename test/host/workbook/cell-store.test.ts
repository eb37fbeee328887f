import { CellStore, FORMULA_CHANGED, STYLE_CHANGED, VALUE_CHANGED } from '../../../src/host/workbook/cell-store';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import { StringPool } from '../../../src/host/workbook/string-pool';

const store = (): CellStore => new CellStore(new StringPool());

test('holds every kind of value, and nothing where nothing was written', () => {
  const cells = store();
  const written = [1.5, 'é', '', true, false, ErrorValue.of('#N/A'), 0];
  written.forEach((value, column) => cells.setValue(1000, column, value));
  expect(written.map((_value, column) => cells.value(1000, column))).toEqual(written);
  expect([cells.value(999, 0), cells.value(1000, 7), cells.value(0, 16_383)]).toEqual([null, null, null]);
});

test('remembers only what really changed since tracking began', () => {
  const cells = store();
  cells.setValue(0, 0, 1);
  cells.setFormula(0, 1, '=A1');
  cells.setStyle(300, 2, 4);
  expect([cells.version, cells.changedRows()]).toEqual([0, []]);
  cells.trackChanges();
  cells.setValue(0, 0, 1);
  cells.setFormula(0, 1, '=A1');
  cells.setStyle(300, 2, 4);
  cells.setValue(5, 5, null);
  expect([cells.version, cells.changedRows()]).toEqual([0, []]);
  cells.setValue(0, 1, 1);
  cells.setFormula(700, 0, '=B1');
  cells.setStyle(300, 2, 5);
  expect(cells.changedRows()).toEqual([0, 300, 700]);
  expect([cells.changeOf(0, 0), cells.changeOf(0, 1), cells.changeOf(700, 0), cells.changeOf(300, 2)]).toEqual([
    0,
    VALUE_CHANGED,
    FORMULA_CHANGED,
    STYLE_CHANGED,
  ]);
  cells.setValue(0, 0, null);
  expect([cells.value(0, 0), cells.changeOf(0, 0), cells.isEmpty(0, 0)]).toEqual([null, VALUE_CHANGED, true]);
});

test('walks over what is filled', () => {
  const cells = store();
  cells.setValue(2, 1, 'a');
  cells.setFormula(600, 3, '=1');
  cells.setStyle(4, 0, 7);
  expect(cells.filledRows()).toEqual([2, 4, 600]);
  expect([cells.columnsNear(0), cells.columnsNear(600), cells.columnsNear(300)]).toEqual([[0, 1], [3], []]);
  expect([...cells.rowsOf(0, false)]).toEqual([]);
  expect([...cells.rowsOf(0, true)]).toEqual([4]);
  expect(cells.used(true)).toEqual({ row: 2, column: 1, rowCount: 599, columnCount: 3 });
  expect(cells.used(false)).toEqual({ row: 2, column: 0, rowCount: 599, columnCount: 4 });
  expect(cells.blockCount).toBe(3);
});
