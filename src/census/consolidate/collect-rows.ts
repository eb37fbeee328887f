import { fr } from '../../i18n/fr';
import { areaAddress, cellAddress, columnIndex } from '../../table/address';
import { asText, contentAt, shownAt } from '../../table/cells';
import { isErrorCell, type SheetGrid } from '../../table/grid';
import { headerForm } from '../../table/normalise';
import type { Need } from '../census';
import { readerOf, remembering, type CellReader } from '../column-readers';
import { columnOf } from '../columns';
import { departmentReader } from '../department-names';
import { displayedValue } from '../displayed';
import { fill } from '../fill';
import type { CensusLocation, LocatedColumn } from '../location';
import { rowBelowTable, sortRows } from '../need-rows';
import type { Parameters } from '../parameters/parameters';
import { CodeReader } from '../parsing/code';
import { valueOf } from '../parsing/reading';
import { carriedCell, isDateFormat } from '../prepare/carried-table';
import { needReader } from '../read-needs';
import type { PlannedCell } from '../reports/sheet-plan';
import { DROPPED_STATUSES } from '../vocabulary';
import type { CollectedFile, CollectedRow, FileIssue, ForeignColumn, IssueCode, RowOrigin } from './collected-file';
import { rawCell } from './raw-cell';

/** A census file as it was read. */
export interface ReadFile {
  file: string;
  grid: SheetGrid;
  location: CensusLocation;
  /** Number formats of the columns of the grid, `null` for the general one. */
  formats: readonly (string | null)[];
}

const DAYS_1904 = 1462;
const texts = fr.consolidation;

/** A column with its readers: as the file has it, and as the template will have it. */
interface Column extends LocatedColumn {
  read: CellReader;
  readThere: CellReader;
}

const issue = (code: IssueCode, row: number, cell: string | null, values: Record<string, string> = {}): FileIssue => ({
  ...{ code, row, cell },
  message: fill(texts.codes[code], values),
});

/** Rows that are no needs, each with what it is. */
const asideIssues = ({ grid, location }: ReadFile, rows: ReturnType<typeof sortRows>): FileIssue[] => {
  const below = rowBelowTable(grid, location);
  const merged = (grid.merged ?? []).filter(
    ({ row, rowCount }) =>
      row + rowCount >= location.firstRow && rows.needs.some((need) => need > row && need <= row + rowCount),
  );
  return [
    ...rows.totals.map((row) => issue('TOTAL_ROW', row, null)),
    ...rows.separators.map((row) => issue('SEPARATOR_ROW', row, null)),
    ...rows.repeatedHeaders.map((row) => issue('REPEATED_HEADER', row, null)),
    ...(below === null ? [] : [issue('BELOW_TABLE', below, null)]),
    ...merged.map((area) =>
      issue('MERGED_CELLS', area.row + 1, cellAddress(area.row + 1, area.column), { plage: areaAddress(area) }),
    ),
  ];
};

/** The cells of a row that were not understood. */
const cellIssues = ({ grid }: ReadFile, row: number, columns: readonly Column[]): FileIssue[] =>
  columns.flatMap(({ key, header, index, read }) => {
    const content = contentAt(grid, row, index);
    if (content === null || read(content, shownAt(grid, row, index)).kind !== 'problem') return [];
    const values = { colonne: header, valeur: displayedValue(grid, row, index, key) };
    const code = isErrorCell(content) ? 'CELL_ERROR' : key === 'direction' ? 'DEPARTMENT_UNKNOWN' : 'CELL_UNREADABLE';
    return [issue(code, row, cellAddress(row, index), values)];
  });

/** Columns of our own, in a census that was brought together before: the origin of its rows stays what it was. */
interface OriginColumns {
  file: number | null;
  sheet: number | null;
  row: number | null;
  all: ReadonlySet<number>;
}

const originColumns = ({ location }: ReadFile): OriginColumns => {
  const place = (header: string): number | null => {
    const found = location.unknownColumns.find((column) => headerForm(column.header) === headerForm(header));
    return found ? columnIndex(found.column) : null;
  };
  const { file, sheet, row, duplicate } = texts.columns;
  const places = { file: place(file), sheet: place(sheet), row: place(row) };
  return { ...places, all: new Set([...Object.values(places), place(duplicate)].filter((index) => index !== null)) };
};

const originOf = ({ file, grid }: ReadFile, row: number, columns: OriginColumns): RowOrigin => {
  const cell = (index: number | null) => (index === null ? null : contentAt(grid, row, index));
  const [givenFile, givenSheet, givenRow] = [cell(columns.file), cell(columns.sheet), cell(columns.row)];
  if (givenFile === null || typeof givenRow !== 'number') return { file, sheet: grid.sheet, row };
  return { file: asText(givenFile), sheet: asText(givenSheet), row: givenRow };
};

/** A cell of a column that the template does not have. */
const foreignCell = ({ grid }: ReadFile, row: number, index: number, format: string | null): PlannedCell => {
  const content = contentAt(grid, row, index);
  const isDay = grid.date1904 && typeof content === 'number' && isDateFormat(format);
  return isDay ? content + DAYS_1904 : carriedCell(content);
};

const toNeed = (row: number, cells: Need['cells']): Need => {
  const status = valueOf(cells.statut);
  const retained = !(status !== null && DROPPED_STATUSES.includes(status));
  return { row, cells, department: valueOf(cells.direction), ofYear: true, retained, hidden: null };
};

/**
 * Takes the needs of a census file, cell by cell as they stand, with what a person should look at there. Rows that are no needs
 * (totals, titles, headers printed again) are told and left aside; cells that were not understood are taken and told.
 */
export const collectRows = (read: ReadFile, parameters: Parameters): CollectedFile => {
  const { file, grid, location, formats } = read;
  const context = {
    codes: new CodeReader(parameters.nomenclature.map(({ code }) => code)),
    department: departmentReader(parameters.departments),
    date1904: grid.date1904,
  };
  const columns = location.columns.map((column): Column => ({
    ...column,
    read: remembering(readerOf(column.key, column.header, context)),
    readThere: remembering(readerOf(column.key, columnOf(column.key).label, { ...context, date1904: false })),
  }));
  const origins = originColumns(read);
  const foreign = location.unknownColumns
    .map(({ header, column }) => ({ header, index: columnIndex(column) }))
    .filter(({ index }) => !origins.all.has(index))
    .map((column): ForeignColumn & { index: number } => ({
      ...column,
      format: formats[column.index - grid.column] ?? null,
    }));
  const rows = sortRows(grid, location);
  const readNeed = needReader(location, context);
  const take = (row: number): CollectedRow => {
    const cells = columns.map(({ key, index, read: readHere, readThere }) => {
      const [content, shown] = [contentAt(grid, row, index), shownAt(grid, row, index)];
      return [key, rawCell({ key, content, shown, reading: readHere(content, shown) }, readThere)] as const;
    });
    const need = toNeed(row, readNeed(grid, row));
    return {
      origin: originOf(read, row, origins),
      cells: Object.fromEntries(cells.filter(([, cell]) => cell !== null)),
      own: foreign.map(({ index, format }) => foreignCell(read, row, index, format)),
      need,
      year: valueOf(need.cells.annee),
    };
  };
  return {
    file,
    sheet: grid.sheet,
    headerRow: location.headerRow,
    rows: rows.needs.map(take),
    columns: foreign.map(({ header, format }) => ({ header, format })),
    issues: [...asideIssues(read, rows), ...rows.needs.flatMap((row) => cellIssues(read, row, columns))].sort(
      (a, b) => a.row - b.row,
    ),
  };
};
