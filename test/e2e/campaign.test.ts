/** The page Campagne in the pane: progress, parameters, comparison, publication, and an empty workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { workbookBytes } from '../cli/census-workbook';
import { violations } from './axe-violations';
import { cutBoxes } from './cut-boxes';
import { eventually } from './eventually';
import { narrowPane } from './narrow-pane';
import { launchBrowser, openWorkbench, picture, ROOT, selected } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(180_000);

const SAMPLE = join(ROOT, 'samples/recensement-2023.xlsx');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
let open: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser);
  page = open.page;
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

const paneFrame = (): Frame => page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
const button = (name: string | RegExp) => open.pane.getByRole('button', { name });
const idle = () => open.pane.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
const toPage = () => open.pane.getByRole('tab', { name: 'Campagne' }).click();

/** Chooses files for the button of that name. */
async function choose(
  name: string,
  files: string | { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const waiting = page.waitForEvent('filechooser');
  await button(name).click();
  await (await waiting).setFiles(files);
}

test('before a check: comparison and publication can be prepared already', async () => {
  await toPage();
  await open.pane.getByRole('heading', { name: 'Publier en données ouvertes' }).waitFor();
  expect(await violations(paneFrame())).toEqual([]);
});

test('progress by department, with the way to its rows', async () => {
  await button('Vérifier').click();
  await open.pane.getByRole('list', { name: /anomalies/i }).waitFor();
  await toPage();
  const departments = open.pane.getByRole('list', { name: 'Avancement par direction' }).getByRole('listitem');
  await departments.first().waitFor();
  const open1 = await departments.count();
  await button('Voir les 20 directions').click();
  await departments.nth(19).waitFor();
  expect(await departments.count()).toBe(20);
  expect(open1).toBeLessThan(20);
  const roads = button(/^Direction des transports et des mobilités : aller à sa première ligne/);
  const row = /ligne (\d+)/.exec((await roads.getAttribute('aria-label')) ?? '')![1];
  await roads.click();
  await page.waitForFunction(
    (text) => document.querySelector<HTMLInputElement>('.w-formula-text')?.value === text,
    'Direction des transports et des mobilités',
  );
  await eventually(async () => expect(await selected(page)).toMatch(new RegExp(`^[A-Z]+${row}$`)));
});

test('in forced colours the ways to the departments are told from text', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await button(/aller à sa première ligne/).evaluateAll((links) =>
    links.map((link) => getComputedStyle(link).textDecorationLine),
  );
  await picture(page, '49-forced-departments');
  await page.emulateMedia({ forcedColors: 'none' });
  expect([looks.length, new Set(looks)]).toEqual([20, new Set(['underline'])]);
});

test('the tables of parameters are one click away', async () => {
  await button('Aller à la table Seuils').click();
  await page.getByRole('tab', { name: 'Seuils', exact: true, selected: true }).waitFor();
});

test('a file that is no workbook is refused; last year’s is compared with', async () => {
  await choose('Choisir un fichier…', [{ name: 'notes.xlsx', mimeType: XLSX, buffer: Buffer.from('pas un classeur') }]);
  await open.pane.getByRole('heading', { name: 'Le fichier n’a pas pu être lu' }).waitFor();
  await open.pane.getByText('Code PREVIOUS_UNREADABLE').waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  await choose('Choisir un fichier…', SAMPLE);
  await open.pane.getByText(/Classeur choisi/).waitFor();
  await idle();
  await button('Ne plus comparer').click();
  await button('Choisir un fichier…').waitFor();
});

test('the files to publish are made in the page and saved from it', async () => {
  await button('Préparer les fichiers').click();
  const files = open.pane.getByRole('list', { name: 'Fichiers à publier' }).getByRole('listitem');
  await files.first().waitFor({ timeout: 60_000 });
  await idle();
  expect(await files.getByRole('link').allInnerTexts()).toEqual([
    'datapackage.json',
    'besoins.csv',
    'projets-achats-approch.csv',
    'declaration-agec.csv',
    'indicateurs.csv',
    'indicateurs.json',
  ]);
  const waiting = page.waitForEvent('download');
  await open.pane.getByRole('link', { name: 'Enregistrer besoins.csv' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('besoins.csv');
  expect(
    readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n').length,
  ).toBeGreaterThan(199);
  await button('Copier le contenu de indicateurs.json').click();
  await open.pane.getByText('Contenu de indicateurs.json copié.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toBeTruthy();
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('no violation, nothing cut at 320 pixels', async () => {
    await page.emulateMedia({ colorScheme });
    await narrowPane(page, paneFrame());
    expect(await violations(paneFrame())).toEqual([]);
    expect(await cutBoxes(paneFrame())).toEqual([]);
    await button('Préparer à nouveau').scrollIntoViewIfNeeded();
    await picture(page, `32-${colorScheme}-campaign`);
  });
});

const openBlank = async (name: string): Promise<void> => {
  const buffer = Buffer.from(await workbookBytes((workbook) => void workbook.addWorksheet('Feuil1')));
  await page.getByTestId('open-file').setInputFiles([{ name, mimeType: XLSX, buffer }]);
  // The status bar names the file before it is there.
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await button('Vérifier').waitFor();
  await toPage();
};

test('in an empty workbook: the files chosen become one census', async () => {
  await openBlank('commun.xlsx');
  await button('Écrire le modèle').waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  expect(await cutBoxes(paneFrame())).toEqual([]);
  await picture(page, '34-empty-workbook');
  await choose('Choisir les fichiers…', [
    { name: 'a.xlsx', mimeType: XLSX, buffer: readFileSync(SAMPLE) },
    { name: 'notes.xlsx', mimeType: XLSX, buffer: Buffer.from('pas un classeur') },
  ]);
  await open.pane.getByText('199 besoins réunis, de 1 fichier.').waitFor({ timeout: 90_000 });
  await open.pane.getByText('1 fichier n’a pas été repris').waitFor();
  await idle();
  await open.pane.getByRole('heading', { name: 'Avancement' }).waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  await picture(page, '33-consolidated');
});

test('in an empty workbook: the template of a new campaign, from last year’s workbook', async () => {
  await openBlank('campagne.xlsx');
  const year = open.pane.getByRole('textbox', { name: 'Année de la campagne' });
  await year.fill('20');
  await open.pane.getByText('Indiquez une année entre 2000 et 2100.').waitFor();
  expect(await button('Écrire le modèle').getAttribute('aria-disabled')).toBe('true');
  await year.fill('2024');
  await open.pane.getByText('Les besoins sont ceux de 2025.').waitFor();
  await choose('Reprendre un classeur…', SAMPLE);
  await open.pane.getByText('Repris de recensement-2023.xlsx.').waitFor();
  await button('Écrire le modèle').click();
  await open.pane.getByText('Modèle des besoins de 2025 écrit dans ce classeur.').waitFor({ timeout: 90_000 });
  await page.getByRole('tab', { name: 'Directions', exact: true }).waitFor();
  await picture(page, '35-template');
});
