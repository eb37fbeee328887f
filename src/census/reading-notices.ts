import type { Messages } from '../i18n';
import { columnLetters } from '../table/address';
import type { SheetGrid } from '../table/grid';
import { lineRuns } from '../table/line-runs';
import type { Need } from './census';
import { fill } from './fill';
import type { CensusLocation } from './location';
import { rowBelowTable, type RowSort } from './need-rows';
import { valueOf } from './parsing/reading';

type Texts = Messages['rules'];

/** No cell of the workbook tells the year. */
export const assumedYearNotice = (year: number, campaignYear: number, { notices }: Texts): string =>
  fill(notices.assumedYear, { annee: year, campagne: campaignYear });

/** Rows of another year, and rows that do not say theirs. */
export const yearNotices = (needs: readonly Need[], year: number, texts: Texts): string[] => {
  const notices: string[] = [];
  const others = needs.filter((need) => !need.ofYear);
  if (others.length > 0) {
    const years = [...new Set(others.map(({ cells }) => valueOf(cells.annee)!))].sort((a, b) => a - b);
    const values = { nombre: others.length, annees: years.join(', '), annee: year };
    notices.push(fill(texts.notices.otherYears, values));
  }
  const silent = needs.filter(({ cells }) => cells.annee !== undefined && valueOf(cells.annee) === null).length;
  if (silent > 0) notices.push(fill(texts.notices.noYear, { nombre: silent, annee: year }));
  return notices;
};

/** Rows that were left aside: totals, headers printed again, rows under the table. */
export const rowNotices = (rows: RowSort, grid: SheetGrid, location: CensusLocation, texts: Texts): string[] => {
  const notices: string[] = [];
  if (rows.totals.length > 0) notices.push(fill(texts.notices.totalRows, { lignes: lineRuns(rows.totals) }));
  if (rows.repeatedHeaders.length > 0) {
    notices.push(fill(texts.notices.repeatedHeaders, { lignes: lineRuns(rows.repeatedHeaders) }));
  }
  const below = rowBelowTable(grid, location);
  if (below !== null) notices.push(fill(texts.notices.belowTable, { table: location.table ?? '', ligne: below }));
  return notices;
};

/** Rows and columns that the screen does not show: they are read all the same. */
export const hiddenNotices = (
  needs: readonly Need[],
  grid: SheetGrid,
  location: CensusLocation,
  texts: Texts,
): string[] => {
  const notices: string[] = [];
  const hidden = needs.filter((need) => need.hidden !== null);
  if (hidden.length > 0) {
    const values = { nombre: hidden.length, lignes: lineRuns(hidden.map(({ row }) => row)) };
    const sentence = hidden.every((need) => need.hidden === 'filtered')
      ? texts.notices.filteredRows
      : texts.notices.hiddenRows;
    notices.push(fill(sentence, values));
  }
  const columns = location.columns.filter(({ index }) => grid.hiddenColumns?.has(index));
  if (columns.length > 0) {
    const names = columns.map(({ header, index }) => `${columnLetters(index)} (${header})`);
    notices.push(fill(texts.notices.hiddenColumns, { colonnes: names.join(', ') }));
  }
  return notices;
};
