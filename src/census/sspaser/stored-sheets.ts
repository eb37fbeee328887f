import { asText, contentAt, isBlank } from '../../table/cells';
import type { CellContent, SheetGrid } from '../../table/grid';
import { readNamedTable } from '../../table/named-table';
import { tidy } from '../../table/normalise';
import { DOES_NOT_APPLY, toAnswer, type Answers } from './answers';
import { QUESTION_IDS } from './questions';
import { SSPASER_DICTIONARY, SSPASER_TABLE, type SspaserFact } from './sspaser-columns';

/** The sheet of a need as the workbook holds it. */
export interface StoredSheet {
  /** Excel's row number. */
  row: number;
  number: string;
  title: string;
  department: string;
  /** Empty where somebody cleared it. */
  fingerprint: string;
  answers: Answers;
  /** What other columns show that are kept with a line whose need is gone. */
  facts: Partial<Record<SspaserFact, CellContent>>;
  /** Cells of the columns that the service added, in their order. */
  own: CellContent[];
  /** Their formulas (English, with `=`) where they were read; `null` for a constant. */
  formulas?: (string | null)[];
}

/** The table « FichesSSPASER » as it was read. */
export interface StoredSheets {
  sheet: string;
  /** Columns that the service added: header as written, column of the sheet from 0. */
  ownColumns: { header: string; index: number }[];
  /** Column of the sheet (from 0) of each question that is there. */
  columns: Readonly<Record<string, number | undefined>>;
  /** Row of the header, counted from 0. */
  headerRow: number;
  /** In the order of the sheet; lines where nothing stands are left out. */
  rows: StoredSheet[];
}

const LEAST_HEADERS = 6;

/** A line holds something of the service's: an answer, whatever was typed in its place, or a column of its own. */
export const holdsEntries = ({ answers, own }: Pick<StoredSheet, 'answers' | 'own'>): boolean =>
  Object.keys(answers).length > 0 || own.some((content) => !isBlank(content));

/**
 * Reads the sheets SSPASER of a workbook whatever was done to the order of rows and columns; `null` where the sheet does not
 * hold the table. Answers in any case or with stray spaces are understood; other text is kept as it is.
 */
export const readStoredSheets = (grid: SheetGrid): StoredSheets | null => {
  const names = grid.tables.map(({ name }) => name).filter((name) => name.startsWith(SSPASER_TABLE));
  const table = readNamedTable([grid], [...names, grid.sheet], SSPASER_DICTIONARY, LEAST_HEADERS);
  if (!table) return null;
  const { columns, unknown: ownColumns, firstRow, lastRow } = table;
  const rows: StoredSheet[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const content = (index: number | undefined): CellContent =>
      index === undefined ? null : contentAt(grid, row, index);
    const text = (key: SspaserFact): string => tidy(asText(content(columns[key])));
    const answers: Answers = {};
    for (const id of QUESTION_IDS) {
      const answer = tidy(asText(content(columns[id])));
      if (answer !== '' && answer !== DOES_NOT_APPLY) answers[id] = toAnswer(answer);
    }
    const facts = Object.fromEntries((['amount', 'census'] as const).map((key) => [key, content(columns[key])]));
    const [number, title, department, fingerprint] = [
      text('number'),
      text('title'),
      text('department'),
      text('fingerprint'),
    ];
    const own = ownColumns.map(({ index }) => content(index));
    const stored = { row, number, title, department, fingerprint, answers, facts, own };
    if (title !== '' || number !== '' || holdsEntries(stored)) rows.push(stored);
  }
  return { sheet: grid.sheet, ownColumns, columns, headerRow: firstRow - 2, rows };
};
