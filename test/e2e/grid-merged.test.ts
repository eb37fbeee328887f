/** A merged area is one cell: its name, its outline, its tint. */
import type { Browser } from 'playwright-core';
import { drawn, goTo, launchBrowser, openWorkbench, picture, selected } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(120_000);

let browser: Browser;
let open: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser, { query: '?file=/samples/recensement-a-corriger.xlsx' });
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

test('the merged title is outlined whole, untinted, and named by its first cell', async () => {
  const { page } = open;
  await goTo(page, 'A1');
  await drawn(page);
  expect(await selected(page)).toBe('A1');
  const looks = await page.evaluate(() => {
    const after = (column: number) => getComputedStyle(document.getElementById(`cell-1-${column}`)!, '::after');
    const widths = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (column) => document.getElementById(`cell-1-${column}`)?.getBoundingClientRect().width ?? 0,
    );
    return {
      whole: Math.round(parseFloat(after(1).width)) === Math.round(widths.reduce((sum, width) => sum + width, 0)),
      tints: [1, 2, 3].map((column) => after(column).backgroundColor),
    };
  });
  expect(looks).toEqual({ whole: true, tints: ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'] });
  await picture(page, '63-merged');
});
