/**
 * What a service does with the findings of its census, in the browser: one fix, all of a rule, a waiver, undo, a column
 * said to be another, completions; saved, reopened and still there.
 */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Browser, Frame, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { eventually } from './eventually';
import { launchBrowser, openWorkbench, picture, workbenchUrl } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(120_000);

const CORRECT = '?file=/samples/recensement-a-corriger.xlsx';

let browser: Browser;
let open: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser, { query: CORRECT });
  page = open.page;
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

const pane = () => open.pane;
const paneFrame = (): Frame => page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const tab = (name: RegExp) => pane().getByRole('tab', { name });
const items = () => pane().getByRole('list', { name: 'Liste des anomalies' }).getByRole('listitem');
const search = () => pane().getByRole('searchbox', { name: 'Rechercher dans les anomalies' });
const outcome = (text: string | RegExp) => pane().getByRole('heading', { name: text });
/** Waits until nothing is under way. */
const idle = () => pane().getByRole('progressbar').waitFor({ state: 'detached' });

/** The content of cells of the census as Office.js reads them. */
const values = (address: string): Promise<unknown[][]> =>
  paneFrame().evaluate(
    (where) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Besoins 2027').getRange(where).load('values');
        await context.sync();
        return range.values;
      }),
    address,
  );
const value = async (cell: string): Promise<unknown> => (await values(cell))[0]![0];

/** Searches the findings, and waits until the list is that of these words. */
async function find(words: string): Promise<void> {
  await search().fill(words);
  await pane().locator('[role="list"][aria-busy="true"]').waitFor({ state: 'detached' });
  if (words !== '') await items().first().waitFor();
}

async function openFinding(words: string): Promise<void> {
  await find(words);
  await items().nth(1).locator('[data-line]').click();
  await pane().getByRole('group', { name: 'Que faire de cette anomalie' }).waitFor();
}

async function check(): Promise<void> {
  await button('Vérifier').click();
  await items().first().waitFor();
  await idle();
}

test('a check leads to the findings; they are grouped by rule, by row and by department', async () => {
  await check();
  expect(await tab(/Contrôles/).getAttribute('aria-selected')).toBe('true');
  expect(await items().first().innerText()).toMatch(/^[LR]\d\d · /);
  const grouping = pane().getByRole('combobox', { name: 'Regrouper' });
  await grouping.selectOption({ label: 'Par ligne' });
  await eventually(async () => expect(await items().first().innerText()).toMatch(/^Ligne \d+/));
  await grouping.selectOption({ label: 'Par direction' });
  await eventually(async () => expect(await items().first().innerText()).not.toMatch(/^Ligne|^[LR]\d\d ·/));
  await picture(page, '10-by-department');
  await grouping.selectOption({ label: 'Par contrôle' });
  await search().fill('aucunmotpareil');
  await pane().getByRole('heading', { name: 'Rien ne correspond' }).waitFor();
  await find('');
});

test('a finding says what to do and what its fix writes; one click writes it and the list goes on', async () => {
  await openFinding('J8');
  const before = await value('J8');
  const details = pane().getByRole('group', { name: 'Que faire de cette anomalie' });
  expect(await details.innerText()).toMatch(/Que faire/);
  await picture(page, '11-details');
  expect(await violations(paneFrame())).toEqual([]);
  await details.getByRole('button', { name: 'Corriger', exact: true }).click();
  await outcome('1 modification faite.').waitFor();
  await idle();
  const after = await value('J8');
  expect(typeof before).toBe('string');
  expect(typeof after).toBe('number');
  await picture(page, '12-fixed');
  // Undone, the cell is as it was.
  await button('Annuler la dernière action').click();
  await outcome('1 modification annulée.').waitFor();
  await idle();
  expect(await value('J8')).toBe(before);
});

test('by keyboard: the list takes the focus back after a fix', async () => {
  await openFinding('J8');
  await items().nth(1).locator('[data-line]').focus();
  await page.keyboard.press('Tab');
  const focused = () => paneFrame().evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  while ((await focused()) !== 'Corriger') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await outcome('1 modification faite.').waitFor();
  await idle();
  expect(typeof (await value('J8'))).toBe('number');
  // The finding is settled and gone; the line in its place has the focus.
  await paneFrame().waitForFunction(() => document.activeElement?.hasAttribute('data-line'));
  await find('');
});

test('all fixes of a rule: a preview, one left out, the others written in one action', async () => {
  await find('R29');
  await items()
    .first()
    .getByRole('button', { name: /^Tout corriger/ })
    .click();
  await pane().getByRole('heading', { name: 'Corrections du contrôle R29' }).waitFor();
  const boxes = pane().getByRole('checkbox');
  const labels = await Promise.all((await boxes.all()).map((box) => box.getAttribute('aria-label')));
  const cells = labels.map((label) => label!.replace('Modifier ', ''));
  expect(cells).toEqual(['AI10', 'AI11', 'AI23', 'AI89']);
  const before = await Promise.all(cells.map(value));
  await pane().getByRole('textbox', { name: 'Votre nom' }).fill('A. Martin');
  await boxes.first().uncheck();
  await picture(page, '13-preview');
  expect(await violations(paneFrame())).toEqual([]);
  await button('Écrire 3 modifications').click();
  await outcome('3 modifications faites.').waitFor();
  await idle();
  // The list is as it was before the preview.
  expect(await search().inputValue()).toBe('R29');
  const after = await Promise.all(cells.map(value));
  expect(after.map((content, i) => content === before[i])).toEqual([true, false, false, false]);
});

test('a warning is accepted with a reason, seen among the waivers, and stays so', async () => {
  await openFinding('R39');
  await button('Accepter avec un motif…').click();
  await button('Accepter').click();
  await pane().getByText('Écrivez en quelques mots pourquoi la ligne est acceptée.').waitFor();
  await pane().getByRole('textbox', { name: 'Motif' }).fill('Deux sites distincts');
  await picture(page, '14-waiver');
  expect(await violations(paneFrame())).toEqual([]);
  await button('Accepter').click();
  await outcome('Dérogation enregistrée.').waitFor();
  await idle();
  await find('');
  await button(/^Dérogations \(1\)/).click();
  await items().nth(1).locator('[data-line]').click();
  await pane().getByText('Deux sites distincts').waitFor();
  await pane()
    .getByText(/^Acceptée par A\. Martin/)
    .waitFor();
  await picture(page, '15-waived');
});

test('a column said to be another one is heeded, then forgotten', async () => {
  await tab(/Réglages/).click();
  const select = pane().getByRole('combobox', { name: /colonne J\)/ });
  await select.waitFor();
  expect(await violations(paneFrame())).toEqual([]);
  await picture(page, '16-settings');
  const was = await select.inputValue();
  expect(was).toBe('montant_total_ht');
  const other = pane().getByRole('combobox', { name: /colonne AN\)/ });
  await other.selectOption('');
  await pane().getByText('Changements pas encore gardés.').waitFor();
  await idle();
  expect(await other.inputValue()).toBe('');
  await picture(page, '17-mapping-draft');
  await button('Garder et vérifier').click();
  await outcome('Choix gardés dans le classeur.').waitFor();
  await idle();
  await button('Oublier mes choix de colonnes').waitFor();
});

test('saved and reopened: the fixes, the waiver and the choice are in the file', async () => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const bytes = readFileSync(await (await waiting).path());
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(new Uint8Array(bytes).buffer);
  const names = saved.worksheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Journal', 'Dérogations']));
  expect(typeof saved.getWorksheet('Besoins 2027')!.getCell('J8').value).toBe('number');
  const fixed = await value('J8');

  await page.getByTestId('open-file').setInputFiles({
    name: 'corrigé.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: bytes,
  });
  await page.getByRole('heading', { level: 1, name: 'corrigé.xlsx' }).waitFor();
  await check();
  expect(await value('J8')).toBe(fixed);
  await tab(/Réglages/).click();
  expect(
    await pane()
      .getByRole('combobox', { name: /colonne AN\)/ })
      .inputValue(),
  ).toBe('');
  await button('Oublier mes choix de colonnes').click();
  await outcome('Choix gardés dans le classeur.').waitFor();
  // Gone once the columns were read again.
  await button('Oublier mes choix de colonnes').waitFor({ state: 'detached' });
  await idle();
  expect(
    await pane()
      .getByRole('combobox', { name: /colonne AN\)/ })
      .inputValue(),
  ).not.toBe('');
  // With the columns as they were when it was given, the waiver is heeded; the last fixes are undone.
  await tab(/Contrôles/).click();
  await button(/^Dérogations \(1\)/).waitFor();
  await button('Annuler la dernière action').click();
  await outcome(/modifications? annulées?\./).waitFor();
});

test('what follows from the codes is shown by column, then written', async () => {
  await idle();
  await tab(/Accueil/).click();
  expect(await violations(paneFrame())).toEqual([]);
  await button('Voir ce qui peut être complété…').click();
  await pane().getByRole('heading', { name: 'Cellules à compléter' }).waitFor();
  await picture(page, '18-completions');
  const write = button(/^Écrire \d/);
  const planned = Number(/\d+/.exec((await write.innerText()).replace(/\s/gu, ''))![0]);
  await write.click();
  await outcome(/cellules? complétées?\./).waitFor();
  const done = Number(/\d+/.exec((await outcome(/complétée/).innerText()).replace(/\s/gu, ''))![0]);
  expect(done).toBe(planned);
  await idle();
  await button('Annuler la dernière action').click();
  await outcome(/annulées?\./).waitFor();
});

test('nothing was asked of any other origin', () => {
  expect([...new Set(open.requests.map((url) => new URL(url).origin))]).toEqual([new URL(workbenchUrl()).origin]);
});
