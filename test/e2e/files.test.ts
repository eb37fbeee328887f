/** Opening files by button, by dropping and by address; files that cannot be opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { ROOT, cellText, launchBrowser, openWorkbench, picture, workbenchUrl } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';

jest.setTimeout(60_000);

let browser: Browser;
let open: OpenWorkbench;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser);
});
afterAll(() => browser.close());

/** Drops a file on the page as the system does. */
const drop = (name: string, bytes: Uint8Array): Promise<void> =>
  open.page.evaluate(
    ({ name, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, bytes: [...bytes] },
  );

const alert = (): Promise<string> => open.page.locator('.w-message').innerText();

async function smallWorkbook(text: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Essai').getCell('B2').value = text;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('a file that is no workbook gives one French sentence and leaves the open one there', async () => {
  await drop('notes.txt', new TextEncoder().encode('Ceci est un texte.'));
  await open.page.locator('.w-message').waitFor();
  expect(await alert()).toBe(
    '« notes.txt » n’est pas un classeur Excel. Choisissez un fichier .xlsx (dans Excel : Fichier, Enregistrer sous, Classeur Excel).',
  );
  expect(await open.page.getByRole('tab', { name: 'Recensement', exact: true }).isVisible()).toBe(true);
  await picture(open.page, '5-bad-file');
  await open.page.getByRole('button', { name: 'Fermer le message' }).click();
  expect(await open.page.locator('.w-message').count()).toBe(0);
});

test('a file cut short says that it is damaged and what to do', async () => {
  const sample = readFileSync(join(ROOT, 'samples/recensement-2023.xlsx'));
  await drop('coupé.xlsx', new Uint8Array(sample.subarray(0, 4000)));
  await open.page.locator('.w-message').waitFor();
  expect(await alert()).toMatch(/^« coupé\.xlsx » est abîmé et ne peut pas être lu\. Ouvrez-le dans Excel/);
});

test('a workbook dropped on the page replaces the open one; the pane is connected to it', async () => {
  await drop('petit.xlsx', await smallWorkbook('Bonjour'));
  await open.page.getByRole('tab', { name: 'Essai' }).waitFor();
  expect(await cellText(open.page, 2, 2)).toBe('Bonjour');
  expect(await open.page.getByRole('heading', { level: 1 }).innerText()).toBe('petit.xlsx');
  await open.pane.getByRole('button', { name: 'Vérifier' }).click();
  // No census in it: the pane says so in plain French.
  await open.pane.getByText('Aucun recensement dans ce classeur').waitFor();
  await picture(open.page, '6-no-census');
});

test('a workbook is opened by the button', async () => {
  await open.page.getByTestId('open-file').setInputFiles({
    name: 'autre.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await smallWorkbook('Autre')),
  });
  await open.page.getByRole('heading', { level: 1, name: 'autre.xlsx' }).waitFor();
  expect(await cellText(open.page, 2, 2)).toBe('Autre');
  expect(open.problems).toEqual([]);
});

test('an address that names no file, or one of another site, says that it cannot be found', async () => {
  const page = await open.page.context().newPage();
  for (const file of ['/samples/absent.xlsx', 'https://example.org/x.xlsx']) {
    await page.goto(`${workbenchUrl()}?file=${encodeURIComponent(file)}`);
    await page.getByText('est introuvable').waitFor();
  }
  expect(open.requests.filter((url) => url.includes('example.org') && !url.startsWith(workbenchUrl()))).toEqual([]);
});

test('in English the page, the ribbon, the pane and the formats are English', async () => {
  const english = await openWorkbench(browser, { query: '?lang=en-US' });
  const { page, pane } = english;
  await pane.getByRole('button', { name: 'Check' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('[data-region="ribbon"]').getByRole('button').allInnerTexts()).toEqual([
    'Check',
    'Compute',
    'Pane',
  ]);
  await page.getByRole('grid').focus();
  await page.locator('.w-name-box').fill('BC4');
  await page.locator('.w-name-box').press('Enter');
  await page.getByRole('grid').focus();
  await page.keyboard.type('1,250.5');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 4, 55)).toBe('1,250.50');
  expect(english.problems).toEqual([]);
  await picture(page, '7-english');
  await english.close();
});
