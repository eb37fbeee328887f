/**
 * One half of the comparison, in a process of its own: `open-save-child.ts make|host|exceljs FILE [ROWS]`. `make` writes the
 * file; the others open it, change one cell, save it, and print what that took as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { blankWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import type { CellInput } from '../../../src/host/workbook/sheet';
import { peakMegabytes } from '../peak-memory';
import { timed, type Timed } from './timed';

const COLUMNS = 30;

/** A third numbers, a third shared texts with repeats, a tenth texts of their own, the rest dates, booleans and formulas. */
function cell(row: number, column: number): CellInput {
  const kind = column % 10;
  if (kind < 3) return { value: Math.round(Math.sin(row * 31 + column) * 1e8) / 100 };
  if (kind < 6) return { value: `Direction ${(row * 7 + column) % 500} des achats` };
  if (kind === 6) return { value: `Besoin n° ${row}-${column}` };
  if (kind === 7) return { value: 45_000 + (row % 700) };
  if (kind === 8) return { value: row % 3 === 0 };
  return { formula: `=A${row + 1}*2` };
}

async function make(file: string, rows: number): Promise<void> {
  const workbook = blankWorkbook();
  const sheet = workbook.activeSheet;
  for (let row = 0; row < rows; row++) {
    sheet.write(row, 0, [Array.from({ length: COLUMNS }, (_, column) => cell(row, column))]);
    for (let column = 9; column < COLUMNS; column += 10)
      sheet.cells.setValue(row, column, 2 * Number(sheet.value(row, 0)));
  }
  writeFileSync(file, await saveWorkbook(workbook));
}

async function withHost(bytes: Uint8Array): Promise<[Timed<unknown>, Timed<Uint8Array>]> {
  const opened = await timed(() => openWorkbook(bytes));
  opened.result.activeSheet.write(5, 1, [[{ value: 1 }]]);
  return [opened, await timed(() => saveWorkbook(opened.result))];
}

async function withExcelJs(bytes: Uint8Array): Promise<[Timed<unknown>, Timed<Uint8Array>]> {
  // Loaded here only: it must not weigh on the other half.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const opened = await timed(() => book.xlsx.load(bytes.buffer as ArrayBuffer));
  const [sheet] = book.worksheets;
  if (sheet) sheet.getCell(6, 2).value = 1;
  return [opened, await timed(async () => new Uint8Array(await book.xlsx.writeBuffer()))];
}

const [mode, file = '', rows = '100000'] = process.argv.slice(2);
if (mode === 'make') await make(file, Number(rows));
else {
  const bytes = Uint8Array.from(readFileSync(file));
  const [open, save] = await (mode === 'host' ? withHost(bytes) : withExcelJs(bytes));
  const figures = ({ seconds, cpuSeconds }: Timed<unknown>) => ({ seconds, cpuSeconds });
  const bytesIn = bytes.length;
  console.log(
    JSON.stringify({
      open: figures(open),
      save: figures(save),
      peakMegabytes: peakMegabytes(),
      bytesIn,
      bytesOut: save.result.length,
    }),
  );
}
