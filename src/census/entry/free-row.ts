import { contentAt, isBlank, lastRowOf } from '../../table/cells';
import type { Census } from '../census';
import { LineReader } from '../need-rows';

/** Cells filled beforehand that make a row of a plain range one prepared for a need: one alone may be a remark below the census. */
const LEAST_PREPARED = 2;

/** A row of a table without a need, whatever was filled in beforehand, that the screen shows. */
const waitsInTable = ({ grid }: Census, row: number, lines: LineReader): boolean => {
  const { blank, total } = lines.read(grid, row);
  return blank && !total && !grid.hiddenRows?.has(row);
};

/** A row of a plain range in which number, year or department are filled in beforehand, and nothing else. */
const isPrepared = (census: Census, row: number, lines: LineReader): boolean => {
  const { grid, location } = census;
  if (row > lastRowOf(grid) || !waitsInTable(census, row, lines)) return false;
  const merged = grid.merged?.some((area) => row > area.row && row <= area.row + area.rowCount);
  const filled = location.columns.filter(({ index }) => !isBlank(contentAt(grid, row, index)));
  return !merged && filled.length >= LEAST_PREPARED;
};

/** Whether a row of the census waits for a need, by Excel's number. */
export const isFreeRow = (census: Census, row: number): boolean => {
  const { location } = census;
  if (row < location.firstRow) return false;
  const lines = new LineReader(location.columns);
  if (location.lastRow !== null) return row <= location.lastRow && waitsInTable(census, row, lines);
  return isPrepared(census, row, lines);
};

/**
 * The row that waits for the next need: the first one below the last need that a table keeps free, or of a plain range the row
 * right below it when it is prepared. `null` where a row has to be added.
 */
export const freeRowOf = (census: Census): number | null => {
  const { location, needs } = census;
  const next = Math.max(location.firstRow, (needs.at(-1)?.row ?? 0) + 1);
  const lines = new LineReader(location.columns);
  if (location.lastRow === null) return isPrepared(census, next, lines) ? next : null;
  for (let row = next; row <= location.lastRow; row++) if (waitsInTable(census, row, lines)) return row;
  return null;
};
