import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import type { SheetGrid } from '../table/grid';
import type { Census, Need, NeedCells } from './census';
import { CensusError } from './census-error';
import { departmentReader } from './department-names';
import { fill } from './fill';
import type { CensusLocation } from './location';
import { rowBelowTable, sortRows, type RowSort } from './need-rows';
import type { Parameters } from './parameters/parameters';
import { CodeReader } from './parsing/code';
import { valueOf } from './parsing/reading';
import { needReader } from './read-needs';
import { DROPPED_STATUSES } from './vocabulary';
import { censusYears } from './year';

export interface ReadOptions {
  /** Campaign year (N): the needs under work are those of N+1. */
  year?: number;
  /** Language of the sentences; French unless said otherwise. */
  texts?: Messages['rules'];
}

const toNeed = (row: number, cells: NeedCells, year: number): Need => {
  const status = valueOf(cells.statut);
  const ofYear = (valueOf(cells.annee) ?? year) === year;
  return {
    row,
    cells,
    department: valueOf(cells.direction),
    ofYear,
    retained: ofYear && !(status !== null && DROPPED_STATUSES.includes(status)),
  };
};

const yearNotices = (needs: readonly Need[], year: number, texts: Messages['rules']): string[] => {
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

const rowNotices = (rows: RowSort, grid: SheetGrid, location: CensusLocation, texts: Messages['rules']): string[] => {
  const notices: string[] = [];
  if (rows.totals.length > 0) notices.push(fill(texts.notices.totalRows, { lignes: rows.totals.join(', ') }));
  if (rows.repeatedHeaders.length > 0) {
    notices.push(fill(texts.notices.repeatedHeaders, { lignes: rows.repeatedHeaders.join(', ') }));
  }
  const below = rowBelowTable(grid, location);
  if (below !== null) notices.push(fill(texts.notices.belowTable, { table: location.table ?? '', ligne: below }));
  return notices;
};

/**
 * Reads the needs of a census from its whole sheet. Every row that holds a need is kept, whatever its year; `retained`
 * says which count in indicators.
 * @throws CensusError `CENSUS_EMPTY` without any need, `YEAR_NOT_FOUND` when none is of the year asked for
 */
export const readCensus = (
  grid: SheetGrid,
  location: CensusLocation,
  parameters: Parameters,
  options: ReadOptions = {},
): Census => {
  const texts = options.texts ?? fr.rules;
  const rows = sortRows(grid, location);
  if (rows.needs.length === 0) {
    const values = { feuille: location.sheet, ligne: location.headerRow };
    throw new CensusError('CENSUS_EMPTY', fill(texts.census.empty, values));
  }
  const read = needReader(grid, location, {
    codes: new CodeReader(parameters.nomenclature.map(({ code }) => code)),
    department: departmentReader(parameters.departments),
    date1904: grid.date1904,
  });
  const cells = rows.needs.map(read);
  const { year, campaignYear } = censusYears(cells, parameters, location.sheet, options.year, texts);
  const needs = cells.map((row, place) => toNeed(rows.needs[place]!, row, year));
  return {
    sheet: location.sheet,
    location,
    grid,
    parameters,
    year,
    campaignYear,
    needs,
    notices: [...parameters.notices, ...rowNotices(rows, grid, location, texts), ...yearNotices(needs, year, texts)],
  };
};
