import fc from 'fast-check';
import { columnName, rangeName } from '../../../../src/host/workbook/address';
import type { CellInput } from '../../../../src/host/workbook/sheet';
import { WorkbookModel } from '../../../../src/host/workbook/workbook';
import type { Step } from './libreoffice';

/** Cells from A1 to this corner hold numbers and formulas. */
export const ROWS = 12;
export const COLUMNS = 8;
export const SHEETS = ['Feuil1', 'Autre'] as const;

const mark = fc.constantFrom('', '$');
const row = fc.integer({ min: 0, max: ROWS + 1 });
const column = fc.integer({ min: 0, max: COLUMNS + 1 });

const marked = (r: number, c: number, columnMark: string, rowMark: string): string =>
  columnMark + columnName(c) + rowMark + String(r + 1);

const cell = fc.tuple(row, column, mark, mark).map(([r, c, a, b]) => marked(r, c, a, b));

const area = fc
  .record({
    row,
    column,
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 4 }),
    marks: fc.tuple(mark, mark, mark, mark),
  })
  .map(
    ({ row: r, column: c, rows, columns, marks: [a, b, d, e] }) =>
      `${marked(r, c, a, b)}:${marked(r + rows, c + columns, d, e)}`,
  );

const whole = fc.constantFrom('A:B', '$C:$D', 'H:H', '2:3', '$5:$6', '9:9');
const reference = fc.oneof({ weight: 5, arbitrary: area }, { weight: 2, arbitrary: whole });
const sheet = fc.constantFrom('', 'Feuil1!', 'Autre!');
const placed = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(sheet, of).map(([name, text]) => name + text);

/** Formulas that never read what they stand in: they stand on a sheet of their own. */
const formula = fc.oneof(
  placed(cell).map((a) => `=${a}`),
  fc.tuple(placed(cell), placed(cell)).map(([a, b]) => `=${a}*2+${b}`),
  placed(reference).map((a) => `=SUM(${a})`),
  fc.tuple(placed(area), placed(reference)).map(([a, b]) => `=COUNT(${a})+MAX(${b})`),
  placed(reference).map((a) => `=ROWS(${a})*100+COLUMNS(${a})`),
  placed(cell).map((a) => `=IF(ISNUMBER(${a}),"A1:B2","$C$3")`),
);

export const formulas = fc.array(formula, { minLength: 8, maxLength: 24 });

/** Whole rows and columns, and blocks. */
export const step: fc.Arbitrary<Step> = fc
  .record({
    name: fc.constantFrom(...SHEETS),
    shift: fc.constantFrom('Down' as const, 'Right' as const, 'Up' as const, 'Left' as const),
    row: fc.integer({ min: 0, max: ROWS }),
    column: fc.integer({ min: 0, max: COLUMNS }),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom('whole', 'block'),
  })
  .map(({ name, shift, row: r, column: c, rows, columns, kind }): Step => {
    if (kind === 'block') return [name, rangeName({ row: r, column: c, rowCount: rows, columnCount: columns }), shift];
    const alongRows = shift === 'Down' || shift === 'Up';
    const b = alongRows
      ? { row: r, column: 0, rowCount: rows, columnCount: 16_384 }
      : { row: 0, column: c, rowCount: 1_048_576, columnCount: columns };
    return [name, rangeName(b), shift];
  });

/** Two sheets of numbers, and a sheet `Calcul` whose column A holds the formulas. */
export function workbookOf(texts: readonly string[]): WorkbookModel {
  const workbook = new WorkbookModel();
  for (const name of [...SHEETS, 'Calcul']) workbook.addSheet(name);
  SHEETS.forEach((name, s) => {
    const numbers = Array.from({ length: ROWS }, (_, r) =>
      Array.from({ length: COLUMNS }, (_unused, c): CellInput => ({ value: (s + 1) * 10_000 + r * 100 + c })),
    );
    workbook.sheetByName(name)?.write(0, 0, numbers);
  });
  // Formulas of the sheet itself refer to `Calcul` when they name none: there the numbers stand in other columns.
  const own = texts.map((text): CellInput[] => [{ formula: text }]);
  workbook.sheetByName('Calcul')?.write(0, 20, own);
  return workbook;
}
