import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A Python that has openpyxl, or null. */
function findPython(): string | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return python;
    } catch {
      continue;
    }
  }
  return null;
}

function findLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const python = findPython();
export const hasLibreOffice = findLibreOffice();

if (!python) console.warn('openpyxl is not installed: workbooks are not read back with it.');
if (!hasLibreOffice) console.warn('LibreOffice is not installed: workbooks are not opened with it.');

function inFolder<T>(files: Uint8Array[], work: (folder: string, paths: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-judge-'));
  try {
    const paths = files.map((file, i) => {
      const path = join(folder, `w${i}.xlsx`);
      writeFileSync(path, file);
      return path;
    });
    return work(folder, paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of the workbooks when it opens them and saves them as .xlsx; raises when it cannot open one. */
export function throughLibreOffice(files: Uint8Array[]): Uint8Array[] {
  return inFolder(files, (folder, paths) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return files.map((_file, i) => new Uint8Array(readFileSync(join(out, `w${i}.xlsx`))));
  });
}

export interface OpenpyxlSheet {
  title: string;
  state: string;
  cells: Record<string, unknown>;
  tables: Record<string, string>;
  validations: string[];
  conditional: string[];
  comments: string[];
  charts: number;
  images: number;
  freeze: string | null;
}

/** Bytes that the cells of a large workbook take as JSON, far beyond what a child process may print by default. */
const LARGEST_DUMP = 256 * 1024 * 1024;

const DUMP = `
import json, sys, openpyxl
result = []
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    sheets = []
    for s in book.worksheets:
        cells = {c.coordinate: (c.value if isinstance(c.value, (int, float, str, bool)) else str(c.value))
                 for row in s.iter_rows() for c in row if c.value is not None}
        sheets.append(dict(title=s.title, state=s.sheet_state, cells=cells, tables={t.displayName: t.ref for t in s.tables.values()},
            validations=[d.formula1 for d in s.data_validations.dataValidation],
            conditional=[r.type for f in s.conditional_formatting for r in f.rules],
            comments=[c.comment.text for row in s.iter_rows() for c in row if c.comment],
            charts=len(s._charts), images=len(s._images), freeze=s.freeze_panes))
    result.append(sheets)
print(json.dumps(result))
`;

export function throughOpenpyxl(files: Uint8Array[]): OpenpyxlSheet[][] {
  return inFolder(files, (_folder, paths) => {
    const out = execFileSync(python ?? 'python3', ['-c', DUMP, ...paths], {
      encoding: 'utf8',
      maxBuffer: LARGEST_DUMP,
    });
    return JSON.parse(out) as OpenpyxlSheet[][];
  });
}
