import type { GridTable, SheetGrid } from '../table/grid';
import { HeaderDictionary } from '../table/header-match';
import { findHeaderLine, readHeaderAt, type HeaderLine } from '../table/header-line';
import { fold, headerForm } from '../table/normalise';
import { COLUMNS, ESSENTIAL_COLUMNS, type ColumnKey } from './columns';
import { isMappedSheet, type CensusMapping } from './mapping';
import { PARAMETER_TABLES } from './parameters/read-parameters';
import { REGISTER_TABLES } from './registers/schemas';
import { valueScores } from './value-scores';

/** A place of the workbook that may be the census. */
export interface Candidate {
  grid: SheetGrid;
  table: GridTable | null;
  header: HeaderLine<ColumnKey>;
  /** Essential columns that were not found. */
  missing: ColumnKey[];
}

const DICTIONARY = new HeaderDictionary<ColumnKey>(COLUMNS);
const CENSUS_TABLE = 'Recensement';

/** Essential columns that a sheet must have to be taken for a census, and headers in all. */
const LEAST_ESSENTIAL = 4;
const LEAST_HEADERS = 5;
/** Headers that are enough on the sheet that the user says is the census. */
const LEAST_CHOSEN = 2;

/** Other tables of the workbook share headers with the census; they are known by name. */
const OTHER_TABLES = new Set([...PARAMETER_TABLES, ...REGISTER_TABLES].map(fold));

/** A header of our own sheet Données that no census has. */
const OWN_HEADER = headerForm('Rang dans la direction');

export const isCensusTable = (table: GridTable): boolean => fold(table.name) === fold(CENSUS_TABLE);

/** The dictionary of headers, a chosen one before all others; a column that the user says is not there is not looked for. */
export const dictionaryOf = (mapping: CensusMapping | undefined): HeaderDictionary<ColumnKey> => {
  if (!mapping || Object.keys(mapping.columns).length === 0) return DICTIONARY;
  const entries = COLUMNS.flatMap(({ key, label, synonyms }) => {
    const chosen = mapping.columns[key];
    if (chosen === undefined) return [{ key, label, synonyms }];
    return chosen === null ? [] : [{ key, label: chosen, synonyms: [], chosen: true }];
  });
  return new HeaderDictionary<ColumnKey>(entries);
};

const candidateOf = (grid: SheetGrid, table: GridTable | null, header: HeaderLine<ColumnKey>): Candidate | null => {
  if (header.cells.some((cell) => headerForm(cell.text) === OWN_HEADER)) return null;
  const keys = new Set(header.matches.map((match) => match.key));
  return { grid, table, header, missing: ESSENTIAL_COLUMNS.filter((key) => !keys.has(key)) };
};

const isLikely = ({ header, missing, table }: Candidate): boolean =>
  (table !== null && isCensusTable(table)) ||
  (ESSENTIAL_COLUMNS.length - missing.length >= LEAST_ESSENTIAL && header.matches.length >= LEAST_HEADERS);

/** Whether a header line is that of a register or parameter table. */
const isInOtherTable = (grid: SheetGrid, { row, matches }: HeaderLine<ColumnKey>): boolean =>
  grid.tables.some(
    (table) =>
      OTHER_TABLES.has(fold(table.name)) &&
      row - 1 >= table.row &&
      row - 1 < table.row + table.rowCount &&
      matches.some(({ index }) => index >= table.column && index < table.column + table.columnCount),
  );

/** The most census-like of the table objects of a sheet. */
const tableCandidate = (
  grid: SheetGrid,
  dictionary: HeaderDictionary<ColumnKey>,
  accepts: (candidate: Candidate) => boolean,
): Candidate | null => {
  const scores = valueScores(grid);
  const found: Candidate[] = [];
  for (const table of grid.tables) {
    if (OTHER_TABLES.has(fold(table.name))) continue;
    const columns = { from: table.column, to: table.column + table.columnCount };
    const header = readHeaderAt(grid, table.row + 1, columns, dictionary, scores(table.row + 1));
    const candidate = candidateOf(grid, table, header);
    if (candidate && accepts(candidate)) found.push(candidate);
  }
  found.sort(
    (a, b) => Number(isCensusTable(b.table!)) - Number(isCensusTable(a.table!)) || a.missing.length - b.missing.length,
  );
  return found[0] ?? null;
};

/**
 * The most census-like place of a sheet: one of its table objects, else a plain range; `null` when there is none.
 * @param wanted the user says that this sheet is the census: few known headers are enough
 */
export const candidateIn = (grid: SheetGrid, mapping: CensusMapping | undefined, wanted: boolean): Candidate | null => {
  const dictionary = dictionaryOf(mapping && isMappedSheet(mapping, grid.sheet) ? mapping : undefined);
  const accepts = (candidate: Candidate): boolean =>
    isLikely(candidate) || (wanted && candidate.header.matches.length >= LEAST_CHOSEN);
  const table = tableCandidate(grid, dictionary, accepts);
  if (table) return table;
  if (OTHER_TABLES.has(fold(grid.sheet))) return null;
  const header = findHeaderLine(grid, dictionary, valueScores(grid), wanted ? LEAST_CHOSEN : LEAST_HEADERS);
  const candidate = header && !isInOtherTable(grid, header) ? candidateOf(grid, null, header) : null;
  return candidate && accepts(candidate) ? candidate : null;
};
