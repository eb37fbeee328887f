import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { FileProblem, systemCode } from './file-problem';

const extensionOf = (path: string): string => extname(path).toLowerCase();

/** Refuses an output that cannot work, before any work is done. `input` is the workbook read. Throws `FileProblem`. */
export async function checkOutput(output: string, input: string): Promise<void> {
  const folder = dirname(resolve(output));
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) throw new FileProblem('OUTPUT_FOLDER_MISSING', dirname(output));
  const existing = await stat(output).catch(() => null);
  if (existing && !existing.isFile()) throw new FileProblem('OUTPUT_UNWRITABLE', output);
  // Excel refuses to open a workbook with macros under .xlsx, and one without under .xlsm.
  const pair = [extensionOf(output), extensionOf(input)].sort().join();
  if (pair === '.xlsm,.xlsx') throw new FileProblem('OUTPUT_EXTENSION', basename(output));
  try {
    await access(folder, constants.W_OK);
    if (existing) await access(output, constants.W_OK);
  } catch {
    throw new FileProblem('OUTPUT_UNWRITABLE', output);
  }
}

/**
 * Writes a file completely or not at all: beside its final place first, forced to disk, then moved there. An existing file
 * keeps its permissions; through a link the file it points to is replaced. Throws `FileProblem` `OUTPUT_UNWRITABLE`.
 */
export async function saveFile(output: string, bytes: Uint8Array): Promise<void> {
  const place = await realpath(output).catch(() => resolve(output));
  const draft = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.tmp`);
  const mode = (await stat(place).catch(() => null))?.mode;
  try {
    const file = await open(draft, 'wx', mode === undefined ? 0o666 : mode & 0o777);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    if (systemCode(error) !== null) throw new FileProblem('OUTPUT_UNWRITABLE', output);
    throw error;
  }
}
