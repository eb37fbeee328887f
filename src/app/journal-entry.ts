import type { CellContent } from '../table/grid';
import type { Anchor } from './fix-change';

export type Operation = 'fix' | 'completion' | 'entry' | 'undo';

/** How a cell is put back as it was. */
export interface CellRestore {
  kind: 'cell';
  /** Content before, its formula (English, with `=`) if it was one, and its number format. */
  was: CellContent;
  formula: string | null;
  format: string;
  /** What was written: a cell that no longer holds it is left alone. */
  now: CellContent;
  nowFormat: string;
  anchors: Anchor[];
}

/** How an added row is taken away: when its cells still hold exactly this. */
export interface RowRestore {
  kind: 'row';
  /** The table that has it; `null` for a row inserted in the sheet. */
  table: string | null;
  cells: Anchor[];
}

/** A total that was made to count inserted rows: it shrinks by itself when they go. */
export interface TotalMark {
  kind: 'total';
}

/** What an undo took back. */
export interface UndoMark {
  kind: 'undo';
  of: string;
}

export type Restore = CellRestore | RowRestore | TotalMark | UndoMark;

/** One line of the journal. */
export interface JournalEntry {
  /** Lines of one action have the same. */
  action: string;
  /** Local date and time, `2026-11-23T19:24:05`. */
  when: string;
  author: string;
  operation: Operation;
  rule: string | null;
  sheet: string;
  cell: string;
  before: string;
  after: string;
  restore: Restore;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isContent = (value: unknown): value is CellContent =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (isRecord(value) && typeof value.error === 'string');

const areAnchors = (value: unknown): value is Anchor[] =>
  Array.isArray(value) &&
  value.every((item) => isRecord(item) && isAddress(item.cell) && 'content' in item && isContent(item.content));

export const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(value);

/** Reads what `JSON.stringify` wrote; `null` for anything else: the sheet is open to everybody. */
export function readRestore(text: string): Restore | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const { kind, was, formula, format, now, nowFormat, anchors, table, cells, of } = value;
  if (kind === 'undo') return typeof of === 'string' ? { kind, of } : null;
  if (kind === 'total') return { kind };
  if (kind === 'row')
    return (typeof table === 'string' || table === null) && areAnchors(cells) ? { kind, table, cells } : null;
  if (kind !== 'cell' || !('was' in value) || !('now' in value) || !isContent(was) || !isContent(now)) return null;
  if (formula !== null && !(typeof formula === 'string' && formula.startsWith('='))) return null;
  if (typeof format !== 'string' || typeof nowFormat !== 'string' || !areAnchors(anchors)) return null;
  return { kind, was, formula, format, now, nowFormat, anchors };
}
