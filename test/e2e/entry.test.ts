/**
 * A need entered beside the grid, by keyboard alone: the form follows the selection, understands what people type, says which
 * procedure is required, writes the row in one action and adds one; what is not written is never lost unseen.
 */
import type { Browser, Frame, Page } from 'playwright-core';
import { violations } from './axe-violations';
import { eventually } from './eventually';
import { narrowPane } from './narrow-pane';
import { goTo, launchBrowser, openWorkbench, picture, selected } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { stillPane } from './still-pane';

jest.setTimeout(120_000);

let browser: Browser;
let open: OpenWorkbench;
let page: Page;
let keys = 0;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openWorkbench(browser);
  page = open.page;
});
afterAll(() => browser.close());
afterEach(() => expect(open.problems).toEqual([]));

const pane = () => open.pane;
const frame = (): Frame => page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'))!;
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const field = (label: string | RegExp) => pane().getByRole('form').getByLabel(label);
const heading = (name: string | RegExp) => pane().getByRole('heading', { name });
const idle = () => pane().getByRole('progressbar').waitFor({ state: 'detached' });

/** What cells of the census hold, as Office.js reads them. */
const values = (address: string): Promise<unknown[][]> =>
  frame().evaluate(
    (where) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Recensement').getRange(where).load('values');
        await context.sync();
        return range.values;
      }),
    address,
  );
const value = async (cell: string): Promise<unknown> => (await values(cell))[0]![0];

const press = async (key: string): Promise<void> => {
  keys++;
  await page.keyboard.press(key);
};
const type = async (text: string): Promise<void> => {
  keys += text.length;
  await page.keyboard.type(text);
};
const focused = (): Promise<string> => frame().evaluate(() => document.activeElement?.id ?? '');

/** Tab, until the field of a column has the focus. */
async function tabTo(column: string): Promise<void> {
  for (let at = 0; at < 40; at++) {
    if ((await focused()) === `entry-${column}`) return;
    await press('Tab');
  }
  throw new Error(`No field ${column} within forty tabs: ${await focused()}`);
}

test('without a check the page offers one, and then follows the selection', async () => {
  await pane().getByRole('tab', { name: 'Saisie' }).click();
  await heading('Saisir un besoin').waitFor();
  await button('Vérifier et saisir').click();
  await heading('Aucune ligne choisie').waitFor();
  await goTo(page, 'F8');
  await heading('Ligne 8').waitFor();
  expect(await field(/^Intitulé du besoin/).inputValue()).toBe(
    "Centre d'usinage cinq axes pour l'atelier de productique du lycée Livet à Nantes",
  );
  await picture(page, '20-entry-row');
  expect(await violations(frame())).toEqual([]);
});

test('a usual need is entered with the keyboard alone', async () => {
  await button('Nouveau besoin').focus();
  keys = 0;
  const begun = performance.now();
  let waited = 0;
  const awaited = async (work: Promise<unknown>): Promise<void> => {
    const since = performance.now();
    await work;
    waited += performance.now() - since;
  };
  await press('Enter');
  await awaited(heading('Nouveau besoin').waitFor());
  await awaited(pane().locator('#entry-intitule:focus').waitFor());
  await type('Nettoyage des vitres des lycées');
  await press('Tab');
  await type('vitres');
  // The codes of the first letters come before those of the whole word.
  const firstCode = pane().getByRole('option').first();
  await awaited(eventually(async () => expect(await firstCode.innerText()).toMatch(/^41\.02 · /)));
  await press('Enter');
  await tabTo('nature_besoin');
  await type('No');
  await tabTo('montant_annuel_ht');
  await type('60 k€');
  await tabTo('duree_initiale');
  await type('1 an + 3 recond.');
  await tabTo('nb_reconductions');
  await tabTo('montant_total_ht');
  await type('240 k€');
  await tabTo('date_lancement');
  await type('T2 2024');
  await tabTo('procedure');
  await pane().getByText('Le seuil de 221 000 € est atteint', { exact: false }).waitFor();
  await type('App');
  await picture(page, '21-entry-new');
  await press('Control+Enter');
  await awaited(heading('Ligne 205').waitFor());
  await heading('Ligne ajoutée.').waitFor();
  await awaited(idle());
  const took = performance.now() - begun;
  process.stderr.write(
    `Saisie d'un besoin : ${keys} touches, ${Math.round(took)} ms dont ${Math.round(waited)} ms d'attente du volet\n`,
  );
  expect(await values('B205:I205')).toEqual([
    [
      2024,
      'Direction des lycées',
      '',
      'Nouveau besoin',
      'Nettoyage des vitres des lycées',
      '41.02',
      expect.any(String),
      'Services',
    ],
  ]);
  expect(await values('V205:Y205')).toEqual([[12, 3, 12, 48]]);
  expect(await values('AA205:AB205')).toEqual([[60_000, 240_000]]);
  expect(await value('AI205')).toBe(45_383);
  expect(await value('Q205')).toBe("Appel d'offres ouvert");
  await eventually(async () => expect(await selected(page)).toBe('F205'));
  expect(keys).toBeLessThan(150);
});

test('one undo takes the whole row away again', async () => {
  await button('Annuler la dernière action').click();
  await heading('1 modification annulée.').waitFor();
  await idle();
  expect(await value('F205')).toBe('');
  await heading('Ligne 205').waitFor({ state: 'detached' });
});

test('a mistake is said beneath its field in the words of the rule; nothing is written while typing', async () => {
  await goTo(page, 'F9');
  await heading('Ligne 9').waitFor();
  const before = await values('A9:AX9');
  await field(/^Lancement de la consultation/).fill('bientôt');
  const notes = pane().locator('#entry-date_lancement-notes');
  await notes.getByText(/«.bientôt.»/).waitFor();
  expect(await field(/^Lancement de la consultation/).getAttribute('aria-invalid')).toBe('true');
  expect(await field(/^Lancement de la consultation/).getAttribute('aria-describedby')).toBe(
    'entry-date_lancement-notes',
  );
  await field(/^Montant total HT/).fill('1,2 M€');
  await pane()
    .getByText(/Sera écrit.: 1 200 000 €/)
    .waitFor();
  await picture(page, '22-entry-mistake');
  expect(await violations(frame())).toEqual([]);
  expect(await values('A9:AX9')).toEqual(before);
});

test('with something not written, another row is opened only once that is settled', async () => {
  await goTo(page, 'F10');
  await pane().getByText('La ligne 10 est sélectionnée, mais la ligne 9 n’est pas écrite.').waitFor();
  await eventually(async () =>
    expect(await button('Rester').evaluate((it) => it.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true),
  );
  await picture(page, '23-entry-waiting');
  await button('Rester').click();
  expect(await field(/^Lancement de la consultation/).inputValue()).toBe('bientôt');
  await goTo(page, 'F11');
  await button('Abandonner et passer').click();
  await heading('Ligne 11').waitFor();
  await field(/^Montant total HT/).fill('99 k€');
  await goTo(page, 'F12');
  await button('Écrire et passer').click();
  await heading('Ligne 12').waitFor();
  await idle();
  expect([await value('AB11'), (await values('AI9'))[0]?.[0]]).toEqual([99_000, expect.any(Number)]);
  await button('Annuler la dernière action').click();
  await heading('1 modification annulée.').waitFor();
  await idle();
});

test('what is typed stays while another page is looked at', async () => {
  await heading('Ligne 12').waitFor();
  const waits = pane().getByRole('tab', { name: 'Saisie, modifications non écrites', exact: true });
  expect(await waits.count()).toBe(0);
  await field(/^Intitulé du besoin/).fill('Autre intitulé');
  await waits.waitFor();
  for (const other of ['Accueil', 'Contrôles', 'Indicateurs', 'Campagne', 'Réglages']) {
    await pane().getByRole('tab', { name: other }).click();
    expect(await waits.count()).toBe(1);
  }
  await waits.click();
  expect(await field(/^Intitulé du besoin/).inputValue()).toBe('Autre intitulé');
  await button('Abandonner').first().click();
  await pane().getByRole('tab', { name: 'Saisie', exact: true }).waitFor();
  await eventually(async () =>
    expect(await field(/^Intitulé du besoin/).inputValue()).toMatch(/^(?!Autre intitulé$)./),
  );
});

test('a new need is left for the row selected; what a duration filled goes with it; a total is offered once', async () => {
  await button('Nouveau besoin').click();
  await heading('Nouveau besoin').waitFor();
  await field(/^Montant annuel HT/).fill('60 k€');
  const [first, times, each] = ['duree_initiale', 'nb_reconductions', 'duree_reconduction'].map((key) =>
    pane().locator(`#entry-${key}`),
  );
  expect(await each!.getAttribute('placeholder')).toBe('Par exemple 12 mois, 1 an');
  await first!.fill('1 an renouvelable 3 fois');
  await first!.blur();
  await button(/Proposé.: 240 000 € = 60 000 € par an sur 48 mois/).waitFor();
  expect([await first!.inputValue(), await times!.inputValue(), await each!.inputValue()]).toEqual(['12', '3', '12']);
  expect(await pane().getByText('240 000 €').count()).toBe(1);
  await picture(page, '26-entry-total');
  await first!.fill('2 ans');
  await button(/Proposé.: 120 000 € = 60 000 € par an sur 24 mois/).waitFor();
  expect([await times!.inputValue(), await each!.inputValue()]).toEqual(['', '']);
  const launch = field(/^Lancement de la consultation/);
  await launch.fill('15/3');
  await launch.blur();
  expect(await launch.inputValue()).toBe('15/03/2024');
  await launch.fill('fin 2024');
  await launch.blur();
  await pane().getByText('Écrivez un jour (15/03/2024), un mois (mars 2024) ou un trimestre (T2 2024).').waitFor();
  await button('Abandonner').first().click();
  await heading('Ligne 12').waitFor();
  await pane().locator('#entry-intitule:focus').waitFor();
});

test('what somebody types in the sheet meanwhile is shown, and told', async () => {
  await field(/^Commentaire|^Statut de la ligne/)
    .first()
    .waitFor();
  await field(/^Montant annuel HT/).fill('12 k€');
  await goTo(page, 'F12');
  await page.keyboard.type('Titre changé dans la feuille');
  await page.keyboard.press('Enter');
  await pane()
    .getByText(/Modifié dans la feuille pendant la saisie.: Intitulé du besoin/)
    .waitFor();
  expect(await field(/^Intitulé du besoin/).inputValue()).toBe('Titre changé dans la feuille');
  expect(await field(/^Montant annuel HT/).inputValue()).toBe('12 k€');
  await button('Rester').click();
  await button('Abandonner').first().click();
});

test('a row without its nature is asked for what its SSPASER sheet needs, by name', async () => {
  await goTo(page, 'AI13');
  await heading('Ligne 13').waitFor();
  await page.keyboard.type('bientôt');
  await page.keyboard.press('Enter');
  await goTo(page, 'E13');
  await page.keyboard.press('Delete');
  await pane().locator('#entry-date_lancement-notes').getByText('bientôt').waitFor();
  await eventually(async () => expect(await field(/^Nature du besoin/).inputValue()).toBe(''));
  await button('Remplir la fiche SSPASER…').click();
  await pane()
    .getByText(/À renseigner.: Nature du besoin, Lancement de la consultation\. Écrivez ensuite la ligne\./)
    .waitFor();
  await field(/^Nature du besoin/).selectOption('Nouveau besoin');
  await field(/^Lancement de la consultation/).fill('15/3');
  await pane()
    .getByText(/^Écrivez d’abord la ligne/)
    .waitFor();
  await button('Abandonner').first().click();
  await goTo(page, 'F12');
  await heading('Ligne 12').waitFor();
});

test('the SSPASER sheet of the row: asked, answered, its clauses suggested, written', async () => {
  await button('Remplir la fiche SSPASER…').click();
  const progress = pane().getByText(/^\d+ sur \d+ réponses$/);
  await progress.waitFor();
  const [, asked] = /sur (\d+)/.exec(await progress.innerText())!;
  const questions = pane().locator('select[id^="question-"]');
  await eventually(async () => expect(await questions.count()).toBe(Number(asked)));
  await questions.nth(0).selectOption('Oui');
  await questions.nth(1).selectOption('Oui');
  await heading('Clauses suggérées').waitFor();
  await button('Écrire 2 réponses').click();
  await heading('2 réponses écrites.').waitFor();
  await idle();
  await page.getByRole('tab', { name: 'Fiches SSPASER', exact: true }).waitFor();
});

/** Boxes of the pane whose content is wider than they are and would be cut. */
const cut = (): Promise<string[]> =>
  frame().evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((box) => box.clientWidth > 2 && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => !['INPUT', 'SELECT'].includes(box.tagName) && getComputedStyle(box).overflowX !== 'visible')
      .map((box) => `${box.tagName} ${(box.textContent ?? '').slice(0, 60)}`),
  );

test.each(['light', 'dark'] as const)('%s: no violation, nothing cut at 320 pixels', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 1100, height: 2600 });
  await narrowPane(page, frame());
  await goTo(page, 'F14');
  await heading('Ligne 14').waitFor();
  await field(/^Montant total HT/).fill('1,2 M€');
  for (const more of await button(/autres? champs?/).all()) await more.click();
  await stillPane(frame());
  expect(await violations(frame())).toEqual([]);
  expect(await cut()).toEqual([]);
  const title = field(/^Intitulé du besoin/);
  await title.fill('Premier équipement en mobilier scolaire du lycée de Saint-Philbert-de-Grand-Lieu');
  expect(await title.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  await pane().getByRole('tab', { name: 'Saisie, modifications non écrites', exact: true }).waitFor();
  await picture(page, `24-entry-${colorScheme}`);
  await button('Abandonner').first().click();
});

test('in English: nothing cut, no violation, and the same way', async () => {
  const english = await openWorkbench(browser, { query: '?lang=en-US', width: 1100, height: 2000 });
  try {
    await english.pane.getByRole('tab', { name: 'Entry' }).click();
    await english.pane.getByRole('button', { name: 'Check and enter' }).click();
    await english.pane.getByRole('heading', { name: 'No row chosen' }).waitFor();
    await english.pane.getByRole('button', { name: 'New need' }).click();
    await english.pane.getByRole('heading', { name: 'Procedure required' }).waitFor();
    await english.pane.getByText('Missing: the purchase type, the total amount and the launch date.').waitFor();
    const form = english.pane.getByRole('form');
    await form.getByLabel(/^Montant annuel HT/).fill('60,000');
    await form.getByText('Will be written: 60,000 €').waitFor();
    await english.pane.locator('#entry-duree_initiale').fill('4 years');
    await english.pane.getByRole('button', { name: 'Proposed: 240,000 € = 60,000 € per year over 48 months' }).click();
    const total = form.getByLabel(/^Montant total HT/);
    expect(await total.inputValue()).toBe('240,000 €');
    await form.getByLabel(/^Lancement de la consultation/).fill('May 2024');
    await form.getByText('Will be written: 01/05/2024').waitFor();
    expect(await form.getByText('is not a number').count()).toBe(0);
    await english.pane.getByRole('tab', { name: 'Entry, changes not written', exact: true }).waitFor();
    const inside = english.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'))!;
    expect(await violations(inside)).toEqual([]);
    await picture(english.page, '25-entry-english');
    expect(english.problems).toEqual([]);
  } finally {
    await english.close();
  }
});
