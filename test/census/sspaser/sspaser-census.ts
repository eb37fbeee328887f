import type { Census } from '../../../src/census';
import type { Answers } from '../../../src/census/sspaser/answers';
import { needSheetsOf } from '../../../src/census/sspaser/need-sheets';
import { questionsFor } from '../../../src/census/sspaser/questions';
import { readStoredSheets } from '../../../src/census/sspaser/stored-sheets';
import { fr } from '../../../src/i18n/fr';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { gridOf } from '../support/census-grid';
import { plansOf, valuesOf, workbookOf } from '../support/written-workbook';

export const NAME = fr.sheets.names.fiches;
const TABLE = 'FichesSSPASER';
const HEADER_ROW = 5;

/** The sheet as it stands in a workbook after a run, as it is read in the next one. */
export const writtenGrid = (census: Census): SheetGrid => {
  const workbook = workbookOf(plansOf(census));
  const values = valuesOf(workbook, NAME).map((line) =>
    line.map((value): CellContent => (value === '' || value === undefined ? null : (value as CellContent))),
  );
  const columnCount = values[HEADER_ROW]!.filter((value) => value !== null).length;
  const table = { name: TABLE, row: HEADER_ROW, column: 0, rowCount: values.length - HEADER_ROW, columnCount };
  return gridOf(values, { sheet: NAME, tables: [{ ...table, showTotals: false }] });
};

/** The same census in a workbook that holds these sheets. */
export const withSheets = (census: Census, grid: SheetGrid | null): Census => ({
  ...census,
  considerationSheets: grid && readStoredSheets(grid),
});

export const columnAt = (grid: SheetGrid, header: string): number => {
  const at = grid.values[HEADER_ROW]!.indexOf(header);
  if (at < 0) throw new Error(`No column ${header}`);
  return at;
};

/** Types into cells of the table, by its line (from 0) and the header of the column. */
export const typed = (grid: SheetGrid, ...cells: [line: number, header: string, value: CellContent][]): SheetGrid => {
  const values = grid.values.map((line) => line.slice());
  for (const [line, header, value] of cells) values[HEADER_ROW + 1 + line]![columnAt(grid, header)] = value;
  return { ...grid, values };
};

/** The lines of the table: these columns of each. */
export const lines = (grid: SheetGrid, ...headers: string[]): CellContent[][] =>
  grid.values.slice(HEADER_ROW + 1).map((line) => headers.map((header) => line[columnAt(grid, header)] ?? null));

/** Every question that the need in a line is asked, answered alike. */
export const allAnswered = (census: Census, line: number, answer: string): [number, string, CellContent][] => {
  const sheet = needSheetsOf(census).sheets[line]!;
  const none: Answers = {};
  return questionsFor(sheet.facts, none).map(({ id }) => [line, fr.sheets.sspaser.questions[id].header, answer]);
};
