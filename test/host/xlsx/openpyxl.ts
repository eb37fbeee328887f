import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { python } from './judges';

/** What a Python expression over the workbook `book`, as openpyxl reads it, is worth. */
export function askOpenpyxl(bytes: Uint8Array, expression: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    const script = `import json, sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nprint(json.dumps(${expression}, default=str))`;
    return JSON.parse(execFileSync(python ?? 'python3', ['-c', script, path], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
