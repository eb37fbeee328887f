/** Rows, columns and charts that come, go and move in the grid, and what the add-in hears of it, in a real browser. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { CHART_RECIPES } from '../../src/host/charts/chart-types';
import { createChart } from '../../src/host/charts/create-chart';
import { splitSource } from '../../src/host/charts/source-data';
import { bounds } from '../../src/host/workbook/bounds';
import { addChart } from '../../src/host/workbook/chart-list';
import { changeValidation } from '../../src/host/workbook/data-validation';
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
  const paneReady = (): Promise<void> => open.pane.getByRole('button', { name: 'Vérifier' }).waitFor();
  await paneReady();
  const file = join(mkdtempSync(join(tmpdir(), 'lignes-')), 'besoins.xlsx');
  writeFileSync(file, await needs());
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('tab', { name: 'Besoins', exact: true }).waitFor();
  await paneReady();
  await listen();
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

/** Two columns of eight needs, a prompt in the second, a chart beside them, and thirty more sheets. */
async function needs(): Promise<Uint8Array> {
  const workbook = blankWorkbook();
  const sheet = workbook.sheets[0]!;
  workbook.renameSheet(sheet, 'Besoins');
  const lines: (string | number)[][] = [['Besoin', 'Montant']];
  for (let i = 1; i <= 8; i++) lines.push([`n${i}`, i * 10]);
  sheet.write(
    0,
    0,
    lines.map((line) => line.map((value) => ({ value }))),
  );
  changeValidation(sheet, [bounds(1, 1, 8, 1)], (settings) => ({
    ...settings,
    type: 'decimal',
    operator: 'greaterThan',
    formula1: '0',
    promptTitle: 'Montant HT',
    prompt: 'En euros, toutes reconductions comprises.',
  }));
  const { series } = splitSource(sheet, bounds(0, 0, 9, 2), 'Columns', 'plain');
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });
  const place = { kind: 'twoCell', from: corner(1, 3), to: corner(12, 8), editAs: null } as const;
  addChart(sheet, 'Montants', place, createChart(CHART_RECIPES.ColumnClustered!, series, workbook));
  for (let i = 1; i <= 30; i++) workbook.addSheet(`Direction ${i}`);
  workbook.activate(sheet);
  return saveWorkbook(workbook);
}

const pane = (): Frame => page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;

/** From now on the add-in notes what the real Office.js tells it of the sheet. */
const listen = (): Promise<void> =>
  pane().evaluate(() =>
    Excel.run(async (context) => {
      const heard: unknown[] = ((window as unknown as Record<string, unknown>).heard = []);
      context.workbook.worksheets.getItem('Besoins').onChanged.add(async ({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
      });
      await context.sync();
    }),
  );

/** What was told since it was last asked, once there are so many. */
async function told(count: number): Promise<unknown[]> {
  await pane().waitForFunction((n) => (window as unknown as { heard: unknown[] }).heard.length >= n, count);
  return pane().evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
}

const rowHead = (row: number) => page.getByRole('rowheader', { name: String(row), exact: true });
const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
const needsShown = async (): Promise<string[]> => {
  await drawn(page);
  return (await page.locator('[role="gridcell"][data-column="0"]').allInnerTexts()).slice(1, 9);
};

test('the prompt of a cell stands beside it while it is selected, and screen readers have it', async () => {
  await goTo(page, 'B3');
  const prompt = page.locator('.g-prompt');
  await prompt.waitFor();
  expect(await prompt.innerText()).toBe('Montant HT\nEn euros, toutes reconductions comprises.');
  expect(await page.locator('#cell-3-2').getAttribute('aria-description')).toBe(
    'Montant HT. En euros, toutes reconductions comprises.',
  );
  const [cell, box] = [(await page.locator('#cell-3-2').boundingBox())!, (await prompt.boundingBox())!];
  expect(box.y).toBeGreaterThan(cell.y + cell.height);
  expect(box.y - cell.y - cell.height).toBeLessThan(12);
  await picture(page, '30-prompt');
  await page.keyboard.press('ArrowLeft');
  await prompt.waitFor({ state: 'detached' });
});

test('the menu of selected rows inserts as many, undo takes them away, and the add-in hears both', async () => {
  await rowHead(3).click();
  await page.keyboard.press('Shift+ArrowDown');
  await rowHead(4).click({ button: 'right' });
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
    'Couper',
    'Copier',
    'Coller',
    'Insérer 2 lignes',
    'Supprimer 2 lignes',
    'Effacer le contenu',
    'Masquer les lignes',
    'Afficher les lignes masquées',
  ]);
  await picture(page, '31-menu');
  expect(await violations(page.mainFrame())).toEqual([]);
  await item('Insérer 2 lignes').click();
  expect(await needsShown()).toEqual(['n1', '', '', 'n2', 'n3', 'n4', 'n5', 'n6']);
  expect(await told(1)).toEqual(['RowInserted 3:4']);
  await page.keyboard.press('Control+z');
  expect(await needsShown()).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8']);
  expect(await told(1)).toEqual(['RowDeleted 3:4']);
});

test('Ctrl+- deletes whole rows at once, and undo brings back what they held', async () => {
  await rowHead(2).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+-');
  expect((await needsShown()).slice(0, 3)).toEqual(['n3', 'n4', 'n5']);
  expect(await told(1)).toEqual(['RowDeleted 2:3']);
  await page.keyboard.press('Control+z');
  expect((await needsShown()).slice(0, 3)).toEqual(['n1', 'n2', 'n3']);
  expect(await cellText(page, 3, 2)).toBe('20');
  expect((await told(2))[0]).toBe('RowInserted 2:3');
});

test('a block of cells opens the menu by keyboard; it is walked with arrows and left with Escape', async () => {
  await goTo(page, 'A4');
  await page.keyboard.press('Shift+F10');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('menu', { name: 'Menu de la sélection' }).waitFor();
  expect(await focused()).toBe('Couper');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('Effacer le contenu');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
});

test('a pasted block is one change, undone as one', async () => {
  await goTo(page, 'A2');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await goTo(page, 'A12');
  await page.keyboard.press('Control+v');
  expect(await told(1)).toEqual(['RangeEdited A12:B13']);
  expect([await cellText(page, 12, 1), await cellText(page, 13, 2)]).toEqual(['n1', '20']);
  expect(await selected(page)).toBe('A12:B13');
  await page.keyboard.press('Control+z');
  expect(await told(1)).toEqual(['RangeEdited A12:B13']);
  expect(await cellText(page, 12, 1)).toBe('');
});

test('hidden rows leave a gap in the numbers, and are shown again', async () => {
  await rowHead(4).click();
  await page.keyboard.press('Shift+ArrowDown');
  await rowHead(4).click({ button: 'right' });
  await item('Masquer les lignes').click();
  await rowHead(4).waitFor({ state: 'detached' });
  expect(await page.locator('.g-rowhead.g-after-hidden').allInnerTexts()).toEqual(['6']);
  await picture(page, '32-gap');
  await rowHead(3).click();
  await page.keyboard.press('Shift+ArrowDown');
  await rowHead(3).click({ button: 'right' });
  await item('Afficher les lignes masquées').click();
  await rowHead(5).waitFor();
  expect(await page.locator('.g-after-hidden').count()).toBe(0);
});

test('a chart is moved with the mouse and with the keyboard, and put back', async () => {
  const chart = page.locator('[data-chart="Montants"]');
  const place = async (): Promise<number[]> => {
    await drawn(page);
    const { x, y, width, height } = (await chart.boundingBox())!;
    return [x, y, width, height].map(Math.round);
  };
  await goTo(page, 'A1');
  const [x, y, width, height] = (await place()) as [number, number, number, number];
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 70, y + 75, { steps: 4 });
  await page.mouse.up();
  expect(await place()).toEqual([x + 30, y + 35, width, height]);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  expect(await place()).toEqual([x, y, width, height]);
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+ArrowDown');
  expect(await place()).toEqual([x, y + 10, width, height]);
});

test('thirty sheets: the tabs scroll, and the one that is shown is in view', async () => {
  const tabs = page.getByRole('tab', { name: /^Direction/ });
  expect(await tabs.count()).toBe(30);
  const last = page.getByRole('tab', { name: 'Direction 30', exact: true });
  const list = page.getByRole('tablist', { name: 'Feuilles du classeur' });
  const inView = async (): Promise<boolean> => {
    const [tab, room] = [(await last.boundingBox())!, (await list.boundingBox())!];
    return tab.x >= room.x - 1 && tab.x + tab.width <= room.x + room.width + 1;
  };
  expect(await inView()).toBe(false);
  for (let i = 0; i < 12; i++) await page.getByRole('button', { name: 'Onglets suivants' }).click();
  await eventually(async () => expect(await inView()).toBe(true));
  const shown = (name: string) => page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  await last.click();
  await shown('Direction 30');
  await page.keyboard.press('ArrowLeft');
  await shown('Direction 29');
  await page.getByRole('button', { name: 'Onglets précédents' }).click();
});
