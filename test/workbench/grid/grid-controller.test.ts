import { rangeName } from '../../../src/host/workbook/address';
import { bounds } from '../../../src/host/workbook/bounds';
import { pressInEditor, pressInGrid, type KeyPress } from '../../../src/workbench/grid/grid-keys';
import type { GridController } from '../../../src/workbench/grid/grid-controller';
import { openGrid } from '../open-grid';

/** `Ctrl+Shift+End` → the key press. */
const parse = (combination: string): KeyPress => {
  const parts = combination.split('+');
  return {
    key: parts.at(-1)!,
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
};

const press = (grid: GridController, ...keys: string[]): string => {
  for (const key of keys) {
    if (grid.snapshot().draft) pressInEditor(grid, parse(key));
    else pressInGrid(grid, parse(key), 20);
  }
  return rangeName(grid.area);
};

const BLOCK = [
  ['Direction', 'Montant', null],
  ['Lycées', 10, null],
  ['Transports', 20, null],
  [null, null, null],
  ['Total', 30, 'x'],
];

describe('keyboard', () => {
  test('moves as in Excel', () => {
    const { grid, sheet } = openGrid(BLOCK);
    sheet.rows.set(2, { hidden: true });
    expect(press(grid, 'ArrowDown', 'ArrowRight')).toBe('B2');
    expect(press(grid, 'ArrowDown')).toBe('B4');
    expect(press(grid, 'PageDown')).toBe('B24');
    expect(press(grid, 'Home')).toBe('A24');
    expect(press(grid, 'Ctrl+End')).toBe('C5');
    expect(press(grid, 'Shift+Tab')).toBe('B5');
    expect(press(grid, 'Ctrl+Home')).toBe('A1');
    sheet.freeze = { rows: 1, columns: 1 };
    expect(press(grid, 'Ctrl+Home')).toBe('B2');
    expect(press(grid, 'PageUp', 'PageUp')).toBe('B1');
  });

  test('Ctrl+arrow goes to the edges of the data', () => {
    const { grid } = openGrid(BLOCK);
    expect(press(grid, 'Ctrl+ArrowDown')).toBe('A3');
    expect(press(grid, 'Ctrl+ArrowDown')).toBe('A5');
    expect(press(grid, 'Ctrl+ArrowDown')).toBe('A1048576');
    expect(press(grid, 'Ctrl+ArrowUp', 'Ctrl+ArrowRight')).toBe('C5');
  });

  test('whole rows are stretched without going to their far end', () => {
    const { grid } = openGrid(BLOCK);
    grid.selectArea({ row: 2, column: 0, rowCount: 1, columnCount: 16_384 });
    expect(press(grid, 'Shift+ArrowDown')).toBe('3:4');
    expect(grid.snapshot().reveal).toEqual({ row: 3, column: -1 });
  });

  test('Shift stretches the selection, over merged areas too', () => {
    const { grid, sheet } = openGrid(BLOCK);
    expect(press(grid, 'Shift+ArrowRight', 'Shift+ArrowDown')).toBe('A1:B2');
    sheet.merges.push(bounds(1, 1, 1, 2));
    expect(press(grid, 'Shift+ArrowDown')).toBe('A1:C3');
    expect(press(grid, 'Ctrl+a')).toBe('1:1048576');
  });

  test('stepping out of a merged area passes over all of it', () => {
    const { grid, sheet } = openGrid();
    sheet.merges.push(bounds(0, 0, 2, 3));
    expect(press(grid, 'ArrowRight')).toBe('D1');
    expect(press(grid, 'ArrowLeft', 'ArrowDown')).toBe('C3');
  });
});

describe('entry', () => {
  test('Enter writes, raises one change with the value before, and goes down', () => {
    const { grid, sheet, changes } = openGrid(BLOCK);
    press(grid, 'ArrowDown', 'ArrowRight');
    changes.length = 0;
    grid.startDraft('enter', 'cell', '');
    grid.changeDraft('1 234,5');
    expect(press(grid, 'Enter')).toBe('B3');
    expect(sheet.value(1, 1)).toBe(1234.5);
    expect(changes.filter(({ kind }) => kind === 'cells')).toEqual([
      { kind: 'cells', sheet, bounds: bounds(1, 1), source: 'Local', before: 10, after: 1234.5 },
    ]);
    expect(grid.snapshot().draft).toBeNull();
  });

  test('Escape gives up, arrows end an entry but move the caret in an edit', () => {
    const { grid, sheet } = openGrid(BLOCK);
    grid.startDraft('enter', 'cell', 'x');
    press(grid, 'Escape');
    expect(sheet.value(0, 0)).toBe('Direction');
    grid.startDraft('enter', 'cell', 'y');
    expect(press(grid, 'ArrowRight')).toBe('B1');
    expect(sheet.value(0, 0)).toBe('y');
    press(grid, 'F2');
    expect(grid.snapshot().draft).toMatchObject({ text: 'Montant', mode: 'edit' });
    expect(pressInEditor(grid, parse('ArrowLeft'))).toBe(false);
    press(grid, 'Escape');
  });

  test('an entry left unchanged writes nothing', () => {
    const { grid, changes } = openGrid(BLOCK);
    changes.length = 0;
    press(grid, 'F2', 'Enter');
    expect(changes.map(({ kind }) => kind)).toEqual(['selection']);
  });

  test('Delete empties the selection, Ctrl+Z and Ctrl+Y undo and redo it', () => {
    const { grid, sheet } = openGrid(BLOCK);
    press(grid, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Delete');
    const cells = (): unknown[] => [sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0), sheet.value(1, 1)];
    expect(cells()).toEqual([null, null, null, null]);
    expect(press(grid, 'ArrowDown', 'Ctrl+z')).toBe('A1:B2');
    expect(cells()).toEqual(['Direction', 'Montant', 'Lycées', 10]);
    press(grid, 'Ctrl+y');
    expect(cells()).toEqual([null, null, null, null]);
  });

  test('nothing is undone across a write of the add-in', () => {
    const { grid, sheet } = openGrid(BLOCK);
    press(grid, 'Delete');
    sheet.write(0, 0, [[{ value: 'écrit par le complément' }]]);
    press(grid, 'Ctrl+z');
    expect(sheet.value(0, 0)).toBe('écrit par le complément');
  });

  test('a locked cell of a protected sheet refuses, an unlocked one does not', () => {
    const { grid, sheet } = openGrid(BLOCK);
    sheet.format(bounds(0, 1), { locked: false });
    sheet.protection = { attributes: {} };
    grid.startDraft('enter', 'cell', 'x');
    expect(grid.snapshot()).toMatchObject({ draft: null, refused: { code: 'PROTECTED' } });
    press(grid, 'ArrowRight');
    grid.startDraft('enter', 'cell', 'permis');
    press(grid, 'Enter');
    expect(sheet.value(0, 1)).toBe('permis');
    expect(grid.snapshot().refused).toBeNull();
  });

  test('a date typed in a plain cell gives it a date format, not to a formatted one', () => {
    const { grid, sheet, workbook } = openGrid();
    sheet.format(bounds(1, 0), { numberFormat: '0.0' });
    for (let i = 0; i < 2; i++) {
      grid.startDraft('enter', 'cell', '12/03/2024');
      press(grid, 'Enter');
    }
    const format = (row: number): string => workbook.styles.get(sheet.styleAt(row, 0)).numberFormat;
    expect([format(0), format(1), sheet.value(0, 0), sheet.value(1, 0)]).toEqual(['m/d/yyyy', '0.0', 45363, 45363]);
  });

  test('a date too wide for a standard column widens it, not a column set by the user', () => {
    const { grid, sheet } = openGrid();
    sheet.columns.set(1, { width: 5 });
    grid.startDraft('enter', 'cell', '12/03/2024');
    press(grid, 'Tab');
    grid.startDraft('enter', 'cell', '12/03/2024');
    press(grid, 'Enter');
    expect(sheet.columns.get(0)!.width).toBeGreaterThan(10);
    expect(sheet.columns.get(1)).toEqual({ width: 5 });
  });

  test('typing below a table makes it longer', () => {
    const { grid, sheet, workbook } = openGrid(BLOCK.slice(0, 3));
    const table = workbook.addTable(sheet, bounds(0, 0, 3, 2), ['Direction', 'Montant'], 'Besoins');
    sheet.format(bounds(2, 0, 1, 2), { numberFormat: '0.00' });
    grid.goTo({ row: 3, column: 0 });
    grid.startDraft('enter', 'cell', 'Culture');
    press(grid, 'Enter');
    expect(table.bounds).toEqual(bounds(0, 0, 4, 2));
    expect(workbook.styles.get(sheet.styleAt(3, 1)).numberFormat).toBe('0.00');
    press(grid, 'Ctrl+z');
    expect([table.bounds, sheet.value(3, 0)]).toEqual([bounds(0, 0, 3, 2), null]);
    press(grid, 'Ctrl+y');
    expect([table.bounds, sheet.value(3, 0)]).toEqual([bounds(0, 0, 4, 2), 'Culture']);
  });
});

test('a link of a written sheet leads to its cell', () => {
  const { grid, sheet, workbook } = openGrid(BLOCK);
  const findings = workbook.addSheet('Contrôles');
  findings.write(0, 0, [[{ formula: `=HYPERLINK("#'Recensement'!B3","B3")` }, { formula: '=HYPERLINK("#Rien!A1")' }]]);
  grid.activate(findings);
  grid.goTo({ row: 0, column: 1 });
  grid.followLink();
  expect(grid.snapshot().sheet).toBe(findings);
  grid.goTo({ row: 0, column: 0 });
  grid.followLink();
  expect([grid.snapshot().sheet, rangeName(grid.area)]).toEqual([sheet, 'B3']);
});

describe('clipboard', () => {
  test('copies what shows and pastes it as typed', () => {
    const { grid, sheet } = openGrid(BLOCK);
    sheet.format(bounds(1, 1, 4, 1), { numberFormat: '#,##0.00\\ "€"' });
    grid.selectArea(bounds(1, 0, 2, 2));
    expect(grid.copy()).toBe('Lycées\t10,00 €\r\nTransports\t20,00 €');
    grid.goTo({ row: 9, column: 3 });
    grid.paste('Lycées\t1 250,75 €\r\nTransports\t=1+1');
    expect(rangeName(grid.area)).toBe('D10:E11');
    expect([sheet.value(9, 3), sheet.value(9, 4), sheet.cells.formula(10, 4)]).toEqual(['Lycées', 1250.75, '=1+1']);
  });

  test('one copied cell fills the selection, a cut empties it', () => {
    const { grid, sheet } = openGrid(BLOCK);
    grid.selectArea(bounds(6, 0, 2, 2));
    grid.paste('7');
    expect([sheet.value(6, 0), sheet.value(7, 1)]).toEqual([7, 7]);
    expect(grid.cut()).toBe('7\t7\r\n7\t7');
    expect([sheet.value(6, 0), sheet.value(7, 1)]).toEqual([null, null]);
  });

  test('a whole column is copied down to the last used row only', () => {
    const { grid } = openGrid(BLOCK);
    grid.selectArea(bounds(0, 1, 1_048_576, 1));
    expect(grid.copy()).toBe('Montant\r\n10\r\n20\r\n\r\n30');
  });
});

describe('what happens elsewhere', () => {
  test('a selection made by the add-in is shown and brought into view', () => {
    const { grid, sheet } = openGrid(BLOCK);
    sheet.select(bounds(150, 12));
    expect(grid.snapshot()).toMatchObject({ reveal: { row: 150, column: 12 }, selection: { active: { row: 150 } } });
  });

  test('another sheet that becomes active shows its own selection', () => {
    const { grid, workbook } = openGrid(BLOCK);
    const other = workbook.addSheet('Indicateurs');
    other.selection = bounds(4, 2);
    workbook.activate(other);
    expect(grid.snapshot()).toMatchObject({ sheet: other, selection: { active: { row: 4, column: 2 } } });
    workbook.deleteSheet(other);
    expect(grid.snapshot().sheet.name).toBe('Recensement');
  });

  test('the add-in hears of a selection once, when the mouse is released', () => {
    const { grid, changes } = openGrid(BLOCK);
    changes.length = 0;
    for (let row = 1; row < 5; row++)
      grid.select({ active: { row: 0, column: 0 }, head: { row, column: 1 } }, { final: false });
    grid.publishSelection();
    expect(changes.map((c) => (c.kind === 'selection' ? rangeName(c.bounds) : c.kind))).toEqual(['A1:B5']);
  });
});
