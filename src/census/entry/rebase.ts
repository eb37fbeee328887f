import { contentAt } from '../../table/cells';
import { sameCellContent } from '../../table/same-content';
import type { Census } from '../census';
import type { ColumnKey } from '../columns';
import { freeRowOf, isFreeRow } from './free-row';
import { moveNew, startOnRow, type EntryStart } from './entry-start';

/** A form after the census was read again. */
export interface Rebased {
  start: EntryStart;
  /** Cells of the row that hold something else than when the form was opened. */
  changed: ColumnKey[];
  /** The row is not where it was, nor anywhere that can be told: it was deleted, or much changed. */
  gone: boolean;
}

/** The row that now holds the cells of the form's: the same need if it only moved, else the same place. */
const rowNow = ({ census: before, row }: EntryStart, census: Census): number | null => {
  const need = before.needs.find((candidate) => candidate.row === row);
  const same = need && census.needs.find(({ cells }) => cells === need.cells);
  return same ? same.row : row;
};

/** A new need on a row that waits for one: its own as long as nobody took it. */
const onFreeRow = (start: EntryStart, census: Census): EntryStart => {
  const { row } = start;
  return moveNew(start, census, row !== null && isFreeRow(census, row) ? row : freeRowOf(census));
};

/** Whether both censuses have the same columns in the same places. */
const sameColumns = (a: Census, b: Census): boolean =>
  a.sheet === b.sheet &&
  a.location.columns.length === b.location.columns.length &&
  a.location.columns.every(({ key, index }, i) => {
    const other = b.location.columns[i];
    return other?.key === key && other.index === index;
  });

/**
 * Follows a census that was read again while the form was open. A row that only moved is found where it stands now; what
 * others wrote in it meanwhile is told, and nothing of it would be written over unseen.
 */
export const rebase = (start: EntryStart, census: Census): Rebased => {
  if (!sameColumns(start.census, census)) return { start, changed: [], gone: true };
  if (start.isNew) return { start: onFreeRow(start, census), changed: [], gone: false };
  const row = rowNow(start, census);
  const differs = census.location.columns.filter(
    ({ index }) =>
      !sameCellContent(contentAt(start.census.grid, start.row!, index), contentAt(census.grid, row!, index)),
  );
  const filled = census.location.columns.filter(
    ({ index }) => contentAt(start.census.grid, start.row!, index) !== null,
  );
  const title = census.location.columns.find(({ key }) => key === 'intitule');
  const otherTitle = title !== undefined && differs.includes(title);
  // Another title and most cells changed: another need stands there now.
  if (otherTitle && differs.length * 2 > filled.length) return { start, changed: [], gone: true };
  const { formulas, waivers } = start;
  return {
    start: startOnRow(census, row!, { formulas, waivers }),
    changed: differs.map(({ key }) => key).filter((key) => !formulas.has(key)),
    gone: false,
  };
};
