/**
 * A need entered beside the grid, by keyboard alone: the form follows the selection, understands what people type, says which
 * procedure is required, writes the row in one action and adds one; what is not written is never lost unseen.
 */
import type { Browser, Frame, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { goTo, launchBrowser, openWorkbench, picture, selected } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(120_000);

let browser: Browser;
let open: OpenWorkbench;
let page: Page;
let keys = 0;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser);
  page = open.page;
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

const pane = () => open.pane;
const frame = (): Frame => page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'))!;
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const field = (label: string | RegExp) =>
  pane()
    .getByRole('form')
    .getByLabel(label);
const heading = (name: string | RegExp) => pane().getByRole('heading', { name });
const idle = () => pane().getByRole('progressbar').waitFor({ state: 'detached' });

/** What cells of the census hold, as Office.js reads them. */
const values = (address: string): Promise<unknown[][]> =>
  frame().evaluate(
    (where) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Recensement').getRange(where).load('values');
        await context.sync();
        return range.values;
      }),
    address,
  );
const value = async (cell: string): Promise<unknown> => (await values(cell))[0]![0];

const press = async (key: string): Promise<void> => {
  keys++;
  await page.keyboard.press(key);
};
const type = async (text: string): Promise<void> => {
  keys += text.length;
  await page.keyboard.type(text);
};
const focused = (): Promise<string> => frame().evaluate(() => document.activeElement?.id ?? '');

/** Tab, until the field of a column has the focus. */
async function tabTo(column: string): Promise<void> {
  for (let at = 0; at < 40; at++) {
    if ((await focused()) === `entry-${column}`) return;
    await press('Tab');
  }
  throw new Error(`No field ${column} within forty tabs: ${await focused()}`);
}

test('without a check the page offers one, and then follows the selection', async () => {
  await pane().getByRole('tab', { name: 'Saisie' }).click();
  await heading('Saisir un besoin').waitFor();
  await button('Vérifier et saisir').click();
  await heading('Aucune ligne choisie').waitFor();
  await goTo(page, 'F8');
  await heading('Ligne 8').waitFor();
  expect(await field(/^Intitulé du besoin/).inputValue()).toBe(
    "Centre d'usinage cinq axes pour l'atelier de productique du lycée Livet à Nantes",
  );
  await picture(page, '20-entry-row');
  expect(await violations(frame())).toEqual([]);
});

test('a usual need is entered with the keyboard alone', async () => {
  await button('Nouveau besoin').focus();
  keys = 0;
  const begun = performance.now();
  await press('Enter');
  await heading('Nouveau besoin').waitFor();
  await pane().locator('#entry-intitule:focus').waitFor();
  await type('Nettoyage des vitres des lycées');
  await press('Tab');
  await type('vitres');
  await pane().getByRole('option').first().waitFor();
  expect(await pane().getByRole('option').first().innerText()).toMatch(/^41\.02 · /);
  await press('Enter');
  await tabTo('nature_besoin');
  await type('No');
  await tabTo('montant_annuel_ht');
  await type('60 k€');
  await tabTo('duree_initiale');
  await type('1 an + 3 recond.');
  await tabTo('nb_reconductions');
  await tabTo('montant_total_ht');
  await type('240 k€');
  await tabTo('date_lancement');
  await type('T2 2024');
  await tabTo('procedure');
  await pane().getByText('Le seuil de 221 000 € est atteint', { exact: false }).waitFor();
  await type('App');
  await picture(page, '21-entry-new');
  await press('Control+Enter');
  await heading('Ligne 205').waitFor();
  await idle();
  const took = performance.now() - begun;
  process.stderr.write(`Saisie d'un besoin : ${keys} touches, ${Math.round(took)} ms\n`);
  expect(await values('B205:I205')).toEqual([
    [
      2024,
      'Direction des lycées',
      '',
      'Nouveau besoin',
      'Nettoyage des vitres des lycées',
      '41.02',
      expect.any(String),
      'Services',
    ],
  ]);
  expect(await values('V205:Y205')).toEqual([[12, 3, 12, 48]]);
  expect(await values('AA205:AB205')).toEqual([[60_000, 240_000]]);
  expect(await value('AI205')).toBe(45_383);
  expect(await value('Q205')).toBe("Appel d'offres ouvert");
  expect(await selected(page)).toBe('F205');
  expect(keys).toBeLessThan(150);
});
