/** What the pane shows of the state of things at its narrowest: rows hidden, cells marked, outcomes that make room again. */
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { cutBoxes } from './cut-boxes';
import { goTo, launchBrowser, openWorkbench, picture } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { PaneDriver } from './pane-driver';
import { stillPane } from './still-pane';

jest.setTimeout(180_000);

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
  const edge = page.getByRole('separator', { name: 'Largeur du volet' });
  await edge.focus();
  while ((await edge.getAttribute('aria-valuenow')) !== '320') await page.keyboard.press('ArrowRight');
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

const eye = () => pane.button(/^Affichage dans la feuille/);
async function display(choice: string): Promise<void> {
  await eye().click();
  await pane.frame.getByRole('menuitemcheckbox', { name: choice }).click();
  await page.keyboard.press('Escape');
  await pane.idle();
}
const onlyRows = () => pane.frame.getByText(/^Seules les \d+ lignes en anomalie sont affichées\.$/);
const outcome = (name: string) => pane.frame.getByRole('heading', { name });

test('the count of findings stands on one line at 320 pixels', async () => {
  const heading = pane.frame.getByRole('heading', { name: 'Anomalies', exact: true });
  const count = pane.frame.getByText(/^\d+$/).first();
  await count.waitFor();
  const [title, number] = [await heading.boundingBox(), await count.boundingBox()];
  expect(number!.height).toBeLessThan(title!.height);
  await picture(page, '60-findings-320');
});

test.each(['light', 'dark'] as const)(
  '%s: rows hidden and cells marked are seen, and told by name',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await display('Marquer les cellules en anomalie');
    await pane.button('Affichage dans la feuille : cellules marquées').waitFor();
    expect(await onlyRows().count()).toBe(0);
    await display('Lignes en anomalie seulement');
    await pane.button('Affichage dans la feuille : cellules marquées, lignes masquées').waitFor();
    await onlyRows().waitFor();
    await stillPane(pane.document);
    expect(await violations(pane.document)).toEqual([]);
    expect(await cutBoxes(pane.document)).toEqual([]);
    await picture(page, `61-display-320-${colorScheme}`);
    await pane.openTab(/Accueil/);
    await onlyRows().waitFor();
    await picture(page, `62-home-320-${colorScheme}`);
    await pane.openTab(/Contrôles/);
    // By keyboard: what held the focus goes, and the pane takes it.
    await pane.button('Tout afficher').focus();
    await page.keyboard.press('Enter');
    await onlyRows().waitFor({ state: 'detached' });
    await pane.idle();
    await pane.document.waitForFunction(() => document.activeElement !== document.body);
    await display('Marquer les cellules en anomalie');
    await pane.button('Affichage dans la feuille').waitFor();
    expect(await eye().getAttribute('aria-label')).toBe('Affichage dans la feuille');
  },
);

async function fixAndUndo(): Promise<void> {
  await pane.openTab(/Contrôles/);
  await pane.search('J8');
  await pane.on('J8').first().locator('[data-line]').click();
  await pane.button(/^Corriger$/).click();
  await outcome('1 modification faite.').waitFor();
  await pane.idle();
  await pane.button('Annuler la dernière action').click();
  await outcome('1 modification annulée.').waitFor();
  await pane.idle();
}

test('what an action came to makes room when another page is opened', async () => {
  await fixAndUndo();
  await pane.openTab(/Accueil/);
  await outcome('1 modification annulée.').waitFor({ state: 'detached' });
});

test('and when another row is opened as a form', async () => {
  await fixAndUndo();
  await pane.openTab(/Saisie/);
  await outcome('1 modification annulée.').waitFor({ state: 'detached' });
  await goTo(page, 'D9');
  await pane.frame
    .getByText(/[Ll]igne 9/)
    .first()
    .waitFor();
});

test('never while the focus is in it: it goes when the focus leaves', async () => {
  await fixAndUndo();
  const close = outcome('1 modification annulée.').locator('xpath=..').getByRole('button');
  await close.focus();
  // Walks to another finding from wherever the focus is.
  await pane.search('');
  await close.focus();
  await page.keyboard.press('F8');
  await pane.items.locator('[aria-current="true"]').waitFor();
  expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await outcome('1 modification annulée.').waitFor({ state: 'detached' });
  expect(await pane.document.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
