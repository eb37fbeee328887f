import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import { contentAt } from '../table/cells';
import { columnLetters } from '../table/address';
import type { GridTable, SheetGrid } from '../table/grid';
import { mostFrequent } from '../table/group-by';
import { HeaderDictionary, wholeHeader, type HeaderMatch } from '../table/header-match';
import { findHeaderLine, readHeaderAt, type HeaderLine } from '../table/header-line';
import { fold, headerForm } from '../table/normalise';
import { CensusError } from './census-error';
import { unitOfHeader } from './column-units';
import { COLUMNS, columnOf, ESSENTIAL_COLUMNS, type ColumnKey } from './columns';
import { fill } from './fill';
import type { CensusLocation, LocatedColumn } from './location';
import { PARAMETER_TABLES } from './parameters/read-parameters';
import { parseYear } from './parsing/number';
import { valueOf } from './parsing/reading';
import { valueScores } from './value-scores';

export interface LocateOptions {
  /** The sheet chosen by the user. */
  sheet?: string;
  /** Language of the sentences; French unless said otherwise. */
  texts?: Messages['rules'];
}

interface Candidate {
  grid: SheetGrid;
  table: GridTable | null;
  header: HeaderLine<ColumnKey>;
  missing: ColumnKey[];
}

const DICTIONARY = new HeaderDictionary<ColumnKey>(COLUMNS);
const CENSUS_TABLE = 'Recensement';

/** Essential columns that a sheet must have to be taken for a census, and headers in all. */
const LEAST_ESSENTIAL = 4;
const LEAST_HEADERS = 5;

/** Other tables of the workbook share headers with the census; they are known by name. */
const OTHER_TABLES = new Set(
  [
    ...PARAMETER_TABLES,
    'MarchesNotifies',
    'ClausesInsertion',
    'Restauration',
    'Flotte',
    'Mandats',
    'Operations',
    'AchatsAGEC',
    'Depenses',
    'Evenements',
    'ValeursDeclarees',
    'Cibles',
    'Delais',
  ].map(fold),
);

/** A header of our own sheet Données that no census has. */
const OWN_HEADER = headerForm('Rang dans la direction');

const candidateOf = (grid: SheetGrid, table: GridTable | null, header: HeaderLine<ColumnKey>): Candidate | null => {
  if (header.cells.some((cell) => headerForm(cell.text) === OWN_HEADER)) return null;
  const keys = new Set(header.matches.map((match) => match.key));
  return { grid, table, header, missing: ESSENTIAL_COLUMNS.filter((key) => !keys.has(key)) };
};

const isLikely = ({ header, missing, table }: Candidate): boolean =>
  (table !== null && isCensusTable(table)) ||
  (ESSENTIAL_COLUMNS.length - missing.length >= LEAST_ESSENTIAL && header.matches.length >= LEAST_HEADERS);

const isCensusTable = (table: GridTable): boolean => fold(table.name) === fold(CENSUS_TABLE);

/** Whether a header line is that of a register or parameter table. */
const isInOtherTable = (grid: SheetGrid, { row, matches }: HeaderLine<ColumnKey>): boolean =>
  grid.tables.some(
    (table) =>
      OTHER_TABLES.has(fold(table.name)) &&
      row - 1 >= table.row &&
      row - 1 < table.row + table.rowCount &&
      matches.some(({ index }) => index >= table.column && index < table.column + table.columnCount),
  );

/** The most census-like place of a sheet: one of its table objects, else a plain range. */
const candidateIn = (grid: SheetGrid): Candidate | null => {
  const scores = valueScores(grid);
  const objects: Candidate[] = [];
  for (const table of grid.tables) {
    if (OTHER_TABLES.has(fold(table.name))) continue;
    const columns = { from: table.column, to: table.column + table.columnCount };
    const header = readHeaderAt(grid, table.row + 1, columns, DICTIONARY, scores(table.row + 1));
    const candidate = candidateOf(grid, table, header);
    if (candidate && isLikely(candidate)) objects.push(candidate);
  }
  objects.sort(
    (a, b) => Number(isCensusTable(b.table!)) - Number(isCensusTable(a.table!)) || a.missing.length - b.missing.length,
  );
  if (objects[0]) return objects[0];
  if (OTHER_TABLES.has(fold(grid.sheet))) return null;
  const header = findHeaderLine(grid, DICTIONARY, scores, LEAST_HEADERS);
  const candidate = header && !isInOtherTable(grid, header) ? candidateOf(grid, null, header) : null;
  return candidate && isLikely(candidate) ? candidate : null;
};

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

/**
 * Of several candidates: complete ones before incomplete ones, visible sheets before hidden ones; then the table object
 * named `Recensement`, unless another sheet holds needs of the same year, which only the user can tell apart.
 */
const choose = (candidates: Candidate[]): Candidate[] => {
  const visible = candidates.filter(({ grid }) => grid.visible);
  const shown = visible.length > 0 ? visible : candidates;
  const complete = shown.filter(({ missing }) => missing.length === 0);
  const kept = complete.length > 0 ? complete : shown;
  const named = kept.find(({ table }) => table !== null && isCensusTable(table));
  if (!named || kept.length === 1) return kept;
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
      : fill(texts.census.columnsMissing, { ...place, colonnes: labels.map((label) => `« ${label} »`).join(', ') });
  return new CensusError('COLUMN_MISSING', message, labels);
};

const quoted = (names: readonly string[], texts: Messages['rules']): string =>
  names.length === 0 ? texts.census.noOtherSheet : names.map((name) => `« ${name} »`).join(', ');

/**
 * Finds the census among the sheets of a workbook by its headers, wherever it stands. The grids may hold only the first
 * 60 rows of each sheet; sheets written by the add-in are best left out.
 * @throws CensusError `CENSUS_NOT_FOUND`, `CENSUS_AMBIGUOUS` (with the sheets to choose from), `SHEET_NOT_FOUND` or
 * `COLUMN_MISSING` (with the labels of the columns without which the census is unusable)
 */
export const locateCensus = (grids: readonly SheetGrid[], options: LocateOptions = {}): CensusLocation => {
  const texts = options.texts ?? fr.rules;
  const candidates = grids.map(candidateIn).filter((candidate) => candidate !== null);
  const wanted = options.sheet;
  const chosen =
    wanted === undefined ? choose(candidates) : candidates.filter(({ grid }) => fold(grid.sheet) === fold(wanted));
  if (wanted !== undefined && chosen.length === 0) {
    const names = candidates.map(({ grid }) => grid.sheet);
    const values = { feuille: wanted, feuilles: quoted(names, texts) };
    throw new CensusError('SHEET_NOT_FOUND', fill(texts.census.sheetNotFound, values), names);
  }
  const first = chosen[0];
  if (!first) throw new CensusError('CENSUS_NOT_FOUND', texts.census.notFound);
  if (chosen.length > 1) {
    const names = chosen.map(({ grid }) => grid.sheet);
    throw new CensusError('CENSUS_AMBIGUOUS', fill(texts.census.ambiguous, { feuilles: quoted(names, texts) }), names);
  }
  if (first.missing.length > 0) throw missingError(first, texts);
  return toLocation(first);
};
