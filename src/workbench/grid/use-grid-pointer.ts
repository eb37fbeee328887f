import type { MouseEvent, RefObject } from 'react';
import { setColumnPixels } from '../../host/objects/column-width';
import { MAX_COLUMNS, MAX_ROWS, contains } from '../../host/workbook/bounds';
import { followPointer } from '../follow-pointer';
import type { Axis } from './axis';
import type { GridController } from './grid-controller';
import type { CellPosition } from './selection';

export interface GridPointer {
  onMouseDown(event: MouseEvent): void;
  onDoubleClick(event: MouseEvent): void;
  onContextMenu(event: MouseEvent): void;
}

/** What lies under the pointer: a cell, a row number, a column letter, the corner, or the edge of a column. */
type Target =
  | { kind: 'cell'; row: number; column: number }
  | { kind: 'row'; row: number }
  | { kind: 'column'; column: number }
  | { kind: 'corner' }
  | { kind: 'resize'; column: number };

const NARROWEST_COLUMN = 12;

/** Selecting with the mouse, by cell, row or column, and changing column widths. */
export function useGridPointer(
  grid: GridController,
  scroller: RefObject<HTMLDivElement | null>,
  columns: Axis,
): GridPointer {
  const onMouseDown = (event: MouseEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('textarea')) return;
    const opens = (event.target as Element).closest('[data-opens]');
    const target = targetOf(event.target as Element);
    if (!target) return;
    event.preventDefault();
    if (opens && target.kind === 'cell') {
      grid.openPopup(target);
      return;
    }
    scroller.current?.focus({ preventScroll: true });
    if (target.kind === 'resize') {
      resizeColumn(grid, columns, target.column, event.clientX);
      return;
    }
    press(grid, target, event.shiftKey);
    followPointer(
      (x, y) => drag(grid, target, x, y, scroller.current),
      () => released(grid, target, event.shiftKey),
    );
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const target = (event.target as Element).closest('[data-opens]') ? null : targetOf(event.target as Element);
    if (target?.kind === 'cell' && !grid.snapshot().draft) grid.startDraft('edit', 'cell');
  };
  const onContextMenu = (event: MouseEvent): void => {
    const element = event.target as Element;
    if (element.closest('textarea')) return;
    const target = targetOf(element);
    // Asked by the keyboard: the event is that of the grid itself.
    if (!target && element !== scroller.current) return;
    event.preventDefault();
    if (target && !isSelected(grid, target)) {
      press(grid, target, false);
      grid.publishSelection();
    }
    grid.openMenu(target ? { x: event.clientX, y: event.clientY } : null);
  };
  return { onMouseDown, onDoubleClick, onContextMenu };
}

function targetOf(element: Element | null): Target | null {
  const found = element?.closest<HTMLElement>('[data-resize],[data-row],[data-column],[data-corner]');
  if (!found) return null;
  const { row, column, resize, corner } = found.dataset;
  if (resize !== undefined) return { kind: 'resize', column: Number(resize) };
  if (corner !== undefined) return { kind: 'corner' };
  if (row !== undefined && column !== undefined) return { kind: 'cell', row: Number(row), column: Number(column) };
  return row !== undefined ? { kind: 'row', row: Number(row) } : { kind: 'column', column: Number(column) };
}

/** Both corners of what a target selects. */
function ends(target: Target): [CellPosition, CellPosition] {
  switch (target.kind) {
    case 'cell':
      return [target, target];
    case 'row':
      return [
        { row: target.row, column: 0 },
        { row: target.row, column: MAX_COLUMNS - 1 },
      ];
    case 'column':
    case 'resize':
      return [
        { row: 0, column: target.column },
        { row: MAX_ROWS - 1, column: target.column },
      ];
    case 'corner':
      return [
        { row: 0, column: 0 },
        { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 },
      ];
  }
}

/** The menu of what is selected already is about all of it. */
function isSelected(grid: GridController, target: Target): boolean {
  const [first, last] = ends(target);
  const { area } = grid;
  return contains(area, first.row, first.column) && contains(area, last.row, last.column);
}

function press(grid: GridController, target: Target, extend: boolean): void {
  const [first, last] = ends(target);
  const active = extend ? grid.snapshot().selection.active : first;
  grid.select({ active, head: last }, { final: false, reveal: target.kind === 'cell' ? last : null });
}

/** The add-in hears of the selection once; a link clicked without dragging is followed. */
function released(grid: GridController, target: Target, extended: boolean): void {
  grid.publishSelection();
  const { active, head } = grid.snapshot().selection;
  const clicked = target.kind === 'cell' && active.row === head.row && active.column === head.column;
  if (clicked && !extended) grid.followLink();
}

/** Stretches the selection to what is under the pointer; beyond an edge of the grid, scrolls. */
function drag(grid: GridController, from: Target, x: number, y: number, scroller: HTMLElement | null): void {
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  const outside = { x: beyond(x, box.left, box.right), y: beyond(y, box.top, box.bottom) };
  if (outside.x !== 0 || outside.y !== 0) scroller.scrollBy(outside.x / 2, outside.y / 2);
  const inX = Math.min(box.left + scroller.clientWidth - 2, Math.max(box.left + 2, x));
  const inY = Math.min(box.top + scroller.clientHeight - 2, Math.max(box.top + 2, y));
  const target = targetOf(document.elementFromPoint(inX, inY));
  if (!target || target.kind !== from.kind) return;
  const { head } = grid.snapshot().selection;
  const [, last] = ends(target);
  if (head.row !== last.row || head.column !== last.column)
    grid.select({ active: grid.snapshot().selection.active, head: last }, { final: false, reveal: null });
}

const beyond = (at: number, low: number, high: number): number => (at < low ? at - low : at > high ? at - high : 0);

function resizeColumn(grid: GridController, columns: Axis, column: number, fromX: number): void {
  const { sheet } = grid.snapshot();
  const before = columns.size(column);
  followPointer(
    (x) => {
      setColumnPixels(sheet, column, Math.max(NARROWEST_COLUMN, before + x - fromX));
      sheet.layoutChanged();
    },
    () => undefined,
  );
}
