/** The first thing a department does: opens the blank template, enters its first needs by keyboard, checks, saves, and finds them again. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { COLUMN_KEYS, type ColumnKey } from '../../src/census/columns';
import { columnLetters } from '../../src/table/address';
import { openTemplate } from '../app/empty-template';
import { addCensus } from '../cli/census-workbook';
import { violations } from './axe-violations';
import { cutBoxes } from './cut-boxes';
import { goTo, launchBrowser, openWorkbench, picture, selected } from './open-workbench';
import { PaneDriver } from './pane-driver';
import { closeBrowserAtEnd, inBoth } from './state-page';
import { stillPane } from './still-pane';

jest.setTimeout(120_000);
closeBrowserAtEnd();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

inBoth(
  'a header with nothing below: the census is ready, and both ways to begin are there',
  { workbook: (workbook) => void addCensus(workbook, []) },
  {
    fr: {
      title: 'Le recensement est prêt',
      start: 'Saisir le premier besoin',
      sheet: 'Écrire dans la feuille',
      news: 'Vérification terminée : le recensement est prêt, aucun besoin n’est encore saisi.',
      compute: 'Calculer',
      empty: 'Le recensement est vide',
      form: 'Nouveau besoin',
    },
    en: {
      title: 'The census is ready',
      start: 'Enter the first need',
      sheet: 'Write on the sheet',
      news: 'Check finished: the census is ready, no need has been entered yet.',
      compute: 'Compute',
      empty: 'The census is empty',
      form: 'New need',
    },
  },
  async (state, say) => {
    const { page, pane } = state;
    await state.button(state.names.check).click();
    await state.heading(say.title).waitFor();
    await pane.idle();
    expect(await pane.frame.getByRole('alert').count()).toBe(0);
    const news = (await pane.frame.getByRole('status').allInnerTexts()).map((text) => text.replace(/\s/gu, ' '));
    expect(news).toContain(say.news);
    await state.judge('empty-census');

    await state.button(say.compute).click();
    await state.heading(say.empty).waitFor();
    await pane.frame.getByText('CENSUS_EMPTY').waitFor();
    expect(await state.heading(say.title).count()).toBe(1);

    await state.button(say.sheet).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.w-name-box')?.value === 'D2');

    await state.button(say.start).click();
    await state.heading(say.form).waitFor();
    await pane.frame.locator('#entry-intitule:focus').waitFor();
    await state.judge('empty-census-form');
  },
);

const LYCEES = 'Direction des lycées';
const at = (key: ColumnKey, row: number): string => `${columnLetters(COLUMN_KEYS.indexOf(key))}${row}`;

async function blankTemplate(): Promise<Uint8Array> {
  const template = await openTemplate(LYCEES);
  try {
    return await template.save();
  } finally {
    template.close();
  }
}

const focused = (pane: PaneDriver): Promise<string> => pane.document.evaluate(() => document.activeElement?.id ?? '');

/** Tab, until the field of a column has the focus. */
async function tabTo(page: Page, pane: PaneDriver, column: ColumnKey): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    if ((await focused(pane)) === `entry-${column}`) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No field ${column} within forty tabs: ${await focused(pane)}`);
}

test('the blank template is filled in by keyboard, followed, saved and opened again', async () => {
  const open = await openWorkbench(browser, { workbook: { name: 'campagne.xlsx', bytes: await blankTemplate() } });
  const { page } = open;
  const pane = new PaneDriver(page);
  const heading = (name: string) => pane.frame.getByRole('heading', { name, exact: true });
  const cells = async (row: number, keys: readonly ColumnKey[]): Promise<unknown[]> =>
    Promise.all(keys.map(async (key) => (await pane.values('Recensement', at(key, row)))[0]![0]));

  // From the first click on, everything by keyboard.
  await pane.button('Vérifier').focus();
  await page.keyboard.press('Enter');
  await heading('Le recensement est prêt').waitFor();
  await pane.idle();
  await picture(page, '40-empty-template');
  await pane.button('Saisir le premier besoin').focus();
  await page.keyboard.press('Enter');
  await heading('Nouveau besoin, ligne 6').waitFor();
  await pane.frame.locator('#entry-intitule:focus').waitFor();
  await page.keyboard.type('Chaises pour les lycées');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13.03');
  await pane.frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, pane, 'nature_besoin');
  await page.keyboard.type('No');
  await tabTo(page, pane, 'duree_initiale');
  await page.keyboard.type('1 an');
  await tabTo(page, pane, 'montant_total_ht');
  await page.keyboard.type('90 k€');
  await tabTo(page, pane, 'date_lancement');
  await page.keyboard.type('T2 2025');
  await tabTo(page, pane, 'procedure');
  await pane.frame.getByText('Le seuil de 40 000 € est atteint', { exact: false }).waitFor();
  await picture(page, '41-first-need');
  expect(await violations(pane.document)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await heading('Ligne 6').waitFor();
  await pane.idle();
  expect(await selected(page)).toBe(at('intitule', 6));

  await pane.button('Nouveau besoin').focus();
  await page.keyboard.press('Enter');
  await heading('Nouveau besoin, ligne 7').waitFor();
  await pane.frame.locator('#entry-intitule:focus').waitFor();
  await page.keyboard.type('Tables pour les lycées');
  await tabTo(page, pane, 'montant_total_ht');
  await page.keyboard.type('beaucoup');
  await page.keyboard.press('Control+Enter');
  await heading('Ligne 7').waitFor();
  await pane.idle();

  const keys = ['id_besoin', 'annee', 'direction', 'intitule', 'code_nomenclature', 'montant_total_ht'] as const;
  expect(await cells(6, keys)).toEqual(['2025-001', 2025, LYCEES, 'Chaises pour les lycées', '13.03', 90_000]);
  expect(await cells(7, keys)).toEqual(['2025-002', 2025, LYCEES, 'Tables pour les lycées', '', 'beaucoup']);
  // What the template reckons by itself, and the row below, which waits as before.
  expect(await cells(6, ['duree_totale', 'type_achat', 'statut'])).toEqual([12, 'Fournitures', 'À instruire']);
  expect(await cells(8, keys)).toEqual(['2025-003', 2025, LYCEES, '', '', '']);

  await pane.check();
  await pane.on(at('montant_total_ht', 7)).first().waitFor();
  await picture(page, '42-template-findings');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const saved = readFileSync(await (await waiting).path());
  expect(open.problems).toEqual([]);
  await open.close();

  const again = await openWorkbench(browser, { workbook: { name: 'campagne.xlsx', bytes: new Uint8Array(saved) } });
  const reopened = new PaneDriver(again.page);
  await reopened.check();
  await reopened.on(at('montant_total_ht', 7)).first().waitFor();
  const line = async (row: number): Promise<unknown> =>
    (await reopened.values('Recensement', `${at('id_besoin', row)}:${at('intitule', row)}`))[0]!.at(-1);
  expect([await line(6), await line(7), await line(8)]).toEqual([
    'Chaises pour les lycées',
    'Tables pour les lycées',
    '',
  ]);
  expect(again.problems).toEqual([]);
  await again.close();
});

test.each(['light', 'dark'] as const)(
  'the first row typed in the sheet of the template is followed: %s',
  async (colorScheme) => {
    const open = await openWorkbench(browser, {
      ...{ workbook: { name: 'campagne.xlsx', bytes: await blankTemplate() }, colorScheme },
      ...{ width: 1100, height: 860 },
    });
    const { page } = open;
    const pane = new PaneDriver(page);
    await pane.button('Vérifier').click();
    await pane.frame.getByRole('heading', { name: 'Le recensement est prêt' }).waitFor();
    await pane.idle();
    await stillPane(pane.document);
    expect([await violations(pane.document), await cutBoxes(pane.document)]).toEqual([[], []]);
    await picture(page, `43-empty-template-${colorScheme}`);
    for (const tab of ['Contrôles', 'Indicateurs', 'Campagne', 'Réglages', 'Accueil']) {
      await pane.openTab(new RegExp(`^${tab}$`));
      await pane.frame.getByRole('tabpanel').getByRole('heading').first().waitFor();
      await pane.idle();
      await stillPane(pane.document);
      expect([tab, await violations(pane.document)]).toEqual([tab, []]);
      await picture(page, `43-empty-${tab}-${colorScheme}`);
    }
    await pane.button('Écrire dans la feuille').click();
    await page.waitForFunction(
      (cell) => document.querySelector<HTMLInputElement>('.w-name-box')?.value === cell,
      at('intitule', 6),
    );
    await goTo(page, at('intitule', 6));
    await page.keyboard.type('Chaises pour les lycées');
    await page.keyboard.press('Enter');
    await pane.frame.getByRole('button', { name: /^Voir \d+ anomalies$/ }).waitFor();
    expect(await pane.frame.getByRole('heading', { name: 'Le recensement est prêt' }).count()).toBe(0);
    await goTo(page, at('intitule', 6));
    await page.keyboard.press('Delete');
    await pane.frame.getByRole('heading', { name: 'Le recensement est prêt' }).waitFor();
    expect(open.problems).toEqual([]);
    await open.close();
  },
);
