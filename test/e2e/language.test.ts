/** The language of the pane, chosen whatever Excel's is; and what an Excel that is not the newest does without. */
import type { Browser } from 'playwright-core';
import { violations } from './axe-violations';
import { launchBrowser, openWorkbench, picture } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { PaneDriver } from './pane-driver';

jest.setTimeout(120_000);

let browser: Browser;
let open: OpenWorkbench;
let pane: PaneDriver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  open = await openWorkbench(browser, { width: 1100, height: 900 });
  pane = new PaneDriver(open.page);
});
afterEach(async () => {
  const { problems } = open;
  await open.close();
  expect(problems).toEqual([]);
});

const focused = () =>
  pane.document.evaluate(() => (document.activeElement as HTMLInputElement | null)?.closest('span')?.innerText.trim());
const lang = () => pane.document.evaluate(() => document.documentElement.lang);

test('English in a French Excel: by keyboard, findings said again, kept for the next time', async () => {
  await pane.check();
  const french = await pane.items.count();
  await pane.openTab(/Réglages/);
  const excels = pane.frame.getByRole('radio', { name: 'Celle d’Excel' });
  await excels.waitFor();
  expect(await excels.isChecked()).toBe(true);
  const excelsInEnglish = pane.frame.getByRole('radio', { name: 'As Excel' });
  const english = pane.frame.getByRole('radio', { name: 'English' });
  // Free once the headers are read: Playwright's own wait for what can be used.
  await english.focus();
  await english.click({ trial: true });
  await excels.focus();
  await open.page.keyboard.press('ArrowUp');
  await pane.frame.getByRole('heading', { name: 'Language' }).waitFor();
  // Free again once the findings were looked for anew.
  await excelsInEnglish.click({ trial: true });
  expect([await lang(), await focused()]).toEqual(['en', 'English']);
  await picture(open.page, 'language-english');
  expect(await violations(pane.document)).toEqual([]);
  await pane.openTab(/Checks/);
  const list = pane.frame.getByRole('list', { name: 'List of findings' });
  await list.getByRole('listitem').first().waitFor();
  expect(await list.getByRole('listitem').count()).toBe(french);
  const said = (await list.allInnerTexts()).join(' ');
  expect(said).toMatch(/Value:/);
  expect(said).not.toMatch(/Valeur|Ligne|manque/);

  await open.page.reload();
  await pane.button('Check').waitFor();
  await pane.openTab(/Settings/);
  await excelsInEnglish.click();
  await pane.frame.getByRole('heading', { name: 'Langue' }).waitFor();
  expect(await lang()).toBe('fr');
  expect(await pane.document.evaluate(() => Object.keys(localStorage).filter((key) => /language/.test(key)))).toEqual(
    [],
  );
});

test('a need that is not written keeps its language until it is', async () => {
  await pane.check();
  await pane.openTab(/Saisie/);
  await pane.button('Nouveau besoin').click();
  await pane.frame.getByRole('textbox', { name: /Intitulé/ }).fill('Chaises');
  await pane.openTab(/Réglages/);
  await pane.frame.getByText(/Avant de changer de langue/).waitFor();
  expect(await pane.frame.getByRole('radio', { name: 'English' }).isDisabled()).toBe(true);
});

test('an Excel without the newest sets says what it does without, on the first page', async () => {
  await open.page.getByRole('button', { name: 'Excel simulé' }).click();
  await open.page.getByLabel('Version d’Excel').selectOption('1.12');
  await open.page.keyboard.press('Escape');
  const summary = pane.frame.getByText('Ce que cette version d’Excel ne permet pas (3)');
  await summary.press('Enter');
  await pane.frame.getByText(/ne sait pas lire un autre classeur.*à partir d’ExcelApi 1\.13/).waitFor();
  await picture(open.page, 'limited-excel');
  expect(await violations(pane.document)).toEqual([]);
  await pane.button('Vérifier').click();
  await pane.items.first().waitFor();
  await pane.openTab(/Accueil/);
  await summary.waitFor();
});
