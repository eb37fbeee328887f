import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openWorkbook } from '../../src/host/xlsx';

const PROJECT = resolve(__dirname, '../..');
const SAMPLE = join(PROJECT, 'samples', 'recensement-2023.xlsx');

/** Each run starts a process of its own. */
jest.setTimeout(60_000);

describe('the Office.js runner', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const office = (...args: string[]): { status: number | null; out: string; err: string } => {
    const launcher = join(PROJECT, 'scripts', 'office.mjs');
    const run = spawnSync(process.execPath, [launcher, ...args], { cwd: folder, encoding: 'utf8' });
    return { status: run.status, out: run.stdout, err: run.stderr };
  };
  const script = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `export default async function ({ Excel, Office }) {\n${body}\n}\n`);
    return path;
  };

  it('runs a script on a workbook, prints what it returns, saves', async () => {
    const path = script(
      'add.mjs',
      `return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Ajoutée');
        sheet.getRange('A1:B1').formulas = [['=COUNTA(Directions[#Data])', '=A1*2']];
        const tables = context.workbook.tables.load('items/name');
        await context.sync();
        const { requirements, displayLanguage } = Office.context;
        return [tables.items.length, requirements.isSetSupported('ExcelApi', '1.13'), displayLanguage];
      });`,
    );
    const output = join(folder, 'out.xlsx');
    const run = office('run', path, SAMPLE, '-o', output, '--api', '1.13', '--locale', 'en-US');
    expect([run.status, run.err]).toEqual([0, '']);
    expect(JSON.parse(run.out)).toEqual([18, true, 'en-US']);
    const saved = await openWorkbook(new Uint8Array(readFileSync(output)));
    const cells = saved.sheetByName('Ajoutée')?.cells;
    expect(cells?.formula(0, 1)).toBe('=A1*2');
    expect(cells?.value(0, 0)).toBeGreaterThan(0);
    expect(cells?.value(0, 1)).toBe(2 * Number(cells?.value(0, 0)));
  });

  it('prints code, message and place of a failure as JSON, and saves nothing', () => {
    const path = script(
      'fail.mjs',
      `await Excel.run(async (context) => {
        context.workbook.worksheets.add('Perdue').getRange('A1:B2').values = [[1]];
        await context.sync();
      });`,
    );
    const output = join(folder, 'nothing.xlsx');
    const run = office('run', path, SAMPLE, '-o', output);
    expect([run.status, run.out]).toEqual([1, '']);
    expect(JSON.parse(run.err)).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    expect(() => readFileSync(output)).toThrow('ENOENT');
  });

  it('says what is wrong with the command line', () => {
    const path = script('nothing.mjs', '');
    expect(office('run', path).status).toBe(2);
    expect(office('run', path, SAMPLE, '--api', '2.0').err).toContain('--api takes 1.1 to 1.15');
    expect(JSON.parse(office('run', path, join(folder, 'absent.xlsx')).err)).toMatchObject({ code: 'FILE_NOT_FOUND' });
    const help = office('--help');
    expect([help.status, help.out]).toEqual([0, expect.stringContaining('npm run office -- run') as string]);
  });
});
