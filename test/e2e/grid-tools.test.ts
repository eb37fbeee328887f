/** Lists, filters, conditional formats and charts of the grid, in a real browser. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { CHART_RECIPES } from '../../src/host/charts/chart-types';
import { createChart } from '../../src/host/charts/create-chart';
import { splitSource } from '../../src/host/charts/source-data';
import { bounds } from '../../src/host/workbook/bounds';
import { addChart } from '../../src/host/workbook/chart-list';
import { addFormat } from '../../src/host/workbook/conditional-format';
import { changeValidation } from '../../src/host/workbook/data-validation';
import { newSheetFilter } from '../../src/host/workbook/filters/sheet-filter';
import { blankWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { violations } from './axe-violations';
import { eventually } from './eventually';
import { cellText, drawn, goTo, launchBrowser, openWorkbench, picture, selected } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(90_000);

let browser: Browser;
let open: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser);
  page = open.page;
  // Opening a workbook starts the pane again: it must not be in the middle of loading.
  const paneReady = (): Promise<void> => open.pane.getByRole('button', { name: 'Vérifier' }).waitFor();
  await paneReady();
  const file = join(mkdtempSync(join(tmpdir(), 'grille-')), 'besoins.xlsx');
  writeFileSync(file, await needs());
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('tab', { name: 'Besoins', exact: true }).waitFor();
  await paneReady();
  await drawn(page);
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

/** Three columns under a filter with a list, a rule on amounts, and a chart over the frozen column and the others. */
async function needs(): Promise<Uint8Array> {
  const workbook = blankWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The new workbook has no sheet.');
  workbook.renameSheet(sheet, 'Besoins');
  const lines = [['Direction', 'Montant', 'Réservé'] as (string | number)[]];
  for (let i = 1; i <= 12; i++) lines.push([i % 3 === 0 ? 'Mer' : 'Lycées', i * 10, 'Non']);
  sheet.write(
    0,
    0,
    lines.map((line) => line.map((value) => ({ value }))),
  );
  sheet.autoFilter = newSheetFilter(bounds(0, 0, 13, 3));
  sheet.freeze = { rows: 1, columns: 1 };
  changeValidation(sheet, [bounds(1, 2, 12, 1)], (settings) => ({
    ...settings,
    type: 'list',
    formula1: '"Oui,Non,Sans objet"',
    errorTitle: 'Marché réservé',
    error: 'Choisissez dans la liste.',
  }));
  addFormat(sheet, [bounds(1, 1, 12, 1)], {
    kind: 'cellValue',
    operator: 'greaterThan',
    formula1: '100',
    formula2: null,
  }).look.fill = { color: { rgb: '#FFC7CE' } };
  const recipe = CHART_RECIPES.ColumnClustered;
  if (!recipe) throw new Error('There is no column chart.');
  const { series } = splitSource(sheet, bounds(0, 0, 13, 2), 'Columns', 'plain');
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });
  const place = { kind: 'twoCell', from: corner(14, 0), to: corner(26, 6), editAs: null } as const;
  const chart = addChart(sheet, 'Montants', place, createChart(recipe, series, workbook));
  chart.alternativeText = { title: 'Montants par besoin', description: null };
  return saveWorkbook(workbook);
}

const shownRows = async (): Promise<number> => {
  await drawn(page);
  return page.locator('.g-rowhead.g-by-filter').count();
};

test('conditional formats are painted and follow what is typed', async () => {
  const colour = (row: number): Promise<string> =>
    page.locator(`#cell-${row}-2`).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect([await colour(11), await colour(12)]).toEqual(['rgba(0, 0, 0, 0)', 'rgb(255, 199, 206)']);
  await goTo(page, 'B11');
  await page.keyboard.type('500');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await colour(11)).toBe('rgb(255, 199, 206)'));
  await page.keyboard.press('Control+z');
});

test('the list of a cell opens with the keyboard and with the mouse, and writes what is chosen', async () => {
  await goTo(page, 'C3');
  await page.keyboard.press('Alt+ArrowDown');
  const list = page.getByRole('listbox', { name: 'Valeurs possibles de C3' });
  await list.waitFor();
  expect(await list.getByRole('option').allInnerTexts()).toEqual(['Oui', 'Non', 'Sans objet']);
  expect(await list.getByRole('option', { selected: true }).innerText()).toBe('Non');
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect([await cellText(page, 3, 3), await selected(page)]).toEqual(['Sans objet', 'C3']);
  await page.keyboard.press('ArrowDown');
  await page.locator('.g-list-button').click();
  await page.getByRole('option', { name: 'Oui', exact: true }).click();
  expect(await cellText(page, 4, 3)).toBe('Oui');
  expect(await page.getByRole('listbox').count()).toBe(0);
});

test('a refused entry is told in the words of the validation, and can be mended or given up', async () => {
  await goTo(page, 'C5');
  await page.keyboard.type('Peut-être');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alertdialog', { name: 'Marché réservé' });
  expect(await alert.innerText()).toContain('Choisissez dans la liste.');
  expect(await violations(page.mainFrame())).toEqual([]);
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await page.waitForFunction(() => document.activeElement?.classList.contains('g-editor'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await drawn(page);
  expect([await alert.count(), await cellText(page, 5, 3)]).toEqual([0, 'Non']);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
});

test('the filter of a column keeps what is ticked, tells how many rows are left, and is cleared', async () => {
  await goTo(page, 'A1');
  await page.keyboard.press('Alt+ArrowDown');
  const menu = page.getByRole('dialog', { name: 'Trier et filtrer : Direction' });
  await menu.getByRole('option').first().waitFor();
  expect(await menu.getByRole('option').allInnerTexts()).toEqual(['Lycées', 'Mer']);
  expect(await violations(page.mainFrame())).toEqual([]);
  await picture(page, '4-filter');
  await menu.getByRole('searchbox').fill('mer');
  await page.keyboard.press('Enter');
  expect(await shownRows()).toBe(4);
  await page.getByTestId('found').getByText('4 sur 12 enregistrements trouvés', { exact: true }).waitFor();
  await page.locator('#cell-1-1 .g-filter-button').click();
  await menu.getByRole('button', { name: 'Effacer le filtre de « Direction »' }).click();
  expect(await shownRows()).toBe(0);
  await page.getByTestId('found').waitFor({ state: 'detached' });
});

test('a column is sorted by its menu, and the sort is undone', async () => {
  await goTo(page, 'B1');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('button', { name: 'Trier du plus grand au plus petit' }).click();
  expect([await cellText(page, 2, 2), await cellText(page, 13, 2)]).toEqual(['120', '10']);
  await page.keyboard.press('Control+z');
  expect(await cellText(page, 2, 2)).toBe('10');
});

test('charts stand over their cells, scroll with them, and follow the values', async () => {
  await goTo(page, 'A1');
  const pictures = page.locator('[data-chart="Montants"] img');
  // One part over the frozen column, one over the others, at the same place.
  await eventually(async () => expect(await pictures.count()).toBe(2));
  const cell = (await page.locator('#cell-15-1').boundingBox())!;
  const box = (await pictures.first().boundingBox())!;
  expect([box.x, box.y]).toEqual([cell.x, cell.y]);
  const before = await pictures.first().getAttribute('src');
  await goTo(page, 'B2');
  await page.keyboard.type('900');
  await page.keyboard.press('Enter');
  await drawn(page);
  await eventually(async () => expect(await pictures.first().getAttribute('src')).not.toBe(before));
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 60));
  await drawn(page);
  await eventually(async () => expect((await pictures.first().boundingBox())!.y).toBe(box.y - 60));
  await picture(page, '4-chart');
});

test('charts are reached and left with the keyboard, and selected with the mouse', async () => {
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 0));
  await goTo(page, 'A1');
  await page.keyboard.press('F6');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await eventually(async () => expect(await focused()).toBe('Graphique Montants : Montants par besoin'));
  await eventually(async () => expect(await page.locator('.g-chart-on').count()).toBe(2));
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.g-chart-on').first().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  await page.locator('[data-chart="Montants"]').last().click();
  await eventually(async () => expect(await page.locator('.g-chart-on').count()).toBe(2));
  await page.locator('#cell-2-1').click();
  await page.locator('.g-chart-on').first().waitFor({ state: 'detached' });
});
