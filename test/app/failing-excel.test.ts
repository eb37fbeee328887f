import { checkWorkbook } from '../../src/app/check';
import { describeFailure } from '../../src/app/failure';
import { writeReports } from '../../src/app/report';
import type { RunOptions } from '../../src/app/result';
import { openForAddin, type OpenedWorkbook, type OpenOptions } from '../../src/cli/open-for-addin';
import { loadCatalogue, newerMembers } from '../../src/host/catalogue';
import { PAYLOAD_LIMIT } from '../../src/host/failure-switches';
import { apiVersion } from '../../src/host/requirement-presets';
import { addCensus, soundRow, workbookBytes } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

const ROWS = 30;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await workbookBytes(
    (workbook) =>
      void addCensus(
        workbook,
        Array.from({ length: ROWS }, (_, i) => soundRow({ intitule: `Besoin numéro ${i + 1} du lycée` })),
      ),
  );
});

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

async function open(options: OpenOptions = {}): Promise<OpenedWorkbook> {
  opened = await openForAddin(bytes, { session: { retryDelays: [1, 1, 1] }, ...options });
  return opened;
}

const sheetNames = ({ host }: OpenedWorkbook) => host.workbook.sheets.map(({ name }) => name);

/** Code and sentence that the user reads. */
async function told(work: Promise<unknown>): Promise<string[]> {
  const failure = await work.then(
    () => 'done',
    (error: unknown) => error,
  );
  if (failure === 'done') return ['done'];
  const { code, message } = describeFailure(failure);
  return [code, message];
}

const needs = async (work: Promise<{ census: { rows: number } }>): Promise<number> => (await work).census.rows;

const WRITTEN_AFTER = 'Écriture des feuilles';
const atWriting =
  (act: () => void): NonNullable<RunOptions['onProgress']> =>
  ({ label }) => {
    if (label === WRITTEN_AFTER) act();
  };

describe('a cell being edited', () => {
  const SENTENCE = [
    'CELL_EDIT_MODE',
    'Une cellule est en cours de saisie. Terminez la saisie dans la cellule (Entrée ou Échap), puis recommencez.',
  ];

  test('is said before anything is read, and all is well once the entry has ended', async () => {
    const workbook = await open({ failures: { cellEditMode: true } });
    expect(await told(checkWorkbook(workbook.session))).toEqual(SENTENCE);
    workbook.host.failures.cellEditMode = false;
    expect(await needs(checkWorkbook(workbook.session))).toBe(ROWS);
  });

  test('is said when it begins just before the writing', async () => {
    const workbook = await open();
    const { failures } = workbook.host;
    const onProgress = atWriting(() => (failures.cellEditMode = true));
    expect(await told(writeReports(workbook.session, { onProgress }))).toEqual(SENTENCE);
    failures.cellEditMode = false;
    expect(await needs(writeReports(workbook.session))).toBe(ROWS);
    expect(sheetNames(workbook)[0]).toBe('Recensement');
    expect(sheetNames(workbook)).toContain('Indicateurs');
  });
});

describe('limits', () => {
  test('those of Excel on the web are kept', async () => {
    const workbook = await open({ failures: { requestLimit: PAYLOAD_LIMIT, responseLimit: PAYLOAD_LIMIT } });
    expect(await needs(writeReports(workbook.session))).toBe(ROWS);
  });

  test('smaller answers than foreseen: rows are read in smaller parts', async () => {
    const workbook = await open({ failures: { responseLimit: 30_000 } });
    expect(await needs(checkWorkbook(workbook.session))).toBe(ROWS);
  });

  test('not even one row fits', async () => {
    const workbook = await open();
    const onProgress: RunOptions['onProgress'] = ({ label }) => {
      if (label === 'Lecture des besoins') workbook.host.failures.responseLimit = 700;
    };
    expect(await told(checkWorkbook(workbook.session, { onProgress }))).toEqual([
      'RANGE_TOO_LARGE',
      'La zone utilisée de la feuille « Recensement » est trop grande pour être lue. Supprimez les lignes et les colonnes vides situées après les données, enregistrez, puis recommencez.',
    ]);
  });

  test('cells of a range: null instead of values is never taken for data', async () => {
    const workbook = await open({ failures: { cellLimit: 300 } });
    expect(await needs(checkWorkbook(workbook.session))).toBe(ROWS);
    workbook.host.failures.cellLimit = 5;
    expect(await told(checkWorkbook(workbook.session))).toEqual([
      'RANGE_TOO_LARGE',
      'La zone utilisée de la feuille « Recensement » est trop grande pour être lue. Supprimez les lignes et les colonnes vides situées après les données, enregistrez, puis recommencez.',
    ]);
  });

  test('a request that is too large', async () => {
    const workbook = await open();
    const onProgress = atWriting(() => (workbook.host.failures.requestLimit = 8_000));
    expect(await told(writeReports(workbook.session, { onProgress }))).toEqual([
      'REQUEST_TOO_LARGE',
      'Excel refuse un envoi trop volumineux. Recommencez ; si le refus persiste, ouvrez le classeur dans Excel pour ordinateur.',
    ]);
    workbook.host.failures.requestLimit = PAYLOAD_LIMIT;
    expect(await needs(writeReports(workbook.session))).toBe(ROWS);
  });
});

describe('time', () => {
  test('a slow line changes nothing', async () => {
    const workbook = await open({ failures: { latency: 15 } });
    expect(await needs(writeReports(workbook.session))).toBe(ROWS);
  });

  const SILENCE = [
    'SYNC_TIMEOUT',
    'Excel n’a pas répondu dans le temps imparti. Ce qui a été demandé n’est peut-être pas fait : recommencez ; si rien ne change, rechargez le classeur.',
  ];

  /** Long enough for a busy machine to answer, short enough to wait for what never comes. */
  const session = { syncTimeout: 3_000, retryDelays: [1, 1, 1] };

  test('silence while reading; the next attempt goes through', async () => {
    const workbook = await open({ failures: { unanswered: 1 }, session });
    expect(await told(checkWorkbook(workbook.session))).toEqual(SILENCE);
    expect(await needs(checkWorkbook(workbook.session))).toBe(ROWS);
  });

  test('silence while writing', async () => {
    const workbook = await open({ session });
    const onProgress = atWriting(() => (workbook.host.failures.unanswered = Infinity));
    expect(await told(writeReports(workbook.session, { onProgress }))).toEqual(SILENCE);
  });

  test('too much activity: reads are tried again, in the end it is said', async () => {
    const workbook = await open({ failures: { activityLimit: 3 } });
    expect(await needs(checkWorkbook(workbook.session))).toBe(ROWS);
    workbook.host.failures.activityLimit = Infinity;
    expect(await told(checkWorkbook(workbook.session))).toEqual([
      'EXCEL_BUSY',
      'Excel est occupé et n’a pas pu répondre. Attendez quelques secondes, puis recommencez.',
    ]);
  });
});

describe('documents that cannot be written', () => {
  test('open for reading: checked all the same, writing is refused', async () => {
    const workbook = await open({ readOnly: true });
    expect(await needs(checkWorkbook(workbook.session))).toBe(ROWS);
    expect(await told(writeReports(workbook.session))).toEqual([
      'ACCESS_DENIED',
      'Excel refuse l’accès : la feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection ou ouvrez le classeur en modification, puis recommencez.',
    ]);
    expect(sheetNames(workbook)).toEqual(['Recensement']);
  });

  test('structure protected: checked all the same, nothing is written', async () => {
    const workbook = await open({ structureProtected: true });
    expect(await needs(checkWorkbook(workbook.session))).toBe(ROWS);
    expect(await told(writeReports(workbook.session))).toEqual([
      'WORKBOOK_PROTECTED',
      'La structure du classeur est protégée : les feuilles de résultats ne peuvent pas être ajoutées. Ôtez la protection (Révision > Protéger le classeur), puis recommencez. Rien n’a été écrit.',
    ]);
    expect(sheetNames(workbook)).toEqual(['Recensement']);
  });
});

describe('the age of Excel', () => {
  const ofAge = (name: string): OpenOptions => {
    const api = apiVersion(name) as string;
    return { api, newerMembers: newerMembers(loadCatalogue(), { ExcelApi: api }) };
  };

  test('too old', async () => {
    const workbook = await open(ofAge('office2019'));
    expect(await told(checkWorkbook(workbook.session))).toEqual([
      'EXCEL_TOO_OLD',
      'Cette version d’Excel est trop ancienne pour le complément (il demande ExcelApi 1.9, soit Excel 2021 ou Microsoft 365). Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.',
    ]);
  });

  test.each(['1.9', '1.12', 'ltsc2021', 'ltsc2024'])('%s: everything is written, twice', async (name) => {
    const workbook = await open(ofAge(name));
    const first = await writeReports(workbook.session);
    const second = await writeReports(workbook.session);
    expect([first.sheets, second.sheets, second.notices]).toEqual([first.sheets, first.sheets, first.notices]);
    expect(first.sheets).toContain('Indicateurs');
    const told = first.notices.some((notice) =>
      notice.startsWith('Cet Excel ne dit pas quelles cellules sont fusionnées'),
    );
    expect(told).toBe(['1.9', '1.12'].includes(name));
  });
});

test('languages apart: the data are read alike, the user is spoken to in theirs', async () => {
  const results = [];
  for (const options of [
    { locale: 'fr-FR' },
    { locale: 'fr-FR', displayLocale: 'en-US' },
    { locale: 'en-US', displayLocale: 'fr-FR' },
    { locale: 'en-US' },
  ] as const) {
    const workbook = await open(options);
    const { census, summary, indicators } = await writeReports(workbook.session);
    results.push([census.rows, summary, indicators.map(({ id, value }) => [id, value])]);
    workbook.host.failures.cellEditMode = true;
    const failure = await checkWorkbook(workbook.session).catch((error: unknown) => error);
    const { locale } = workbook.session;
    const french = describeFailure(failure, locale).message.startsWith('Une cellule est en cours de saisie.');
    const displayed = 'displayLocale' in options ? options.displayLocale : options.locale;
    expect([locale, french]).toEqual([displayed, displayed === 'fr-FR']);
    workbook.close();
  }
  expect(results.slice(1)).toEqual([results[0], results[0], results[0]]);
});

describe('a co-author', () => {
  test('deletes the census while it is being read', async () => {
    const workbook = await open();
    workbook.host.coAuthor.addSheet('À lui');
    const onProgress: RunOptions['onProgress'] = ({ label }) => {
      if (label === 'Lecture des besoins') workbook.host.coAuthor.deleteSheet('Recensement');
    };
    expect(await told(checkWorkbook(workbook.session, { onProgress }))).toEqual([
      'ITEM_NOT_FOUND',
      'Une feuille, un tableau ou une cellule n’existe plus. Vérifiez qu’elle n’a pas été supprimée ou renommée, puis recommencez.',
    ]);
  });

  test('renames it while it is being read: it is read to its end', async () => {
    const workbook = await open();
    const onProgress: RunOptions['onProgress'] = ({ label }) => {
      if (label === 'Lecture des besoins') workbook.host.coAuthor.renameSheet('Recensement', 'Besoins');
    };
    expect(await needs(checkWorkbook(workbook.session, { onProgress }))).toBe(ROWS);
  });
});
