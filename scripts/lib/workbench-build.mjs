import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, ScriptFailure } from './project.mjs';
import { run } from './run.mjs';

/** What the local bundle is made of. */
const INPUTS = [
  'src',
  'assets',
  'scripts/lib',
  'manifest.xml',
  'webpack.config.js',
  '.swcrc',
  'package.json',
  'package-lock.json',
];
const STAMP = 'build/workbench.inputs';

/**
 * Builds `build/workbench` with webpack, unless its inputs are those of the last build. Raises `ScriptFailure`.
 * @param {(text: string) => void} say
 */
export async function buildWorkbench(say) {
  const inputs = await fingerprint();
  if ((await readText(STAMP)) === inputs && (await readText('build/workbench/index.html')) !== null) return;
  say('Construction du volet et de l’Excel embarqué…');
  // The Node of this process, so that no other one on the path is used.
  const { code } = await run(process.execPath, ['node_modules/webpack/bin/webpack.js', '--env', 'local']);
  const sets = ['--import', 'tsx', 'scripts/lib/member-sets.ts', 'build/workbench/member-sets.json'];
  if (code !== 0 || (await run(process.execPath, sets)).code !== 0)
    throw new ScriptFailure('La construction a échoué : les messages ci-dessus disent où.');
  await mkdir(join(ROOT, 'build'), { recursive: true });
  await writeFile(join(ROOT, STAMP), inputs);
}

const readText = (path) => readFile(join(ROOT, path), 'utf8').catch(() => null);

/** One text for the names and contents of all inputs. */
async function fingerprint() {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(INPUTS.map(filesUnder))).flat().sort())
    hash
      .update(path)
      .update('\0')
      .update(await readFile(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}

async function filesUnder(path) {
  const entries = await readdir(join(ROOT, path), { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return (await Promise.all(entries.map((entry) => filesUnder(`${path}/${entry.name}`)))).flat();
}
