import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CliProblem } from './cli-problem';
import { FileProblem, systemCode } from './file-problem';

/** A file of the folder to be written. */
export interface FolderFile {
  file: string;
  bytes: Uint8Array;
}

/** What file managers leave in a folder by themselves. */
const LITTER: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** The files of a folder, `null` when it does not exist. Throws `CliProblem` `OUTPUT_IS_FILE`. */
async function filesOf(folder: string): Promise<string[] | null> {
  const there = await stat(folder).catch(() => null);
  if (!there) return null;
  if (!there.isDirectory()) throw new CliProblem('OUTPUT_IS_FILE', folder);
  return (await readdir(folder)).filter((name) => !LITTER.includes(name));
}

/**
 * Refuses a folder that cannot be written, before any work is done: its parent must be there, and it may hold nothing that
 * would be lost. Throws `FileProblem`, or `CliProblem` `OUTPUT_IS_FILE`, `OUTPUT_NOT_OURS`.
 * @param isOurs whether files found there were written by the same command, and may be replaced
 */
export async function checkFolder(
  output: string,
  isOurs: (files: readonly string[]) => Promise<string | true>,
): Promise<void> {
  const parent = dirname(resolve(output));
  const there = await stat(parent).catch(() => null);
  if (!there?.isDirectory()) throw new FileProblem('OUTPUT_FOLDER_MISSING', dirname(output));
  const files = await filesOf(output);
  const stranger = files === null || files.length === 0 ? true : await isOurs(files);
  if (stranger !== true) throw new CliProblem('OUTPUT_NOT_OURS', output, stranger);
  try {
    await access(parent, constants.W_OK);
    if (files) await access(output, constants.W_OK);
  } catch {
    throw new FileProblem('OUTPUT_UNWRITABLE', output);
  }
}

async function writeAll(folder: string, files: readonly FolderFile[]): Promise<void> {
  await mkdir(folder);
  for (const { file, bytes } of files) {
    const handle = await open(join(folder, file), 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

/** Puts a new folder in the place of an old one, which comes back when that fails. */
export async function replaceFolder(draft: string, place: string, old: string): Promise<void> {
  const before = await stat(place).catch(() => null);
  if (before) await rename(place, old);
  try {
    await rename(draft, place);
  } catch (error) {
    if (before) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Writes a folder completely or not at all: beside its final place first, forced to disk, then moved there. Throws
 * `FileProblem` `OUTPUT_UNWRITABLE`.
 */
export async function saveFolder(output: string, files: readonly FolderFile[]): Promise<void> {
  const place = await realpath(output).catch(() => resolve(output));
  const mark = randomBytes(6).toString('hex');
  const beside = (end: string): string => join(dirname(place), `.${basename(place)}.${mark}.${end}`);
  const draft = beside('tmp');
  try {
    await writeAll(draft, files);
    await replaceFolder(draft, place, beside('old'));
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    if (systemCode(error) !== null) throw new FileProblem('OUTPUT_UNWRITABLE', output);
    throw error;
  }
}
