/** The first needs of a census: in the blank template as it is handed out, and below a header without a table; on the embedded host. */
import type ExcelJS from 'exceljs';
import { checkWorkbook } from '../../../src/app/check';
import { today } from '../../../src/app/clock';
import { EntryDesk } from '../../../src/app/entry/entry-desk';
import { writeReports } from '../../../src/app/report';
import type { CheckResult } from '../../../src/app/result';
import { undoLast } from '../../../src/app/undo';
import { CensusError } from '../../../src/census';
import { COLUMN_KEYS, type ColumnKey } from '../../../src/census/columns';
import type { EntryTexts } from '../../../src/census/entry/entry-value';
import { openForAddin } from '../../../src/cli/open-for-addin';
import { columnLetters } from '../../../src/table/address';
import { addCensus, soundRow, workbookBytes } from '../../cli/census-workbook';
import { Bench, BY, LATER, refusals } from '../changes-on-host';
import { openTemplate } from '../empty-template';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

let bench: Bench;
let desk: EntryDesk;
afterEach(() => bench.opened.close());

const check = (): Promise<CheckResult> => checkWorkbook(bench.session, { mayBeEmpty: true });

async function blankTemplate(department?: string): Promise<CheckResult> {
  bench = new Bench(await openTemplate(department));
  desk = new EntryDesk(bench.session);
  return check();
}

/** A plain range with its header and nothing below but what is added. */
async function headerOnly(
  keys: ColumnKey[],
  change: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<CheckResult> {
  const bytes = await workbookBytes((workbook) => change(addCensus(workbook, [], { keys })));
  bench = new Bench(await openForAddin(bytes));
  desk = new EntryDesk(bench.session);
  return check();
}

/** Cell of a column of the template. */
const cell = (key: ColumnKey, row: number): unknown[] => bench.cell(`${columnLetters(COLUMN_KEYS.indexOf(key))}${row}`);
const valueAt = (key: ColumnKey, row: number): unknown => cell(key, row)[0];

const tableRows = (): number => bench.sheet().tables[0]!.bounds.rowCount;

const CHAIRS: EntryTexts = {
  intitule: 'Chaises des lycées',
  nature_besoin: 'nouveau',
  montant_total_ht: '90 k€',
  date_lancement: 'T2 2025',
  duree_initiale: '1 an',
};

test('the blank template is a census with no row, whose year is known and whose checks find nothing', async () => {
  const { census, findings, summary, notices } = await blankTemplate();
  expect([census.sheet, census.headerRow, census.rows, census.year]).toEqual(['Recensement', 5, 0, 2025]);
  expect([findings, summary]).toEqual([[], { erreur: 0, avertissement: 0, info: 0 }]);
  expect(notices.filter((notice) => notice.includes('année'))).toEqual([]);
  expect(census.columns).toHaveLength(COLUMN_KEYS.length);
});

test('who does not say that it may be empty is told, and nothing is written', async () => {
  await blankTemplate();
  const before = bench.opened.host.workbook.sheets.map(({ name }) => name);
  for (const use of [checkWorkbook, writeReports]) {
    const refused = await use(bench.session).catch((error: unknown) => error);
    expect(refused instanceof CensusError && refused.code).toBe('CENSUS_EMPTY');
  }
  expect(bench.opened.host.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test('the first and the second need take the first rows prepared, with their formats and formulas', async () => {
  const empty = await blankTemplate('Direction des lycées');
  const rows = tableRows();
  const formats = cell('montant_total_ht', 6)[2];
  const start = await desk.openNew(empty, null);
  expect([start.row, start.isNew, start.initial.id_besoin, start.initial.annee, start.initial.direction]).toEqual([
    6,
    true,
    '2025-001',
    '2025',
    'Direction des lycées',
  ]);
  expect(start.initial.statut).toBe('À instruire');
  expect([...start.formulas].sort()).toEqual([
    ...['cat_agec', 'duree_totale', 'egalim', 'eligible_insertion', 'indice', 'libelle_nomenclature'],
  ]);
  const { draft } = desk.draft(start, CHAIRS);
  expect(
    desk
      .codes(empty)
      .find('chaises', draft.need)
      .map(({ code }) => code),
  ).toContain('13.03');
  const coded = desk.draft(start, desk.withCode(desk.draft(start, CHAIRS), '13.03'));
  expect([coded.expected.libelle_nomenclature, coded.expected.duree_totale, coded.procedure.required]).toEqual([
    "Mobilier scolaire (tables et chaises d'élèves)",
    '12',
    'Procédure adaptée (MAPA)',
  ]);
  const first = await desk.write(coded, BY);
  expect([first.row, first.result.refused]).toEqual([6, []]);
  expect(
    (['id_besoin', 'annee', 'direction', 'intitule', 'code_nomenclature', 'type_achat', 'statut'] as const).map((key) =>
      valueAt(key, 6),
    ),
  ).toEqual([
    ...['2025-001', 2025, 'Direction des lycées', 'Chaises des lycées', '13.03', 'Fournitures', 'À instruire'],
  ]);
  expect(cell('montant_total_ht', 6)).toEqual([90_000, null, formats]);
  expect([valueAt('libelle_nomenclature', 6), valueAt('duree_totale', 6)]).toEqual([
    "Mobilier scolaire (tables et chaises d'élèves)",
    12,
  ]);
  const one = await check();
  expect([one.census.rows, one.source.needs.map(({ row }) => row)]).toEqual([1, [6]]);

  const second = await desk.openNew(one, 6);
  expect([second.row, second.initial.id_besoin]).toEqual([7, '2025-002']);
  const written = await desk.write(desk.draft(second, { intitule: 'Tables', nature_besoin: 'nouveau' }), BY);
  expect([written.row, written.result.refused]).toEqual([7, []]);
  expect((await check()).source.needs.map(({ row }) => row)).toEqual([6, 7]);
  // Rows below stay where and as they are.
  expect([tableRows(), valueAt('id_besoin', 8), valueAt('intitule', 8)]).toEqual([rows, '2025-003', null]);

  await undoLast(bench.session, LATER);
  await undoLast(bench.session, LATER);
  expect([valueAt('id_besoin', 6), valueAt('intitule', 6), valueAt('statut', 6)]).toEqual(['2025-001', null, null]);
  expect((await check()).census.rows).toBe(0);
});

const newNeed = async () => {
  const empty = await blankTemplate();
  return desk.openNew(empty, null);
};

test('what the form says is what a check finds once the first need is written', async () => {
  const start = await newNeed();
  const draft = desk.draft(start, { ...CHAIRS, montant_total_ht: 'beaucoup', code_nomenclature: '99.99' });
  await desk.write(draft, BY);
  const words = (findings: CheckResult['findings']) => findings.map(({ rule, cell: at }) => [rule, at]).sort();
  const found = (await check()).findings.filter(({ row }) => row === 6);
  expect(words(found)).toEqual(words(draft.findings));
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R05', 'R08']));
});

test('a row prepared that is selected is opened as a new need, one that holds a need is not', async () => {
  const empty = await blankTemplate();
  const ninth = await desk.open(empty, 9);
  expect([ninth.row, ninth.isNew, ninth.initial.id_besoin, ninth.initial.statut]).toEqual([
    9,
    true,
    '2025-004',
    'À instruire',
  ]);
  await desk.write(desk.draft(ninth, CHAIRS), BY);
  const result = await check();
  expect((await desk.open(result, 9)).isNew).toBe(false);
  // The next one comes below, not into the rows left out above.
  expect((await desk.openNew(result, 9)).row).toBe(10);
});

test('a row that somebody took meanwhile is not written over: the form moves to the next one', async () => {
  const start = await newNeed();
  const draft = desk.draft(start, CHAIRS);
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange('AH6').values = [['à voir']];
    await context.sync();
  });
  const { result: refused } = await desk.write(draft, BY);
  expect([refused.done, refusals(refused)]).toEqual([[], [['ROW_TAKEN', expect.stringMatching(/6$/)]]]);
  expect(valueAt('intitule', 6)).toBeNull();
  const { start: moved, changed, gone } = desk.rebase(start, await check());
  expect([moved.row, moved.initial.id_besoin, changed, gone]).toEqual([7, '2025-002', [], false]);
  expect((await desk.write(desk.draft(moved, CHAIRS), BY)).result.refused).toEqual([]);
  expect([valueAt('intitule', 6), valueAt('intitule', 7)]).toEqual([null, 'Chaises des lycées']);
});

test('once the rows prepared are used up, rows are added to the table', async () => {
  await blankTemplate('Direction des lycées');
  const rows = tableRows();
  await bench.session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recensement');
    for (let row = 6; row < 5 + rows; row++) sheet.getRange(`F${row}`).values = [[`Besoin ${row}`]];
    await context.sync();
  });
  const full = await check();
  const start = await desk.openNew(full, 6);
  expect([start.row, start.initial.id_besoin]).toEqual([null, `2025-${String(rows).padStart(3, '0')}`]);
  const { row, result } = await desk.write(desk.draft(start, CHAIRS), BY);
  expect([row, result.refused, tableRows()]).toEqual([rows + 5, [], rows + 1]);
  expect(valueAt('duree_totale', row)).toBe(12);
});

const PLAIN: ColumnKey[] = ['annee', 'direction', 'nature_besoin', 'intitule', 'code_nomenclature', 'type_achat'];
const AMOUNTS: ColumnKey[] = ['montant_total_ht', 'date_lancement', 'statut'];

test('below a header without a table the first need comes right below, the second below it', async () => {
  const empty = await headerOnly([...PLAIN, ...AMOUNTS]);
  const year = Number(today().slice(0, 4)) + 1;
  expect([empty.census.rows, empty.census.table, empty.census.year]).toEqual([0, null, year]);
  expect(empty.notices).toContain(
    `L’année du recensement n’est indiquée nulle part : ${year} est supposée (campagne ${year - 1}). Remplissez la colonne « Année de recensement » ou la table Campagne.`,
  );
  const start = await desk.openNew(empty, null);
  expect([start.row, start.initial.annee, start.initial.id_besoin]).toEqual([null, String(year), undefined]);
  const first = await desk.write(desk.draft(start, CHAIRS), BY);
  expect([first.row, first.result.refused]).toEqual([2, []]);
  expect(['A2', 'D2', 'G2', 'H2'].map((at) => bench.cell(at)[0])).toEqual([year, 'Chaises des lycées', 90_000, 45_748]);
  expect(bench.cell('H2')[2]).toBe('dd/mm/yyyy');
  const one = await check();
  expect([one.census.rows, one.census.year]).toEqual([1, year]);
  const second = await desk.write(desk.draft(await desk.openNew(one, 2), { intitule: 'Tables' }), BY);
  expect([second.row, second.result.refused]).toEqual([3, []]);
  expect((await check()).source.needs.map(({ row }) => row)).toEqual([2, 3]);
  await undoLast(bench.session, LATER);
  await undoLast(bench.session, LATER);
  expect((await check()).census.rows).toBe(0);
});

test('a header alone that moved is found again before anything is written', async () => {
  const empty = await headerOnly([...PLAIN, ...AMOUNTS]);
  const start = await desk.openNew(empty, null);
  await bench.session.run(async (context) => {
    context.workbook.worksheets.getItem('Recensement').getRange('1:2').insert('Down');
    await context.sync();
  });
  const { result } = await desk.write(desk.draft(start, CHAIRS), BY);
  expect([result.done, refusals(result)]).toEqual([[], [['ROW_MOVED', 'row']]]);
});

test('a total right below the header goes down for the first need, which does not look like a header', async () => {
  const empty = await headerOnly([...PLAIN, ...AMOUNTS], (sheet) => {
    sheet.getRow(1).font = { bold: true };
    sheet.getCell('D2').value = 'Total';
    sheet.getCell('G2').value = { formula: 'SUM(G1:G1)', result: 0 };
  });
  const { row, result } = await desk.write(desk.draft(await desk.openNew(empty, null), CHAIRS), BY);
  expect([row, result.refused]).toEqual([2, []]);
  expect(['D2', 'G2', 'D3', 'G3'].map((at) => bench.cell(at)[0])).toEqual([
    'Chaises des lycées',
    90_000,
    'Total',
    90_000,
  ]);
  const style = (r: number) => bench.opened.host.workbook.styles.get(bench.sheet().styleAt(r, 3));
  expect([style(0).font.bold, style(1).font.bold]).toEqual([true, false]);
});

test('rows of a plain range with year and department prepared are used; a remark below is not one', async () => {
  const prepared = await headerOnly([...PLAIN, ...AMOUNTS], (sheet) => {
    for (const row of [2, 3]) sheet.getRow(row).values = [2026, 'Direction des lycées'];
  });
  expect([prepared.census.rows, prepared.census.year]).toEqual([0, 2026]);
  const start = await desk.openNew(prepared, null);
  expect([start.row, start.initial.annee, start.initial.direction]).toEqual([2, '2026', 'Direction des lycées']);
  expect((await desk.write(desk.draft(start, CHAIRS), BY)).row).toBe(2);
  expect([bench.cell('D2')[0], bench.cell('A3')[0], bench.cell('A4')[0]]).toEqual(['Chaises des lycées', 2026, null]);
  bench.opened.close();

  const remark = await headerOnly(['direction', ...PLAIN.slice(2), ...AMOUNTS], (sheet) => {
    sheet.getCell('A2').value = 'À rendre avant juin';
  });
  expect((await desk.openNew(remark, null)).row).toBeNull();
});

test('a table with its one empty row takes the first need there', async () => {
  const bytes = await workbookBytes((workbook) => {
    const sheet = addCensus(workbook, [soundRow()], { keys: [...PLAIN, ...AMOUNTS] });
    const header = (sheet.getRow(1).values as string[]).slice(1);
    workbook.removeWorksheet(sheet.id);
    workbook.addWorksheet('Besoins').addTable({
      ...{ name: 'Recensement', ref: 'A3', headerRow: true },
      columns: header.map((name) => ({ name })),
      rows: [header.map(() => null)],
    });
  });
  bench = new Bench(await openForAddin(bytes));
  desk = new EntryDesk(bench.session);
  const empty = await check();
  expect([empty.census.rows, empty.census.table, empty.source.location.lastRow]).toEqual([0, 'Recensement', 4]);
  const first = await desk.write(desk.draft(await desk.openNew(empty, null), CHAIRS), BY);
  expect([first.row, bench.cell('D4', 'Besoins')[0]]).toEqual([4, 'Chaises des lycées']);
  const second = await desk.write(desk.draft(await desk.openNew(await check(), 4), { intitule: 'Tables' }), BY);
  expect([second.row, bench.cell('D5', 'Besoins')[0]]).toEqual([5, 'Tables']);
  expect((await check()).source.needs.map(({ row }) => row)).toEqual([4, 5]);
});
