/**
 * Checks the licence of every package in the lock file: MIT, Apache-2.0, BSD, ISC, MPL and the like may be used; GPL may not,
 * because it would meet the proprietary Office.js in one program. Exit 1 and a list when one does not fit.
 */
import { readFileSync } from 'node:fs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT/X11',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages whose licence is no SPDX word, with the reason they may stay. */
const EXCEPTIONS = {
  '@microsoft/office-js':
    'proprietary: used unmodified to develop and test, never committed, bundled or shipped (production pages load it from the CDN)',
  buffers: 'states no licence; a dependency of exceljs, which makes samples and test files, never shipped',
};

/** `(MIT OR Apache-2.0)` fits when one alternative does, `MIT AND ISC` when all do. */
function fits(expression) {
  const text = expression.replace(/[()]/g, ' ').trim();
  return text.split(/\s+OR\s+/i).some((one) => one.split(/\s+AND\s+/i).every((word) => ALLOWED.has(word.trim())));
}

function licenceOf(path, entry) {
  if (entry.license) return String(entry.license);
  try {
    const manifest = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    const given = manifest.license ?? manifest.licenses;
    if (Array.isArray(given)) return given.map((one) => one.type ?? one).join(' OR ');
    return typeof given === 'object' && given !== null ? given.type : String(given ?? '');
  } catch {
    return '';
  }
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const counts = new Map();
const refused = [];
const excused = [];
for (const [path, entry] of Object.entries(packages)) {
  if (!path || entry.link) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = licenceOf(path, entry);
  if (EXCEPTIONS[name]) {
    excused.push(`${name}: ${EXCEPTIONS[name]}`);
    if (!entry.dev) refused.push(`${name}@${entry.version}: must stay a development dependency`);
  } else if (fits(licence)) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  // An optional package of another platform is in the lock file without being installed.
  else if (licence || !entry.optional) refused.push(`${name}@${entry.version}: ${licence || 'no licence stated'}`);
}

for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(5)}  ${licence}`);
for (const line of excused) console.log(`excused: ${line}`);
if (refused.length > 0) {
  console.error(`Licences that do not fit:\n  ${refused.join('\n  ')}`);
  process.exit(1);
}
