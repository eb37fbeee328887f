import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const launch = (...argv: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/recensement.mjs'), ...argv], { encoding: 'utf8', cwd: tmpdir() });

describe('the launcher', () => {
  test.each(['recensement-2023', 'recensement-a-corriger'])(
    'checks samples/%s.xlsx from anywhere',
    (name) => {
      const run = launch('verifier', join(ROOT, `samples/${name}.xlsx`), '--json');
      const { findings, census } = JSON.parse(run.stdout) as {
        findings: { rule: string; sheet: string; cell: string }[];
        census: { sheet: string; headerRow: number };
      };
      const expected = JSON.parse(readFileSync(join(ROOT, `samples/${name}.expected.json`), 'utf8')) as {
        sheet: string;
        headerRow: number;
        findings: [string, string][];
      };
      const remarks = run.stderr.split('\n').filter((line) => !/^(|À noter : .*|Colonnes? inconnues?, .*)$/.test(line));
      expect([run.status, remarks]).toEqual([1, []]);
      expect([census.sheet, census.headerRow]).toEqual([expected.sheet, expected.headerRow]);
      const listed = findings.map(
        ({ rule, sheet, cell }) => `${sheet === expected.sheet ? '' : `${sheet}!`}${cell} ${rule}`,
      );
      expect(listed.sort()).toEqual(expected.findings.map(([rule, cell]) => `${cell} ${rule}`).sort());
    },
    60_000,
  );

  test('gives help and version on standard output, refusals on standard error', () => {
    const help = launch('--help');
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('recensement consolider FICHIERS… -o SORTIE [--base CLASSEUR] [--annee N] [--json]');
    expect(launch('--version').stdout).toBe(
      `${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`,
    );
    const wrong = launch('compter');
    expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([
      2,
      '',
      'Erreur : La commande « compter » n’existe pas. Les commandes sont verifier, calculer, completer, modele, consolider et publier.\nrecensement --help donne le mode d’emploi.\n',
    ]);
  }, 60_000);

  test('says what to do where the libraries are not installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recensement-bare-'));
    copyFileSync(join(ROOT, 'scripts/recensement.mjs'), join(folder, 'recensement.mjs'));
    const run = spawnSync(process.execPath, [join(folder, 'recensement.mjs'), '--help'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([run.status, run.stdout, run.stderr]).toEqual([
      2,
      '',
      'Les bibliothèques du projet manquent : lancez « npm ci » dans le dossier du projet, puis recommencez.\n',
    ]);
  });
});
