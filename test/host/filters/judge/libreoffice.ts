import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unoPython } from '../../structure/judge/libreoffice';

/** Rows from 1 that a sheet hides: as it was opened, and after its filter was applied anew. */
export interface JudgedRows {
  before: number[];
  after: number[];
}

/** What LibreOffice makes of the filters of the sheets of a workbook, by the names of the sheets. */
export function filterInLibreOffice(workbook: Uint8Array): Record<string, JudgedRows> {
  const folder = mkdtempSync(join(tmpdir(), 'filter-judge-'));
  const connection = `pipe,name=filters${process.pid}`;
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
    const out = execFileSync(unoPython ?? 'python3', [join(__dirname, 'libreoffice.py'), connection, path], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    return JSON.parse(out) as Record<string, JudgedRows>;
  } finally {
    office.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
