/** The findings follow what is typed in the real grid, and show in it: marks, faulty rows only. */
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { eventually } from './eventually';
import { drawn, goTo, launchBrowser, openWorkbench, picture } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { PaneDriver } from './pane-driver';

jest.setTimeout(120_000);

const SHEET = 'Besoins 2027';

let browser: Browser;
let open: OpenWorkbench;
let page: Page;
let pane: PaneDriver;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser, { query: '?file=/samples/recensement-a-corriger.xlsx' });
  page = open.page;
  pane = new PaneDriver(page);
  await pane.check();
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

async function type(cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function paste(cell: string, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await goTo(page, cell);
  await page.keyboard.press('Control+v');
}

/** From now on the pane's page notes the cells that the real Office.js says have changed. */
const listen = (): Promise<void> =>
  pane.document.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const cells: string[] = ((window as unknown as Record<string, unknown>).heard = []);
        context.workbook.worksheets.getItem(name).onChanged.add(async ({ address }) => {
          cells.push(address);
        });
        await context.sync();
      }),
    SHEET,
  );

const heard = (cell: string) =>
  pane.document.waitForFunction((address) => (window as unknown as { heard: string[] }).heard.includes(address), cell);

const told = (cell: string) => pane.on(cell).first().waitFor();
const settled = (cell: string) => pane.on(cell).first().waitFor({ state: 'detached' });

test('an amount that cannot be read is listed as soon as it is typed, and leaves when it is mended', async () => {
  await pane.search('J14');
  expect(await pane.on('J14').count()).toBe(0);
  await type('J14', 'inconnu');
  await told('J14');
  expect(await pane.on('J14').first().innerText()).toMatch(/Ligne 14, colonne Montant estimé/);
  expect(await pane.frame.getByRole('progressbar').count()).toBe(0);
  await type('J14', '310000');
  await settled('J14');
});

test('a pasted block is looked at whole, and taken back with it', async () => {
  await pane.search('Montant estimé');
  await paste('J14', 'deux\ntrois');
  await told('J14');
  await told('J15');
  await page.keyboard.press('Control+z');
  await settled('J14');
  await settled('J15');
});

test('findings move with the rows that are put in above them', async () => {
  await pane.search('Montant estimé');
  await type('J15', 'inconnu');
  await told('J15');
  await goTo(page, 'A15');
  await page.locator('.g-rowhead', { hasText: /^15$/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Insérer une ligne' }).click();
  await told('J16');
  await settled('J15');
  await page.keyboard.press('Control+z');
  await told('J15');
  await settled('J16');
  await type('J15', '98000');
  await settled('J15');
});

test('what a colleague enters is followed too', async () => {
  await goTo(page, 'J14');
  await page.getByRole('button', { name: 'Excel simulé' }).click();
  await page.getByLabel('Valeur saisie par un collègue dans la cellule active').fill('à voir');
  await page.getByRole('button', { name: 'Saisir comme un collègue' }).click();
  await told('J14');
  await page.keyboard.press('Escape');
  await type('J14', '310000');
  await settled('J14');
});

test('an amount that a formula takes from a rate elsewhere follows the rate', async () => {
  await pane.search('Montant estimé');
  await type('J14', '=SI($AZ$30>1;"à voir";310000)');
  await type('J15', '=SI(J14="à voir";"selon J14";98000)');
  await type('AZ30', '2');
  await told('J14');
  await told('J15');
  expect(await pane.frame.getByRole('progressbar').count()).toBe(0);
  await type('AZ30', '1');
  await settled('J14');
  await settled('J15');
  await type('J14', '310000');
  await type('J15', '98000');
  await goTo(page, 'AZ30');
  await page.keyboard.press('Delete');
});

test('switched off, nothing moves until it is switched on again', async () => {
  await pane.openTab(/Réglages/);
  const following = pane.frame.getByRole('switch', { name: 'Suivre ce qui est saisi' });
  await following.click();
  await eventually(async () => expect(await following.isChecked()).toBe(false));
  await listen();
  await type('J14', 'inconnu');
  await pane.openTab(/Contrôles/);
  await pane.search('Montant estimé');
  // What was typed has been told to the pane's page, which made nothing of it.
  await heard('J14');
  await drawn(page);
  expect(await pane.on('J14').count()).toBe(0);
  await pane.openTab(/Réglages/);
  await following.click();
  await pane.openTab(/Contrôles/);
  await told('J14');
  await pane.idle();
  await type('J14', '310000');
  await settled('J14');
});

const displayed = async (choice: string): Promise<void> => {
  await pane.button('Affichage dans la feuille').click();
  await pane.frame.getByRole('menuitemcheckbox', { name: choice }).click();
  await page.keyboard.press('Escape');
  await pane.idle();
  await drawn(page);
};

test('marks are drawn over the cells with findings and go without a trace', async () => {
  await pane.search('');
  await goTo(page, 'J8');
  const look = (row: number): Promise<string> =>
    page.locator(`#cell-${row}-10`).evaluate((cell) => {
      const { backgroundColor, backgroundImage, boxShadow, outline } = getComputedStyle(cell);
      return [backgroundColor, backgroundImage, boxShadow, outline].join(' ');
    });
  await goTo(page, 'J20');
  await drawn(page);
  const before = [await look(8), await look(14)];
  await displayed('Marquer les cellules en anomalie');
  await eventually(async () => expect(await look(8)).not.toBe(before[0]));
  expect(await look(14)).toBe(before[1]);
  await picture(page, '20-marked');
  await displayed('Marquer les cellules en anomalie');
  await eventually(async () => expect([await look(8), await look(14)]).toEqual(before));
});

test('F8 walks through the findings from anywhere in the pane, with Shift backwards', async () => {
  const at = async (): Promise<string> => {
    await drawn(page);
    return page.locator('.w-name-box').inputValue();
  };
  const current = () => pane.items.locator('[aria-current="true"]');
  await pane.search('');
  await pane.frame.getByRole('searchbox', { name: 'Rechercher dans les anomalies' }).focus();
  await page.keyboard.press('F8');
  await current().waitFor();
  const first = await current().innerText();
  // The finding names its cell, and the sheet goes there.
  await eventually(async () => expect(first.split(/\s+/u)).toContain(await at()));
  const cell = await at();
  await page.keyboard.press('F8');
  await pane.frame.getByText(/^2 sur \d/).waitFor();
  await eventually(async () => expect(await at()).not.toBe(cell));
  await page.keyboard.press('Shift+F8');
  await pane.frame.getByText(/^1 sur \d/).waitFor();
  await eventually(async () => expect([await current().innerText(), await at()]).toEqual([first, cell]));
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('w-pane-frame');
});

test('a waiver whose row changed is told, and removed', async () => {
  await pane.search('G17');
  await pane.on('G17').first().locator('[data-line]').click();
  await pane.button('Accepter avec un motif…').click();
  await pane.frame.getByRole('textbox', { name: 'Motif' }).fill('Libellé voulu');
  await pane.frame.getByRole('textbox', { name: 'Votre nom' }).fill('A. Martin');
  await pane.button(/^Accepter$/).click();
  await pane.frame.getByRole('heading', { name: 'Dérogation enregistrée.' }).waitFor();
  await pane.idle();
  await type('D17', 'Blouses et torchons des cuisines');
  const orphans = pane.frame.getByRole('region', { name: '1 dérogation sans objet' });
  await orphans.waitFor();
  expect(await orphans.innerText()).toMatch(/ligne 17/);
  expect(await violations(pane.document)).toEqual([]);
  await orphans.scrollIntoViewIfNeeded();
  await picture(page, '22-orphan-waiver');
  await orphans.getByRole('button', { name: /^Retirer la dérogation/ }).click();
  await orphans.waitFor({ state: 'detached' });
  await pane.idle();
});

/** Numbers of the rows from 7 on that are shown, of the first hundred. */
const shownRows = (): Promise<number[]> =>
  pane.document.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const rows = context.workbook.worksheets.getItem(name).getRange('A7:A106');
        const properties = rows.getRowProperties({ rowHidden: true });
        await context.sync();
        return properties.value.flatMap(({ rowHidden }, n) => (rowHidden ? [] : [n + 7]));
      }),
    SHEET,
  );

test('only the rows with findings are shown, then all of them again', async () => {
  const all = await shownRows();
  const grouping = pane.frame.getByRole('combobox', { name: 'Regrouper' });
  await displayed('Lignes en anomalie seulement');
  const shown = await shownRows();
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.length).toBeLessThan(all.length);
  // Row 8 has a finding on its amount; a row without any is hidden.
  expect(shown).toContain(8);
  await grouping.selectOption({ label: 'Par ligne' });
  const [hidden] = all.filter((row) => !shown.includes(row));
  await pane.search(`J${hidden}`);
  expect(await pane.on(`J${hidden}`).count()).toBe(0);
  await pane.search('');
  await picture(page, '21-faulty-rows');
  await displayed('Lignes en anomalie seulement');
  expect(await shownRows()).toEqual(all);
});
