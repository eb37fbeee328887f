import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileProblem, systemCode } from './file-problem';

/** Reads a file whole. Throws `FileProblem` `FILE_NOT_FOUND` or `FILE_UNREADABLE`. */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const missing = systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR';
    throw new FileProblem(missing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', missing ? path : basename(path));
  }
}
