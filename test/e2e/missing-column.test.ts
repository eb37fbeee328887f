/** A census whose department column has a name of its own: the check says so and leads to where that is settled. */
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { launchBrowser, openWorkbench } from './open-workbench';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const HEADERS = [
  'N° besoin',
  'Année de recensement',
  'Qui demande',
  'Nature du besoin',
  'Intitulé du besoin',
  'Code nomenclature',
  "Type d'achat",
  'Montant total HT',
  'Lancement de la consultation',
];
const ROW = ['1', 2024, 'Lycées', 'Nouveau besoin', 'Nettoyage des vitres', '41.02', 'Services', 60_000, '01/03/2024'];

async function workbook(): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet("Besoins de l'année").addRows([HEADERS, ROW]);
  return Buffer.from(await made.xlsx.writeBuffer());
}

test('a missing column: the way on shows the headers, the unknown one first; once chosen the check runs', async () => {
  const { page, pane, problems } = await openWorkbench(browser);
  await page.getByTestId('open-file').setInputFiles({
    name: 'besoins.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook(),
  });
  await page.getByRole('heading', { level: 1, name: 'besoins.xlsx' }).waitFor();
  await pane.getByRole('button', { name: 'Vérifier' }).click();
  await pane.getByRole('button', { name: 'Désigner les colonnes' }).click();
  const choice = pane.getByRole('combobox', { name: /« Qui demande »/ });
  await choice.waitFor();
  const ids = await pane.getByRole('combobox').evaluateAll((boxes) => boxes.map(({ id }) => id));
  expect(ids.indexOf((await choice.getAttribute('id'))!)).toBe(0);
  await pane.getByText('Sans elle, le recensement ne peut pas être contrôlé').waitFor();
  await choice.selectOption({ label: 'Direction prescriptrice' });
  await pane.getByRole('button', { name: 'Garder et vérifier' }).click();
  await pane.getByRole('heading', { name: 'Choix gardés dans le classeur.' }).waitFor();
  await pane.getByRole('tab', { name: /Contrôles \(/ }).waitFor();
  expect(problems).toEqual([]);
});
