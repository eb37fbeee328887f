/** A need as people type it, drafted, judged and written through the real Office.js, on the embedded host. */
import type ExcelJS from 'exceljs';
import { EntryDesk, type EntryDraft, type EntryTexts } from '../../../src/app/entry/entry-desk';
import type { CheckResult } from '../../../src/app/result';
import type { Finding } from '../../../src/census/finding';
import { undoLast } from '../../../src/app/undo';
import type { ColumnKey } from '../../../src/census/columns';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../../cli/census-workbook';
import { openForAddin, type OpenOptions } from '../../../src/cli/open-for-addin';
import { totalSentence } from '../../../src/taskpane/view-model/entry-findings';
import { Bench, BY, LATER, refusals } from '../changes-on-host';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
let desk: EntryDesk;
let result: CheckResult;
afterEach(() => bench.opened.close());

const KEYS: ColumnKey[] = [
  'id_besoin',
  'direction',
  'nature_besoin',
  'intitule',
  'code_nomenclature',
  'libelle_nomenclature',
  'type_achat',
  'montant_annuel_ht',
  'montant_total_ht',
  'duree_initiale',
  'nb_reconductions',
  'duree_reconduction',
  'duree_totale',
  'date_lancement',
  'procedure',
  'consid_env',
  'annee',
  'statut',
];

/** The letters of a column of the test census. */
const at = (key: ColumnKey, row: number): string => `${String.fromCharCode(65 + KEYS.indexOf(key))}${row}`;

async function open(
  rows: CensusRow[],
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => {},
  options: OpenOptions = {},
): Promise<void> {
  const bytes = await workbookBytes((workbook) => {
    change(addCensus(workbook, rows.map(soundRow), { keys: KEYS }), workbook);
  });
  bench = new Bench(await openForAddin(bytes, options));
  desk = new EntryDesk(bench.session);
  result = await bench.check();
}

const draftOf = async (row: number | null, typed: EntryTexts, like: number | null = null): Promise<EntryDraft> =>
  desk.draft(await (row === null ? desk.openNew(result, like) : desk.open(result, row)), typed);

const rules = ({ findings }: EntryDraft): unknown[] => findings.map(({ rule, column }) => [rule, column]);

const setCell = (address: string, value: unknown): Promise<void> =>
  bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange(address).values = [[value]];
    await context.sync();
  });

test.each<[ColumnKey, string, unknown, string]>([
  ['montant_total_ht', '12 k€', 12_000, '12 000 €'],
  ['montant_total_ht', '1,2 M€', 1_200_000, '1 200 000 €'],
  ['montant_total_ht', '1 234,50', 1234.5, '1 234,50 €'],
  ['date_lancement', 'T2 2025', 45_748, '01/04/2025'],
  ['date_lancement', '15/03/2025', 45_731, '15/03/2025'],
  ['duree_totale', '4 ans', 48, '48'],
  ['nature_besoin', 'renouv.', 'À renouveler', 'À renouveler'],
  ['type_achat', 'trav', 'Travaux', 'Travaux'],
  ['code_nomenclature', '13,04', '13.04', '13.04'],
  ['direction', 'DIRECTION DES LYCEES', 'Direction des lycées', 'Direction des lycées'],
  [
    'consid_env',
    'clause, critère',
    'Clause environnementale ; Critère environnemental',
    'Clause environnementale ; Critère environnemental',
  ],
  ['montant_total_ht', 'beaucoup', 'beaucoup', 'beaucoup'],
  ['intitule', '', null, ''],
])('in %s, « %s » is written as %p', async (key, typed, value, shown) => {
  await open([{ montant_total_ht: 1, direction: 'Direction des lycées', type_achat: 'Fournitures' }]);
  const draft = await draftOf(2, { [key]: typed });
  const before = result.source.grid.values[1]?.[KEYS.indexOf(key)] ?? null;
  expect([key in draft.values ? draft.values[key] : before, draft.shown[key]]).toEqual([value, shown]);
});

test('a duration in words fills the cells beside it, unless they say something else', async () => {
  await open([{}, { nb_reconductions: 2 }]);
  const free = await draftOf(2, { duree_initiale: '3 ans + 1' });
  expect(free.values).toEqual({ duree_initiale: 36, nb_reconductions: 1, duree_reconduction: 12 });
  expect(free.spread).toEqual({ nb_reconductions: '1', duree_reconduction: '12' });
  expect(free.months).toBe(48);
  const taken = await draftOf(3, { duree_initiale: '3 ans + 1' });
  expect(taken.values).toEqual({ duree_initiale: '3 ans + 1' });
  expect(rules(taken)).toContainEqual(['L02', 'duree_initiale']);
});

test('what is typed as the cell shows it changes nothing', async () => {
  await open([{}]);
  const draft = await draftOf(2, { montant_total_ht: '120 000', intitule: 'Mobilier des salles de classe' });
  expect(draft.values).toEqual({});
});

test('the findings are those that a check finds once the row is written', async () => {
  await open([{}, {}]);
  const draft = await draftOf(3, {
    montant_annuel_ht: '10 k€',
    duree_totale: '2 ans',
    code_nomenclature: '99.99',
    date_lancement: 'bientôt',
  });
  expect(rules(draft)).toEqual(
    expect.arrayContaining([
      ['R05', 'code_nomenclature'],
      ['R11', 'montant_total_ht'],
      ['R15', 'date_lancement'],
    ]),
  );
  const { row, result: done } = await desk.write(draft, BY);
  expect([row, done.refused]).toEqual([3, []]);
  const after = (await bench.check()).findings.filter((finding) => finding.row === 3);
  // Those of R05 propose codes by what other rows teach: the fault is the same.
  const words = ({ rule, message }: Finding): string => (rule === 'R05' ? rule : `${rule} ${message}`);
  expect(draft.findings.map(words).sort()).toEqual(after.map(words).sort());
});

test('the required procedure is told with its threshold, and with the family where that asks for more', async () => {
  await open([{ montant_total_ht: 150_000 }, { montant_total_ht: 10_000 }]);
  const alone = await draftOf(3, { montant_total_ht: '30 k€' });
  expect(alone.procedure).toMatchObject({
    required: 'Sans publicité ni mise en concurrence',
    missing: [],
    under: { id: 'DISP-FS', amount: 4_000_000 },
  });
  expect(alone.procedure.group).toMatchObject({
    kind: 'family',
    name: '13.03',
    cents: 18_000_000,
    required: 'Procédure adaptée (MAPA)',
  });
  const more = await draftOf(3, { montant_total_ht: '250 k€' });
  expect(more.procedure).toMatchObject({
    required: "Appel d'offres ouvert",
    reached: { id: 'UE-FS-CT' },
    under: null,
    group: null,
  });
  expect(desk.words(alone).procedure).toEqual([
    'Valeur estimée 30 000 € HT, Fournitures, lancement le 01/03/2024.',
    'Le seuil de 40 000 € n’est pas atteint (CCP R2122-8 (décret 2019-1344), depuis le 01/01/2020, jusqu’au 31/03/2026).',
    'Mais les 2 besoins du code 13.03 valent ensemble 180 000 € : ils demandent « Procédure adaptée (MAPA) » (CCP R2121-6).',
  ]);
});

test('what is missing to know the procedure is named; nothing is guessed', async () => {
  await open([{}]);
  const draft = await draftOf(2, { montant_total_ht: '', date_lancement: '' });
  expect([draft.procedure.required, draft.procedure.missing]).toEqual([null, ['value', 'launch']]);
});

test('only the cells that change are written, in one action that can be taken back', async () => {
  await open([{}, {}]);
  const before = bench.picture();
  const draft = await draftOf(3, { intitule: 'Chaises', montant_total_ht: '90 k€' });
  const { result: done } = await desk.write(draft, BY);
  expect(done.done.map((change) => change.kind === 'cell' && [change.cell, change.before, change.after])).toEqual([
    [at('intitule', 3), 'Mobilier des salles de classe', 'Chaises'],
    [at('montant_total_ht', 3), '120000', '90 000 €'],
  ]);
  expect([bench.cell(at('intitule', 3))[0], bench.cell(at('montant_total_ht', 3))[0]]).toEqual(['Chaises', 90_000]);
  const journal = bench.picture('Journal') as unknown[][][];
  expect(journal.slice(-2).map((line) => line.map(([content]) => content)[3])).toEqual(['Saisie', 'Saisie']);
  await undoLast(bench.session, LATER);
  expect(bench.picture()).toEqual(before);
});

test('a new need takes year, department and number from the one looked at, and stands below the last one', async () => {
  await open([{ id_besoin: 'L-009' }, { id_besoin: 'B-02', direction: 'Direction des bâtiments' }]);
  const start = await desk.openNew(result, 2);
  expect([start.initial.annee, start.initial.id_besoin, start.initial.direction, start.initial.statut]).toEqual([
    '2024',
    'L-010',
    'Direction des lycées',
    'À instruire',
  ]);
  expect((await desk.openNew(result, null)).initial.id_besoin).toBe('');
  const draft = desk.draft(start, { intitule: 'Chaises', montant_total_ht: '90 k€', nature_besoin: 'nouveau' });
  const { row, result: done } = await desk.write(draft, BY);
  expect([row, done.refused]).toEqual([4, []]);
  expect(
    ['id_besoin', 'direction', 'intitule', 'montant_total_ht', 'annee'].map(
      (key) => bench.cell(at(key as ColumnKey, 4))[0],
    ),
  ).toEqual(['L-010', 'Direction des lycées', 'Chaises', 90_000, 2024]);
  expect((await bench.check()).census.rows).toBe(3);
  await undoLast(bench.session, LATER);
  expect((await bench.check()).census.rows).toBe(2);
});

test('a number that somebody took while the form was open gives way to the next one', async () => {
  await open([{ id_besoin: 'L-009' }]);
  const start = await desk.openNew(result, 2);
  expect([start.row, start.initial.id_besoin]).toEqual([null, 'L-010']);
  await desk.write(desk.draft(await desk.openNew(result, 2), { intitule: 'Tables' }), BY);
  result = await bench.check();
  const rebased = desk.rebase(start, result);
  expect([rebased.start.isNew, rebased.start.row, rebased.start.initial.id_besoin]).toEqual([true, null, 'L-011']);
  expect(rebased.start.initial.direction).toBe('Direction des lycées');
});

test('a code brings what follows from it; another code takes it away again', async () => {
  await open([{}]);
  const empty = await draftOf(null, { intitule: 'Nettoyage' });
  const cleaning = desk.withCode(empty, '41.01');
  expect(cleaning).toMatchObject({
    code_nomenclature: '41.01',
    libelle_nomenclature: 'Nettoyage des locaux',
    type_achat: 'Services',
  });
  const furniture = desk.withCode(desk.draft(empty.start, cleaning), '13.03');
  expect(furniture).toMatchObject({ code_nomenclature: '13.03', type_achat: 'Fournitures' });
  expect(furniture.libelle_nomenclature).not.toBe('Nettoyage des locaux');
  const own = desk.withCode(desk.draft(empty.start, { ...cleaning, type_achat: 'Travaux' }), '13.03');
  expect(own.type_achat).toBe('Travaux');
});

test('codes are found by words, by their beginning, and for the title', async () => {
  await open([{}]);
  const { draft } = await draftOf(null, { intitule: 'Nettoyage des vitres' });
  const codes = desk.codes(result);
  expect(codes.find('nettoyage', draft.need).map(({ code }) => code)[0]).toBe('41.01');
  expect(codes.find('41.0', draft.need).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['41.01', '41.02', '41.03']),
  );
  expect(codes.find('', draft.need).map(({ code }) => code)).toContain('41.02');
  expect(codes.find('zzzz', draft.need)).toEqual([]);
  for (const food of ['denrées bio', 'denrées', 'nourriture'])
    expect(
      codes
        .find(food, draft.need)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...['10.01', '10.02', '10.03', '10.04', '10.05', '10.06', '10.07']]);
});

test('total and duration are proposed from what is known', async () => {
  await open([{ montant_total_ht: null }]);
  const draft = await draftOf(2, { montant_annuel_ht: '50 k€', duree_initiale: '12', nb_reconductions: '3' });
  expect(draft.total).toEqual({ cents: 20_000_000, yearlyCents: 5_000_000, months: 48 });
  expect(draft.proposals.filter(({ column }) => ['montant_total_ht', 'duree_totale'].includes(column))).toEqual([
    { column: 'duree_totale', text: '48', reason: expect.any(String) as string },
    { column: 'montant_total_ht', text: '200 000 €', reason: null },
  ]);
});

test('a missing total is offered once, with how it comes about', async () => {
  await open([{ montant_total_ht: null, montant_annuel_ht: 60_000, duree_totale: 48 }]);
  const draft = await draftOf(2, {});
  const missing = draft.findings.filter(({ column }) => column === 'montant_total_ht');
  expect(missing.map(({ rule, fix }) => [rule, fix])).toEqual([['R09', null]]);
  expect(draft.proposals.filter(({ column }) => column === 'montant_total_ht').map(({ text }) => text)).toEqual([
    '240 000 €',
  ]);
  expect(desk.words(draft).total).toBe('240 000 € = 60 000 € par an sur 48 mois');
  const visited = new Set<ColumnKey>();
  expect(totalSentence(draft, { visited, words: desk.words(draft) })).toBeNull();
  const other = await draftOf(2, { montant_total_ht: '100 k€' });
  expect(other.findings.filter(({ rule }) => rule === 'R11').map(({ fix }) => fix?.label)).toEqual(['240 000 €']);
  expect(totalSentence(other, { visited, words: desk.words(other) })).toBeNull();
  const near = await draftOf(2, { montant_total_ht: '240 500' });
  expect(totalSentence(near, { visited, words: desk.words(near) })).toBe('240 000 € = 60 000 € par an sur 48 mois');
});

test('in English the form reads what it shows', async () => {
  await open([{ montant_annuel_ht: 60_000, duree_totale: 48, montant_total_ht: null }], undefined, {
    locale: 'en-US',
  });
  const draft = await draftOf(2, {});
  const texts = draft.proposals.flatMap(({ column, text }) => (column === 'montant_total_ht' ? [text] : []));
  expect(texts).toEqual(['240,000 €']);
  const again = await draftOf(2, { montant_total_ht: texts[0]!, date_lancement: 'May 2024' });
  expect(again.values).toEqual({ montant_total_ht: 240_000, date_lancement: 45_413 });
  expect(desk.words(again).procedure[0]).toBe(
    'Estimated value 240,000 € excluding tax, Fournitures, launch on 01/05/2024.',
  );
});

test('a formula is neither typed over nor taken at its old result', async () => {
  await open([{ duree_initiale: 12, nb_reconductions: 0, duree_reconduction: 12 }], (sheet) => {
    sheet.getCell(at('duree_totale', 2)).value = { formula: `${at('duree_initiale', 2)}*2`, result: 24 };
  });
  const draft = await draftOf(2, { duree_initiale: '36', duree_totale: '99' });
  expect([...draft.start.formulas]).toEqual(['duree_totale']);
  expect(draft.values).toEqual({ duree_initiale: 36 });
  expect([draft.expected, draft.months]).toEqual([{ duree_totale: '36' }, 36]);
});

test('what somebody else wrote meanwhile is told, and refused where it would be written over', async () => {
  await open([{}, {}]);
  const draft = await draftOf(2, { montant_total_ht: '90 k€' });
  await setCell(at('montant_total_ht', 2), 70_000);
  const { result: refused } = await desk.write(draft, BY);
  expect([refused.done, refusals(refused)]).toEqual([[], [['CHANGED_SINCE', at('montant_total_ht', 2)]]]);
  result = await bench.check();
  const rebased = desk.rebase(draft.start, result);
  expect([rebased.changed, rebased.gone, rebased.start.initial.montant_total_ht]).toEqual([
    ['montant_total_ht'],
    false,
    '70000',
  ]);
  const again = await desk.write(desk.draft(rebased.start, { montant_total_ht: '90 k€' }), BY);
  expect(again.result.refused).toEqual([]);
  expect(bench.cell(at('montant_total_ht', 2))[0]).toBe(90_000);
});

test('a row of which another need took the place is gone', async () => {
  await open([{ intitule: 'Chaises', montant_total_ht: 1, date_lancement: null }, {}]);
  const draft = await draftOf(2, { montant_total_ht: '90 k€' });
  await setCell(at('intitule', 2), 'Tables');
  for (const key of ['direction', 'type_achat', 'montant_total_ht', 'code_nomenclature', 'nature_besoin'] as const)
    await setCell(at(key, 2), key === 'montant_total_ht' ? 5 : 'Autre');
  result = await bench.check();
  expect(desk.rebase(draft.start, result).gone).toBe(true);
});

test('a fix of a finding goes into the fields, not into the sheet', async () => {
  await open([{ montant_total_ht: '120 k€' }]);
  const draft = await draftOf(2, {});
  const finding = draft.findings.find(({ rule }) => rule === 'R08')!;
  expect(desk.fixTexts(draft, finding, finding.fix!)).toEqual({ montant_total_ht: '120 000 €' });
  expect(bench.cell(at('montant_total_ht', 2))[0]).toBe('120 k€');
});
