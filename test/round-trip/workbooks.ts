import { readFileSync } from 'node:fs';
import { openWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { survival, type Survival } from './survival';

/** A workbook to open, and what to write into one cell of its first sheet: a cell that no chart and no other feature quotes. */
interface Trial {
  file: string;
  row: number;
  column: number;
  value: string | number;
}

const FIXTURES = 'test/fixtures/xlsx';
const trial = (file: string, cell: [row: number, column: number], value: string | number): Trial => ({
  file,
  row: cell[0],
  column: cell[1],
  value,
});

/** Workbooks of several producers; the last two are written by this project. */
export const TRIALS: Trial[] = [
  trial(`${FIXTURES}/openpyxl.xlsx`, [4, 3], 45_999),
  trial(`${FIXTURES}/openpyxl-rich.xlsx`, [4, 4], 45_999),
  trial(`${FIXTURES}/openpyxl-1904.xlsx`, [0, 0], 40_000),
  trial(`${FIXTURES}/libreoffice.xlsx`, [4, 3], 45_999),
  trial(`${FIXTURES}/libreoffice-rich.xlsx`, [4, 4], 45_999),
  trial(`${FIXTURES}/libreoffice-pivot.xlsx`, [2, 0], 'Modifié ✓'),
  trial(`${FIXTURES}/exceljs.xlsx`, [3, 0], 'Modifié ✓'),
  trial(`${FIXTURES}/exceljs-rich.xlsx`, [3, 0], 'Modifié ✓'),
  trial(`${FIXTURES}/excel-like.xlsm`, [2, 0], 'Modifié ✓'),
  trial(`${FIXTURES}/strict.xlsx`, [3, 0], 'Modifié ✓'),
  trial(`${FIXTURES}/own.xlsx`, [2, 3], 45_999),
  trial('samples/recensement-2023.xlsx', [3, 0], 'Modifié ✓'),
];

/** Opens the file, changes the cell, saves; what became of all that the file held. */
export async function changeAndCompare({ file, row, column, value }: Trial): Promise<Map<string, Survival>> {
  const before = new Uint8Array(readFileSync(file));
  const workbook = await openWorkbook(before);
  workbook.sheets[0]?.write(row, column, [[{ value }]]);
  return survival(before, await saveWorkbook(workbook));
}
