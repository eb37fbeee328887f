import type ExcelJS from 'exceljs';
import { describeFailure } from '../../src/app/failure';
import { writeReports } from '../../src/app/report';
import { openForAddin, type OpenedWorkbook, type OpenOptions } from '../../src/cli/open-for-addin';
import { withBorrowedSheets } from '../../src/excel/borrowed-sheets';
import { addCensus, readBack, soundRow, workbookBytes, type CensusRow } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

async function open(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  opened = await openForAddin(bytes, { session: { retryDelays: [1, 1, 1] }, ...options });
  return opened;
}

const lastYear = (more: CensusRow = {}): CensusRow =>
  soundRow({
    annee: 2023,
    date_lancement: new Date(Date.UTC(2023, 2, 1)),
    date_notification: new Date(Date.UTC(2023, 5, 3)),
    ...more,
  });

const NOW = [
  soundRow({ intitule: 'Mobilier des salles de classe', montant_total_ht: 150_000 }),
  soundRow({ intitule: 'Vélos de service', code_nomenclature: '20.07' }),
];
const BEFORE = [
  lastYear({ intitule: 'Mobilier des salles de classe' }),
  lastYear({ intitule: 'Études hydrauliques', code_nomenclature: '36.01' }),
];

/** A workbook whose other sheet reads the census by formulas, as users write them. */
const current = (more: (workbook: ExcelJS.Workbook) => void = () => undefined) =>
  workbookBytes((workbook) => {
    addCensus(workbook, NOW, { sheet: 'Recensement' });
    const sheet = workbook.addWorksheet('Calculs');
    sheet.getCell('A1').value = { formula: 'SUM(Recensement!$I$2:$I$3)' };
    sheet.getCell('A2').value = { formula: 'COUNTA(Recensement!$D:$D)-1' };
    workbook.definedNames.add('Calculs!$A$1', 'TotalSaisi');
    more(workbook);
  });

const previous = (rows: CensusRow[] = BEFORE, more: (workbook: ExcelJS.Workbook) => void = () => undefined) =>
  workbookBytes((workbook) => {
    addCensus(workbook, rows, { sheet: 'Recensement', titles: ['Recensement de l’an passé'] });
    const lists = workbook.addWorksheet('Listes');
    lists.getCell('A1').value = 'Oui';
    workbook.definedNames.add('Listes!$A$1', 'ListeOuiNon');
    more(workbook);
  });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const sheetNames = ({ host }: OpenedWorkbook) => host.workbook.sheets.map(({ name }) => name);
const definedNames = ({ host }: OpenedWorkbook) =>
  host.workbook.names.filter(({ sheet }) => sheet === null).map(({ name, formula }) => [name, formula]);

/** Evolution, reason, rows and title of the compared needs, as the saved file has them. */
async function comparison(workbook: OpenedWorkbook): Promise<unknown[][]> {
  const sheet = (await readBack(await workbook.save())).getWorksheet('Comparaison')!;
  const lines: unknown[][] = [];
  let below = false;
  sheet.eachRow((row) => {
    const plain = [1, 2, 3, 4, 5].map((column) => {
      const { value } = row.getCell(column);
      return typeof value === 'object' && value !== null && 'formula' in value ? (value.result ?? null) : value;
    });
    if (below) lines.push(plain);
    below ||= plain[1] === 'Retrouvé par';
  });
  return lines;
}

const COMPARED = [
  ['Non repris', null, null, 4, 'Études hydrauliques'],
  ['Nouveau', null, 3, null, 'Vélos de service'],
  ['Modifié', 'Intitulé proche', 2, 3, 'Mobilier des salles de classe'],
];

async function told(work: Promise<unknown>): Promise<[string, string]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  const { code, message } = describeFailure(error);
  return [code, message];
}

describe('the census before, in another workbook', () => {
  test('is compared with; nothing of it stays, nothing of the user’s changes', async () => {
    const workbook = await open(await current());
    const formulas = () =>
      workbook.session.read(async (context) => {
        const range = context.workbook.worksheets.getItem('Calculs').getRange('A1:A2').load('formulas');
        await context.sync();
        return range.formulas.flat();
      });
    const [before, names] = [await formulas(), definedNames(workbook)];
    expect(before).toEqual(['=SUM(Recensement!$I$2:$I$3)', '=COUNTA(Recensement!$D:$D)-1']);
    const { sheets, notices } = await writeReports(workbook.session, {
      previous: { base64: base64(await previous()), name: 'recensement-2022.xlsx' },
    });
    expect(notices).toEqual([]);
    expect(sheetNames(workbook)).toEqual(['Recensement', 'Calculs', ...sheets]);
    expect([await formulas(), definedNames(workbook)]).toEqual([before, names]);
    expect(await comparison(workbook)).toEqual(COMPARED);
    const sheet = (await readBack(await workbook.save())).getWorksheet('Comparaison')!;
    expect(sheet.getCell('A2').value).toMatch(
      /^Besoins de 2024 \(feuille « Recensement »\) et de 2023 \(feuille « Recensement » du classeur « recensement-2022.xlsx »\)\./,
    );
  });

  test('our own sheets in it are left out, with their charts and pivots', async () => {
    const old = await open(await previous());
    await writeReports(old.session, { year: 2022 });
    const bytes = await old.save();
    old.close();
    const workbook = await open(await current());
    await writeReports(workbook.session, { previous: { base64: base64(bytes), name: 'ancien.xlsx' } });
    expect(await comparison(workbook)).toEqual(COMPARED);
  });

  test('hidden sheets and dates counted from 1904 are read all the same', async () => {
    const bytes = await workbookBytes((workbook) => {
      workbook.properties.date1904 = true;
      addCensus(workbook, BEFORE, { sheet: 'Ancien', titles: ['Titre'] }).state = 'veryHidden';
      workbook.addWorksheet('Vide');
    });
    const workbook = await open(await current());
    await writeReports(workbook.session, { previous: { base64: base64(bytes), name: 'ancien.xlsx' } });
    expect(await comparison(workbook)).toEqual(COMPARED);
    expect(sheetNames(workbook)).not.toContain('Ancien');
    const sheet = (await readBack(await workbook.save())).getWorksheet('Comparaison')!;
    const launches: unknown[] = [];
    sheet.eachRow((row) => {
      if (row.getCell(1).value === 'Modifié') launches.push(row.getCell(10).value);
    });
    expect(launches).toEqual([new Date(Date.UTC(2023, 2, 1))]);
  });

  test.each<[string, () => Promise<string>, string, string]>([
    [
      'no workbook',
      () => Promise.resolve(Buffer.from('bonjour').toString('base64')),
      'PREVIOUS_UNREADABLE',
      '« ancien.xlsx » n’est pas un classeur Excel lisible. Choisissez un fichier .xlsx ou .xlsm sans mot de passe, enregistré par Excel.',
    ],
    [
      'no census in it',
      async () => base64(await workbookBytes((workbook) => void (workbook.addWorksheet('A').getCell('A1').value = 1))),
      'PREVIOUS_NOT_FOUND',
      'Aucun recensement complet n’a été trouvé dans « ancien.xlsx ». Vérifiez que sa feuille a son en-tête et toutes ses colonnes obligatoires, puis recommencez.',
    ],
    [
      'a census that is not earlier',
      async () => base64(await previous([soundRow()])),
      'PREVIOUS_NOT_EARLIER',
      'Le recensement de « ancien.xlsx » porte sur 2024 : il n’est pas antérieur à celui de ce classeur. Donnez celui d’une année précédente.',
    ],
  ])('%s: said, and nothing is written or left', async (_, bytes, code, message) => {
    const workbook = await open(await current());
    const work = writeReports(workbook.session, { previous: { base64: await bytes(), name: 'ancien.xlsx' } });
    expect(await told(work)).toEqual([code, message]);
    expect(sheetNames(workbook)).toEqual(['Recensement', 'Calculs']);
    expect(definedNames(workbook)).toEqual([['TotalSaisi', expect.stringContaining('Calculs')]]);
  });

  test('an Excel without ExcelApi 1.13 says what to do instead', async () => {
    const workbook = await open(await current(), { api: '1.12' });
    const work = writeReports(workbook.session, {
      previous: { base64: base64(await previous()), name: 'ancien.xlsx' },
    });
    expect(await told(work)).toEqual([
      'PREVIOUS_NEEDS_EXCEL',
      'Cette version d’Excel ne sait pas lire « ancien.xlsx » depuis ce classeur (il faut ExcelApi 1.13). Copiez la feuille du recensement précédent dans ce classeur, puis recommencez.',
    ]);
  });

  test('a protected structure is said, and nothing is left', async () => {
    const workbook = await open(await current(), { structureProtected: true });
    const work = writeReports(workbook.session, {
      previous: { base64: base64(await previous()), name: 'ancien.xlsx' },
    });
    expect((await told(work))[0]).toBe('ACCESS_DENIED');
    expect(sheetNames(workbook)).toEqual(['Recensement', 'Calculs']);
  });
});

describe('borrowed sheets', () => {
  const borrow = async (workbook: OpenedWorkbook, work: (names: string[]) => Promise<unknown>) =>
    withBorrowedSheets(workbook.session, base64(await previous()), ['Recensement', 'Listes'], (borrowed) =>
      work(borrowed.map(({ name, nameHere }) => `${name} → ${nameHere}`)),
    );

  test('stand at the end under free names, for the time of the work only', async () => {
    const workbook = await open(await current());
    const seen = await borrow(workbook, (names) => Promise.resolve([names, sheetNames(workbook)]));
    expect(seen).toEqual([
      ['Recensement → Recensement (2)', 'Listes → Listes'],
      ['Recensement', 'Calculs', 'Recensement (2)', 'Listes'],
    ]);
    expect(sheetNames(workbook)).toEqual(['Recensement', 'Calculs']);
  });

  test('go when the work fails, when Excel stays silent once, and when it is busy', async () => {
    const workbook = await open(await current(), { session: { syncTimeout: 3_000, retryDelays: [1, 1, 1] } });
    const { failures } = workbook.host;
    const read = () => workbook.session.read((context) => context.sync());
    const attempts: [string, () => Promise<unknown>][] = [
      ['UNEXPECTED', () => Promise.reject(new Error('work'))],
      [
        'SYNC_TIMEOUT',
        () => {
          failures.unanswered = 1;
          return workbook.session.run(async (context) => {
            context.workbook.worksheets.load('items/name');
            await context.sync();
          });
        },
      ],
      [
        'CANCELLED',
        () => {
          failures.activityLimit = 2;
          return Promise.reject(new DOMException('stop', 'AbortError'));
        },
      ],
    ];
    for (const [code, work] of attempts) {
      expect((await told(borrow(workbook, work)))[0]).toBe(code);
      await read();
      expect(sheetNames(workbook)).toEqual(['Recensement', 'Calculs']);
      expect(definedNames(workbook)).toEqual([['TotalSaisi', expect.stringContaining('Calculs')]]);
    }
  });

  test('that Excel does not let go are told by name', async () => {
    const workbook = await open(await current());
    const work = borrow(workbook, () => {
      workbook.host.failures.cellEditMode = true;
      return Promise.resolve();
    });
    expect(await told(work)).toEqual([
      'SHEETS_LEFT',
      'Excel n’a pas pu retirer les feuilles reprises de l’autre classeur (« Recensement (2) », « Listes »). Supprimez-les, puis recommencez.',
    ]);
    workbook.host.failures.cellEditMode = false;
  });
});

describe('the census before, on another sheet', () => {
  test('is found by itself, read as it is and linked to', async () => {
    const workbook = await open(
      await current((file) => addCensus(file, BEFORE, { sheet: "Besoins de l'an 2023", titles: ['Titre'] })),
    );
    await writeReports(workbook.session, { sheet: 'Recensement' });
    expect(await comparison(workbook)).toEqual(COMPARED);
    const sheet = (await readBack(await workbook.save())).getWorksheet('Comparaison')!;
    const links: string[] = [];
    sheet.eachRow((row) => {
      const { formula } = row.getCell(4);
      if (formula) links.push(formula);
    });
    expect(links[0]).toBe(`HYPERLINK("#'Besoins de l''an 2023'!A4",4)`);
  });

  test('of two years before is none to compare with', async () => {
    const old = BEFORE.map((row) => ({ ...row, annee: 2022 }));
    const workbook = await open(await current((file) => addCensus(file, old, { sheet: 'Besoins 2022' })));
    await writeReports(workbook.session, { sheet: 'Recensement' });
    expect(await comparison(workbook)).toEqual([]);
  });

  test('running again on the result changes nothing', async () => {
    const workbook = await open(
      await current((file) => addCensus(file, BEFORE, { sheet: 'Besoins 2023', titles: ['T'] })),
    );
    await writeReports(workbook.session, { sheet: 'Recensement' });
    const first = await comparison(workbook);
    await writeReports(workbook.session, { sheet: 'Recensement' });
    expect(await comparison(workbook)).toEqual(first);
    expect(sheetNames(workbook).filter((name) => name.startsWith('Comparaison'))).toEqual(['Comparaison']);
  });
});
