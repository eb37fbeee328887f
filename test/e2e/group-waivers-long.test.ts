/** A group of hundreds with errors among them: what the filter and the search show is accepted, and only lines in view are in the page. */
import type { Browser, Frame, Page } from 'playwright-core';
import { addCensus, soundRow, workbookBytes } from '../cli/census-workbook';
import { cutBoxes } from './cut-boxes';
import { launchBrowser, openWorkbench, picture } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { PaneDriver } from './pane-driver';

jest.setTimeout(180_000);

const ROWS = 600;
/** A total that its years do not give: R11, a warning; every hundredth is no clean number as well: R08, an error. */
const rowOf = (i: number) =>
  soundRow({
    ...{ intitule: `Besoin ${i + 1}`, montant_annuel_ht: 100_000, duree_totale: 12 },
    montant_total_ht: i % 100 === 0 ? '180 k€' : 180_000,
  });

let browser: Browser;
let open: OpenWorkbench;
let page: Page;
let pane: PaneDriver;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser);
  page = open.page;
  pane = new PaneDriver(page);
  const bytes = await workbookBytes(
    (workbook) =>
      void addCensus(
        workbook,
        Array.from({ length: ROWS }, (_, i) => rowOf(i)),
      ),
  );
  await pane.button('Vérifier').waitFor();
  await page.getByTestId('open-file').setInputFiles({
    name: 'direction.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.getByRole('heading', { level: 1, name: 'direction.xlsx' }).waitFor();
  await pane.check();
  const edge = page.getByRole('separator', { name: 'Largeur du volet' });
  await edge.focus();
  while ((await edge.getAttribute('aria-valuenow')) !== '320') await page.keyboard.press('ArrowRight');
  await pane.frame.getByRole('combobox', { name: 'Regrouper' }).selectOption({ label: 'Par direction' });
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

const frame = (): Frame => pane.document;
const boxes = () => pane.frame.getByRole('list', { name: 'Anomalies à accepter' }).getByRole('checkbox');
const plain = (text: string) => text.replace(/\s/gu, ' ');

test('the group counts what can be accepted of what is shown; errors are left out and told', async () => {
  await pane.search('R11');
  await pane.button(/^Tout accepter \(600\)/).waitFor();
  await pane.search('montant');
  const offered = pane.button(/^Tout accepter/);
  const count = Number(/\((\d+)\)/.exec(plain(await offered.innerText()))![1]);
  await picture(page, '45-group-by-department');
  expect(await cutBoxes(frame())).toEqual([]);
  await offered.click();
  await pane.frame.getByRole('heading', { name: 'Accepter avec un motif' }).waitFor();
  expect(plain(await pane.frame.getByText(/erreurs de ce groupe/).innerText())).toBe(
    '6 erreurs de ce groupe ne sont pas dans la liste : elles se corrigent, sans dérogation.',
  );
  expect(count).toBeGreaterThanOrEqual(ROWS);
  await picture(page, '46-errors-left');
  await pane.button('Ne rien changer').click();
});

test('lines in view only are in the page; End leads to the last, Home back, and each is accepted', async () => {
  await pane.search('R11');
  await pane.button(/^Tout accepter \(600\)/).click();
  await pane.frame.getByRole('textbox', { name: 'Motif' }).fill('Remise');
  await pane.frame.getByRole('textbox', { name: 'Votre nom' }).fill('A. Martin');
  expect(await boxes().count()).toBeLessThan(40);
  await pane.frame.getByRole('checkbox', { name: /^Tout cocher/ }).focus();
  await page.keyboard.press('Tab');
  for (let line = 1; line <= 12; line++) {
    await page.keyboard.press('ArrowDown');
    await frame().waitForFunction(
      (at) => document.activeElement?.closest('[role=listitem]')?.ariaPosInSet === at,
      `${line + 1}`,
    );
    // The bar at the foot covers nothing of it.
    await frame().waitForFunction(() => {
      const item = document.activeElement!.closest('[role=listitem]')!;
      const { left, top, bottom } = item.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) => item.contains(document.elementFromPoint(left + 2, y)));
    });
  }
  await picture(page, '47-arrows');
  await page.keyboard.press('End');
  await frame().waitForFunction(() => document.activeElement?.closest('[role=listitem]')?.ariaPosInSet === '600');
  expect(await boxes().count()).toBeLessThan(40);
  await picture(page, '48-last-line');
  await page.keyboard.press('Space');
  await pane.button('Accepter 599 anomalies').waitFor();
  await page.keyboard.press('Home');
  await frame().waitForFunction(() => document.activeElement?.closest('[role=listitem]')?.ariaPosInSet === '1');
  await pane.button('Accepter 599 anomalies').click();
  await pane.frame.getByRole('heading', { name: '599 dérogations enregistrées.' }).waitFor();
  await pane.button(/^Dérogations \(599\)/).waitFor();
  await pane.idle();
  expect(await pane.values('Dérogations', 'A4:F5')).toEqual([
    ['Règle', 'Ligne', 'Empreinte', 'Motif', 'Auteur', 'Date'],
    [
      'R11',
      'ligne 2 · Besoin 1 · Montant total HT',
      expect.stringMatching(/^[0-9a-f]{16}$/),
      'Remise',
      'A. Martin',
      expect.any(Number),
    ],
  ]);
  expect((await pane.values('Dérogations', 'B603:B604')).flat()).toEqual([
    'ligne 600 · Besoin 599 · Montant total HT',
    '',
  ]);
});
