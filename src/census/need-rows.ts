import { asText, contentAt, isBlank, lastRowOf } from '../table/cells';
import type { SheetGrid } from '../table/grid';
import { fold, headerForm } from '../table/normalise';
import type { ColumnKey } from './columns';
import type { CensusLocation, LocatedColumn } from './location';
import { parseOrigin } from './parsing/origin';

/** Columns that templates fill in advance or by formula: alone they make no need. */
const PREFILLED: readonly ColumnKey[] = [
  'id_besoin',
  'annee',
  'direction',
  'service',
  'statut',
  'libelle_nomenclature',
  'duree_totale',
  'cat_agec',
  'eligible_insertion',
  'indice',
  'egalim',
];

const TOTAL = /^((sous|grand)[ -]?)?(total|totaux)\b|^(somme|cumul)\b/;
/** Spares most texts from being folded. */
const MAY_BE_TOTAL = /^\s*[sgtc]/i;

/** The rows under a header, sorted out. Rows are Excel's numbers. */
export interface RowSort {
  needs: number[];
  totals: number[];
  repeatedHeaders: number[];
}

const isTotal = (grid: SheetGrid, row: number, columns: readonly LocatedColumn[]): boolean => {
  let says = false;
  for (const { key, index } of columns) {
    const content = contentAt(grid, row, index);
    if (isBlank(content)) continue;
    if (key === 'code_nomenclature') return false;
    if (key === 'nature_besoin' && parseOrigin(content).kind === 'understood') return false;
    if (typeof content === 'string') says ||= MAY_BE_TOTAL.test(content) && TOTAL.test(fold(content));
  }
  return says;
};

const isRepeatedHeader = (grid: SheetGrid, row: number, columns: readonly LocatedColumn[]): boolean => {
  let same = 0;
  for (const { header, index } of columns) {
    const content = contentAt(grid, row, index);
    if (isBlank(content)) continue;
    const text = headerForm(asText(content));
    if (text === '' || !headerForm(header).endsWith(text)) return false;
    same++;
  }
  return same >= 3;
};

/**
 * Tells needs from what stands between them: blank rows, rows with only prefilled cells, separator rows (one text outside
 * the need's own columns), totals and headers printed again.
 */
export const sortRows = (grid: SheetGrid, location: CensusLocation): RowSort => {
  const sorted: RowSort = { needs: [], totals: [], repeatedHeaders: [] };
  const own = location.columns.filter(({ key }) => !PREFILLED.includes(key));
  const last = Math.min(location.lastRow ?? Infinity, lastRowOf(grid));
  for (let row = location.firstRow; row <= last; row++) {
    if (own.every(({ index }) => isBlank(contentAt(grid, row, index)))) {
      if (isTotal(grid, row, location.columns)) sorted.totals.push(row);
    } else if (isTotal(grid, row, location.columns)) sorted.totals.push(row);
    else if (isRepeatedHeader(grid, row, location.columns)) sorted.repeatedHeaders.push(row);
    else sorted.needs.push(row);
  }
  return sorted;
};

/** First row filled right below a table object, which Excel does not count in: `null` when there is none. */
export const rowBelowTable = (grid: SheetGrid, location: CensusLocation): number | null => {
  if (location.lastRow === null) return null;
  const own = location.columns.filter(({ key }) => !PREFILLED.includes(key));
  const table = grid.tables.find(({ name }) => name === location.table);
  const first = location.lastRow + (table?.showTotals ? 2 : 1);
  for (let row = first; row <= Math.min(first + 2, lastRowOf(grid)); row++) {
    const filled = own.filter(({ index }) => !isBlank(contentAt(grid, row, index))).length;
    if (filled >= 3 && !isTotal(grid, row, location.columns)) return row;
  }
  return null;
};
