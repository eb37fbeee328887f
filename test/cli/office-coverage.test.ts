import { main } from '../../src/cli/office';
import type { Coverage } from '../../src/host/catalogue';

describe('office coverage', () => {
  it('prints classes, requirement sets and totals', async () => {
    const { code, out, err } = await main(['coverage']);
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Worksheet +\d+\/55 +\d+ %$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}ExcelApi 1\.9 +\d+\/228 +\d+ % +all \d+\/343/));
    expect(lines).toContainEqual(expect.stringMatching(/^All members: \d+\/1851 +\d+ %$/));
    expect(lines.filter((line) => line.startsWith('      '))).toEqual([]);
  });

  it('names what is missing of one set', async () => {
    const { code, out } = await main(['coverage', '--set', '1.15']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}ExcelApi 1\.15 +\d\/6/m);
    expect(out).not.toMatch(/ExcelApi 1\.9/);
  });

  it('prints JSON', async () => {
    const { out } = await main(['coverage', '--json', '--set', '1.5']);
    const found = JSON.parse(out) as Coverage;
    expect(found.totals.all.known).toBe(25);
    expect(found.versions.client).toBe('1.1.110');
    expect(found.sets.map(({ set }) => set)).toEqual(['ExcelApi 1.5']);
  });

  it.each([
    [['--set', '9'], '--set takes a version such as 1.9, not "9".'],
    [['--set', '1.99'], 'The client has no member of ExcelApi 1.99.'],
    [['--all'], "Unknown option '--all'"],
    [['1.9'], "Unexpected argument '1.9'"],
  ])('refuses %j', async (given, message) => {
    const { code, out, err } = await main(['coverage', ...given]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('npm run office -- coverage');
  });
});
