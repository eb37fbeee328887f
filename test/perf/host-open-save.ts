/**
 * Opens and saves a workbook of 100 000 rows × 30 columns: `npx tsx test/perf/host-open-save.ts [rows] [columns]`.
 * Prints seconds (by the clock and of the processor, for machines that do something else too), megabytes of the process and bytes of the files as one JSON document.
 */
import { blankWorkbook, openWorkbook, saveWorkbook } from '../../src/host/xlsx';
import type { CellInput } from '../../src/host/workbook/sheet';

const rows = Number(process.argv[2] ?? 100_000);
const columns = Number(process.argv[3] ?? 30);

const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number[] }> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: [performance.now() - start, (user + system) / 1000].map((ms) => Math.round(ms) / 1000) };
}

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

function build(): ReturnType<typeof blankWorkbook> {
  const workbook = blankWorkbook();
  const sheet = workbook.activeSheet;
  for (let row = 0; row < rows; row++) {
    sheet.write(row, 0, [Array.from({ length: columns }, (_unused, column) => cell(row, column))]);
    for (let column = 9; column < columns; column += 10)
      sheet.cells.setValue(row, column, 2 * Number(sheet.value(row, 0)));
  }
  return workbook;
}

const written = await timed(() => saveWorkbook(build()));
const opened = await timed(() => openWorkbook(written.result));
const afterOpening = megabytes();
const workbook = opened.result;
workbook.activeSheet.write(5, 1, [[{ value: 1 }]]);
const oneCell = await timed(() => saveWorkbook(workbook));
for (let row = 0; row < rows; row++) workbook.activeSheet.cells.setValue(row, 0, row);
const everyRow = await timed(() => saveWorkbook(workbook));
console.log(
  JSON.stringify({
    rows,
    columns,
    fileBytes: written.result.length,
    buildAndSaveSeconds: written.seconds,
    openSeconds: opened.seconds,
    megabytesAfterOpening: afterOpening,
    saveAfterOneCellSeconds: oneCell.seconds,
    saveAfterEveryRowSeconds: everyRow.seconds,
    megabytesAtEnd: megabytes(),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
