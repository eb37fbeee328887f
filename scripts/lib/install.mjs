import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, ScriptFailure } from './project.mjs';
import { npm } from './run.mjs';

/**
 * Names of packages of the lock file that are not installed in the version it states. Optional ones and those made for some systems
 * only are left out: they are rightly absent elsewhere.
 * @param {{ packages?: Record<string, { version?: string } & Record<string, unknown>> }} lock
 * @param {{ packages?: Record<string, { version?: string }> }} installed what npm says that it installed
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  const wanted = (entry) => !['optional', 'devOptional', 'extraneous', 'link', 'os', 'cpu'].some((mark) => entry[mark]);
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => path !== '' && wanted(entry))
    .filter(([path, entry]) => installed.packages?.[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

const readJson = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

/** Runs `npm ci` where node_modules does not hold what the lock file states. Uses Node alone. Raises `ScriptFailure`. */
export async function installMissing(say) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 10))
    throw new ScriptFailure(`Node ${process.versions.node} est trop ancien : installez Node 20.10 ou plus récent.`);
  const lock = await readJson('package-lock.json');
  const installed = await readJson('node_modules/.package-lock.json').catch(() => ({}));
  const missing = missingPackages(lock, installed);
  if (missing.length === 0) return;
  say(`Installation de ${missing.length} bibliothèques (npm ci), une à deux minutes…`);
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    throw new ScriptFailure(
      'Les bibliothèques n’ont pas pu être installées : vérifiez l’accès au réseau, puis relancez.',
    );
}
