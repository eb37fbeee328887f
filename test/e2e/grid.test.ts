/** The grid by keyboard and mouse, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { eventually } from './eventually';
import { cellText, drawn, formulaText, goTo, launchBrowser, openWorkbench, picture, selected } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(60_000);

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

const press = async (...keys: string[]): Promise<string> => {
  for (const key of keys) await page.keyboard.press(key);
  return selected(page);
};

test('only the rows in view are in the page, and the grid says how many there are', async () => {
  const grid = page.getByRole('grid');
  expect(await grid.getAttribute('aria-rowcount')).toBe('1048577');
  expect(await grid.getAttribute('aria-colcount')).toBe('16385');
  expect(await page.getByRole('row').count()).toBeLessThan(70);
  expect(await page.getByRole('row').first().getAttribute('aria-rowindex')).toBe('1');
});

test('the keyboard moves, the active cell is always in the page and known to screen readers', async () => {
  await goTo(page, 'B6');
  expect(await press('ArrowDown', 'ArrowRight', 'Tab', 'Shift+Tab', 'Enter')).toBe('C8');
  expect(await press('Control+Home')).toMatch(/^[A-Z]+6$/);
  const last = await press('Control+End');
  expect(Number(/\d+/.exec(last)![0])).toBeGreaterThan(199);
  await drawn(page);
  const id = await page.getByRole('grid').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  expect(await press('Control+Home', 'PageDown', 'PageUp')).toMatch(/^[A-Z]+6$/);
  expect(await press('Shift+ArrowRight', 'Shift+ArrowDown')).toMatch(/^[A-Z]+6:[A-Z]+7$/);
});

test('frozen rows and columns stay in view while the rest scrolls', async () => {
  await goTo(page, 'A1');
  const header = page.locator('#cell-5-1');
  await drawn(page);
  const before = (await header.boundingBox())!;
  await goTo(page, 'AB150');
  await page.locator('#cell-150-28').waitFor();
  expect(await header.boundingBox()).toEqual(before);
  await picture(page, '4-frozen');
});

test('what is typed opens an entry; accents and dead keys too', async () => {
  await goTo(page, 'BC2');
  await page.keyboard.press('x');
  await page.getByText('Saisie', { exact: true }).waitFor();
  await page.keyboard.type('été à Nantes');
  expect(await formulaText(page)).toBe('xété à Nantes');
  expect(await press('Enter')).toBe('BC3');
  expect(await cellText(page, 2, 55)).toBe('xété à Nantes');
  await press('ArrowUp', 'F2', 'Home');
  await page.keyboard.type('Un ');
  await press('ArrowLeft', 'Enter');
  expect(await cellText(page, 2, 55)).toBe('Un xété à Nantes');
  await press('ArrowUp', 'Delete');
  expect(await formulaText(page)).toBe('');
  await press('Control+z');
  expect(await cellText(page, 2, 55)).toBe('Un xété à Nantes');
});

test('numbers, dates and French formulas are understood and shown as Excel shows them', async () => {
  await goTo(page, 'BC4');
  for (const text of ['1 250,5', '12/03/2024', '12,5 %', '=SOMME(BC4;10)']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  const shown = await Promise.all([4, 5, 6, 7].map((row) => cellText(page, row, 55)));
  expect(shown.map((text) => text.replace(/\s/gu, ' '))).toEqual(['1 250,50', '12/03/2024', '12,50%', '1260,5']);
  await goTo(page, 'BC7');
  expect(await formulaText(page)).toBe('=SOMME(BC4;10)');
});

test('an entry in the formula bar shows in the cell and ends with Enter or Escape', async () => {
  await goTo(page, 'BC12');
  const bar = page.getByRole('textbox', { name: 'Contenu de la cellule' });
  await bar.click();
  await page.keyboard.type('par la barre');
  await page.keyboard.press('Escape');
  expect(await formulaText(page)).toBe('');
  await bar.click();
  await page.keyboard.type('par la barre');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 12, 55)).toBe('par la barre');
  expect(await selected(page)).toBe('BC13');
  await page.keyboard.press('ArrowUp');
  expect(await selected(page)).toBe('BC12');
});

test('copies to and pastes from the system’s clipboard', async () => {
  await goTo(page, 'BC4:BC5');
  await page.keyboard.press('Control+c');
  await eventually(async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\u202f|\u00a0/gu, ' ').split(/\r?\n/)).toEqual(['1 250,50', '12/03/2024']);
  });
  await page.evaluate(() => navigator.clipboard.writeText('Lycées\t12 000 €\nTransports\t"deux\nlignes"'));
  await goTo(page, 'BC20');
  await page.keyboard.press('Control+v');
  await eventually(async () => expect(await selected(page)).toBe('BC20:BD21'));
  expect(await cellText(page, 20, 55)).toBe('Lycées');
  expect((await cellText(page, 20, 56)).replace(/\s/gu, ' ')).toBe('12 000 €');
  await drawn(page);
  await eventually(async () => expect(await page.getByTestId('figures').innerText()).toContain('Nb (non vides) : 4'));
});

test('the mouse selects cells, rows, columns, and changes the width of a column', async () => {
  await goTo(page, 'B6');
  await page.locator('#cell-7-3').hover();
  await page.mouse.down();
  await page.locator('#cell-9-4').hover();
  await page.mouse.up();
  expect(await selected(page)).toBe('C7:D9');
  await page.getByRole('rowheader', { name: '8', exact: true }).click();
  expect(await selected(page)).toBe('8:8');
  await page.getByRole('columnheader', { name: 'D', exact: true }).click({ position: { x: 20, y: 8 } });
  expect(await selected(page)).toBe('D:D');
  const head = page.getByRole('columnheader', { name: 'D', exact: true });
  const { x, y, width } = (await head.boundingBox())!;
  await page.mouse.move(x + width - 1, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + width + 59, y + 8, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(
    (before) => Math.abs(document.querySelector('[data-column="3"]')!.getBoundingClientRect().width - before - 60) <= 1,
    width,
  );
});

test('F6 leads from one area of the window to the next, and back from the pane', async () => {
  await page.getByRole('grid').focus();
  const regions: string[] = [];
  for (let i = 0; i < 4; i++) {
    regions.push(
      await page.evaluate(() => document.activeElement!.closest<HTMLElement>('[data-region]')!.dataset.region!),
    );
    await page.keyboard.press('F6');
  }
  expect(regions).toEqual(['grid', 'pane', 'tabs', 'title']);
  await open.pane.getByRole('button', { name: 'Vérifier' }).focus();
  await page.keyboard.press('Shift+F6');
  expect(await page.evaluate(() => document.activeElement!.getAttribute('role'))).toBe('grid');
});
