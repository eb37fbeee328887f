import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import { lastRowOf } from '../table/cells';
import type { CellContent, SheetGrid } from '../table/grid';
import type { Census, Hiding, Need, NeedCells } from './census';
import { CensusError } from './census-error';
import { departmentReader } from './department-names';
import { fill } from './fill';
import type { CensusLocation } from './location';
import { LineReader, sortRows } from './need-rows';
import type { Parameters } from './parameters/parameters';
import { CodeReader } from './parsing/code';
import { valueOf } from './parsing/reading';
import { needReader } from './read-needs';
import { missingRegisterNotices } from './registers/missing-registers';
import { NO_REGISTERS, type Registers } from './registers/registers';
import { assumedYearNotice, hiddenNotices, rowNotices, yearNotices } from './reading-notices';
import { atOnce } from './steps';
import { DROPPED_STATUSES } from './vocabulary';
import { censusYears, yearOfRows } from './year';

export interface ReadOptions {
  /** Campaign year (N): the needs under work are those of N+1. */
  year?: number;
  /** Language of the sentences; French unless said otherwise. */
  texts?: Messages['rules'];
  /** The registers of the workbook; none when left out. */
  registers?: Registers;
  /** For people about to fill it in: a census without any need is read then, and a year is assumed where nothing tells one. */
  beginning?: Beginning | undefined;
}

export interface Beginning {
  /** Year of the needs (N+1) to assume. */
  year: number;
}

const hidingOf = (grid: SheetGrid, row: number): Hiding | null => {
  if (!grid.hiddenRows?.has(row)) return null;
  return grid.filteredRows?.has(row) ? 'filtered' : 'hidden';
};

/** A row as read, with what follows from its status and year. */
export const toNeed = (row: number, cells: NeedCells, year: number, hidden: Hiding | null): Need => {
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

/** Rows looked at in one go: some milliseconds of work. */
const ROWS_PER_STEP = 100;

/** Reads a census and remembers its rows: read again after an edit, it looks at the changed rows only. */
export class CensusReader {
  private readonly lines: LineReader;
  private readonly readRow: (grid: SheetGrid, row: number) => NeedCells;
  private readonly cells = new WeakMap<readonly CellContent[], NeedCells>();
  private needs = new Map<NeedCells, Need>();

  /** @param location that of the census; its columns and sheet must stay what they are */
  constructor(
    grid: SheetGrid,
    location: CensusLocation,
    private readonly parameters: Parameters,
    private readonly options: ReadOptions = {},
  ) {
    this.lines = new LineReader(location.columns);
    this.readRow = needReader(location, {
      codes: new CodeReader(parameters.nomenclature.map(({ code }) => code)),
      department: departmentReader(parameters.departments),
      date1904: grid.date1904,
    });
  }

  /**
   * Reads the needs. A row whose array of cells is the one read before keeps its `cells`, and its need too unless it moved.
   * @throws CensusError as `readCensus`
   */
  read(grid: SheetGrid, location: CensusLocation): Census {
    return atOnce(this.assemble(grid, location));
  }

  private *assemble(grid: SheetGrid, location: CensusLocation): Generator<void, Census> {
    const texts = this.options.texts ?? fr.rules;
    const registers = this.options.registers ?? NO_REGISTERS;
    const rows = sortRows(grid, location, this.lines);
    const { parameters, options } = this;
    if (rows.needs.length === 0 && !options.beginning) {
      const values = { feuille: location.sheet, ligne: location.headerRow };
      throw new CensusError('CENSUS_EMPTY', fill(texts.census.empty, values));
    }
    yield;
    const cells = rows.needs.map((row) => this.cellsOf(grid, row));
    yield;
    const prepared = cells.length === 0 ? this.preparedYear(grid, location) : null;
    const { year, campaignYear, isAssumed } = censusYears(cells, parameters, location.sheet, {
      wantedCampaign: options.year,
      assumed: prepared ?? options.beginning?.year,
      texts,
    });
    yield;
    const needs = this.keepNeeds(
      cells.map((row, n) => toNeed(rows.needs[n]!, row, year, hidingOf(grid, rows.needs[n]!))),
    );
    yield;
    const census: Census = {
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
        ...(isAssumed && prepared === null ? [assumedYearNotice(year, campaignYear, texts)] : []),
        ...yearNotices(needs, year, texts),
      ],
    };
    READERS.set(census.needs, this);
    return census;
  }

  /** `read` in stretches of some milliseconds: rows are looked at one by one first, then put together. */
  *readSteps(grid: SheetGrid, location: CensusLocation): Generator<void, Census> {
    const last = Math.min(location.lastRow ?? Infinity, lastRowOf(grid));
    for (let row = location.firstRow; row <= last; row++) {
      const { blank, total, repeatedHeader } = this.lines.read(grid, row);
      if (!blank && !total && !repeatedHeader) this.cellsOf(grid, row);
      if ((row - location.firstRow) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    }
    return yield* this.assemble(grid, location);
  }

  /** The year that rows prepared for needs say, in a census that has none yet. */
  private preparedYear(grid: SheetGrid, location: CensusLocation): number | null {
    const last = Math.min(location.lastRow ?? Infinity, lastRowOf(grid));
    const prepared: NeedCells[] = [];
    for (let row = location.firstRow; row <= last; row++)
      if (this.lines.read(grid, row).blank) prepared.push(this.cellsOf(grid, row));
    return yearOfRows(prepared);
  }

  private cellsOf(grid: SheetGrid, row: number): NeedCells {
    const line = grid.values[row - 1 - grid.row]!;
    const before = this.cells.get(line);
    if (before) return before;
    const cells = this.readRow(grid, row);
    this.cells.set(line, cells);
    return cells;
  }

  /** The needs of the last reading where nothing of them changed. */
  private keepNeeds(needs: Need[]): Need[] {
    const before = this.needs;
    const kept = needs.map((need) => {
      const known = before.get(need.cells);
      return known && isSame(known, need) ? known : need;
    });
    this.needs = new Map(kept.map((need) => [need.cells, need]));
    return kept;
  }
}

const isSame = (a: Need, b: Need): boolean =>
  a.row === b.row && a.hidden === b.hidden && a.ofYear === b.ofYear && a.retained === b.retained;

/** The readers of censuses, by their needs: what else is said of a census makes no other reader. */
const READERS = new WeakMap<readonly Need[], CensusReader>();

/** The reader that a census was read with, with what it remembers. */
export const readerBehind = (census: Census): CensusReader | undefined => READERS.get(census.needs);

/**
 * Reads the needs of a census from its whole sheet. Every row that holds a need is kept, whatever its year; `retained`
 * says which count in indicators.
 * @throws CensusError `CENSUS_EMPTY` without any need unless it is about to be filled in, `YEAR_NOT_FOUND` when none is of the
 * year asked for
 */
export const readCensus = (
  grid: SheetGrid,
  location: CensusLocation,
  parameters: Parameters,
  options: ReadOptions = {},
): Census => new CensusReader(grid, location, parameters, options).read(grid, location);
