import { lastColumn, lastRow } from '../../host/workbook/bounds';
import type { GridController } from './grid-controller';
import { axesOf, changeLines } from './grid-menu';
import { dataEdge, type CellPosition, type Direction } from './selection';

/** The part of a keyboard event that matters here. */
export interface KeyPress {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Does what Excel does for a key pressed in the grid, no entry being open. Returns false for a key that means nothing here, which
 * the browser then handles (among them printable ones, which open an entry).
 * @param pageRows rows that a page down goes over
 */
export function pressInGrid(grid: GridController, press: KeyPress, pageRows: number): boolean {
  if (press.alt) return press.key === 'ArrowDown' && !press.ctrl && grid.openPopup();
  return (press.ctrl ? pressWithControl(grid, press) : false) || pressPlain(grid, press, pageRows);
}

function pressWithControl(grid: GridController, { key, shift }: KeyPress): boolean {
  const { sheet, selection } = grid.snapshot();
  const from = shift ? selection.head : selection.active;
  const arrow = ARROWS[key];
  if (arrow) return done(() => grid.goTo(dataEdge(sheet, from, arrow), shift));
  switch (key.toLowerCase()) {
    case 'home':
      return done(() => grid.goTo(firstScrolledCell(grid), shift));
    case 'end':
      return done(() => grid.goTo(lastUsedCell(grid), shift));
    case 'a':
      return done(() => grid.selectAll());
    case 'z':
      return done(() => (shift ? grid.redo() : grid.undo()));
    case 'y':
      return done(() => grid.redo());
    case '+':
      return done(() => insertOrRemove(grid, 'insert'));
    case '-':
      return done(() => insertOrRemove(grid, 'remove'));
    default:
      return false;
  }
}

/** Whole rows or columns come and go at once; for a block of cells the menu asks which. */
function insertOrRemove(grid: GridController, kind: 'insert' | 'remove'): void {
  const [axis, other] = axesOf(grid);
  if (axis && !other) changeLines(grid, kind, axis);
  else grid.openMenu(null);
}

function pressPlain(grid: GridController, { key, ctrl, shift }: KeyPress, pageRows: number): boolean {
  if (ctrl) return false;
  const { selection } = grid.snapshot();
  const from = shift ? selection.head : selection.active;
  const arrow = ARROWS[key];
  if (arrow) return done(() => grid.move(arrow, shift));
  switch (key) {
    case 'PageDown':
      return done(() => grid.goTo({ ...from, row: from.row + pageRows }, shift));
    case 'PageUp':
      return done(() => grid.goTo({ ...from, row: from.row - pageRows }, shift));
    case 'Home':
      return done(() => grid.goTo({ ...from, column: 0 }, shift));
    case 'Enter':
      return done(() => grid.move(shift ? 'up' : 'down'));
    case 'Tab':
      return done(() => grid.move(shift ? 'left' : 'right'));
    case 'F2':
      return done(() => grid.startDraft('edit', 'cell'));
    case 'Delete':
      return done(() => grid.clear());
    case 'Backspace':
      return done(() => grid.startDraft('enter', 'cell', ''));
    default:
      return false;
  }
}

/** Keys while an entry is open in the cell. Returns false for those that belong to the text field. */
export function pressInEditor(grid: GridController, { key, ctrl, shift, alt }: KeyPress): boolean {
  const { draft } = grid.snapshot();
  if (!draft) return false;
  if (key === 'Escape') return done(() => grid.cancel());
  if (key === 'Enter' && !alt) return done(() => grid.commit() && !ctrl && grid.move(shift ? 'up' : 'down'));
  if (key === 'Tab') return done(() => grid.commit() && grid.move(shift ? 'left' : 'right'));
  if (key === 'F2') return done(() => grid.startDraft(draft.mode === 'enter' ? 'edit' : 'enter', draft.where));
  const arrow = ARROWS[key];
  if (arrow && draft.mode === 'enter' && draft.where === 'cell' && !ctrl && !shift)
    return done(() => grid.commit() && grid.move(arrow));
  return false;
}

/** Ctrl+Home goes to the first cell below and right of the frozen panes. */
function firstScrolledCell(grid: GridController): CellPosition {
  const { freeze } = grid.snapshot().sheet;
  return { row: freeze?.rows ?? 0, column: freeze?.columns ?? 0 };
}

function lastUsedCell(grid: GridController): CellPosition {
  const used = grid.snapshot().sheet.cells.used(true);
  return used ? { row: lastRow(used), column: lastColumn(used) } : { row: 0, column: 0 };
}

function done(act: () => unknown): true {
  act();
  return true;
}
