import { readCellStates, type CellState } from '../excel/cell-states';
import type { CellPlace } from '../excel/cell-runs';
import type { EditGuards } from '../excel/edit-guards';
import { TEXT_FORMAT } from '../excel/looks';
import type { SheetOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import { cellAddress } from '../table/address';
import type { RefusalCode, RowChange } from './fix-change';
import { sameContent } from './fix-refusals';
import { placeOf } from './fix-tasks';
import { coversRows, extendRanges, type AddedRows } from './total-formulas';

/** A formula that is to count the new rows too; row, column and formulas as they are before these come, from 0. */
export interface TotalWrite extends CellPlace {
  was: string;
  formula: string;
}

/** Rows of a plain range for which sheet rows are inserted. */
export interface InsertedRows {
  /** The row whose place the first one takes, from 0. */
  at: number;
  changes: RowChange[];
  totals: TotalWrite[];
  /** There is no row above whose looks they could take, only the header. */
  isFirst: boolean;
}

/** How rows come under a plain range: in the empty rows there (`insert` is `null`), or in inserted ones. */
export interface RowsPlan {
  insert: InsertedRows | null;
  refused: { code: RefusalCode; cell: string } | null;
  /** Totals, as addressed afterwards, that do not count the new rows. */
  uncounted: string[];
}

/** Rows above the header and below the census where totals are looked for. */
const ROWS_AROUND = 50;

type StateAt = (row: number, column: number) => CellState | undefined;

interface Surroundings {
  /** Places of the title rows and of what stands below the census. */
  around: CellPlace[];
  at: StateAt;
}

/**
 * Tells where rows go that are added to a plain range, all from one census. Where the rows below are empty they take
 * these; where something stands there, or a formula counts down to the last need, sheet rows are inserted above it, and
 * the formulas that count down to the last need are to count them too.
 */
export async function planNewRows(
  session: ExcelSession,
  sheet: SheetOverview,
  changes: RowChange[],
  guards: EditGuards,
): Promise<RowsPlan> {
  const [first] = changes as [RowChange];
  const { lastRow, columns } = first;
  const added: AddedRows = { sheet: sheet.name, firstRow: first.firstRow, lastRow, count: changes.length };
  const { around, at } = await readSurroundings(session, sheet, first, changes.length);
  const refuse = (code: RefusalCode, cell: string): RowsPlan => ({
    insert: null,
    refused: { code, cell },
    uncounted: [],
  });
  const moved = first.anchors.find(({ cell, content }) => {
    const { row, column } = placeOf(cell);
    return !sameContent(at(row, column)?.content ?? null, content);
  });
  if (moved) return refuse('ROW_MOVED', moved.cell);

  const totals = totalsToExtend(around, at, added);
  const isFilled = ({ row, column }: CellPlace) =>
    row < lastRow + changes.length &&
    row >= lastRow &&
    column >= columns[0] &&
    column <= columns[1] &&
    holds(at(row, column));
  const filled = around.find(isFilled);
  const obstacle = obstacleTo(lastRow, sheet, guards);
  if (filled && obstacle) return refuse(obstacle.code, obstacle.cell);
  const isFirst = lastRow < first.firstRow;
  const insert = !obstacle && (filled || totals.length > 0) ? { at: lastRow, changes, totals, isFirst } : null;
  return { insert, refused: null, uncounted: uncountedTotals(first, around, at, { added, insert }) };
}

const holds = (state: CellState | undefined): boolean =>
  state !== undefined && (state.formula !== null || (state.content !== null && state.content !== ''));

/** What an inserted row would tear: a merged cell, or a table beside the census. */
const obstacleTo = (
  at: number,
  { tables }: SheetOverview,
  guards: EditGuards,
): { code: RefusalCode; cell: string } | null => {
  const merged = guards.mergedAcross(at);
  if (merged) return { code: 'MERGED', cell: cellAddress(merged.row + 1, merged.column) };
  const table = tables.find(({ row, rowCount }) => row < at && row + rowCount > at);
  return table ? { code: 'TABLE_BESIDE', cell: cellAddress(table.row + 1, table.column) } : null;
};

async function readSurroundings(
  session: ExcelSession,
  { id, used }: SheetOverview,
  { firstRow, lastRow, columns, anchors }: RowChange,
  count: number,
): Promise<Surroundings> {
  const end = used ? Math.min(used.row + used.rowCount, lastRow + Math.max(ROWS_AROUND, count)) : lastRow;
  const from = Math.min(columns[0], used?.column ?? 0);
  const to = Math.max(columns[1], used ? used.column + used.columnCount - 1 : 0);
  const around: CellPlace[] = [];
  const add = (first: number, last: number) => {
    for (let row = first; row < last; row++)
      for (let column = from; column <= to; column++) around.push({ row, column });
  };
  // The header stands on one or two lines above the first need.
  add(Math.max(0, firstRow - 1 - ROWS_AROUND), firstRow - 1);
  add(lastRow, end);
  const places = [...around, ...anchors.map(({ cell }) => placeOf(cell))];
  const states = await readCellStates(session, id, places);
  const byPlace = new Map(places.map(({ row, column }, i) => [`${row} ${column}`, states[i] as CellState]));
  return { around, at: (row, column) => byPlace.get(`${row} ${column}`) };
}

/** Formulas that count down to the last need. Array formulas and formulas shown as text cannot be written in part. */
const totalsToExtend = (around: readonly CellPlace[], at: StateAt, added: AddedRows): TotalWrite[] =>
  around.flatMap(({ row, column }) => {
    const { formula = null, array = false, format = '' } = at(row, column) ?? {};
    if (formula === null || array || format === TEXT_FORMAT) return [];
    const extended = extendRanges(formula, added);
    return extended === formula ? [] : [{ row, column, was: formula, formula: extended }];
  });

/** Amounts in the first row below the census that the new rows do not count in. */
const uncountedTotals = (
  { lastRow, columns, amounts }: RowChange,
  around: readonly CellPlace[],
  at: StateAt,
  { added, insert }: { added: AddedRows; insert: InsertedRows | null },
): string[] => {
  const below = around.find(
    ({ row, column }) => row >= lastRow && column >= columns[0] && column <= columns[1] && holds(at(row, column)),
  );
  if (!below) return [];
  const extended = new Set((insert?.totals ?? []).map(({ row, column }) => `${row} ${column}`));
  return amounts.flatMap((column) => {
    const state = at(below.row, column);
    if (typeof state?.content !== 'number' || extended.has(`${below.row} ${column}`)) return [];
    if (state.formula !== null && coversRows(state.formula, added, insert !== null)) return [];
    return [cellAddress(below.row + 1 + (insert ? added.count : 0), column)];
  });
};
