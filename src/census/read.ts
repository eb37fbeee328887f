import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import type { SheetGrid } from '../table/grid';
import type { Census, Hiding, Need, NeedCells } from './census';
import { CensusError } from './census-error';
import { departmentReader } from './department-names';
import { fill } from './fill';
import type { CensusLocation } from './location';
import { sortRows } from './need-rows';
import type { Parameters } from './parameters/parameters';
import { CodeReader } from './parsing/code';
import { valueOf } from './parsing/reading';
import { needReader } from './read-needs';
import { missingRegisterNotices } from './registers/missing-registers';
import { NO_REGISTERS, type Registers } from './registers/registers';
import { hiddenNotices, rowNotices, yearNotices } from './reading-notices';
import { DROPPED_STATUSES } from './vocabulary';
import { censusYears } from './year';

export interface ReadOptions {
  /** Campaign year (N): the needs under work are those of N+1. */
  year?: number;
  /** Language of the sentences; French unless said otherwise. */
  texts?: Messages['rules'];
  /** The registers of the workbook; none when left out. */
  registers?: Registers;
}

const hidingOf = (grid: SheetGrid, row: number): Hiding | null => {
  if (!grid.hiddenRows?.has(row)) return null;
  return grid.filteredRows?.has(row) ? 'filtered' : 'hidden';
};

const toNeed = (row: number, cells: NeedCells, year: number, hidden: Hiding | null): Need => {
  const status = valueOf(cells.statut);
  const ofYear = (valueOf(cells.annee) ?? year) === year;
  return {
    row,
    cells,
    department: valueOf(cells.direction),
    ofYear,
    retained: ofYear && !(status !== null && DROPPED_STATUSES.includes(status)),
    hidden,
  };
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
  const registers = options.registers ?? NO_REGISTERS;
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
  const needs = cells.map((row, place) => {
    const number = rows.needs[place]!;
    return toNeed(number, row, year, hidingOf(grid, number));
  });
  return {
    sheet: location.sheet,
    location,
    grid,
    parameters,
    registers,
    year,
    campaignYear,
    needs,
    notices: [
      ...(location.notices ?? []),
      ...parameters.notices,
      ...registers.notices,
      ...missingRegisterNotices(needs, registers, year, texts),
      ...rowNotices(rows, grid, location, texts),
      ...hiddenNotices(needs, grid, location, texts),
      ...yearNotices(needs, year, texts),
    ],
  };
};
