/** Many findings accepted at once, and their waivers taken back together. */
import { findOrphanWaivers } from '../../src/app/orphan-waivers';
import { listWaivers, removeWaivers, waiveFindings, type AcceptResult } from '../../src/app/waive';
import type { CheckResult } from '../../src/app/result';
import { Bench } from './changes-on-host';
import { refuseAfter } from './refuse-after';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(180_000);

let bench: Bench;
afterEach(() => bench.opened.close());

/** A total that its years do not give: R11, a warning, on the total. */
const doubtful = (intitule: string) => ({
  ...{ intitule, montant_annuel_ht: 100_000, duree_totale: 12, montant_total_ht: 180_000 },
});
const many = (count: number) => Array.from({ length: count }, (_, i) => doubtful(`Besoin ${i + 1}`));
const YES = { reason: 'Note du 12 mars', author: 'A. Martin', date: '2026-11-23' };

const warnings = ({ findings }: CheckResult) => findings.filter(({ rule }) => rule === 'R11');
const states = (result: CheckResult) => warnings(result).map(({ row, waived }) => [row, waived]);
const reasons = async () =>
  (await listWaivers(bench.session)).map(({ label, reason }) => `${label.slice(0, 18)} ${reason}`);

/** Requests of some work, and the largest message either way in bytes. */
async function measure(work: () => Promise<unknown>): Promise<{ syncs: number; largest: number }> {
  const { syncs } = bench.opened.host.traffic;
  const first = syncs.length;
  await work();
  const own = syncs.slice(first);
  return { syncs: own.length, largest: Math.max(...own.flatMap((one) => [one.requestBytes, one.responseBytes])) };
}

test('2 000 findings are accepted in few requests, each far under 5 MB; saved, reopened, they are still', async () => {
  bench = await Bench.open(many(4_000));
  const result = await bench.check();
  const all = warnings(result);
  expect(all).toHaveLength(4_000);
  const first = await measure(() => waiveFindings(bench.session, result, all.slice(0, 2_000), YES));
  const between = await bench.check();
  const second = await measure(() => waiveFindings(bench.session, between, warnings(between).slice(2_000), YES));
  bench = await bench.reopen();
  const after = await bench.check();
  expect(states(after)).toEqual(all.map(({ row }) => [row, true]));
  expect(findOrphanWaivers(after)).toEqual([]);

  // Every other one: as many stretches of rows as there can be.
  const given = warnings(after).filter((_, i) => i % 2 === 0);
  const scattered = await measure(() => removeWaivers(bench.session, after, given));
  const left = await bench.check();
  expect(states(left)).toEqual(all.map(({ row }, i) => [row, i % 2 === 1]));
  const rest = await measure(() =>
    removeWaivers(
      bench.session,
      left,
      warnings(left).filter(({ waived }) => waived),
    ),
  );
  expect(await listWaivers(bench.session)).toEqual([]);
  console.info('2 000 waivers:', JSON.stringify({ first, second, scattered, rest }));
  for (const one of [first, second, scattered, rest]) {
    expect(one.syncs).toBeLessThan(25);
    expect(one.largest).toBeLessThan(1_500_000);
  }
});

test('wherever Excel stops answering, all are accepted or none, and again leaves each once', async () => {
  const seen = new Set<string>();
  for (let passing = 1; !seen.has('done 30'); passing++) {
    bench = await Bench.open(many(30), () => {}, { session: { retryDelays: [] } });
    const result = await bench.check();
    const refusing = refuseAfter(bench.opened.host, passing);
    const outcome = await waiveFindings(bench.session, result, warnings(result), YES).then(
      () => 'done',
      ({ code }: { code: string }) => code,
    );
    refusing.end();
    const accepted = states(await bench.check()).filter(([, waived]) => waived).length;
    seen.add(`${outcome} ${accepted}`);
    await waiveFindings(bench.session, result, warnings(result), YES);
    const after = await bench.check();
    expect([passing, states(after).every(([, waived]) => waived)]).toEqual([passing, true]);
    expect([passing, (await listWaivers(bench.session)).length, findOrphanWaivers(after)]).toEqual([passing, 30, []]);
    if (!seen.has('done 30')) bench.opened.close();
  }
  expect([...seen].sort()).toEqual(['EXCEL_BUSY 0', 'EXCEL_BUSY 30', 'done 30']);
});

test('wherever Excel stops answering, all waivers are taken back or none', async () => {
  const seen = new Set<string>();
  for (let passing = 1; !seen.has('done 0'); passing++) {
    bench = await Bench.open(many(6), () => {}, { session: { retryDelays: [] } });
    const result = await bench.check();
    await waiveFindings(bench.session, result, warnings(result), YES);
    const given = warnings(await bench.check());
    const refusing = refuseAfter(bench.opened.host, passing);
    const outcome = await removeWaivers(
      bench.session,
      result,
      given.filter(({ row }) => row !== 4),
    ).then(
      () => 'done',
      ({ code }: { code: string }) => code,
    );
    refusing.end();
    seen.add(`${outcome} ${(await listWaivers(bench.session)).length - 1}`);
    if (!seen.has('done 0')) bench.opened.close();
  }
  expect([...seen].sort()).toEqual(['EXCEL_BUSY 0', 'EXCEL_BUSY 5', 'done 0']);
  expect(states(await bench.check()).filter(([, waived]) => waived)).toEqual([[4, true]]);
});

describe('a row that changed since it was shown', () => {
  const told = ({ accepted, notices }: AcceptResult) => [accepted.map(({ row }) => row), notices];

  test('keeps its finding open, the others are accepted where they stand now', async () => {
    bench = await Bench.open(['Bancs', 'Lits', 'Tables', 'Vélos'].map(doubtful));
    const shown = await bench.check();
    await bench.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Recensement');
      sheet.getRange('A2:O2').insert('Down');
      sheet.getRange('K4').values = [[190_000]];
      await context.sync();
    });
    const now = await bench.check();
    const one = await waiveFindings(bench.session, shown, warnings(shown).slice(0, 3), { ...YES, now });
    expect(told(one)).toEqual([
      [2, 4],
      ['Une ligne a changé depuis qu’elle a été montrée : son anomalie reste à voir.'],
    ]);
    expect(states(await bench.check())).toEqual([
      [3, true],
      [4, false],
      [5, true],
      [6, false],
    ]);
  });

  test('when all did, nothing is written', async () => {
    bench = await Bench.open(['Bancs', 'Lits'].map(doubtful));
    const shown = await bench.check();
    bench.opened.host.coAuthor.write('Recensement', 'K2', [[190_000]]);
    bench.opened.host.coAuthor.write('Recensement', 'K3', [[190_000]]);
    const none = await waiveFindings(bench.session, shown, warnings(shown), { ...YES, now: await bench.check() });
    expect(told(none)).toEqual([
      [],
      ['2 anomalies restent à voir : leur ligne a changé depuis qu’elles ont été montrées.'],
    ]);
    expect(bench.opened.host.workbook.sheets).toHaveLength(1);
  });
});

describe('rows alike', () => {
  test('each has its own waiver; the one with the reason shown is taken back', async () => {
    bench = await Bench.open([doubtful('Bancs'), doubtful('Bancs')]);
    const result = await bench.check();
    const [upper, lower] = warnings(result);
    await waiveFindings(bench.session, result, [upper!], { ...YES, reason: 'premier' });
    await waiveFindings(bench.session, await bench.check(), [lower!], { ...YES, reason: 'second' });
    const after = await bench.check();
    expect(warnings(after).map(({ waiver }) => waiver?.reason)).toEqual(['premier', 'second']);
    expect(await removeWaivers(bench.session, after, warnings(after).slice(1))).toBe(1);
    expect(await reasons()).toEqual(['ligne 2 · Bancs ·  premier']);
    // Both at once take both away.
    const last = await bench.check();
    await waiveFindings(bench.session, last, warnings(last), YES);
    const both = await bench.check();
    expect(await removeWaivers(bench.session, both, warnings(both))).toBe(2);
    expect(await reasons()).toEqual([]);
  });

  test('a colleague’s waiver given meanwhile is not given twice, nor taken back with ours', async () => {
    bench = await Bench.open(['Bancs', 'Lits'].map(doubtful));
    const mine = await bench.check();
    await waiveFindings(bench.session, mine, warnings(mine).slice(0, 1), { ...YES, author: 'B. Petit' });
    const { accepted } = await waiveFindings(bench.session, mine, warnings(mine), YES);
    expect(accepted.map(({ row }) => row)).toEqual([2, 3]);
    const authors = async () =>
      (await listWaivers(bench.session)).map(({ label, author }) => [label.slice(0, 7), author]);
    expect(await authors()).toEqual([
      ['ligne 2', 'B. Petit'],
      ['ligne 3', 'A. Martin'],
    ]);
    expect(await removeWaivers(bench.session, mine, accepted)).toBe(1);
    expect(await authors()).toEqual([['ligne 2', 'B. Petit']]);
  });
});
