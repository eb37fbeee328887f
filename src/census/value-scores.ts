import { contentAt, isBlank, lastRowOf, shownAt } from '../table/cells';
import type { CellContent, SheetGrid } from '../table/grid';
import type { ValueScore } from '../table/header-match';
import { columnOf, type ColumnKey } from './columns';
import { readerOf, type CellReader, type ReaderContext } from './column-readers';
import { CodeReader } from './parsing/code';
import { problem, understood } from './parsing/reading';
import { DEFAULT_NOMENCLATURE } from './parameters/defaults';

/** Values looked at to say what a column is. */
const SAMPLE = 40;

/** Free text tells nothing about the column it stands in. */
const NEUTRAL = 0.5;

const SHAPES: Partial<Record<ColumnKey, RegExp>> = {
  // Accounting natures are figures of the M57 chart of accounts.
  nature_comptable: /^\d{2,8}$/,
  code_nomenclature: /^[A-Z]{0,3}\d{1,4}([.,]\d{1,4}){0,4}\b/i,
  cpv: /^\d{8}(-\d)?$/,
  id_besoin: /\d/,
};

const context = (date1904: boolean): ReaderContext => ({
  codes: new CodeReader(DEFAULT_NOMENCLATURE.map(({ code }) => code)),
  department: (content) =>
    /^[\d.,\s]*$/.test(String(content)) ? problem('notInList') : understood(String(content), true),
  date1904,
});

const likeness = (key: ColumnKey, date1904: boolean): ((content: CellContent, shown: string | null) => number) => {
  const shape = SHAPES[key];
  if (shape) return (content) => (shape.test(String(content).trim()) ? 1 : 0);
  if (columnOf(key).type === 'text') return () => NEUTRAL;
  const read: CellReader = readerOf(key, '', context(date1904));
  return (content, shown) => (read(content, shown).kind === 'understood' ? 1 : 0);
};

/** Scores a column of the sheet below a header line by how many of its values read as the key's values. */
export const valueScores =
  (grid: SheetGrid) =>
  (headerRow: number): ValueScore<ColumnKey> =>
  (key, index) => {
    const score = likeness(key, grid.date1904);
    let seen = 0;
    let sum = 0;
    for (let row = headerRow + 1; row <= lastRowOf(grid) && seen < SAMPLE; row++) {
      const content = contentAt(grid, row, index);
      if (isBlank(content)) continue;
      seen++;
      sum += score(content, shownAt(grid, row, index));
    }
    return seen === 0 ? null : sum / seen;
  };
