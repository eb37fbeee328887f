import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/check';
import { applyFixes, previewFixes } from '../../src/app/fix';
import { undoLast } from '../../src/app/undo';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { Finding } from '../../src/census/finding';
import { Bench, BY, LATER, refusals } from './changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(180_000);

const sample = join(__dirname, '../../samples/recensement-a-corriger.xlsx');
const keyOf = ({ rule, cell }: Finding) => `${rule} ${cell}`;

test('in the sample to correct, every fix settles its finding and can be taken back', async () => {
  const bench = new Bench(await openForAddin(new Uint8Array(await readFile(sample))));
  const before = await checkWorkbook(bench.session);
  const picture = JSON.stringify(bench.picture(before.census.sheet));
  const rules = [...new Set(before.findings.filter(({ fix }) => fix).map(({ rule }) => rule))];
  expect(rules.length).toBeGreaterThanOrEqual(8);
  for (const rule of rules) {
    const fixable = before.findings.filter((finding) => finding.rule === rule && finding.fix);
    const applied = await applyFixes(bench.session, previewFixes(before, rule), BY);
    expect([rule, refusals(applied), applied.notices]).toEqual([rule, [], []]);
    const after = new Set((await checkWorkbook(bench.session)).findings.map(keyOf));
    expect([rule, fixable.map(keyOf).filter((key) => after.has(key))]).toEqual([rule, []]);
    if (rule === 'R40') {
      // The total stood right below the census: it went down and counts the new row.
      expect(bench.cell('J94', before.census.sheet)[1]).toBe('=SUM(J7:J93)');
    }
    const undone = await undoLast(bench.session, LATER);
    expect([rule, undone.refused]).toEqual([rule, []]);
  }
  expect(JSON.stringify(bench.picture(before.census.sheet))).toBe(picture);
  expect((await checkWorkbook(bench.session)).findings).toEqual(before.findings);
  bench.opened.close();
});
