import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkWorkbook } from '../../src/app/check';
import { compareIndicators } from '../../src/app/compare-indicators';
import { describeFailure } from '../../src/app/failure';
import { goToCell } from '../../src/app/go-to';
import { writeReports } from '../../src/app/report';
import { openForAddin, type OpenedWorkbook, type OpenOptions } from '../../src/cli/open-for-addin';
import { messages } from '../../src/i18n';
import { addCensus, soundRow, workbookBytes } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

const census = (count: number) =>
  workbookBytes(
    (workbook) =>
      void addCensus(
        workbook,
        Array.from({ length: count }, (_, i) => soundRow({ intitule: `Besoin numéro ${i + 1} du lycée` })),
      ),
  );

async function open(bytes: Uint8Array, options?: OpenOptions): Promise<OpenedWorkbook> {
  opened = await openForAddin(bytes, options);
  return opened;
}

const sheetNames = ({ host }: OpenedWorkbook) => host.workbook.sheets.map(({ name }) => name);

describe('writing the reports', () => {
  test('can be stopped up to the writing, and then nothing is written', async () => {
    const workbook = await open(await census(2));
    const stop = new AbortController();
    const labels: string[] = [];
    const work = writeReports(workbook.session, {
      signal: stop.signal,
      onProgress: ({ done, total, label }) => {
        labels.push(`${done}/${total} ${label}`);
        if (label === 'Écriture des feuilles') stop.abort();
      },
    });
    const error = await work.catch((reason: unknown) => reason);
    expect(describeFailure(error)).toMatchObject({
      code: 'CANCELLED',
      message: 'L’opération a été arrêtée à votre demande.',
    });
    expect(labels).toEqual([
      '0/9 Lecture de la structure du classeur',
      '1/9 Recherche du recensement',
      '2/9 Lecture des besoins',
      '3/9 Contrôle des besoins',
      '4/9 Calcul des indicateurs',
      '5/9 Lecture du recensement précédent',
      '6/9 Préparation des feuilles',
      '7/9 Écriture des feuilles',
    ]);
    expect(sheetNames(workbook)).toEqual(['Recensement']);
  });

  test('stays within the limits of Excel on the web, a response or a request being at most 5 MB', async () => {
    const workbook = await open(await census(4_000));
    Object.assign(workbook.host.failures, { requestLimit: 5_000_000, responseLimit: 5_000_000 });
    const { indicators } = await writeReports(workbook.session);
    expect(indicators.find(({ id }) => id === 'A01-4')?.value).toBe(4_000);
  });

  test('tells an indicator that the workbook does not compute as we do', async () => {
    const workbook = await open(await census(3));
    const { indicators } = await writeReports(workbook.session);
    const sheet = workbook.host.workbook.sheetByName('Indicateurs')!;
    const { name, bounds } = sheet.tables[0]!;
    const header = Array.from({ length: bounds.columnCount }, (_, c) => ({ text: String(sheet.value(bounds.row, c)) }));
    const table = { name, ...bounds, style: '', showFilterButton: false };
    const plan = {
      key: 'indicateurs' as const,
      name: 'Indicateurs',
      tabColor: '',
      blocks: [{ row: bounds.row, column: 0, cells: [header] }],
      tables: [table],
      columnWidths: [],
      freeze: null,
      showGridlines: true,
    };
    const columns = messages('fr-FR').sheets.indicatorSheet.headers;
    const differences = () =>
      compareIndicators(workbook.session, { plan, table, sheetId: sheet.id, columns }, indicators);
    expect(await differences()).toEqual([]);

    // The user turns a need into a renewal of the contract after the calculation.
    const data = workbook.host.workbook.sheetByName('Données')!;
    const tender = data.tables[0]!.columnByName('Consultation');
    data.write(1, tender, [[{ value: 'Non' }]]);
    const tenders = (await differences()).filter(({ id }) => id === 'A01-4');
    expect(tenders.map(({ year, part, expected, found }) => [year, part, expected, found])).toEqual([
      [2023, 'value', 3, 2],
      [2023, 'numerator', 3, 2],
    ]);
  });

  test('with manual calculation still shows right figures, and says that formulas may be old', async () => {
    const parts = unzipSync(await census(2));
    const part = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
    parts['xl/workbook.xml'] = strToU8(part.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="171027" calcMode="manual"/>'));
    const workbook = await open(zipSync(parts));
    const { notices } = await writeReports(workbook.session);
    expect(notices).toEqual([
      'Le calcul du classeur est manuel : des formules du recensement peuvent ne pas être à jour (F9 pour recalculer).',
    ]);
    expect(workbook.host.workbook.calculationMode).toBe('Manual');
  });
});

describe('an Excel that refuses', () => {
  test('while a cell is being edited', async () => {
    const workbook = await open(await census(1));
    await checkWorkbook(workbook.session);
    workbook.host.failures.cellEditMode = true;
    const error = await checkWorkbook(workbook.session).catch((reason: unknown) => reason);
    expect(describeFailure(error)).toMatchObject({
      code: 'CELL_EDIT_MODE',
      message:
        'Une cellule est en cours de saisie. Terminez la saisie dans la cellule (Entrée ou Échap), puis recommencez.',
    });
    workbook.host.failures.cellEditMode = false;
    expect((await checkWorkbook(workbook.session)).census.rows).toBe(1);
  });

  test('because it is too old', async () => {
    const workbook = await open(await census(1), { api: '1.8' });
    await expect(checkWorkbook(workbook.session)).rejects.toMatchObject({ code: 'EXCEL_TOO_OLD' });
  });

  test('in the language of its user', async () => {
    const workbook = await open(await census(1), { locale: 'en-US' });
    const labels: string[] = [];
    await checkWorkbook(workbook.session, { onProgress: ({ label }) => labels.push(label) });
    expect(labels.at(0)).toBe('Reading the structure of the workbook');
    await expect(goToCell(workbook.session, 'Absente', 'A1')).rejects.toMatchObject({ code: 'ITEM_NOT_FOUND' });
  });
});
