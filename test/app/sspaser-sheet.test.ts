import { writeReports } from '../../src/app/report';
import { answerQuestions, readQuestionnaire } from '../../src/app/sspaser-sheet';
import type { QuestionId } from '../../src/census/sspaser/question';
import { messages } from '../../src/i18n';
import { Bench } from './changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

const NAME = 'Fiches SSPASER';
const HEADER_ROW = 5;
const { questions: WORDS } = messages('fr-FR').sheets.sspaser;

let bench: Bench;
afterEach(() => bench.opened.close());

const columnOf = (header: string): number => bench.sheet(NAME).tables[0]!.columnByName(header);

/** These columns of every line of the table. */
function lines(...headers: string[]): unknown[][] {
  const sheet = bench.sheet(NAME);
  const { bounds } = sheet.tables[0]!;
  return Array.from({ length: bounds.rowCount - 1 }, (_, r) =>
    headers.map((header) => sheet.value(bounds.row + 1 + r, bounds.column + columnOf(header))),
  );
}

/** Someone types into a cell of the table. */
const type = (line: number, header: string, value: string) =>
  bench.session.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(NAME)
      .getRangeByIndexes(HEADER_ROW + 1 + line, columnOf(header), 1, 1);
    range.values = [[value]];
    await context.sync();
  });

const a061 = async () => {
  const { indicators, notices } = await writeReports(bench.session);
  const { numerator, denominator, value } = indicators.find(({ id }) => id === 'A06-1')!;
  return { counts: [numerator, denominator, value], differences: notices.filter((notice) => notice.includes('A06-1')) };
};

/** Every question answered alike. */
async function answerAll(row: number, answer: string): Promise<Record<string, string>> {
  const { questions } = (await readQuestionnaire(bench.session, await bench.check(), row))!;
  return Object.fromEntries(questions.map(({ id }) => [id, answer]));
}

test('answers typed into the sheet are kept from run to run, and complete sheets count', async () => {
  bench = await Bench.open(
    [{ intitule: 'Bancs' }, { intitule: 'Chaises' }, { intitule: 'Tables', nature_besoin: 'À reconduire' }],
    (sheet) => {
      const column = sheet.columnCount + 1;
      ['Fiche SSPASER', 'Non', 'Oui', 'Oui'].forEach((value, at) => (sheet.getCell(at + 1, column).value = value));
    },
  );
  expect(await a061()).toEqual({ counts: [2, 3, (2 / 3) * 100], differences: [] });
  expect(lines('Intitulé', 'Fiche au recensement', 'État')).toEqual([
    ['Bancs', 'Non', 'À remplir'],
    ['Chaises', 'Oui', 'À remplir'],
  ]);

  for (const { header } of Object.values(WORDS)) {
    const column = columnOf(header);
    if (bench.sheet(NAME).value(HEADER_ROW + 1, column) !== '—') await type(0, header, 'Non');
  }
  await type(1, WORDS.relevance.header, 'oui');
  // The workbook follows at once: one more that is complete, one less that was only begun.
  const indicators = bench.sheet('Indicateurs');
  const table = indicators.tables[0]!;
  const ids = Array.from({ length: table.bounds.rowCount }, (_, r) => indicators.value(table.bounds.row + r, 0));
  const numerator = indicators.value(table.bounds.row + ids.indexOf('A06-1'), table.columnByName('Numérateur'));
  expect(numerator).toBe(2);

  expect(await a061()).toEqual({ counts: [2, 3, (2 / 3) * 100], differences: [] });
  expect(lines('Intitulé', WORDS.relevance.header, 'État')).toEqual([
    ['Bancs', 'Non', 'Complète'],
    ['Chaises', 'Oui', 'En cours'],
  ]);
  expect(String(lines('Clauses suggérées')[0])).toContain('• Réinterroger le besoin avant d’écrire le dossier');
  const before = bench.picture(NAME);
  await writeReports(bench.session);
  expect(bench.picture(NAME)).toEqual(before);
  bench = await bench.reopen();
  await writeReports(bench.session);
  expect(lines(WORDS.relevance.header)).toEqual([['Non'], ['Oui']]);
});

test('columns and formulas of the service’s own are kept, wherever it put them; fewer rows leave nothing behind', async () => {
  bench = await Bench.open([{ intitule: 'Bancs' }, { intitule: 'Chaises' }, { intitule: 'Tables' }]);
  await writeReports(bench.session);
  await type(1, WORDS.ecolabel.header, 'Oui');
  await bench.session.run(async (context) => {
    const table = context.workbook.tables.getItem('FichesSSPASER');
    table.columns.add(undefined, [['Relu par'], ['A. Roy'], [''], ['B. Petit']]);
    table.columns.add(undefined, [['Rang'], ['=ROW()'], ['=ROW()'], ['=ROW()']]);
    await context.sync();
    context.workbook.worksheets.getItem('Recensement').getRange('A2:O2').delete('Up');
    await context.sync();
  });
  await writeReports(bench.session);
  expect(lines('Intitulé', WORDS.ecolabel.header, 'Relu par', 'Rang', 'État')).toEqual([
    ['Chaises', 'Oui', null, 7, 'En cours'],
    ['Tables', null, 'B. Petit', 8, 'À remplir'],
    ['Bancs', null, 'A. Roy', 9, 'Hors recensement'],
  ]);
  await type(2, 'Relu par', '');
  await bench.session.run(async (context) => {
    // Its own formula would keep the line.
    context.workbook.tables.getItem('FichesSSPASER').columns.getItem('Rang').delete();
    await context.sync();
  });
  await writeReports(bench.session);
  expect(lines('Intitulé')).toEqual([['Chaises'], ['Tables']]);
  const used = bench.sheet(NAME).cells.used(true)!;
  expect(used.row + used.rowCount).toBe(HEADER_ROW + 3);
});

/** The same session, but that a batch may not sync any more after so many of them. */
function breakingOff(after: number): Bench['session'] {
  let left = after;
  const { run } = bench.session;
  const broken = Object.create(bench.session) as Bench['session'];
  broken.run = ((batch: Parameters<typeof run>[0]) =>
    run.call(bench.session, (context) => {
      const sync = context.sync.bind(context);
      context.sync = ((...args: Parameters<typeof sync>) => {
        if (left-- <= 0) throw new Error('broken off');
        return sync(...args);
      }) as typeof context.sync;
      return batch(context);
    })) as typeof run;
  return broken;
}

test('a run that breaks off while it writes loses no answer, not even of a line that moves', async () => {
  bench = await Bench.open(Array.from({ length: 5 }, (_, n) => ({ intitule: `Besoin numéro ${n}` })));
  await writeReports(bench.session);
  for (let line = 0; line < 5; line++) await type(line, WORDS.sharing.header, line % 2 ? 'Oui' : 'Non');
  const [title, sharing] = [columnOf('Intitulé'), columnOf(WORDS.sharing.header)];
  const answers = () => {
    const sheet = bench.sheet(NAME);
    const rows = Array.from({ length: 8 }, (_, r) => [title, sharing].map((c) => sheet.value(HEADER_ROW + 1 + r, c)));
    return rows.filter(([, answer]) => answer !== null).sort();
  };
  const all = answers();
  expect(all).toHaveLength(5);
  // The first need goes: its line moves to the end, the others up.
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange('A2:O2').delete('Up');
    await context.sync();
  });
  let broken = 0;
  for (let done = false; !done; broken += done ? 0 : 1) {
    done = await writeReports(breakingOff(broken)).then(
      () => true,
      () => false,
    );
    expect(answers()).toEqual(all);
  }
  expect(broken).toBeGreaterThan(5);
  expect(lines('Intitulé', 'État').map(([name, state]) => [name, state])).toEqual([
    ...[1, 2, 3, 4].map((n) => [`Besoin numéro ${n}`, 'En cours']),
    ['Besoin numéro 0', 'Hors recensement'],
  ]);
});

describe('the pane', () => {
  test('answers the questions of one need; the sheet is made when there is none', async () => {
    bench = await Bench.open([{ intitule: 'Bancs' }, { intitule: 'Chaises' }]);
    const result = await bench.check();
    expect(await readQuestionnaire(bench.session, result, 3)).toMatchObject({ row: 3, answered: 0, state: 'toFill' });
    const begun = await answerQuestions(bench.session, result, 3, { relevance: 'Non', ecolabel: 'Oui' });
    expect(begun).toMatchObject({ answered: 2, state: 'begun' });
    expect(begun.clauses.map(({ question, consideration, lever }) => [question, consideration, lever])).toEqual([
      ['relevance', null, null],
      ['ecolabel', 'Clause environnementale', 'Écolabel'],
    ]);
    expect(lines('Intitulé', WORDS.relevance.header, WORDS.ecolabel.header, 'État')).toEqual([
      ['Bancs', null, null, 'À remplir'],
      ['Chaises', 'Non', 'Oui', 'En cours'],
    ]);
    await answerQuestions(bench.session, result, 3, { relevance: null });
    expect(lines(WORDS.relevance.header, 'Clauses suggérées')[1]).toEqual([
      null,
      '• Demander un écolabel, ou un label équivalent, dans les spécifications [Clause environnementale]',
    ]);
    const all = await answerQuestions(bench.session, result, 2, await answerAll(2, 'Sans objet'));
    expect(all).toMatchObject({ state: 'complete', clauses: [] });
    expect((await bench.check()).indicators.find(({ id }) => id === 'A06-1')!.numerator).toBe(1);
  });

  test('is told what cannot be answered, before anything is written', async () => {
    bench = await Bench.open([{}, { nature_besoin: 'À reconduire', num_marche_actuel: 'M1' }]);
    const result = await bench.check();
    const answer = (row: number, given: Partial<Record<QuestionId, string>>) =>
      answerQuestions(bench.session, result, row, given).catch((error: unknown) => error);
    expect(await readQuestionnaire(bench.session, result, 3)).toBeNull();
    expect(await answer(3, { relevance: 'Oui' })).toMatchObject({ code: 'SSPASER_NOT_ASKED' });
    expect(await answer(2, { relevance: 'Peut-être' })).toMatchObject({
      code: 'SSPASER_NOT_AN_ANSWER',
      message: '« Peut-être » n’est pas une réponse à cette question. Choisissez : Oui, Non, Sans objet.',
    });
    expect(bench.opened.host.workbook.sheets.map(({ name }) => name)).toEqual(['Recensement']);
  });
});
