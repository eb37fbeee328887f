/** The page Indicateurs in the pane: found by words, read, followed to the sheets and back. */
import type { Browser, Frame, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { cutBoxes } from './cut-boxes';
import { eventually } from './eventually';
import { narrowPane } from './narrow-pane';
import { formulaText, goTo, launchBrowser, openWorkbench, picture, selected } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { stillPane } from './still-pane';

jest.setTimeout(180_000);

/** The origin of the first need of the sample. */
const NATURE = 'E6';

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

const paneFrame = (): Frame => page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
const button = (name: string | RegExp) => open.pane.getByRole('button', { name });
const card = (name: string) => open.pane.getByRole('article', { name });
const search = (words: string) =>
  open.pane.getByRole('searchbox', { name: 'Rechercher dans les indicateurs' }).fill(words);
const idle = () => open.pane.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
const focused = () => paneFrame().evaluate(() => document.activeElement?.textContent ?? '');

/** Texts of a column (from 1) of the rows that the grid shows. */
const shownTexts = (column: number): Promise<string[]> =>
  page.locator(`[id^="cell-"][id$="-${column}"]`).allInnerTexts();

test('before a check the page says what to do', async () => {
  await open.pane.getByRole('tab', { name: 'Indicateurs' }).click();
  await open.pane.getByRole('heading', { name: 'Pas encore d’indicateur' }).waitFor();
  expect(await violations(paneFrame())).toEqual([]);
});

test('after a check the figures stand by axis, folded and unfolded by keyboard', async () => {
  await button('Vérifier').click();
  await open.pane.getByRole('list', { name: /anomalies/i }).waitFor();
  await open.pane.getByRole('tab', { name: 'Indicateurs' }).click();
  await card('Marchés notifiés de plus de 15 000 € HT').waitFor();
  const headers = await open.pane.locator('h3').allInnerTexts();
  expect(headers.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    'Chiffres généraux 9 sur 9 avec une valeur',
    'Gouvernance 2 sur 2 avec une valeur',
    'Axe économique 10 sur 10 avec une valeur',
    'Axe environnemental 22 sur 23 avec une valeur',
    'Axe social 27 sur 27 avec une valeur',
  ]);
  const economic = button(/^Axe économique/);
  expect(await economic.getAttribute('aria-expanded')).toBe('false');
  await economic.focus();
  await page.keyboard.press('Enter');
  await card('Nouveaux besoins recensés').waitFor();
  expect((await card('Nouveaux besoins recensés').innerText()).split('\n').slice(0, 3)).toEqual([
    'Nouveaux besoins recensés',
    '45',
    'besoins',
  ]);
  await button('Tout déplier').click();
  await card('Part des femmes dans les marchés clausés').waitFor();
  await button('Tout replier').click();
  await open.pane.getByRole('article').first().waitFor({ state: 'detached' });
});

test('a figure with its target, its trend, its parts, its chart and its table', async () => {
  await search('part des femmes');
  const women = card('Part des femmes dans les marchés clausés');
  const text = (await women.innerText()).replace(/[\u00a0\u202f]/g, ' ');
  for (const part of [
    '15,8 %',
    'Calculé',
    'au moins 20,0 % d’ici 2028, pas encore atteinte',
    'hausse favorable, +7,8 points (8,0 % en 2021)',
    '44 (Femmes bénéficiaires)',
    '278 (Bénéficiaires)',
  ])
    expect(text).toContain(part);
  const label = await women.getByRole('img').getAttribute('aria-label');
  expect(label!.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Graphique de Part des femmes dans les marchés clausés. 2020 : 11,0 %, 2021 : 8,0 %, 2023 : 15,8 %. Cible 20,0 %.',
  );
  await women.getByRole('button', { name: /Définition et valeurs/ }).click();
  const rows = await women.getByRole('table').getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
    'Année Valeur',
    '2020 11,0 %',
    '2021 8,0 %',
    '2023 15,8 %',
  ]);
});

test('missing figures say why and what to add', async () => {
  await search('');
  await open.pane.getByRole('combobox', { name: 'Afficher' }).selectOption({ label: 'Manquants' });
  await eventually(async () => expect(await open.pane.getByRole('article').count()).toBe(1));
  expect(await card('Plateaux de restauration biosourcés').innerText()).toContain('Masse biosourcée (kg)');
  await open.pane.getByRole('combobox', { name: 'Afficher' }).selectOption({ label: 'Tous' });
  await search('xyzzy');
  await open.pane.getByRole('heading', { name: 'Rien ne correspond' }).waitFor();
});

test('figures follow what is typed in the census', async () => {
  await search('besoins recensés');
  const needs = card('Nouveaux besoins recensés');
  await needs.getByText('45', { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Recensement', exact: true }).click();
  await goTo(page, NATURE);
  await eventually(async () => expect(await formulaText(page)).toBe('Nouveau besoin'));
  await page.keyboard.press('Delete');
  await needs.getByText('44', { exact: true }).waitFor();
  await goTo(page, NATURE);
  await page.keyboard.type('Nouveau besoin');
  await page.keyboard.press('Enter');
  await needs.getByText('45', { exact: true }).waitFor();
});

test('to the lines of a register that count, shown alone, and back to all by keyboard', async () => {
  await search('part des femmes');
  const women = card('Part des femmes dans les marchés clausés');
  await women.getByRole('button', { name: /Voir les lignes comptées/ }).click();
  await page.getByRole('tab', { name: "Clauses d'insertion", exact: true, selected: true }).waitFor();
  await open.pane
    .getByText(/la feuille «\sClauses d'insertion\s» ne montre que 48 lignes comptées/)
    .first()
    .waitFor();
  await idle();
  // The header of the register is row 4; its first line that counts is row 11.
  await page.locator('.g-rowhead.g-after-hidden').first().waitFor();
  expect((await page.locator('.g-rowhead').allInnerTexts()).slice(0, 6)).toEqual(['1', '2', '3', '4', '11', '22']);
  expect(await selected(page)).toBe('A11');
  expect(await violations(paneFrame())).toEqual([]);
  await picture(page, '29-lines-of-a-register');
  await button('Tout afficher').focus();
  await page.keyboard.press('Enter');
  await button('Tout afficher').waitFor({ state: 'detached' });
  await page.locator('.g-rowhead.g-after-hidden').first().waitFor({ state: 'detached' });
  expect(await focused()).toContain('Indicateurs');
});

test('a declared value is one cell, and its button says so', async () => {
  await search('structure du schéma');
  const scheme = card('Structure du schéma');
  expect(await scheme.getByRole('button', { name: /Voir les lignes comptées/ }).count()).toBe(0);
  await scheme.getByRole('button', { name: /Voir la valeur déclarée/ }).click();
  await page.getByRole('tab', { name: 'Valeurs déclarées', exact: true, selected: true }).waitFor();
  expect(await selected(page)).toBe('D6');
});

test('once calculated: to the row of the sheet, to the rows counted, and back to all', async () => {
  await button('Calculer').click();
  await open.pane.getByRole('tab', { name: 'Accueil', selected: true }).waitFor({ timeout: 60_000 });
  await idle();
  await open.pane.getByRole('tab', { name: 'Indicateurs' }).click();
  // The search is kept.
  await search('besoins recensés');
  const needs = card('Nouveaux besoins recensés');
  await needs.getByRole('button', { name: /Voir la ligne de la feuille/ }).click();
  await page.getByRole('tab', { name: 'Indicateurs', exact: true, selected: true }).waitFor();
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('.w-formula-text')?.value.includes('Nouveaux besoins recensés'),
  );
  await eventually(async () => expect(await selected(page)).toMatch(/^C\d+$/));

  await needs.getByRole('button', { name: /Voir les lignes comptées/ }).click();
  await open.pane
    .getByText(/la feuille Données ne montre que/)
    .first()
    .waitFor();
  await idle();
  await page.getByRole('tab', { name: 'Données', exact: true, selected: true }).waitFor();
  await page.getByText('45 sur 199 enregistrements trouvés').waitFor();
  await eventually(async () => {
    const origins = (await shownTexts(6)).filter((text) => text !== '' && text !== 'Nature');
    expect([...new Set(origins)]).toEqual(['Nouveau besoin']);
  });
  await picture(page, '30-rows-of-an-indicator');
  // Far down the list the way back is still in sight.
  await search('');
  await button('Tout déplier').click();
  await open.pane.getByRole('article').last().scrollIntoViewIfNeeded();
  expect(await button('Tout afficher').evaluate((it) => it.getBoundingClientRect().top)).toBeGreaterThan(0);
  await button('Tout replier').click();
  await button('Tout afficher').click();
  await button('Tout afficher').waitFor({ state: 'detached' });
  await page.getByText(/enregistrements trouvés/).waitFor({ state: 'detached' });
  // What was pressed is gone: the focus is in the page, not lost.
  await eventually(async () => expect(await focused()).toContain('Indicateurs'));
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('no violation, nothing cut at 320 pixels', async () => {
    await page.emulateMedia({ colorScheme });
    await narrowPane(page, paneFrame());
    await search('');
    if (await button('Tout déplier').isVisible()) await button('Tout déplier').click();
    await button(/Définition et valeurs/)
      .first()
      .click();
    await stillPane(paneFrame());
    expect(await violations(paneFrame())).toEqual([]);
    expect(await cutBoxes(paneFrame())).toEqual([]);
    await picture(page, `31-${colorScheme}-indicators`);
  });
});
