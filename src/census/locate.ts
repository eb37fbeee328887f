import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import { contentAt } from '../table/cells';
import { columnLetters } from '../table/address';
import type { SheetGrid } from '../table/grid';
import { mostFrequent } from '../table/group-by';
import { wholeHeader, type HeaderMatch } from '../table/header-match';
import { fold } from '../table/normalise';
import { candidateIn, isCensusTable, type Candidate } from './candidates';
import { CensusError } from './census-error';
import { unitOfHeader } from './column-units';
import { columnOf, type ColumnKey } from './columns';
import { fill } from './fill';
import type { CensusLocation, LocatedColumn } from './location';
import { chosenColumns, isMappedSheet, type CensusMapping } from './mapping';
import { parseYear } from './parsing/number';
import { valueOf } from './parsing/reading';

export interface LocateOptions {
  /** The sheet chosen by the user. */
  sheet?: string;
  /** What the user decided before on the sheet and its columns. */
  mapping?: CensusMapping;
  /** Language of the sentences; French unless said otherwise. */
  texts?: Messages['rules'];
}

/** The year most rows of a candidate are of, as far as they were read; `null` when they do not say. */
const yearOf = ({ grid, header }: Candidate): number | null => {
  const index = header.matches.find((match) => match.key === 'annee')?.index;
  if (index === undefined) return null;
  const years: number[] = [];
  for (let row = header.row + 1; row <= grid.row + grid.values.length; row++) {
    const year = valueOf(parseYear(contentAt(grid, row, index)));
    if (year !== null) years.push(year);
  }
  return mostFrequent(years, (a, b) => a - b);
};

/** Of complete candidates that each say another year, the latest: the others are there to compare with. Else all of them. */
const latestOf = (candidates: Candidate[]): Candidate[] => {
  const years = candidates.map(yearOf);
  const distinct = new Set(years);
  if (distinct.has(null) || distinct.size < years.length || candidates.some(({ missing }) => missing.length > 0))
    return candidates;
  const latest = Math.max(...years.map((year) => year ?? 0));
  return candidates.filter((_, n) => years[n] === latest);
};

/**
 * Of several candidates: complete ones before incomplete ones, visible sheets before hidden ones; then the table object
 * named `Recensement`, unless another sheet holds needs of the same year, which only the user can tell apart; without such
 * a table the latest year.
 */
const choose = (candidates: Candidate[]): Candidate[] => {
  const visible = candidates.filter(({ grid }) => grid.visible);
  const shown = visible.length > 0 ? visible : candidates;
  const complete = shown.filter(({ missing }) => missing.length === 0);
  const kept = complete.length > 0 ? complete : shown;
  const named = kept.find(({ table }) => table !== null && isCensusTable(table));
  if (kept.length === 1) return kept;
  if (!named) return latestOf(kept);
  const year = yearOf(named);
  const rivals = kept.filter((candidate) => candidate !== named && yearOf(candidate) === year);
  return rivals.length === 0 ? [named] : [named, ...rivals];
};

const toColumn = ({ key, text, index }: HeaderMatch<ColumnKey>): LocatedColumn => {
  const unit = unitOfHeader(key, text);
  return { key, header: text, column: columnLetters(index), index, ...(unit === 1 ? {} : { unit }) };
};

const toLocation = ({ grid, table, header }: Candidate): CensusLocation => {
  const known = new Set(header.matches.map((match) => match.index));
  return {
    sheet: grid.sheet,
    table: table?.name ?? null,
    headerRow: header.row,
    firstRow: header.row + 1,
    lastRow: table ? table.row + table.rowCount - (table.showTotals ? 1 : 0) : null,
    columns: header.matches.map(toColumn),
    unknownColumns: header.cells
      .filter((cell) => !known.has(cell.index))
      .map((cell) => ({ header: wholeHeader(cell), column: columnLetters(cell.index) })),
  };
};

const missingError = ({ grid, header, missing }: Candidate, texts: Messages['rules']): CensusError => {
  const labels = missing.map((key) => columnOf(key).label);
  const place = { feuille: grid.sheet, ligne: header.row };
  const message =
    labels.length === 1
      ? fill(texts.census.columnMissing, { ...place, colonne: labels[0]! })
      : fill(texts.census.columnsMissing, { ...place, colonnes: quoted(labels, texts) });
  return new CensusError('COLUMN_MISSING', message, labels);
};

const quoted = (names: readonly string[], texts: Messages['rules']): string =>
  names.length === 0 ? texts.census.noOtherSheet : names.map((nom) => fill(texts.census.quoted, { nom })).join(', ');

/** The candidates that are left after choosing, all candidates, and the choices that fit no header any more. */
interface Search {
  chosen: Candidate[];
  all: Candidate[];
  /** Chosen columns whose header was not found. */
  stale: [ColumnKey, string][];
}

const search = (
  grids: readonly SheetGrid[],
  wanted: string | undefined,
  mapping: CensusMapping | undefined,
): Search => {
  const isWanted = ({ sheet }: SheetGrid): boolean => wanted !== undefined && fold(sheet) === fold(wanted);
  const all = grids.map((grid) => candidateIn(grid, mapping, isWanted(grid))).filter((found) => found !== null);
  const chosen = wanted === undefined ? choose(all) : all.filter(({ grid }) => isWanted(grid));
  const found = chosen.find(({ grid }) => !mapping || isMappedSheet(mapping, grid.sheet));
  const stale = (mapping ? chosenColumns(mapping) : []).filter(
    (entry): entry is [ColumnKey, string] =>
      entry[1] !== null && !found?.header.matches.some(({ key }) => key === entry[0]),
  );
  return { chosen, all, stale };
};

/** Without the choices that fit nothing, which the location tells. */
const withoutStale = (mapping: CensusMapping, stale: Search['stale']): CensusMapping => {
  const columns = { ...mapping.columns };
  for (const [key] of stale) delete columns[key];
  return { ...mapping, columns };
};

/** The sheet to look at: the one asked for, else the one kept when it is still there. */
const wantedSheet = (grids: readonly SheetGrid[], { sheet, mapping }: LocateOptions): string | undefined => {
  const kept = mapping?.sheet;
  if (sheet !== undefined || kept === undefined) return sheet;
  return grids.some((grid) => fold(grid.sheet) === fold(kept)) ? kept : undefined;
};

const ignoredNotices = (options: LocateOptions, wanted: string | undefined, stale: Search['stale']): string[] => {
  const { notices } = options.texts ?? fr.rules;
  const kept = options.mapping?.sheet;
  const lostSheet = options.sheet === undefined && kept !== undefined && wanted === undefined;
  return [
    ...(lostSheet ? [fill(notices.choiceOfSheet, { feuille: kept })] : []),
    ...stale.map(([key, entete]) => fill(notices.choiceOfColumn, { entete, colonne: columnOf(key).label })),
  ];
};

/** The complete censuses of earlier years that were passed over for want of a table that says which one counts. */
const earlierNotices = (
  chosen: Candidate,
  all: readonly Candidate[],
  wanted: string | undefined,
  { notices }: Messages['rules'],
): string[] => {
  if (wanted !== undefined || (chosen.table !== null && isCensusTable(chosen.table))) return [];
  const earlier = all.filter(
    (candidate) => candidate !== chosen && candidate.grid.visible && candidate.missing.length === 0,
  );
  return earlier.map((candidate) =>
    fill(notices.earlierCensus, {
      feuille: chosen.grid.sheet,
      autre: candidate.grid.sheet,
      annee: yearOf(candidate) ?? '',
    }),
  );
};

/** Where the census is, before it is known whether it has all its columns. */
export interface FoundCensus {
  candidate: Candidate;
  location: CensusLocation;
}

/**
 * Finds the census among the sheets of a workbook, complete or not.
 * @throws CensusError `CENSUS_NOT_FOUND`, `CENSUS_AMBIGUOUS` (with the sheets to choose from) or `SHEET_NOT_FOUND`
 */
export const findCensus = (grids: readonly SheetGrid[], options: LocateOptions = {}): FoundCensus => {
  const texts = options.texts ?? fr.rules;
  const wanted = wantedSheet(grids, options);
  const first = search(grids, wanted, options.mapping);
  const { stale } = first;
  const mapping = options.mapping && withoutStale(options.mapping, stale);
  const { chosen, all } = stale.length > 0 ? search(grids, wanted, mapping) : first;
  if (wanted !== undefined && chosen.length === 0) {
    const names = all.map(({ grid }) => grid.sheet);
    const values = { feuille: wanted, feuilles: quoted(names, texts) };
    throw new CensusError('SHEET_NOT_FOUND', fill(texts.census.sheetNotFound, values), names);
  }
  const [candidate] = chosen;
  if (!candidate) throw new CensusError('CENSUS_NOT_FOUND', texts.census.notFound);
  if (chosen.length > 1) {
    const names = chosen.map(({ grid }) => grid.sheet);
    throw new CensusError('CENSUS_AMBIGUOUS', fill(texts.census.ambiguous, { feuilles: quoted(names, texts) }), names);
  }
  const notices = [...ignoredNotices(options, wanted, stale), ...earlierNotices(candidate, all, wanted, texts)];
  const location = toLocation(candidate);
  return { candidate, location: notices.length > 0 ? { ...location, notices } : location };
};

/**
 * Finds the census among the sheets of a workbook by its headers, wherever it stands. The grids may hold only the first
 * 60 rows of each sheet; sheets written by the add-in are best left out. Choices of the user come before what the headers say;
 * those that fit no sheet or header any more are left out, which the location's notices tell.
 * @throws CensusError as `findCensus`, or `COLUMN_MISSING` (with the labels of the columns without which the census is unusable)
 */
export const locateCensus = (grids: readonly SheetGrid[], options: LocateOptions = {}): CensusLocation => {
  const { candidate, location } = findCensus(grids, options);
  if (candidate.missing.length > 0) throw missingError(candidate, options.texts ?? fr.rules);
  return location;
};
