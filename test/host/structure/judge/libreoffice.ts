import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Sheet, address, and where cells go. */
export type Step = [sheet: string, address: string, shift: 'Down' | 'Right' | 'Up' | 'Left'];

/** A workbook after a step, as LibreOffice sees it: rows from A1 on, formulas in its own notation. */
export interface JudgedStep {
  sheets: Record<string, { formulas: string[][]; values: (string | number)[][] }>;
  names: Record<string, string>;
}

/** A Python that can drive LibreOffice, or null. */
export const unoPython = ((): string | null => {
  for (const python of ['/usr/bin/python3', 'python3']) {
    try {
      execFileSync(python, ['-c', 'import uno'], { stdio: 'ignore' });
      return python;
    } catch {
      continue;
    }
  }
  return null;
})();

/** Lets LibreOffice do the steps; answers the workbook after each. */
export function editInLibreOffice(workbook: Uint8Array, steps: readonly Step[]): JudgedStep[] {
  const folder = mkdtempSync(join(tmpdir(), 'structure-judge-'));
  const connection = `pipe,name=structure${process.pid}`;
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      `--accept=${connection};urp;`,
    ],
    { stdio: 'ignore' },
  );
  try {
    const path = join(folder, 'w.xlsx');
    writeFileSync(path, workbook);
    const script = join(__dirname, 'libreoffice.py');
    const out = execFileSync(unoPython ?? 'python3', [script, connection, path, JSON.stringify(steps)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 120_000,
    });
    return JSON.parse(out) as JudgedStep[];
  } finally {
    office.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
