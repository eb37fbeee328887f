import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runModule } from './run-module';

test('packages are missing when absent or in another version, unless made for another system', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/react': { version: '19.0.0' },
      'node_modules/a/node_modules/tiny': { version: '2.0.0' },
      'node_modules/webpack': { version: '5.0.0' },
      'node_modules/only-mac': { version: '1.0.0', os: ['darwin'] },
      'node_modules/maybe': { version: '1.0.0', optional: true },
    },
  };
  const installed = {
    packages: { 'node_modules/react': { version: '19.0.0' }, 'node_modules/webpack': { version: '4.0.0' } },
  };
  const call = (there: unknown) => `m.missingPackages(${JSON.stringify(lock)}, ${JSON.stringify(there)})`;
  expect(runModule('install.mjs', call(installed))).toEqual(['tiny', 'webpack']);
  expect(runModule('install.mjs', call({}))).toEqual(['react', 'tiny', 'webpack']);
  expect(runModule('install.mjs', call(lock))).toEqual([]);
});

test('a browser is looked for where CHROME_PATH says, then at the usual places of each system', () => {
  const places = (platform: string, env: object) =>
    runModule('find-browser.mjs', `m.browserPlaces('${platform}', ${JSON.stringify(env)})`) as string[];
  expect(places('linux', { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' })[0]).toBe('/opt/mine');
  expect(places('linux', { PATH: '/usr/bin' })).toEqual(
    expect.arrayContaining(['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']),
  );
  expect(places('darwin', { HOME: '/Users/a', PATH: '' })[0]).toBe(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(places('win32', { PROGRAMFILES: 'C:/Program Files' })).toEqual(
    expect.arrayContaining([
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
    ]),
  );
});

test('options of npm start', () => {
  const options = (...args: string[]) =>
    runModule(
      'start-arguments.mjs',
      `(() => { try { return m.startArguments(${JSON.stringify(args)}); } catch (e) { return e.message; } })()`,
    );
  expect(options()).toEqual({ serve: true, port: 3000 });
  expect(options('--no-serve', '--port', '4000')).toEqual({ serve: false, port: 4000 });
  expect(options('--port=0')).toEqual({ serve: true, port: 0 });
  expect(options('--port', 'abc')).toBe('« abc » n’est pas un port. Écrivez un nombre, par exemple --port 3000.');
  expect(options('--port', '70000')).toMatch(/n’est pas un port/);
  expect(options('--quoi')).toBe('L’option « --quoi » n’existe pas. Les options sont --no-serve et --port NUMÉRO.');
});

test('the result of the main job in six lines', () => {
  const result = {
    census: { sheet: 'Recensement', rows: 199, year: 2024 },
    summary: { erreur: 1, avertissement: 2, info: 0 },
    indicators: [
      { id: 'A01-4', value: 135 },
      { id: 'A01-5', value: null },
    ],
    sheets: ['Données', 'Contrôles'],
  };
  const lines = runModule('main-job.mjs', `m.resultLines(${JSON.stringify(result)})`) as string[];
  expect(lines.slice(0, 5)).toEqual([
    '  Besoins           199 pour 2024 (feuille « Recensement »)',
    '  Anomalies         1 erreur, 2 avertissements, 0 information',
    '  Consultations     135 à lancer',
    '  Montant           non calculé',
    '  Feuilles écrites  Données, Contrôles',
  ]);
  expect(lines[5]).toMatch(/^ {2}Classeur +.*recensement-2023-calcule\.xlsx$/);
});

test('the certificate that the machine trusts for add-ins comes before one of our own making', () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const home = join(folder, 'home');
  const ask = `m.localCertificate(${JSON.stringify(join(folder, 'own'))}, ${JSON.stringify(home)})`;
  try {
    const own = runModule('certificate.mjs', ask) as { key: string; cert: string; trusted: boolean };
    expect([own.trusted, own.cert.startsWith('-----BEGIN CERTIFICATE-----')]).toEqual([false, true]);
    expect(runModule('certificate.mjs', ask)).toEqual(own);
    mkdirSync(join(home, '.office-addin-dev-certs'), { recursive: true });
    writeFileSync(join(home, '.office-addin-dev-certs/localhost.key'), own.key);
    writeFileSync(join(home, '.office-addin-dev-certs/localhost.crt'), own.cert);
    expect(runModule('certificate.mjs', ask)).toEqual({ ...own, trusted: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
