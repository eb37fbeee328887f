/**
 * `npm run build`: the production build in `dist/`, and its manifest for one address.
 *
 *   ADDIN_URL=https://recensement.exemple.fr/complement npm run build
 *
 * Without ADDIN_URL the manifest names https://localhost:3000, as the one in the sources does.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import webpack from 'webpack';
import manifestTools from 'office-addin-manifest';
import makeConfig from '../webpack.config.js';
import { manifestFor, readAddinUrl } from './lib/manifest-address.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** First paint of the pane, gzip: the aim that the build holds itself to. */
const PANE_LIMIT = 250_000;

function runWebpack() {
  return new Promise((resolve, reject) => {
    webpack(makeConfig({}), (error, stats) => {
      if (error) return reject(error);
      const text = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
      if (text.trim()) console.log(text);
      if (stats.hasErrors()) return reject(new Error('webpack found errors'));
      resolve();
    });
  });
}

/** Writes `dist/manifest.xml` and reads it back the way Microsoft's tools do. */
async function writeManifest(address) {
  const source = await readFile(join(root, 'manifest.xml'), 'utf8');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const target = join(dist, 'manifest.xml');
  await writeFile(target, manifestFor(source, address));
  const info = await manifestTools.OfficeAddinManifest.readManifestFile(target);
  if (info.version !== `${version}.0`) {
    throw new Error(`manifest.xml has version ${info.version}, package.json ${version}: raise both together`);
  }
  return info;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints the weight of each script, and returns what the pane loads before it is drawn, in gzip bytes. */
async function weigh() {
  const html = await readFile(join(dist, 'taskpane.html'), 'utf8');
  let first = 0;
  for (const name of (await readdir(dist)).filter((file) => file.endsWith('.js')).sort()) {
    const bytes = await readFile(join(dist, name));
    const gzip = gzipSync(bytes).length;
    if (html.includes(name)) first += gzip;
    console.log(`  ${name.padEnd(32)} ${kilobytes(bytes.length).padStart(10)}  gzip ${kilobytes(gzip).padStart(9)}`);
  }
  return first;
}

try {
  const address = readAddinUrl(process.env.ADDIN_URL);
  await runWebpack();
  const info = await writeManifest(address);
  console.log(`dist/manifest.xml: ${info.displayName} ${info.version}, ${info.defaultSettings.sourceLocation}`);
  const first = await weigh();
  console.log(`first paint of the pane: ${kilobytes(first)} gzip, without Office.js (aim: ${kilobytes(PANE_LIMIT)})`);
  if (first > PANE_LIMIT) throw new Error('the pane is heavier than its aim');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
