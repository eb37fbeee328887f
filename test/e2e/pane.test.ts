/** The pane in its frame: shown, hidden, resized, and running the ribbon's commands meanwhile. */
import type { Browser, Frame, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { cutBoxes } from './cut-boxes';
import { eventually } from './eventually';
import { narrowPane } from './narrow-pane';
import { launchBrowser, openWorkbench, picture, ribbonButton } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { stillPane } from './still-pane';

jest.setTimeout(120_000);

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

const aside = () => page.getByRole('complementary', { name: 'Volet du complément' });

test('Volet hides and shows the pane and is told so to screen readers', async () => {
  await open.pane.getByRole('button', { name: 'Vérifier' }).waitFor();
  await ribbonButton(page, 'Volet').click();
  await aside().waitFor({ state: 'hidden' });
  expect(await ribbonButton(page, 'Volet').getAttribute('aria-pressed')).toBe('false');
  await ribbonButton(page, 'Volet').click();
  await aside().waitFor();
  await page.getByRole('button', { name: 'Fermer le volet' }).click();
  await aside().waitFor({ state: 'hidden' });
});

test('a command of the ribbon runs while the pane is closed, and opens it on its result', async () => {
  await ribbonButton(page, 'Vérifier').click();
  await open.pane.getByRole('list', { name: /anomalies/i }).waitFor();
  await aside().waitFor();
  await page.waitForFunction(() => !document.querySelector('.w-ribbon-button:disabled'));
});

test('the pane is between 320 and 450 pixels wide, by mouse and by keyboard', async () => {
  const edge = page.getByRole('separator', { name: 'Largeur du volet' });
  const width = async (): Promise<number> => (await aside().boundingBox())!.width;
  const drag = async (by: number): Promise<void> => {
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 3, 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 3 + by, 400, { steps: 5 });
    await page.mouse.up();
  };
  await drag(-400);
  await eventually(async () => expect(await width()).toBe(450));
  await drag(400);
  await eventually(async () => expect(await width()).toBe(320));
  await picture(page, '8-narrow-pane');
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(async () => expect([await width(), await edge.getAttribute('aria-valuenow')]).toEqual([330, '330']));
});

test('while a cell is being edited the pane says what to do, and works once the entry is ended', async () => {
  await page.getByRole('grid').focus();
  await page.keyboard.press('F2');
  await open.pane.getByRole('button', { name: 'Vérifier' }).click();
  await open.pane.getByText(/Terminez la saisie/).waitFor({ timeout: 30_000 });
  await picture(page, '9-cell-edit');
  await page.locator('.g-editor').press('Escape');
  await open.pane.getByRole('button', { name: 'Réessayer' }).click();
  await open.pane.getByRole('button', { name: 'Réessayer' }).waitFor({ state: 'detached' });
  // The list of the check before is shown meanwhile.
  await open.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await open.pane.getByRole('list', { name: /anomalies/i }).waitFor();
});

const paneFrame = (): Frame => page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;

test('a menu and a tooltip leave the rest of the pane in sight', async () => {
  const button = open.pane.getByRole('button', { name: 'Affichage dans la feuille' });
  const seen = () =>
    paneFrame().evaluate(() => {
      const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Anomalies')!;
      const { left, top } = heading.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + 4)?.textContent;
    });
  await open.pane.getByRole('tab', { name: /Contrôles/ }).click();
  await button.hover();
  await open.pane.getByRole('tooltip').waitFor();
  expect(await seen()).toBe('Anomalies');
  await button.click();
  await open.pane.getByRole('menu').waitFor();
  expect(await seen()).toBe('Anomalies');
  await page.keyboard.press('Escape');
});

const focusOn = (name: string): Promise<void> =>
  eventually(async () => expect(await paneFrame().evaluate(() => document.activeElement?.textContent)).toBe(name));

test('the tabs by keyboard: arrows move, Enter opens, the page follows', async () => {
  const tab = (name: RegExp) => open.pane.getByRole('tab', { name });
  await tab(/Contrôles/).focus();
  await page.keyboard.press('ArrowRight');
  await focusOn('Saisie');
  await page.keyboard.press('End');
  await focusOn('Réglages');
  await page.keyboard.press('Enter');
  await open.pane.getByRole('heading', { name: 'Colonnes', exact: true }).waitFor();
  expect(await tab(/Réglages/).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await open.pane.getByRole('heading', { name: 'Recensement trouvé' }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await focusOn('Accueil');
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([
    ['Accueil', 'Recensement trouvé'],
    ['Contrôles', 'Anomalies'],
    ['Réglages', 'Colonnes'],
  ])('page %s: no violation, nothing cut at 320 pixels', async (name, heading) => {
    await page.emulateMedia({ colorScheme });
    await narrowPane(page, paneFrame());
    await open.pane.getByRole('tab', { name: new RegExp(name) }).click();
    await open.pane.getByRole('heading', { name: heading, exact: true }).waitFor();
    await open.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await stillPane(paneFrame());
    expect(await violations(paneFrame())).toEqual([]);
    expect(await cutBoxes(paneFrame())).toEqual([]);
    await picture(page, `19-${colorScheme}-${name}`);
  });
});
