import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What opening a file came to. */
export interface Measured {
  outcome: string;
  seconds: number;
  /** Peak of the whole process. */
  megabytes: number;
}

/** What opening any file may cost. */
export const BOUNDS = { seconds: 10, megabytes: 512 };

/** Opens the bytes in a process of their own. A process that fails, or does not end, is an error. */
export function measureOpening(bytes: Uint8Array): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    const script = join(__dirname, 'open-measured.ts');
    const run = spawnSync(process.execPath, ['--import', 'tsx', script, file], {
      cwd: join(__dirname, '../../../..'),
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (run.status !== 0) throw new Error(`The process ended with ${run.status ?? run.signal}: ${run.stderr}`);
    return JSON.parse(run.stdout) as Measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
