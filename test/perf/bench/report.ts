/** The figures of the embedded host: `npm run bench:host [rows]`. Every measure runs in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { coverage, coverageText, loadCatalogue } from '../../../src/host/catalogue';
import { offeredClasses } from '../../../src/host/objects';
import { saltedHash } from '../../../src/host/objects/password-hash';
import { survivalText } from '../../round-trip/survival-text';
import type { Survival } from '../../round-trip/survival';
import { changeAndCompare, TRIALS } from '../../round-trip/workbooks';
import type { Timed } from './timed';

type Figures = Omit<Timed<unknown>, 'result'>;

interface OpenSave {
  open: Figures;
  save: Figures;
  peakMegabytes: number;
  bytesIn: number;
  bytesOut: number;
}

interface OfficeFigures {
  cells: number;
  boot: number;
  write: number;
  read: number;
  syncs: { requestBytes: number; responseBytes: number }[];
  peakMegabytes: number;
}

interface FormulaFigures {
  rows: number;
  formulas: number;
  full: number;
  fullAgain: number;
  oneAmount: number;
  oneText: number;
}

/** What a child prints as JSON. */
function child<T>(script: string, ...args: string[]): T {
  // ExcelJS takes more memory than Node allows by itself.
  const options = ['--max-old-space-size=8192', '--import', 'tsx', join(import.meta.dirname, script)];
  const run = spawnSync(process.execPath, [...options, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status ?? run.signal}: ${run.stderr}`);
  return (run.stdout === '' ? null : JSON.parse(run.stdout)) as T;
}

const title = (text: string): string => `\n${text}\n${'-'.repeat(text.length)}`;
const print = (...lines: string[]): void => console.log(lines.join('\n'));
const column = (text: string | number, width: number): string => String(text).padStart(width);

function openAndSave(rows: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    child('open-save-child.ts', 'make', file, String(rows));
    print(title(`Open and save ${rows.toLocaleString('en-US')} rows × 30 columns`));
    print(`${' '.repeat(10)}   open s  (CPU s)   save s  (CPU s)   peak MB   MB saved`);
    for (const [name, mode] of [
      ['host', 'host'],
      ['ExcelJS', 'exceljs'],
    ] as const) {
      const { open, save, peakMegabytes, bytesOut } = child<OpenSave>('open-save-child.ts', mode, file);
      const times = [open, save].map(
        ({ seconds, cpuSeconds }) => `${column(seconds, 9)} ${column(`(${cpuSeconds})`, 8)}`,
      );
      print(
        `${name.padEnd(10)}${times.join('')}${column(peakMegabytes, 10)}${column((bytesOut / 1e6).toFixed(1), 11)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function throughOffice(): void {
  const found = child<OfficeFigures>('office-child.ts');
  print(title(`${found.cells.toLocaleString('en-US')} cells through Excel.run, with the real Office.js`));
  print(
    `start of the client ${found.boot} s, write ${found.write} s, read ${found.read} s, peak ${found.peakMegabytes} MB`,
    ...found.syncs.map(
      ({ requestBytes, responseBytes }) => `  sync: ${requestBytes} bytes sent, ${responseBytes} received`,
    ),
  );
}

function recalculation(): void {
  const found = child<FormulaFigures>('formulas-child.ts');
  print(title(`${found.formulas} SUMIFS/COUNTIFS over ${found.rows.toLocaleString('en-US')} rows`));
  print(
    `full ${found.full} ms (again ${found.fullAgain} ms), after one amount ${found.oneAmount} ms, after one text ${found.oneText} ms`,
  );
}

function passwords(): void {
  const start = performance.now();
  saltedHash('SHA-512', 'pwd', Buffer.alloc(16).toString('base64'), 100_000);
  print(title('A password, 100,000 turns of SHA-512'), `${Math.round(performance.now() - start)} ms`);
}

async function roundTrips(): Promise<void> {
  const results = new Map<string, Map<string, Survival>>();
  for (const trial of TRIALS) results.set(trial.file, await changeAndCompare(trial));
  print(title('What survives'), ...survivalText(results));
}

const rows = Number(process.argv[2] ?? 100_000);
const [cpu] = cpus();
print(
  `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
);
openAndSave(rows);
throughOffice();
recalculation();
passwords();
await roundTrips();
print(title('Members'), coverageText(coverage(loadCatalogue(), offeredClasses()), false));
