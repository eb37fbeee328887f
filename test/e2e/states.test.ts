/** Every state of the pane that a user may meet, in the real page: what it says, that there is a way on, and that all can read it. */
import type ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../cli/census-workbook';
import { violations } from './axe-violations';
import { launchBrowser, openWorkbench, picture } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { PaneDriver } from './pane-driver';

jest.setTimeout(120_000);

let browser: Browser;
let open: OpenWorkbench;
let page: Page;
let pane: PaneDriver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { problems } = open;
  await open.close();
  expect(problems).toEqual([]);
});

async function start(query = ''): Promise<void> {
  open = await openWorkbench(browser, { query, width: 1100, height: 760 });
  page = open.page;
  pane = new PaneDriver(page);
  await pane.button('Vérifier').waitFor();
}

/** Opens a workbook made for the test by the page's own button. */
async function startWith(fill: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  await start();
  await page.getByTestId('open-file').setInputFiles({
    name: 'essai.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbookBytes(fill)),
  });
  await page.getByRole('heading', { level: 1, name: 'essai.xlsx' }).waitFor();
  await pane.button('Vérifier').waitFor();
}

/** Colours change over a fifth of a second once React has heard of the theme: what is judged must stand still. */
const still = () => page.waitForTimeout(400);

/** No violation in light, dark and forced colours; a picture of each. */
async function judge(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await still();
    expect([colorScheme, await violations(pane.document)]).toEqual([colorScheme, []]);
    await picture(page, `state-${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await still();
  expect(['forced', await violations(pane.document)]).toEqual(['forced', []]);
  await picture(page, `state-${name}-forced`);
  await page.emulateMedia({ forcedColors: 'none' });
}

const alert = () => pane.frame.getByRole('alert');
const said = async (text: string | RegExp): Promise<void> => pane.frame.getByText(text).first().waitFor();

async function excel(change: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: /Excel simulé|Simulated Excel/ }).click();
  await change();
  await page.keyboard.press('Escape');
}

const SILENT: CensusRow = { montant_total_ht: '120 k€' };

test('first run: what the two commands do, before anything is asked of the workbook', async () => {
  await start();
  await pane.frame.getByRole('heading', { name: 'Prêt à vérifier ce classeur' }).waitFor();
  await judge('first-run');
});

test('no census: the sentence, the code, a way to try again; in English too', async () => {
  await startWith((workbook) => workbook.addWorksheet('Notes').addRow(['Rien ici']));
  await pane.button('Vérifier').click();
  await alert().getByRole('heading', { name: 'Aucun recensement dans ce classeur' }).waitFor();
  await said('Code CENSUS_NOT_FOUND');
  await judge('no-census');
  await excel(async () => {
    await page.getByLabel('Langue d’affichage et des données').selectOption('en-US');
  });
  await pane.button('Check').click();
  await said('Code CENSUS_NOT_FOUND');
  expect(await pane.button('Try again').count()).toBe(1);
  expect(await violations(pane.document)).toEqual([]);
});

test('several candidates: one is chosen with the keyboard, and what was asked for goes on', async () => {
  await startWith((workbook) => {
    addCensus(workbook, [soundRow(SILENT)], { sheet: 'Recensement lycées' });
    addCensus(workbook, [soundRow(), soundRow(SILENT)], { sheet: 'Recensement mer' });
  });
  await pane.button('Vérifier').click();
  await alert().getByRole('heading', { name: 'Plusieurs feuilles possibles' }).waitFor();
  await judge('several');
  await pane.frame.getByRole('radio', { name: 'Recensement mer' }).focus();
  await page.keyboard.press('Space');
  await pane.button('Choisir cette feuille').press('Enter');
  await pane.items.first().waitFor();
  await pane.openTab(/Accueil/);
  await said('Recensement mer');
});

test('working: the steps are told, and the work stops when asked to; in English too', async () => {
  await start();
  await excel(() => page.getByLabel('Lenteur de chaque échange (ms)').fill('1500'));
  await pane.button('Vérifier').click();
  await pane.frame.getByRole('progressbar', { name: 'Vérification en cours' }).waitFor();
  await said(/Étape \d sur 5/);
  await judge('working');
  await pane.button('Annuler').click();
  await pane.idle();
  expect(await pane.frame.getByRole('status').first().innerText()).toBe('Vérification annulée.');
  expect(await alert().count()).toBe(0);
  await excel(async () => {
    await page.getByLabel('Langue d’affichage et des données').selectOption('en-US');
  });
  await excel(() => page.getByLabel('Delay of each exchange (ms)').fill('1500'));
  await pane.button('Check').click();
  await said(/Step \d of 5/);
  await pane.button('Cancel').click();
  await pane.idle();
});

test('done: the sheets written, each a way to go there', async () => {
  await start();
  await pane.button('Calculer').click();
  await pane.frame.getByRole('heading', { name: 'Feuilles écrites' }).waitFor({ timeout: 60_000 });
  await pane.idle();
  await judge('done');
  await pane.button(/Synthèses/).click();
  await page.getByRole('tab', { name: 'Synthèses', selected: true }).waitFor();
});

test('partial failure: what was left as it was, and what to do about it', async () => {
  await startWith((workbook) => {
    const sheet = addCensus(workbook, [soundRow(SILENT), soundRow()]);
    sheet.getCell('K2').value = { formula: '"120 k"&"€"', result: '120 k€' };
  });
  await pane.check();
  await pane.search('K2');
  await pane.on('K2').first().locator('[data-line]').click();
  await pane.button(/^Corriger$/).click();
  await said(/cellule est restée comme elle était/);
  await pane.idle();
  await judge('partial');
  await pane.button(/Remplacer 1 formule/).click();
  await pane.frame.getByRole('heading', { name: '1 modification faite.' }).waitFor();
  expect(await pane.values('Recensement', 'K2')).toEqual([[120_000]]);
});

test('offline: a part that does not arrive is told; back on line it works', async () => {
  await start();
  await open.close();
  open = await openWorkbench(browser, {
    width: 1100,
    height: 760,
    offline: /\/(census|pages|campaign|indicators)\.js$/,
  });
  page = open.page;
  pane = new PaneDriver(page);
  await pane.button('Vérifier').click();
  await said('Code PART_NOT_LOADED');
  await pane.openTab(/Réglages/);
  await pane.frame.getByRole('heading', { name: 'Page non chargée' }).waitFor();
  await judge('offline');
  await open.online();
  open.problems.splice(0);
  await pane.button('Réessayer').last().click();
  await pane.frame.getByRole('heading', { name: 'Langue', exact: true }).waitFor();
  await pane.openTab(/Accueil/);
  await pane.button('Vérifier').click();
  await pane.items.first().waitFor();
});

test('a cell being edited: what to do, in French and in English, then it works', async () => {
  await start();
  await excel(() => page.getByLabel('Une cellule est en cours de saisie').check());
  await pane.button('Vérifier').click();
  await alert().getByText('Terminez la saisie dans la cellule', { exact: false }).waitFor();
  await judge('cell-edit');
  await excel(() => page.getByRole('button', { name: 'Tout remettre en marche normale' }).click());
  await pane.button('Réessayer').click();
  await pane.items.first().waitFor();
  await excel(async () => {
    await page.getByLabel('Langue d’affichage et des données').selectOption('en-US');
  });
  await pane.button('Check').waitFor();
  await excel(() => page.getByLabel('A cell is being edited').check());
  await pane.button('Check').click();
  await said('Code CELL_EDIT_MODE');
});

test('a protected sheet is checked all the same; a fix says what to take off', async () => {
  await startWith((workbook) => {
    const sheet = addCensus(workbook, [soundRow(SILENT)]);
    void sheet.protect('', { selectLockedCells: true });
  });
  await pane.check();
  await pane.search('K2');
  await pane.on('K2').first().locator('[data-line]').click();
  await pane.button(/^Corriger$/).click();
  await said(/verrouillée par la protection de la feuille/);
  await pane.idle();
  await judge('protected');
  expect(await pane.values('Recensement', 'K2')).toEqual([['120 k€']]);
});

test('an Excel that is too old: what is missing and where it works', async () => {
  await start();
  await excel(async () => {
    await page.getByLabel('Version d’Excel').selectOption('1.8');
  });
  await pane.frame.getByRole('heading', { name: 'Cette version d’Excel est trop ancienne' }).waitFor();
  await said(/ExcelApi 1\.9\s; cet Excel s’arrête à 1\.8/);
  await judge('old-excel');
});

test('a sync that is never answered is given up after its time, and can be tried again', async () => {
  open = await openWorkbench(browser, { width: 1100, height: 760, clock: true });
  page = open.page;
  pane = new PaneDriver(page);
  await pane.button('Vérifier').waitFor();
  await excel(() => page.getByLabel('Ne pas répondre aux prochains échanges').fill('1'));
  await pane.button('Vérifier').click();
  await pane.frame.getByRole('progressbar').waitFor();
  await page.clock.runFor(61_000);
  await said('Code SYNC_TIMEOUT');
  await judge('no-answer');
  await pane.button('Réessayer').click();
  await pane.items.first().waitFor();
});
