import type { Messages } from '../../i18n';
import { endColumnOf, contentAt } from '../../table/cells';
import { isErrorCell, type CellContent, type SheetGrid } from '../../table/grid';
import { fill } from '../fill';
import { text } from '../reports/data-row';
import type { PlannedCell, StyleSpec } from '../reports/sheet-plan';
import { STYLES } from '../reports/styles';
import { planTableSheet } from './table-sheet';
import type { TemplateSheet } from './template-sheet';

/** A parameter table or register taken from another workbook as it stands: contents as values, number formats by column. */
export interface CarriedTable {
  /** Name of the table object to be. */
  table: string;
  /** Name of the sheet that it stood on. */
  sheet: string;
  headers: string[];
  rows: CellContent[][];
  /** Excel's invariant number format of each column; `null` where it is the general one. */
  formats: (string | null)[];
}

/** The lines of a table on its sheet. Rows are Excel's numbers. */
export interface TablePlace {
  grid: SheetGrid;
  headerRow: number;
  lastRow: number;
  /** From 0; `to` is the one after the last. */
  columns: { from: number; to: number };
}

/** Days between the two calendars of Excel. */
const DAYS_1904 = 1462;
const DATE_FORMAT = /[dy]|mmm/i;

/** Whether a number format shows a date: letters of days, months or years outside quotes and brackets. */
export const isDateFormat = (format: string | null): boolean =>
  format !== null && DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** A content as it is written into another workbook, which counts its days from 1900. */
export const carriedCell = (content: CellContent): PlannedCell => {
  if (isErrorCell(content)) return errorCell(content.error);
  return typeof content === 'string' ? text(content) : content;
};

const ERRORS: readonly string[] = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];

/** An error stays an error where a formula can make it, else a text that names it. */
const errorCell = (error: string): PlannedCell => (ERRORS.includes(error) ? { formula: `=${error}` } : { text: error });

/** Takes the cells of a table; headers that are empty or repeat another get a number, for a table wants them all different. */
export const carryTable = (table: string, place: TablePlace, formats: (string | null)[]): CarriedTable => {
  const { grid, headerRow, lastRow, columns } = place;
  const to = Math.min(columns.to, endColumnOf(grid));
  const width = Math.max(to - columns.from, 0);
  const contents = (row: number): CellContent[] =>
    Array.from({ length: width }, (_, c) => {
      const content = contentAt(grid, row, columns.from + c);
      const isDay = grid.date1904 && typeof content === 'number' && isDateFormat(formats[c] ?? null);
      return isDay ? content + DAYS_1904 : content;
    });
  const rows = Array.from({ length: Math.max(lastRow - headerRow, 0) }, (_, r) => contents(headerRow + 1 + r));
  while (rows.length > 0 && rows.at(-1)!.every((content) => content === null)) rows.pop();
  return { table, sheet: grid.sheet, headers: distinct(contents(headerRow)), rows, formats };
};

const distinct = (headers: CellContent[]): string[] => {
  const taken = new Set<string>();
  return headers.map((content, c) => {
    const wished = (isErrorCell(content) ? content.error : String(content ?? '')).trim() || `Colonne ${c + 1}`;
    let header = wished;
    for (let n = 2; taken.has(header.toLowerCase()); n++) header = `${wished} (${n})`;
    taken.add(header.toLowerCase());
    return header;
  });
};

const WIDEST = 60;
/** Rows looked at for the width of a column. */
const SAMPLE = 200;

const lookOf = (format: string | null): StyleSpec => ({
  ...STYLES.text,
  ...(format === null ? {} : { numberFormat: format }),
});

const widthOf = (header: string, values: CellContent[], format: string | null): number => {
  const lengths = values.map((value) => (typeof value === 'string' ? value.length : isDateFormat(format) ? 10 : 8));
  return Math.min(WIDEST, Math.max(12, Math.ceil(header.length * 0.7) + 4, ...lengths.map((length) => length + 2)));
};

/** Longest name of a sheet. */
const LONGEST_SHEET = 31;

/** Names of sheets that are free, the one wished for first, then that of the table. */
const sheetNames = (carried: readonly CarriedTable[], taken: readonly string[]): string[] => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return carried.map(({ sheet, table }) => {
    const numbered = Array.from({ length: carried.length + 1 }, (_, n) => `${table} (${n + 2})`);
    const name = [sheet, table, ...numbered].find((wished) => !used.has(wished.toLowerCase())) ?? table;
    used.add(name.toLowerCase());
    return name.slice(0, LONGEST_SHEET);
  });
};

/**
 * The sheets of tables taken from elsewhere, under the names that they had where these are free.
 * @param taken names of the other sheets
 */
export const planCarried = (
  carried: readonly CarriedTable[],
  taken: readonly string[],
  classeur: string,
  texts: Messages['template'],
): TemplateSheet[] => {
  const names = sheetNames(carried, taken);
  return carried.map(({ table, headers, rows, formats }, i) => {
    const name = names[i] as string;
    return planTableSheet({
      name,
      table,
      title: name,
      note: fill(texts.carried.note, { classeur }),
      columns: headers.map((header, c) => {
        const format = formats[c] ?? null;
        const values = rows.slice(0, SAMPLE).map((row) => row[c] ?? null);
        return { header, width: widthOf(header, values, format), look: lookOf(format) };
      }),
      rows: rows.map((row) => row.map(carriedCell)),
    });
  });
};
