import type { EditGuards } from '../excel/edit-guards';
import type { CellPlace } from '../excel/cell-runs';
import type { CellState } from '../excel/cell-states';
import { messages, type Locale } from '../i18n';
import { cellAddress } from '../table/address';
import { sameCellContent } from '../table/same-content';
import type { Anchor, Change, Refusal, RefusalCode } from './fix-change';
import { targetFormat } from './fix-format';
import type { CellTask } from './fix-tasks';

export const sameContent = sameCellContent;

/** Words a refusal. */
export const refusal = (change: Change, code: RefusalCode, cell: string, locale: Locale): Refusal => ({
  change,
  code,
  message: messages(locale).app.refusals[code](change.sheet, cell),
});

/** The cell that a refusal of a change names. */
export const cellOf = (change: Change): string =>
  change.kind === 'cell' ? change.cell : cellAddress(change.lastRow + 1, change.columns[0]);

/** Of the states read: that of a task's cell, and those of its anchors. */
export interface TaskStates {
  cell: CellState;
  anchors: (readonly [Anchor, CellState])[];
  /** Of the cells that must be empty. */
  free: CellState[];
  /** The format that the cell goes by: its own, or that of the cell above a new row. */
  format: string;
}

/** Whether the sheet itself forbids writing in a cell, or changing its format from one to another. */
export const sheetRefusal = (
  place: CellPlace,
  guards: EditGuards,
  { from, to }: { from: string; to: string },
): RefusalCode | null => {
  if (guards.isTotal(place)) return 'TABLE_TOTALS';
  if (guards.isLocked(place) || (!guards.mayFormat && from !== to)) return 'SHEET_PROTECTED';
  if (guards.isMerged(place)) return 'MERGED';
  return guards.isFiltered(place) ? 'FILTERED_ROW' : null;
};

/** Why a cell cannot be written, the reason nearest to what the user can do first; `null` when it can. */
export const refusalCode = (task: CellTask, guards: EditGuards, states: TaskStates): RefusalCode | null => {
  const { cell, anchors, free, format } = states;
  const { change, value, key, was } = task;
  if (change.kind === 'row' && (cell.content !== null || cell.formula !== null)) return 'NO_ROOM';
  if (value === undefined) return null;
  const forbidden = sheetRefusal(task, guards, { from: cell.format, to: targetFormat(value, key, format) });
  if (forbidden) return forbidden;
  if (anchors.some(([anchor, state]) => !sameContent(anchor.content, state.content))) return 'ROW_MOVED';
  if (free.some(({ content }) => content !== null && content !== '')) return 'ROW_TAKEN';
  if (cell.array) return 'ARRAY_FORMULA';
  const unchanged = was === undefined ? cell.text === change.before : sameContent(was, cell.content);
  if (!unchanged) return 'CHANGED_SINCE';
  if (cell.formula !== null && !(change.kind === 'cell' && change.overFormula)) return 'FORMULA';
  return null;
};

/** The second of two changes that want different values in one cell. */
export const conflicting = (changes: readonly Change[]): Set<Change> => {
  const first = new Map<string, Change>();
  const refused = new Set<Change>();
  for (const change of changes) {
    if (change.kind === 'row') continue;
    const place = `${change.sheet}!${change.cell}`;
    if (first.has(place)) refused.add(change);
    else first.set(place, change);
  }
  return refused;
};
