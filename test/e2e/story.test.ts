/**
 * The whole story of a user, in both languages: opens the sample, checks, fixes a finding, enters a need, computes, looks at an
 * indicator and the rows behind it, saves, drops the file back on the page and finds everything as it was left.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { messages, type Locale } from '../../src/i18n';
import { violations } from './axe-violations';
import { eventually } from './eventually';
import { cellText, goTo, launchBrowser, openWorkbench, picture, ribbonButton, workbenchUrl } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { OUR_SHEETS } from '../cli/our-sheets';

jest.setTimeout(180_000);

/** « Dir. des lycées », which the rule on departments proposes to mend. */
const WRONG = { cell: 'C29', row: 29, column: 3, before: 'Dir. des lycées', after: 'Direction des lycées' };
/** The first row below the census of the sample. */
const NEW_ROW = 205;
const TITLE = 'Nettoyage des vitres des lycées';

/** The names of the command of the ribbon and of an indicator, in either language. */
const WORDS = {
  'fr-FR': { ribbon: 'Calculer', tenders: 'Consultations à lancer', unit: 'consultations' },
  'en-US': { ribbon: 'Compute', tenders: 'Tenders to launch', unit: 'tenders' },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each<[Locale]>([['fr-FR'], ['en-US']])('%s', (locale) => {
  const { pane: t, workbench: w } = messages(locale);
  const words = WORDS[locale];
  let open: OpenWorkbench;
  let page: Page;
  let saved: Uint8Array;

  beforeAll(async () => {
    open = await openWorkbench(browser, { query: `?lang=${locale}` });
    page = open.page;
  });
  afterAll(() => open.close());
  afterEach(() => expect(open.problems).toEqual([]));

  const pane = () => open.pane;
  const frame = (): Frame => page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'))!;
  const button = (name: string | RegExp) => pane().getByRole('button', { name });
  const paneTab = (name: string) => pane().getByRole('tab', { name: new RegExp(`^${name}`) });
  const sheetTab = (name: string) => page.getByRole('tab', { name, exact: true });
  const findings = () => pane().getByRole('list', { name: t.findings.list }).getByRole('listitem');
  const idle = () => pane().getByRole('progressbar').waitFor({ state: 'detached' });
  /** The number of findings that the tab tells. */
  const openCount = async (): Promise<number> => Number(/\d+/.exec(await paneTab(t.pages.checks).innerText())?.[0]);
  const field = (column: string) => pane().locator(`#entry-${column}`);
  const shot = (name: string) => picture(page, `story-${locale}-${name}`);

  async function check(): Promise<void> {
    await button(t.check).click();
    await findings().first().waitFor();
    await idle();
  }

  test('checks the sample, and fixes a finding where it stands', async () => {
    await button(t.check).waitFor();
    await check();
    const before = await openCount();
    await pane().getByRole('searchbox', { name: t.findings.search }).fill(WRONG.cell);
    await pane().locator('[role="list"][aria-busy="true"]').waitFor({ state: 'detached' });
    await findings().nth(1).locator('[data-line]').click();
    await page.waitForFunction(
      (cell) => document.querySelector<HTMLInputElement>('.w-name-box')?.value === cell,
      WRONG.cell,
    );
    expect(await cellText(page, WRONG.row, WRONG.column)).toBe(WRONG.before);
    await shot('1-finding');
    const details = pane().getByRole('group', { name: t.findings.details });
    await details.getByRole('button', { name: t.edits.apply, exact: true }).click();
    await pane()
      .getByRole('heading', { name: t.edits.outcome.done.fix(1) })
      .waitFor();
    await idle();
    expect(await cellText(page, WRONG.row, WRONG.column)).toBe(WRONG.after);
    await eventually(async () => expect(await openCount()).toBe(before - 1));
    await pane().getByRole('searchbox', { name: t.findings.search }).fill('');
  });

  test('enters a need beside the grid; the row joins the table', async () => {
    await paneTab(t.pages.entry).click();
    await button(t.entry.startNew).click();
    await pane().locator('#entry-intitule:focus').waitFor();
    await field('intitule').fill(TITLE);
    await page.keyboard.press('Tab');
    await page.keyboard.type('vitres');
    // The codes of the first letters come before those of the whole word.
    const first = pane().getByRole('option').first();
    await eventually(async () => expect(await first.innerText()).toMatch(/^41\.02 · /));
    await page.keyboard.press('Enter');
    await field('nature_besoin').selectOption({ label: 'Nouveau besoin' });
    await field('montant_total_ht').fill('240 k€');
    await field('duree_initiale').fill('48');
    await field('date_lancement').fill('01/04/2024');
    await field('procedure').selectOption({ label: "Appel d'offres ouvert" });
    await shot('2-entry');
    await page.keyboard.press('Control+Enter');
    await pane()
      .getByRole('heading', { name: t.entry.row(NEW_ROW) })
      .waitFor();
    await idle();
    await goTo(page, `F${NEW_ROW}`);
    expect(await cellText(page, NEW_ROW, 6)).toBe(TITLE);
    expect(await cellText(page, NEW_ROW, 7)).toBe('41.02');
    expect(await open.page.locator(`#cell-${NEW_ROW}-6`).isVisible()).toBe(true);
  });

  test('computes; an indicator counts the new need, and leads to the rows behind it', async () => {
    await ribbonButton(page, words.ribbon).click();
    await sheetTab('Indicateurs').waitFor({ timeout: 60_000 });
    await page.waitForFunction(() => !document.querySelector('.w-ribbon-button:disabled'), undefined, {
      timeout: 60_000,
    });
    expect((await page.getByRole('tab').allInnerTexts()).slice(-OUR_SHEETS.length)).toEqual(OUR_SHEETS);
    await paneTab(t.pages.indicators).click();
    await pane().getByRole('searchbox', { name: t.indicators.search }).fill(words.tenders);
    const card = pane().getByRole('article', { name: words.tenders, exact: true });
    await card.waitFor();
    await eventually(async () =>
      expect((await card.innerText()).replace(/\s/gu, ' ')).toContain(`${words.tenders} 136 ${words.unit}`),
    );
    await shot('3-indicator');
    await card.getByRole('button', { name: t.indicators.ways.data }).click();
    await sheetTab('Données').and(page.locator('[aria-selected="true"]')).waitFor();
    await button(t.indicators.showAll).waitFor();
    // Rows that are not counted leave gaps.
    await page.locator('.g-rowhead.g-after-hidden').first().waitFor();
    await shot('4-rows');
    await button(t.indicators.showAll).click();
    await page.locator('.g-rowhead.g-after-hidden').first().waitFor({ state: 'detached' });
  });

  test('saves', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: w.save }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('recensement-2023.xlsx');
    saved = new Uint8Array(readFileSync(await download.path()));
  });

  test('drops the saved file on the page: the fix, the need and the results are there', async () => {
    const left = await openCount();
    await page.evaluate(
      ({ bytes }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], 'rouvert.xlsx'));
        for (const type of ['dragover', 'drop'])
          window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      { bytes: Buffer.from(saved).toString('base64') },
    );
    await page.getByRole('heading', { level: 1, name: 'rouvert.xlsx' }).waitFor({ timeout: 60_000 });
    expect((await page.getByRole('tab').allInnerTexts()).slice(-OUR_SHEETS.length)).toEqual(OUR_SHEETS);
    await sheetTab('Recensement').click();
    await goTo(page, WRONG.cell);
    expect(await cellText(page, WRONG.row, WRONG.column)).toBe(WRONG.after);
    await goTo(page, `F${NEW_ROW}`);
    expect(await cellText(page, NEW_ROW, 6)).toBe(TITLE);
    await sheetTab('Synthèses').click();
    await page.getByRole('gridcell', { name: 'Direction', exact: true }).first().waitFor();
    const header = page.getByRole('gridcell', { name: 'Direction', exact: true }).first().locator('.g-text');
    expect(await header.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('700');
    await shot('5-reopened');
    await check();
    await eventually(async () => expect(await openCount()).toBe(left));
    expect(await violations(frame())).toEqual([]);
  });

  test('asks nothing of any other origin', () => {
    expect([...new Set(open.requests.map((url) => new URL(url).origin))]).toEqual([new URL(workbenchUrl()).origin]);
  });
});
