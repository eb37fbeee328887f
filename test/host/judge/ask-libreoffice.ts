import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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

/** Starts LibreOffice for one script, `SCRIPT CONNECTION WORKBOOK [ARGUMENT…]`; answers the JSON that the script prints. */
export function askLibreOffice(script: string, workbook: Uint8Array, ...args: string[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  const connection = `pipe,name=judge${process.pid}`;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const office = spawn('soffice', [profile, '--headless', '--norestore', `--accept=${connection};urp;`], {
    stdio: 'ignore',
  });
  try {
    const path = join(folder, 'w.xlsx');
    writeFileSync(path, workbook);
    const out = execFileSync(unoPython ?? 'python3', [script, connection, path, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 120_000,
      env: { ...process.env, PYTHONPATH: __dirname, PYTHONDONTWRITEBYTECODE: '1' },
    });
    return JSON.parse(out);
  } finally {
    office.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
