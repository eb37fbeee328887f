import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unoPython } from '../../structure/judge/libreoffice';

/** Whether each sheet is still protected in LibreOffice after each of the passwords was tried. */
export function unprotectInLibreOffice(workbook: Uint8Array, passwords: readonly string[]): boolean[][] {
  const folder = mkdtempSync(join(tmpdir(), 'password-judge-'));
  const connection = `pipe,name=password${process.pid}`;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const office = spawn('soffice', [profile, '--headless', '--norestore', `--accept=${connection};urp;`], {
    stdio: 'ignore',
  });
  try {
    const path = join(folder, 'w.xlsx');
    writeFileSync(path, workbook);
    const script = join(__dirname, 'unprotect.py');
    const out = execFileSync(unoPython ?? 'python3', [script, connection, path, JSON.stringify(passwords)], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    return JSON.parse(out) as boolean[][];
  } finally {
    office.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
