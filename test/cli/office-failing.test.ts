import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseOfficeCommand } from '../../src/cli/office-arguments';
import { spawnSync } from 'node:child_process';

const PROJECT = resolve(__dirname, '../..');
const SAMPLE = join(PROJECT, 'samples', 'recensement-2023.xlsx');

jest.setTimeout(60_000);

const command = (...args: string[]) => parseOfficeCommand(['run', 's.mjs', 'w.xlsx', ...args]);

describe('what kind of Excel is played', () => {
  test.each<[string[], object]>([
    [[], { api: '1.14', locale: 'fr-FR', displayLocale: 'fr-FR' }],
    [['--api', 'ltsc2021'], { api: '1.14' }],
    [['--locale', 'en-US'], { locale: 'en-US', displayLocale: 'en-US' }],
    [['--locale', 'fr-FR', '--display', 'en-US'], { locale: 'fr-FR', displayLocale: 'en-US' }],
    [['--fail', 'cell-edit'], { failures: { cellEditMode: true } }],
    [['--fail', 'payload'], { failures: { requestLimit: 5_242_880, responseLimit: 5_242_880 } }],
    [
      ['--fail', 'latency=200', '--fail', 'hang=1', '--fail', 'read-only'],
      { failures: { latency: 200, unanswered: 1 }, readOnly: true },
    ],
    [
      ['--fail', 'activity-limit', '--fail', 'structure-protected', '--fail', 'cell-limit=1000'],
      { failures: { activityLimit: Infinity, cellLimit: 1000 }, structureProtected: true },
    ],
  ])('%j', (args, expected) => {
    expect(command(...args)?.host).toMatchObject(expected);
  });

  test('newer members are refused only when a version is asked for', () => {
    expect([command()?.refuseNewer, command('--api', '1.9')?.refuseNewer]).toEqual([false, true]);
  });

  test.each([
    [['--fail', 'flood'], /^--fail: "flood" is none of cell-edit, /],
    [['--fail', 'latency'], /^--fail: "latency" needs a number/],
    [['--api', 'ltsc'], /^--api takes 1.1 to 1.15, office2019, ltsc2021, ltsc2024, not "ltsc"/],
    [['--display', 'de-DE'], /^--display takes fr-FR or en-US/],
  ])('%j is refused', (args, message) => {
    expect(() => command(...args)).toThrow(message);
  });
});

test('a script meets the Excel asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const script = join(folder, 'write.mjs');
  writeFileSync(
    script,
    `export default ({ Excel }) => Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Ajoutée');
      added.getRange('A1:B1').values = [[1, 2]];
      await context.sync();
      const edge = added.getRange('A1').getRangeEdge('Right').load('address');
      await context.sync();
      return edge.address;
    });`,
  );
  const office = (...args: string[]): unknown => {
    const launcher = join(PROJECT, 'scripts', 'office.mjs');
    const run = spawnSync(process.execPath, [launcher, 'run', script, SAMPLE, ...args], { encoding: 'utf8' });
    if (run.status === 0) return JSON.parse(run.stdout);
    const { code, location } = JSON.parse(run.stderr) as { code: string; location: string | null };
    return [code, location];
  };
  try {
    expect(office()).toBe('Ajoutée!B1');
    expect(office('--api', 'office2019')).toEqual(['ApiNotFound', 'Range.getRangeEdge']);
    expect(office('--fail', 'cell-edit')).toEqual(['InvalidOperationInCellEditMode', null]);
    expect(office('--fail', 'structure-protected')).toEqual(['AccessDenied', 'WorksheetCollection.add']);
    expect(office('--fail', 'read-only')).toEqual(['AccessDenied', 'WorksheetCollection.add']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
