/** What a newcomer does: opens the page, checks the census, goes to a finding, computes, looks at an indicator, saves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { openWorkbook } from '../../src/host/xlsx';
import {
  ROOT,
  formulaText,
  goTo,
  launchBrowser,
  openWorkbench,
  picture,
  ribbonButton,
  selected,
  workbenchUrl,
} from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { OUR_SHEETS } from '../cli/our-sheets';

jest.setTimeout(120_000);

const expected = JSON.parse(readFileSync(join(ROOT, 'samples/recensement-2023.expected.json'), 'utf8')) as {
  sheet: string;
  findings: [string, string][];
};

/** A wrong department, in the middle of the census. */
const [rule, cell] = expected.findings.find(([id]) => id === 'R02')!;

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

const findings = () => open.pane.getByRole('list', { name: /anomalies/i }).getByRole('listitem');

test('the sample is shown, the ribbon is that of the manifest, the pane is connected', async () => {
  expect(await page.title()).toBe('recensement-2023.xlsx – Excel embarqué');
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe(expected.sheet);
  const buttons = page.locator('[data-region="ribbon"]').getByRole('button');
  expect(await buttons.allInnerTexts()).toEqual(['Vérifier', 'Calculer', 'Volet']);
  await open.pane.getByRole('button', { name: 'Vérifier' }).waitFor();
  // Office.js in the pane knows its host by the handshake, not by anything of ours.
  const pane = page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
  expect(
    await pane.evaluate(() => [Office.context.host, Office.context.platform, Office.context.displayLanguage]),
  ).toEqual(['Excel', 'OfficeOnline', 'fr-FR']);
  await picture(page, '1-opened');
});

test('Vérifier lists the findings; a click goes to the exact cell', async () => {
  await open.pane.getByRole('button', { name: 'Vérifier' }).click();
  await findings().first().waitFor();
  const item = findings().filter({ hasText: cell }).first();
  await item.getByRole('button').click();
  await page.waitForFunction(
    (address) => document.querySelector<HTMLInputElement>('.w-name-box')?.value === address,
    cell,
  );
  await page.locator(`#cell-${cell.slice(1)}-3[aria-selected="true"]`).waitFor();
  expect(await page.getByRole('gridcell', { selected: true }).count()).toBe(1);
  await open.pane.getByText(`${rule} ·`).first().waitFor();
  await picture(page, '2-finding');
});

test('Calculer writes its sheets: 135 tenders for 156 000 000 €, as formulas', async () => {
  await ribbonButton(page, 'Calculer').click();
  await page.getByRole('tab', { name: 'Indicateurs', exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => !document.querySelector('.w-ribbon-button:disabled'), undefined, {
    timeout: 60_000,
  });
  const tabs = await page.getByRole('tab').allInnerTexts();
  expect(tabs.slice(-11)).toEqual(OUR_SHEETS);
  await page.getByRole('tab', { name: 'Indicateurs', exact: true }).click();
  // The needs come after the general figures and those of governance, out of a small screen.
  await goTo(page, 'A25');
  await page.getByRole('gridcell', { name: 'A01-5' }).waitFor();
  const value = async (id: string): Promise<string> => {
    const row = page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: id, exact: true }) });
    return (await row.getByRole('gridcell').nth(3).innerText()).replace(/\s/gu, ' ');
  };
  expect([await value('A01-4'), await value('A01-5')]).toEqual(['135', '156 000 000 €']);
  await page.getByRole('row').filter({ hasText: 'A01-4' }).getByRole('gridcell').nth(3).click();
  expect(await formulaText(page)).toMatch(/^=.*Donnees\[/);
  await picture(page, '3-indicators');
});

test('a link of Contrôles leads to the cell of the census', async () => {
  await page.getByRole('tab', { name: 'Contrôles', exact: true }).click();
  await page
    .locator('.g-link')
    .filter({ hasText: new RegExp(`^${cell}$`) })
    .click();
  await page.waitForFunction(
    (address) => document.querySelector<HTMLInputElement>('.w-name-box')?.value === address,
    cell,
  );
  await page.getByRole('tab', { name: expected.sheet, exact: true, selected: true }).waitFor();
});

test('a cell typed by the user raises onChanged in the real Office.js, with the value before', async () => {
  const pane = page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const heard: unknown[] = ((window as unknown as Record<string, unknown>).heard = []);
      context.workbook.worksheets.getItem('Recensement').onChanged.add(async (event) => {
        heard.push([event.address, event.changeType, event.details?.valueBefore, event.details?.valueAfter]);
      });
      await context.sync();
    }),
  );
  await page.getByRole('tab', { name: expected.sheet, exact: true }).click();
  await goTo(page, 'F8');
  const before = await formulaText(page);
  await page.keyboard.type('Mobilier scolaire');
  await page.keyboard.press('Enter');
  expect(await selected(page)).toBe('F9');
  await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
  expect(await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
    ['F8', 'RangeEdited', before, 'Mobilier scolaire'],
  ]);
});

test('the saved file is a valid workbook that holds what was typed and what was written', async () => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('recensement-2023.xlsx');
  const bytes = readFileSync(await download.path());
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(new Uint8Array(bytes).buffer);
  expect(saved.getWorksheet('Recensement')!.getCell('F8').value).toBe('Mobilier scolaire');
  const names = saved.worksheets.map((sheet) => sheet.name);
  expect(names.slice(-11)).toEqual(OUR_SHEETS);
  const indicators = saved.getWorksheet('Indicateurs')!;
  const amount = indicators.getColumn(1).values.indexOf('A01-5');
  expect(indicators.getCell(amount, 4).result).toBe(156_000_000);
  // And our own reader opens what our own writer saved.
  const again = await openWorkbook(new Uint8Array(bytes));
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(names);
  await page.getByText('enregistré dans vos téléchargements').waitFor();
});

test('nothing was asked of any other origin', () => {
  expect([...new Set(open.requests.map((url) => new URL(url).origin))]).toEqual([new URL(workbenchUrl()).origin]);
  expect(open.requests.some((url) => url.endsWith('/office-js/office.js'))).toBe(true);
});
