import { applyFixes, previewFixes } from '../../src/app/fix';
import { undoLast } from '../../src/app/undo';
import { waiveFindings } from '../../src/app/waive';
import { openForAddin } from '../../src/cli/open-for-addin';
import { Bench, BY, LATER } from '../app/changes-on-host';
import { libreOfficeVersion, recalculated } from './libreoffice';

// The real client on a real host, and LibreOffice: slow on a busy machine.
jest.setTimeout(180_000);

const version = libreOfficeVersion();

describe(`after LibreOffice saved the workbook anew (${version ?? 'NOT INSTALLED: nothing is compared'})`, () => {
  if (version === null) {
    test('is not installed here', () => expect(libreOfficeVersion()).toBeNull());
    return;
  }

  test('waivers are still silent, and the last action can still be taken back', async () => {
    const bench = await Bench.open([
      { intitule: 'Fauteuils', montant_annuel_ht: 100_000, duree_totale: 12, montant_total_ht: 180_000 },
      { intitule: 'Tables', montant_total_ht: '120 k€', date_lancement: 'T2 2024' },
    ]);
    const before = bench.picture() as unknown[][][];
    const result = await bench.check();
    const doubtful = result.findings.filter(({ rule }) => rule === 'R11');
    const acceptance = { reason: 'Remise', author: 'A. Martin', date: '2026-11-23' };
    await waiveFindings(bench.session, result, doubtful, acceptance);
    const wrong = result.findings.filter(({ rule }) => rule === 'R08' || rule === 'R15');
    await applyFixes(bench.session, previewFixes(result, wrong), BY);

    const saved = await recalculated(await bench.opened.save());
    bench.opened.close();
    const again = new Bench(await openForAddin(saved));
    try {
      const findings = (await again.check()).findings.filter(({ rule }) => rule === 'R11');
      expect(findings.map(({ waived, waiver }) => [waived, waiver])).toEqual([[true, acceptance]]);
      const undone = await undoLast(again.session, LATER);
      expect([undone.done.length, undone.refused]).toEqual([2, []]);
      const values = (picture: unknown[][][]) => picture.slice(0, 3).map((line) => line.slice(0, 15).map(([v]) => v));
      expect(values(again.picture() as unknown[][][])).toEqual(values(before));
    } finally {
      again.opened.close();
    }
  });
});
