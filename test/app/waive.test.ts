import { writeReports } from '../../src/app/report';
import { findOrphanWaivers } from '../../src/app/orphan-waivers';
import { forgetWaivers, listWaivers, removeWaivers, waiveFindings } from '../../src/app/waive';
import { Bench } from './changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

/** A total that its years do not give: R11, a warning, on the total. */
const DOUBTFUL = { intitule: 'Fauteuils', montant_annuel_ht: 100_000, duree_totale: 12, montant_total_ht: 180_000 };
const YES = { reason: ' Remise exceptionnelle ', author: 'A. Martin', date: '2026-11-23' };

const doubtful = async () => (await bench.check()).findings.filter(({ rule }) => rule === 'R11');
const states = async () => (await doubtful()).map(({ row, waived }) => [row, waived]);

async function waive(row: number): Promise<void> {
  const result = await bench.check();
  const findings = result.findings.filter((finding) => finding.rule === 'R11' && finding.row === row);
  await waiveFindings(bench.session, result, findings, YES);
}

describe('a waiver', () => {
  test('silences its finding in counts and sheets, which still tell of it with its reason', async () => {
    bench = await Bench.open([{}, DOUBTFUL]);
    const before = await bench.check();
    await waive(3);
    const after = await bench.check();
    expect(after.summary.avertissement).toBe(before.summary.avertissement - 1);
    expect(after.findings.find(({ rule }) => rule === 'R11')).toMatchObject({
      waived: true,
      waiver: { reason: 'Remise exceptionnelle', author: 'A. Martin', date: '2026-11-23' },
    });
    expect(after.census).toEqual(before.census);

    await writeReports(bench.session);
    await writeReports(bench.session);
    const checks = bench.sheet('Contrôles');
    const { bounds } = checks.tables[0]!;
    const lines = Array.from({ length: bounds.rowCount - 1 }, (_, r) =>
      [1, 2, 8].map((c) => checks.value(bounds.row + 1 + r, c)),
    );
    expect(lines.at(-1)).toEqual(['R11', 3, 'Remise exceptionnelle (A. Martin, le 23/11/2026)']);
    expect(lines.slice(0, -1).filter(([, , waiver]) => waiver !== null)).toEqual([]);
    const data = bench.sheet('Données');
    const warnings = data.tables[0]!.columnByName('Avertissements');
    const counted = before.findings.filter(({ row, severity }) => row === 3 && severity === 'avertissement').length;
    expect(data.value(2, warnings)).toBe(counted - 1);
    expect(bench.opened.host.workbook.sheets.map(({ name }) => name)).toContain('Dérogations');
  });

  test('stays while rows are inserted and sorted and the file is saved; wakes when the row changes', async () => {
    bench = await Bench.open([{}, DOUBTFUL, { ...DOUBTFUL, intitule: 'Bancs' }]);
    await waive(3);
    expect(await states()).toEqual([
      [3, true],
      [4, false],
    ]);
    await bench.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Recensement');
      sheet.getRange('A3:O3').insert('Down');
      await context.sync();
      sheet.getRange('A3:O5').sort.apply([{ key: 3, ascending: true }]);
      await context.sync();
    });
    bench = await bench.reopen();
    const moved = await doubtful();
    expect(moved.map(({ waived, row }) => [bench.cell(`D${row}`)[0], waived])).toEqual([
      ['Bancs', false],
      ['Fauteuils', true],
    ]);
    const row = moved[1]!.row;
    bench.opened.host.coAuthor.write('Recensement', `L${row}`, [[45_400]]);
    expect(await states()).toEqual(moved.map((finding) => [finding.row, false]));
    expect(await listWaivers(bench.session)).toEqual([
      expect.objectContaining({ rule: 'R11', label: expect.stringContaining('ligne 3 · Fauteuils · Montant') }),
    ]);
  });

  test('can be removed, by the add-in and by hand, and given again', async () => {
    bench = await Bench.open([DOUBTFUL, { ...DOUBTFUL, intitule: 'Bancs' }]);
    await waive(2);
    await waive(3);
    const result = await bench.check();
    const given = result.findings.filter(({ rule, row }) => rule === 'R11' && row === 2);
    expect(await removeWaivers(bench.session, result, given)).toBe(1);
    expect(await states()).toEqual([
      [2, false],
      [3, true],
    ]);
    // The service deletes the last line of the table.
    await bench.session.run(async (context) => {
      context.workbook.tables.getItem('Derogations').rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await listWaivers(bench.session)).toEqual([]);
    await waive(2);
    expect(await states()).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(bench.sheet('Dérogations').tables[0]!.bounds.rowCount).toBe(2);
  });

  test('is added to the table as the service left it: moved columns, a column of its own, a new name', async () => {
    bench = await Bench.open([DOUBTFUL, { ...DOUBTFUL, intitule: 'Bancs' }]);
    await waive(2);
    await bench.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dérogations');
      sheet.name = 'Acceptés';
      const table = sheet.tables.getItem('Derogations');
      const whole = table.getRange().load('values');
      await context.sync();
      // Two columns never have the same header, not even for a moment.
      table.getHeaderRowRange().values = [['x1', 'x2', 'x3', 'x4', 'x5', 'x6']];
      whole.values = whole.values.map((line) => [...line].reverse().map((value) => `'${String(value)}`));
      table.columns.add(0, [['Visa'], ['oui']]);
      await context.sync();
    });
    await waive(3);
    expect(await states()).toEqual([
      [2, true],
      [3, true],
    ]);
    expect(bench.sheet('Acceptés').tables[0]!.bounds.rowCount).toBe(3);
    expect(bench.sheet('Acceptés').value(5, 0)).toBeNull();
  });

  test('is refused for errors, without a reason, without an author, before anything is written', async () => {
    bench = await Bench.open([{ ...DOUBTFUL, code_nomenclature: 'x' }]);
    const result = await bench.check();
    const [error] = result.findings.filter(({ severity }) => severity === 'erreur');
    const [warning] = result.findings.filter(({ rule }) => rule === 'R11');
    const told = (findings: unknown[], more = {}) =>
      waiveFindings(bench.session, result, findings as never, { ...YES, ...more }).then(
        () => 'done',
        ({ code, message }) => [code, message],
      );
    expect(await told([warning, error])).toEqual([
      'WAIVER_OF_ERROR',
      `L’erreur ${error!.rule} en ${error!.cell} doit être corrigée : seuls les avertissements et les informations admettent une dérogation.`,
    ]);
    expect((await told([warning], { reason: ' ' }))[0]).toBe('WAIVER_WITHOUT_REASON');
    expect((await told([warning], { author: '' }))[0]).toBe('WAIVER_WITHOUT_AUTHOR');
    expect(bench.opened.host.workbook.sheets).toHaveLength(1);
  });

  test('a sheet of the user’s called Dérogations is left alone', async () => {
    bench = await Bench.open([DOUBTFUL], (_, workbook) => {
      workbook.addWorksheet('Dérogations').getCell('A1').value = 'à moi';
    });
    await waive(2);
    expect(bench.cell('A1', 'Dérogations')[0]).toBe('à moi');
    expect(bench.opened.host.workbook.sheets.map(({ name }) => name)).toEqual([
      ...['Recensement', 'Dérogations', 'Dérogations (2)'],
    ]);
    expect(await states()).toEqual([[2, true]]);
  });
});

describe('waivers whose finding is gone', () => {
  const orphans = async () => findOrphanWaivers(await bench.check());

  test('are those of rows that changed, one by one; the others stay', async () => {
    bench = await Bench.open([{}, DOUBTFUL, { ...DOUBTFUL, intitule: 'Bancs' }]);
    await waive(3);
    await waive(4);
    expect(await orphans()).toEqual([]);
    bench.sheet().write(2, 3, [[{ value: 'Autres fauteuils' }]]);
    expect((await orphans()).map(({ rule, label }) => [rule, label])).toEqual([
      ['R11', 'ligne 3 · Fauteuils · Montant total HT'],
    ]);
    expect(await states()).toEqual([
      [3, false],
      [4, true],
    ]);
  });

  test('are removed where they stand, and nothing else with them', async () => {
    bench = await Bench.open([{}, DOUBTFUL, { ...DOUBTFUL, intitule: 'Bancs' }]);
    await waive(3);
    await waive(4);
    bench.sheet().write(2, 3, [[{ value: 'Autres fauteuils' }]]);
    const gone = await orphans();
    expect(await forgetWaivers(bench.session, gone)).toBe(1);
    expect((await listWaivers(bench.session)).map(({ label }) => label)).toEqual([
      'ligne 4 · Bancs · Montant total HT',
    ]);
    expect(await orphans()).toEqual([]);
    // Removed already, by a colleague perhaps.
    expect(await forgetWaivers(bench.session, gone)).toBe(0);
  });
});
