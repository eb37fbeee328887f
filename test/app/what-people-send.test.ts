import { checkWorkbook } from '../../src/app/check';
import { applyFixes, previewFixes } from '../../src/app/fix';
import { openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import { addCensus, soundRow, workbookBytes } from '../cli/census-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbook | null = null;
afterEach(() => opened?.close());

const TITLES = [
  'Mobilier des salles de classe',
  'Rideaux des internats',
  'Vaisselle des cantines',
  'Tableaux numériques',
];

/** A census as a department sends it: merged departments, a section title, hidden rows and columns, an error, a grand total. */
const sent = () =>
  workbookBytes((workbook) => {
    const rows = TITLES.map((intitule, i) => soundRow({ intitule, montant_total_ht: 10_000 * (i + 1) }));
    const sheet = addCensus(workbook, rows, { titles: ['Recensement des besoins'] });
    sheet.getCell('B4').value = null;
    sheet.mergeCells('B3:B4');
    sheet.getCell('O5').value = { error: '#REF!' };
    sheet.getCell('F6').value = 'F';
    sheet.getRow(5).hidden = true;
    sheet.getColumn('M').hidden = true;
    sheet.getCell('D7').value = 'Besoins des directions supports';
    sheet.mergeCells('D7:H7');
    sheet.getCell('K8').value = 100_000;
  });

test('merged cells, error cells, hidden rows and columns, titles and sums are seen in the workbook itself', async () => {
  opened = await openForAddin(await sent());
  const { census, findings, notices } = await checkWorkbook(opened.session);
  expect(census.rows).toBe(4);
  const reading = findings.filter(({ rule }) => rule.startsWith('L') || rule === 'R02');
  expect(reading.map(({ rule, cell, severity, fix }) => [rule, cell, severity, fix?.value ?? null])).toEqual([
    ['L04', 'B3', 'avertissement', null],
    ['R02', 'B4', 'erreur', 'Direction des lycées'],
    ['L03', 'O5', 'erreur', null],
    ['L02', 'F6', 'avertissement', 'Fournitures'],
  ]);
  expect(notices).toEqual(
    expect.arrayContaining([
      'Lignes de total laissées de côté : 8.',
      'Lignes masquées ou filtrées, contrôlées et comptées aussi : 1 (lignes 5).',
      'Colonnes masquées, lues aussi : M (Notification prévisionnelle).',
    ]),
  );
});

test('cells that a co-author merges are seen at the next check', async () => {
  opened = await openForAddin(await sent());
  const { session } = opened;
  const merged = async () =>
    (await checkWorkbook(session)).findings.filter(({ rule }) => rule === 'L04').map(({ cells }) => cells);
  expect(await merged()).toEqual([['B3', 'B4']]);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recensement');
    sheet.getRange('B3:B4').unmerge();
    sheet.getRange('E5:F6').merge();
    await context.sync();
  });
  expect(await merged()).toEqual([['E5', 'F5', 'E6', 'F6']]);
});

test('what is read in another unit or in words is put right in one go, and taken so at the next check', async () => {
  const headers = [
    'Direction',
    'Objet',
    'N/R',
    'Code nomenclature',
    'Type',
    'Montant (k€)',
    'Lancement',
    'Statut',
    'Année',
  ];
  const periods = ['Durée initiale (mois)', 'Nombre de reconductions', "Durée d'une reconduction (mois)"];
  opened = await openForAddin(
    await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet('Besoins');
      sheet.addRow([...headers, ...periods]);
      const launch = new Date(Date.UTC(2027, 2, 1));
      const row = ['DSI', 'Serveurs', 'Nouveau besoin', '16.07', 'F', 400, launch, 'Validé', 2027, '1 an + 3 recond.'];
      sheet.addRow(row).getCell(7).numFmt = 'dd/mm/yyyy';
    }),
  );
  const { session } = opened;
  const reading = async () => {
    const result = await checkWorkbook(session);
    return { result, findings: result.findings.filter(({ rule }) => rule.startsWith('L')) };
  };
  const first = await reading();
  expect(first.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['L06 F1', 'L02 E2', 'L02 J2']);
  expect(first.result.indicators.find(({ id }) => id === 'A01-5')?.value).toBe(400_000);

  const changes = previewFixes(first.result, first.findings);
  await applyFixes(session, changes, { author: 'Service achats', when: '2026-11-23T10:00:00' });
  const second = await reading();
  expect(second.findings).toEqual([]);
  expect(second.result.census.columns.find(({ column }) => column === 'F')).toMatchObject({
    header: 'Montant total HT',
  });
  expect(second.result.indicators.find(({ id }) => id === 'A01-5')?.value).toBe(400_000);
  const cells = opened.host.workbook.sheetByName('Besoins')!;
  expect([5, 9, 10, 11].map((column) => cells.value(1, column))).toEqual([400_000, 12, 3, 12]);
});
