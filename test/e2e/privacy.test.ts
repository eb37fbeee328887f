/** Nothing of the workbook leaves the page: no request elsewhere, nothing kept by the browser, nothing logged. */
import type { Browser } from 'playwright-core';
import { violations } from './axe-violations';
import { launchBrowser, openWorkbench, workbenchUrl } from './open-workbench';
import { PaneDriver } from './pane-driver';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Words of the sample, as a leak would show them. */
const OF_THE_WORKBOOK = /lycée|120 000|Direction des|DLY-\d/i;

test('a check, a calculation and an edit ask nothing of others and leave nothing behind', async () => {
  const { page, requests, problems, close } = await openWorkbench(browser);
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  const pane = new PaneDriver(page);
  await pane.check();
  await pane.button('Calculer').click();
  await pane.frame.getByRole('heading', { name: 'Feuilles écrites' }).waitFor({ timeout: 60_000 });
  await pane.idle();

  const origin = new URL(workbenchUrl()).origin;
  expect([...new Set(requests.map((url) => new URL(url).origin))]).toEqual([origin]);
  // What is asked for is files: no address carries words of the workbook, no request a body.
  expect(requests.filter((url) => OF_THE_WORKBOOK.test(decodeURIComponent(url)))).toEqual([]);
  const kept = await pane.document.evaluate(async () => ({
    storage: [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage).map(([, value]) => String(value)),
    ),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
  expect(kept).toMatchObject({ databases: [], caches: [], workers: 0, cookies: '' });
  expect(kept.storage.filter((value) => OF_THE_WORKBOOK.test(value))).toEqual([]);
  expect(logged.filter((text) => OF_THE_WORKBOOK.test(text))).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['aide.html', 'fr', 'Corriger et accepter'],
  ['help.html', 'en', 'Fix and accept'],
])('%s: no script, readable by all in light and dark, at the width of a pane too', async (name, language, heading) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${workbenchUrl()}${name}`);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await page.getByRole('heading', { name: heading }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await violations(page.mainFrame())]).toEqual([colorScheme, []]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
  await context.close();
});
