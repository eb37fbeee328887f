import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOutput, saveFile } from '../../src/cli/save-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recensement-save-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const codeOf = (work: Promise<void>) =>
  work.then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  );

describe('the output file', () => {
  test('is written, and nothing else with it', async () => {
    await saveFile(join(folder, 'out.xlsx'), new Uint8Array([1, 2, 3]));
    expect(await readdir(folder)).toEqual(['out.xlsx']);
    expect([...(await readFile(join(folder, 'out.xlsx')))]).toEqual([1, 2, 3]);
  });

  test('replaces an existing file and keeps its permissions', async () => {
    const path = join(folder, 'out.xlsx');
    await writeFile(path, 'before');
    await chmod(path, 0o640);
    await saveFile(path, new Uint8Array([7]));
    expect([...(await readFile(path))]).toEqual([7]);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test('behind a link is replaced where it stands', async () => {
    await mkdir(join(folder, 'real'));
    await writeFile(join(folder, 'real', 'a.xlsx'), 'before');
    await symlink(join(folder, 'real', 'a.xlsx'), join(folder, 'link.xlsx'));
    await saveFile(join(folder, 'link.xlsx'), new Uint8Array([9]));
    expect([...(await readFile(join(folder, 'real', 'a.xlsx')))]).toEqual([9]);
    expect(await readdir(folder)).toEqual(['link.xlsx', 'real']);
  });

  test('is refused before any work where it cannot be written', async () => {
    await mkdir(join(folder, 'folder.xlsx'));
    const input = join(folder, 'in.xlsx');
    expect([
      await codeOf(checkOutput(join(folder, 'missing', 'out.xlsx'), input)),
      await codeOf(checkOutput(join(folder, 'folder.xlsx'), input)),
      await codeOf(checkOutput(join(folder, 'out.xlsm'), input)),
      await codeOf(checkOutput(join(folder, 'out.xlsx'), input)),
      await codeOf(checkOutput(input, input)),
    ]).toEqual(['OUTPUT_FOLDER_MISSING', 'OUTPUT_UNWRITABLE', 'OUTPUT_EXTENSION', 'accepted', 'accepted']);
  });

  test('keeps the old file when the new one cannot be put in place', async () => {
    await mkdir(join(folder, 'taken.xlsx', 'inside'), { recursive: true });
    expect(await codeOf(saveFile(join(folder, 'taken.xlsx'), new Uint8Array([1])))).toBe('OUTPUT_UNWRITABLE');
    expect(await readdir(folder)).toEqual(['taken.xlsx']);
  });
});
