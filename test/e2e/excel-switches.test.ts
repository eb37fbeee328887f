/** The menu of the simulated Excel: which one is played, how it fails, and what the pane says of it. */
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { eventually } from './eventually';
import { launchBrowser, openWorkbench, picture } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(90_000);

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

const menu = () => page.getByRole('dialog', { name: /Excel simulé|Simulated Excel/ });
const openMenu = async (): Promise<void> => {
  if ((await menu().count()) === 0) await page.getByRole('button', { name: /Excel simulé|Simulated Excel/ }).click();
};
const check = () => open.pane.getByRole('button', { name: 'Vérifier' });

test('opens by keyboard, names its fields, and closes with Escape on its button', async () => {
  await check().waitFor();
  await page.getByRole('button', { name: 'Excel simulé' }).press('Enter');
  await menu().waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('label')?.firstChild?.textContent)).toBe(
    'Version d’Excel',
  );
  await picture(page, '9-excel-switches');
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await menu().count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Excel simulé');
});

test('an Excel that is too old makes the pane say so; back to the usual one it works', async () => {
  await openMenu();
  await page.getByLabel('Version d’Excel').selectOption('1.1');
  await open.pane
    .getByText(/ExcelApi 1\.9|trop ancien/i)
    .first()
    .waitFor();
  await page.getByLabel('Version d’Excel').selectOption('');
  await check().waitFor();
});

test('an exchange that is refused is told, and the next one works', async () => {
  await openMenu();
  await page.getByLabel('Une cellule est en cours de saisie').check();
  await page.keyboard.press('Escape');
  await check().click();
  await open.pane.getByText('Terminez la saisie dans la cellule', { exact: false }).first().waitFor();
  await openMenu();
  await page.getByRole('button', { name: 'Tout remettre en marche normale' }).click();
  expect(await page.getByLabel('Une cellule est en cours de saisie').isChecked()).toBe(false);
});

test('a colleague enters a value in the active cell', async () => {
  await openMenu();
  await page.getByLabel('Valeur saisie par un collègue dans la cellule active').fill('12,5');
  await page.getByRole('button', { name: 'Saisir comme un collègue' }).click();
  await menu().getByRole('status').getByText('Un collègue a modifié').waitFor();
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await eventually(async () => expect(await page.getByLabel('Contenu de la cellule').inputValue()).toBe('12,5'));
});

test('the language of the page, of the pane and of the data changes together', async () => {
  await openMenu();
  await page.getByLabel('Langue d’affichage et des données').selectOption('en-US');
  await open.pane.getByRole('button', { name: 'Check' }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await eventually(async () => expect(await page.getByLabel('Content of the cell').inputValue()).toBe('12.5'));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});
