import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const run = promisify(execFile);

/** LibreOffice's version line, or null when it is not installed. */
export function libreOfficeVersion(): string | null {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** Computes every formula at opening, whatever the file says of itself (0 = always). */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Takes the cached results out of a workbook, so that whoever opens it must compute. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** Opens a workbook in LibreOffice, recalculates it whole and saves it as .xlsx again. */
export async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'recensement-soffice-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    await run('soffice', [profile, ...convert, join(folder, 'in.xlsx')], { timeout: 240_000 });
    return new Uint8Array(await readFile(join(folder, 'out', 'in.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
