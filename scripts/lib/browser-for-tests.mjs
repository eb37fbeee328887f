import { access } from 'node:fs/promises';
import { findBrowser } from './find-browser.mjs';
import { ScriptFailure } from './project.mjs';
import { run } from './run.mjs';

/**
 * The browser that tests drive. Where there is none it is installed by the system's means on Debian and its relatives, when we may.
 * Raises `ScriptFailure` with what to install.
 * @param {(text: string) => void} say
 * @returns {Promise<string>}
 */
export async function browserForTests(say) {
  const found = await findBrowser();
  if (found) return found;
  if (await mayInstall()) {
    say('Aucun navigateur : installation de chromium (apt-get)…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new ScriptFailure(
    'Les tests demandent Chrome, Chromium ou Edge : installez l’un d’eux, ou indiquez où il est par la variable CHROME_PATH.',
  );
}

async function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  );
}
