/** axe-core over the page and over the pane, in the states that a user meets. */
import type { Browser, Frame } from 'playwright-core';
import { violations } from './axe-violations';
import { launchBrowser, openWorkbench, ribbonButton } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(120_000);

let browser: Browser;
let open: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser);
});
afterAll(() => browser.close());

const paneFrame = (): Frame => open.page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;

test('no violation in the page and the pane as they open', async () => {
  await open.pane.getByRole('button', { name: 'Vérifier' }).waitFor();
  expect(await violations(open.page.mainFrame())).toEqual([]);
  expect(await violations(paneFrame())).toEqual([]);
});

test('no violation with findings listed, sheets written and an entry open', async () => {
  await ribbonButton(open.page, 'Calculer').click();
  await open.page.getByRole('tab', { name: 'Synthèses', exact: true }).waitFor({ timeout: 60_000 });
  await open.page.waitForFunction(() => !document.querySelector('.w-ribbon-button:disabled'));
  await open.page.getByRole('grid').focus();
  await open.page.keyboard.press('F2');
  expect(await violations(open.page.mainFrame())).toEqual([]);
  expect(await violations(paneFrame())).toEqual([]);
  await open.page.keyboard.press('Escape');
});
