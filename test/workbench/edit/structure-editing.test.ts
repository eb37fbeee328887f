import fc from 'fast-check';
import { CHART_RECIPES } from '../../../src/host/charts/chart-types';
import { createChart } from '../../../src/host/charts/create-chart';
import { splitSource } from '../../../src/host/charts/source-data';
import { calculatorFor } from '../../../src/host/formulas';
import { MAX_COLUMNS, bounds } from '../../../src/host/workbook/bounds';
import { addChart } from '../../../src/host/workbook/chart-list';
import { changeValidation } from '../../../src/host/workbook/data-validation';
import type { SheetModel } from '../../../src/host/workbook/sheet';
import { changeLines } from '../../../src/workbench/grid/grid-menu';
import type { GridController } from '../../../src/workbench/grid/grid-controller';
import { openGrid } from '../open-grid';

/** A1:B6: a header and five needs of 10 to 50, a total in D1, the same total on another sheet. */
function census() {
  const opened = openGrid([['Besoin', 'Montant'], ...['a', 'b', 'c', 'd', 'e'].map((name, i) => [name, (i + 1) * 10])]);
  const { workbook, sheet } = opened;
  workbook.useCalculator(calculatorFor({ locale: 'fr-FR' }));
  sheet.write(0, 3, [[{ formula: 'SUM(B2:B6)' }]]);
  workbook.addSheet('Bilan').write(0, 0, [[{ formula: 'Recensement!B4' }]]);
  workbook.activate(sheet);
  sheet.rows.set(3, { height: 40 });
  workbook.calculateIfNeeded();
  opened.changes.length = 0;
  return opened;
}

const select = (grid: GridController, row: number, rows: number): void =>
  grid.selectArea({ row, column: 0, rowCount: rows, columnCount: MAX_COLUMNS });

/** Everything that undo must give back, as text. */
function state({ workbook }: SheetModel): string {
  workbook.calculateIfNeeded();
  return JSON.stringify(
    workbook.sheets.map((sheet) => ({
      cells: cellsOf(sheet),
      merges: sheet.merges,
      rows: [...sheet.rows].filter(([, layout]) => Object.keys(layout).length > 0).sort(([a], [b]) => a - b),
      tables: sheet.tables.map((table) => [table.bounds, table.columns.map(({ name }) => name)]),
      validations: sheet.validations,
      links: sheet.hyperlinks,
      names: workbook.names.map(({ formula }) => formula),
    })),
  );
}

function cellsOf(sheet: SheetModel): unknown[] {
  const cells: unknown[] = [];
  const used = sheet.cells.used(false);
  if (used)
    sheet.eachStored(used, true, (row, column) => {
      const { cells: stored } = sheet;
      const kept = [stored.formula(row, column), sheet.value(row, column), stored.style(row, column)];
      if (kept.some((part) => part !== null && part !== 0)) cells.push([row, column, ...kept]);
    });
  return cells.sort();
}

const letters = (sheet: SheetModel): string =>
  Array.from({ length: 8 }, (_, i) => String(sheet.value(i + 1, 0) ?? '.')).join('');

test('rows are inserted and deleted by the number selected, formulas follow, real events are raised', () => {
  const { grid, sheet, workbook, changes } = census();
  select(grid, 2, 2);
  changeLines(grid, 'insert', 'row');
  expect(letters(sheet)).toBe('a..bcde.');
  expect([sheet.cells.formula(0, 3), workbook.sheets[1]?.cells.formula(0, 0)]).toEqual([
    'SUM(B2:B8)',
    'Recensement!B6',
  ]);
  select(grid, 1, 3);
  changeLines(grid, 'remove', 'row');
  expect(letters(sheet)).toBe('bcde....');
  const told = changes.flatMap((change) =>
    change.kind === 'structure' ? [[change.edit.kind, change.bounds.row, change.bounds.rowCount, change.whole]] : [],
  );
  expect(told).toEqual([
    ['insert', 2, 2, true],
    ['delete', 1, 3, true],
  ]);
});

test('undo gives back deleted rows with what named them; redo deletes them again', () => {
  const { grid, sheet, workbook } = census();
  const before = state(sheet);
  select(grid, 3, 3);
  changeLines(grid, 'remove', 'row');
  workbook.calculateIfNeeded();
  const after = state(sheet);
  expect(workbook.sheets[1]?.cells.formula(0, 0)).toContain('#REF!');
  grid.undo();
  expect(state(sheet)).toBe(before);
  expect(workbook.sheets[1]?.value(0, 0)).toBe(30);
  grid.redo();
  expect(state(sheet)).toBe(after);
  grid.undo();
  expect(state(sheet)).toBe(before);
});

test('undo gives a chart of another sheet back the cells it showed', () => {
  const { grid, sheet, workbook } = census();
  const { series } = splitSource(sheet, bounds(0, 0, 6, 2), 'Columns', 'plain');
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });
  const place = { kind: 'twoCell', from: corner(0, 0), to: corner(9, 6), editAs: null } as const;
  const document = createChart(CHART_RECIPES.ColumnClustered!, series, workbook);
  const chart = addChart(workbook.sheets[1]!, 'Montants', place, document);
  const shown = (): string[] => {
    const formulas: string[] = [];
    chart.document.mapFormulas((formula) => {
      formulas.push(formula);
      return formula;
    });
    return formulas;
  };
  const before = shown();
  expect(before).toContain('Recensement!$B$2:$B$6');
  select(grid, 1, 2);
  changeLines(grid, 'remove', 'row');
  expect(shown()).toContain('Recensement!$B$2:$B$4');
  grid.undo();
  expect(shown()).toEqual(before);
});

test('among filtered rows only those that show are deleted', () => {
  const { grid, sheet } = census();
  sheet.rows.set(2, { filtered: true });
  sheet.rows.set(4, { filtered: true });
  const before = state(sheet);
  select(grid, 1, 5);
  changeLines(grid, 'remove', 'row');
  expect(letters(sheet)).toBe('bd......');
  grid.undo();
  expect(state(sheet)).toBe(before);
});

test('a table that goes with its rows cannot be brought back, and undo does not pretend so', () => {
  const { grid, sheet, workbook } = census();
  workbook.addTable(sheet, bounds(0, 0, 6, 2), ['Besoin', 'Montant']);
  select(grid, 0, 6);
  changeLines(grid, 'remove', 'row');
  expect(sheet.tables).toEqual([]);
  const after = state(sheet);
  grid.undo();
  expect(state(sheet)).toBe(after);
});

test('a protected sheet and a document for reading only refuse, and nothing changes', () => {
  const { grid, sheet, workbook } = census();
  select(grid, 2, 1);
  const before = state(sheet);
  sheet.protection = { attributes: {} } as SheetModel['protection'];
  changeLines(grid, 'remove', 'row');
  expect(grid.snapshot().refused?.code).toBe('PROTECTED');
  sheet.protection = null;
  workbook.readOnly = true;
  changeLines(grid, 'insert', 'row');
  expect(grid.snapshot().refused?.code).toBe('READ_ONLY');
  workbook.readOnly = false;
  expect(state(sheet)).toBe(before);
});

test('rows are hidden and shown again, undone too, and listeners hear of those that changed', () => {
  const { grid, sheet, changes } = census();
  const hidden = (): number[] => [...sheet.rows].flatMap(([row, layout]) => (layout.hidden ? [row] : []));
  grid.edits.structure.setHidden(sheet, 'row', bounds(2, 0, 2, 1), true);
  expect(hidden()).toEqual([3, 2]);
  grid.edits.structure.setHidden(sheet, 'row', bounds(1, 0, 4, 1), false);
  expect(hidden()).toEqual([]);
  grid.undo();
  expect(hidden().sort()).toEqual([2, 3]);
  expect(
    changes.flatMap((change) => (change.kind === 'rowsHidden' ? [[change.bounds.row, change.hidden]] : [])),
  ).toEqual([
    [2, true],
    [2, false],
    [2, true],
  ]);
});

test('whatever rows come and go, undo after undo leads back to the start', () => {
  const step = fc.record({
    kind: fc.constantFrom('insert' as const, 'remove' as const, 'type' as const),
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.integer({ min: 1, max: 7 }),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const { grid, sheet, workbook } = census();
      workbook.addTable(sheet, bounds(0, 0, 6, 2), ['Besoin', 'Montant']);
      sheet.merges.push(bounds(3, 4, 2, 2));
      changeValidation(sheet, [bounds(1, 1, 5, 1)], (s) => ({ ...s, type: 'custom', formula1: 'B2>0' }));
      const start = state(sheet);
      const tables = sheet.tables.length;
      for (const { kind, axis, at, count } of steps) {
        if (kind === 'type') {
          grid.selectArea(bounds(at, count));
          grid.paste('7');
        } else {
          const area = axis === 'row' ? bounds(at, 0, count, 1) : bounds(0, at, 1, count);
          grid.attempt(() => grid.edits.structure[kind](sheet, axis, area));
        }
        if (sheet.tables.length < tables) return;
      }
      for (let i = 0; i < steps.length; i++) grid.undo();
      expect(state(sheet)).toBe(start);
    }),
    { numRuns: 150 },
  );
});
