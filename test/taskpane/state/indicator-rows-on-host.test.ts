/** The rows behind figures from the pane's store, in the sample, through the real Office.js on the embedded host. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndicatorCard } from '../../../src/app/indicator-board';
import { openForAddin, type OpenedWorkbook } from '../../../src/cli/open-for-addin';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { bindUseCases } from '../../../src/taskpane/use-cases';
import { announcement } from '../../../src/taskpane/view-model/announcement';
import { paneTexts } from '../../../src/taskpane/view-model/texts';

jest.setTimeout(180_000);

const SAMPLE = path.join(__dirname, '../../../samples/recensement-2023.xlsx');
const t = paneTexts('fr-FR');

let opened: OpenedWorkbook;
let store: PaneStore;
let cards: IndicatorCard[];

async function openPane(): Promise<void> {
  store = new PaneStore(bindUseCases(opened.session));
  await store.check();
  cards = (await store.indicators.read(store.getState().result!, new AbortController().signal))!;
}
beforeAll(async () => {
  opened = await openForAddin(await readFile(SAMPLE));
  await openPane();
});
afterAll(async () => {
  await store.live.turn(false);
  opened.close();
});

const show = (id: string) => store.indicators.showRows(cards.find((card) => card.id === id)!);
const shown = () => store.getState().indicatorRows?.rows ?? null;
const said = () => announcement(store.getState(), t).replace(/[\u00a0\u202f]/g, ' ');
const hidden = (name: string): number =>
  [...opened.host.workbook.sheetByName(name)!.rows.values()].filter(
    (row) => row.hidden === true || row.filtered === true,
  ).length;
const CONTRACTS = 'Marchés notifiés';
const CLAUSES = "Clauses d'insertion";

test('the lines of one register, then those of another, which leaves the first as it was', async () => {
  await show('GEN-03');
  expect([hidden(CONTRACTS), shown(), said()]).toEqual([
    1147 - 740,
    { kind: 'register', sheet: CONTRACTS, shown: 740, left: 0, names: null },
    'Part des marchés issus du territoire régional : la feuille « Marchés notifiés » ne montre que 740 lignes comptées.',
  ]);
  await show('A22-1');
  expect(said()).toBe(
    "Part des femmes dans les marchés clausés : la feuille « Clauses d'insertion » ne montre que 48 lignes comptées. " +
      'Une même valeur n’y compte qu’une fois, soit 44.',
  );
  expect([hidden(CONTRACTS), hidden(CLAUSES), shown()]).toEqual([
    0,
    620 - 48,
    { kind: 'register', sheet: CLAUSES, shown: 48, left: 0, names: 44 },
  ]);
});

test('a pane opened anew finds them, and the way back', async () => {
  await store.live.turn(false);
  await openPane();
  expect(shown()).toBeNull();
  await store.indicators.findShownRows(store.getState().result!);
  expect(shown()).toEqual({ kind: 'register', sheet: CLAUSES, shown: null, left: 0, names: null });
  await store.indicators.showAllRows();
  expect([hidden(CLAUSES), shown(), said()]).toEqual([0, null, 'Les autres lignes sont à nouveau affichées.']);
  await store.indicators.findShownRows(store.getState().result!);
  expect(shown()).toBeNull();
});

test('« Calculer » leaves the lines of a register shown alone; those of Données put them back', async () => {
  await show('GEN-02');
  await store.writeReports();
  expect([hidden(CONTRACTS), shown()]).toEqual([
    1147 - 1014,
    { kind: 'register', sheet: CONTRACTS, shown: 1014, left: 0, names: null },
  ]);
  await show('A01-1');
  expect([hidden(CONTRACTS), hidden('Données') > 0, shown()?.kind]).toEqual([0, true, 'data']);
  await show('GEN-02');
  expect([hidden(CONTRACTS), hidden('Données'), shown()?.kind]).toEqual([1147 - 1014, 0, 'register']);
  await store.indicators.showAllRows();
  expect(hidden(CONTRACTS)).toBe(0);
});

test('a declared value is one cell, to which one goes', async () => {
  const card = cards.find(({ id }) => id === 'GOU-01')!;
  expect([card.source, t.indicators.ways[card.source!.kind]]).toEqual([
    { kind: 'declared', sheet: 'Valeurs déclarées', cell: 'D6' },
    'Voir la valeur déclarée',
  ]);
  await store.indicators.showRows(card);
  expect([shown(), store.getState().failure]).toEqual([null, null]);
});
