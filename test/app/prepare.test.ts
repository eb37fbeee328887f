import { describeFailure } from '../../src/app/failure';
import { consolidateWorkbook } from '../../src/app/consolidate';
import { departmentsOf, prepareWorkbook, type PrepareOptions } from '../../src/app/prepare';
import { readSource } from '../../src/app/prepare-source';
import type { Progress } from '../../src/app/result';
import { hostForAddin, openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import { blankWorkbook } from '../../src/host/xlsx';
import { registerWorkbook } from '../cli/register-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

async function on<T>(opened: Promise<OpenedWorkbook>, work: (opened: OpenedWorkbook) => Promise<T>): Promise<T> {
  const workbook = await opened;
  try {
    return await work(workbook);
  } finally {
    workbook.close();
  }
}

const blank = () => hostForAddin(blankWorkbook());

/** What a failure is for a French and for an English user. */
const failureOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return [describeFailure(error, 'fr-FR'), describeFailure(error, 'en-US')].map(({ code, message }) => [code, message]);
};

describe('preparing a campaign workbook', () => {
  test('tells its steps, takes the empty sheet away and shows the guide', async () => {
    await on(blank(), async ({ session, host }) => {
      const steps: Progress[] = [];
      const options: PrepareOptions = { year: 2026, onProgress: (step) => steps.push(step) };
      const { sheets } = await prepareWorkbook(session, options);
      expect(steps.map(({ done, total, label }) => [done, total, label])).toEqual([
        [0, 3, 'Lecture de la structure du classeur'],
        [1, 3, 'Préparation des feuilles'],
        [2, 3, 'Écriture des feuilles'],
        [3, 3, 'Terminé'],
      ]);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
      const active = await session.read(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      });
      expect(active).toBe('Lisez-moi');
    });
  });

  test('never writes into a workbook that has such sheets already', async () => {
    await on(blank(), async ({ session, host }) => {
      await session.run(async (context) => {
        context.workbook.worksheets.add('recensement').getRange('A1').values = [['à garder']];
        await context.sync();
      });
      expect(await failureOf(prepareWorkbook(session, { year: 2026 }))).toEqual([
        [
          'SHEETS_TAKEN',
          'Le classeur a déjà une feuille « recensement » : un modèle se prépare dans un classeur vide. Rien n’a été écrit.',
        ],
        [
          'SHEETS_TAKEN',
          'The workbook already has a sheet “recensement”: a template is prepared in an empty workbook. Nothing was written.',
        ],
      ]);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'recensement']);
    });
  });

  test('stops between two steps when it is asked to, with nothing written', async () => {
    await on(blank(), async ({ session, host }) => {
      const stop = new AbortController();
      const work = prepareWorkbook(session, {
        year: 2026,
        signal: stop.signal,
        onProgress: ({ done }) => done === 1 && stop.abort(),
      });
      expect((await failureOf(work))[0]![0]).toBe('CANCELLED');
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1']);
    });
  });

  test.each([false, true])('takes registers from tables and plain ranges alike (plain: %s)', async (plain) => {
    const source = await on(openForAddin(await registerWorkbook({ plain })), ({ session }) =>
      readSource(session, 'avant.xlsx'),
    );
    expect(source.carried.map(({ table, rows }) => [table, rows.length])).toEqual([
      ['MarchesNotifies', 40],
      ['ClausesInsertion', 60],
      ['Restauration', 30],
      ['Flotte', 12],
      ['Mandats', 20],
      ['Operations', 12],
      ['AchatsAGEC', 2],
      ['Depenses', 15],
      ['Evenements', 5],
    ]);
    expect((await failureOf(Promise.resolve().then(() => departmentsOf(source))))[0]![0]).toBe('DEPARTMENTS_MISSING');
    await on(blank(), async ({ session }) => {
      await prepareWorkbook(session, { year: 2023, source });
      const again = await readSource(session, 'modele.xlsx');
      // What was carried reads as it did, registers and all.
      expect(again.carried.filter(({ table }) => source.carried.some((one) => one.table === table))).toEqual(
        source.carried.map((table) => ({ ...table, sheet: expect.any(String), formats: expect.any(Array) })),
      );
      expect(again.registers.contracts).toEqual(
        source.registers.contracts?.map((contract, i) => ({ ...contract, row: 5 + i })),
      );
    });
  });

  test('a common census of no file is no census', async () => {
    await on(blank(), async ({ session, host }) => {
      const base = await readSource(session, 'vide.xlsx');
      const failures = [{ file: 'a.xlsx', code: 'DAMAGED', message: 'endommagé' }];
      expect(await failureOf(consolidateWorkbook(session, { files: [], failures, base }))).toEqual([
        ['NOTHING_CONSOLIDATED', expect.stringContaining('Aucun fichier n’a pu être repris (1 en tout)')],
        ['NOTHING_CONSOLIDATED', expect.stringContaining('No file could be taken (1 in all)')],
      ]);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1']);
    });
  });
});
