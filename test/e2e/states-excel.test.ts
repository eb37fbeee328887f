/** States of the pane that come from Excel and from the network, in French and in English: what is said, the code, the way on. */
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { goTo } from './open-workbench';
import { closeBrowserAtEnd, inBoth, type StatePage } from './state-page';

jest.setTimeout(120_000);
closeBrowserAtEnd();

/** Every step that the pane tells from now on, in order, until the work has ended. */
async function stepsOf(state: StatePage, work: Locator): Promise<string[]> {
  await state.document.evaluate(() => {
    const seen: string[] = ((window as unknown as Record<string, unknown>).seen = []);
    const look = (): void => {
      const card = document.querySelector('section:has([role="progressbar"])') as HTMLElement | null;
      const text = card?.innerText.replace(/\s+/gu, ' ') ?? '';
      if (text && seen.at(-1) !== text) seen.push(text);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await work.click();
  await state.pane.items.first().waitFor();
  await state.pane.idle();
  return state.document.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

inBoth(
  'working: the step is told with a way out; every step is told in its turn',
  { clock: true },
  {
    fr: {
      latency: 'Lenteur de chaque échange (ms)',
      said: ['Vérification en cours', 'Annuler', 'Lecture de la structure du classeur', 'Étape 1 sur 5'],
      cancel: 'Annuler',
      cancelling: 'Annulation…',
      cancelled: 'Vérification annulée.',
      steps: [
        'Préparation…',
        'Lecture de la structure du classeur Étape 1 sur 5',
        'Recherche du recensement Étape 2 sur 5',
        'Lecture des besoins Étape 3 sur 5',
        'Contrôle des besoins Étape 4 sur 5',
        'Calcul des indicateurs Étape 5 sur 5',
        'Terminé Étape 5 sur 5',
      ],
    },
    en: {
      latency: 'Delay of each exchange (ms)',
      said: ['Checking', 'Cancel', 'Reading the structure of the workbook', 'Step 1 of 5'],
      cancel: 'Cancel',
      cancelling: 'Canceling…',
      cancelled: 'Check canceled.',
      steps: [
        'Preparing…',
        'Reading the structure of the workbook Step 1 of 5',
        'Looking for the census Step 2 of 5',
        'Reading the needs Step 3 of 5',
        'Checking the needs Step 4 of 5',
        'Computing the indicators Step 5 of 5',
        'Done Step 5 of 5',
      ],
    },
  },
  async (state, { latency, said, cancel, cancelling, cancelled, steps }) => {
    // Longer than what follows takes on a slow machine, shorter than what the pane waits for an answer.
    await state.excel((panel) => panel.getByLabel(latency).fill('50000'));
    await state.button(state.names.check).click();
    const card = state.card(said[0]!);
    expect(await state.lines(card)).toEqual(said);
    await state.judge('working');
    await state.button(cancel).click();
    await card.getByText(cancelling).waitFor();
    await state.excel((panel) => panel.getByLabel(latency).fill('0'));
    await state.page.clock.fastForward(50_000);
    await state.pane.idle();
    await state.pane.frame.getByRole('status').filter({ hasText: cancelled }).waitFor();
    expect(await state.pane.frame.getByRole('alert').count()).toBe(0);
    expect(await stepsOf(state, state.button(state.names.check))).toEqual(
      steps.map((step) => `${said[0]} ${cancel} ${step}`),
    );
  },
);

inBoth(
  'offline: a part or a page that does not arrive is told; back on line both come',
  { offline: /\/(census|pages|campaign|indicators)\.js$/ },
  {
    fr: {
      retry: 'Réessayer',
      said: [
        'La vérification n’a pas abouti',
        'Une partie du complément n’a pas pu être chargée : le réseau ne répond pas. Vérifiez la connexion, puis recommencez. Le classeur n’a pas changé.',
        'Réessayer',
        'Copier le détail',
        'Code PART_NOT_LOADED',
      ],
      settings: /^Réglages/,
      page: [
        'Page non chargée',
        'Le réseau ne répond pas. Vérifiez la connexion, puis réessayez : ce qui est déjà affiché ailleurs dans le volet reste là.',
        'Réessayer',
        'Copier le détail',
        'Code PART_NOT_LOADED',
      ],
      language: 'Langue',
    },
    en: {
      retry: 'Try again',
      said: [
        'The check could not be completed',
        'A part of the add-in could not be loaded: the network is not responding. Check the connection, then try again. The workbook has not changed.',
        'Try again',
        'Copy details',
        'Code PART_NOT_LOADED',
      ],
      settings: /^Settings/,
      page: [
        'Page not loaded',
        'The network is not responding. Check the connection, then try again: what the pane already shows elsewhere is kept.',
        'Try again',
        'Copy details',
        'Code PART_NOT_LOADED',
      ],
      language: 'Language',
    },
  },
  async (state, { retry, said, settings, page, language }) => {
    await state.button(state.names.check).click();
    const card = state.card(said[0]!);
    expect(await state.lines(card)).toEqual(said);
    expect(await state.copied(card)).toEqual(['code: PART_NOT_LOADED (check)', `message: ${said[1]}`]);
    await state.pane.openTab(settings);
    const missing = state.card(page[0]!);
    expect(await state.lines(missing)).toEqual(page);
    await state.judge('offline');
    const [code, detail] = await state.copied(missing);
    expect(code).toBe('code: PART_NOT_LOADED');
    expect(detail).toMatch(/^detail: ChunkLoadError: Loading chunk \d+ failed\.$/);
    await state.open.online();
    state.open.problems.splice(0);
    await missing.getByRole('button', { name: retry }).click();
    await state.heading(language).waitFor();
    await card.getByRole('button', { name: retry }).click();
    await state.pane.items.first().waitFor();
  },
);

inBoth(
  'a cell being edited: what to do, then it works',
  {},
  {
    fr: {
      retry: 'Réessayer',
      said: [
        'La vérification n’a pas abouti',
        'Une cellule est en cours de saisie. Terminez la saisie dans la cellule (Entrée ou Échap), puis recommencez.',
        'Réessayer',
        'Copier le détail',
        'Code CELL_EDIT_MODE',
      ],
      step: 'Lecture de la structure du classeur',
    },
    en: {
      retry: 'Try again',
      said: [
        'The check could not be completed',
        'A cell is being edited. Finish typing in the cell (Enter or Esc), then try again.',
        'Try again',
        'Copy details',
        'Code CELL_EDIT_MODE',
      ],
      step: 'Reading the structure of the workbook',
    },
  },
  async (state, { retry, said, step }) => {
    await goTo(state.page, 'F8');
    await state.page.keyboard.press('F2');
    await state.page.locator('.g-editor').waitFor();
    await state.button(state.names.check).click();
    const card = state.card(said[0]!);
    expect(await state.lines(card)).toEqual(said);
    await state.judge('cell-edit');
    const copied = await state.copied(card);
    expect(copied.slice(0, -1)).toEqual(['code: CELL_EDIT_MODE (check)', `step: 1/5 ${step}`, `message: ${said[1]}`]);
    expect(copied.at(-1)).toMatch(/^detail: InvalidOperationInCellEditMode · Excel /);
    await state.page.locator('.g-editor').press('Escape');
    await card.getByRole('button', { name: retry }).click();
    await state.pane.items.first().waitFor();
  },
);

inBoth(
  'an Excel that is too old: what is missing and where it works',
  {},
  {
    fr: {
      version: 'Version d’Excel',
      said: [
        'Cette version d’Excel est trop ancienne',
        'Le complément demande ExcelApi 1.9 ; cet Excel s’arrête à 1.8. Utilisez Excel sur le web, Microsoft 365 ou Office LTSC 2021 au moins.',
        'Copier le détail',
        'Code EXCEL_TOO_OLD',
      ],
    },
    en: {
      version: 'Excel version',
      said: [
        'This version of Excel is too old',
        'The add-in needs ExcelApi 1.9; this Excel stops at 1.8. Use Excel on the web, Microsoft 365 or Office LTSC 2021 or later.',
        'Copy details',
        'Code EXCEL_TOO_OLD',
      ],
    },
  },
  async (state, { version, said }) => {
    await state.excel((panel) => panel.getByLabel(version).selectOption('1.8'));
    const card = state.card(said[0]!);
    await card.waitFor();
    await state.resize(320);
    expect(await state.lines(card)).toEqual(said);
    await state.judge('old-excel');
    expect(await state.copied(card)).toEqual(['code: EXCEL_TOO_OLD', 'detail: ExcelApi 1.9 needed']);
    await state.excel((panel) => panel.getByLabel(version).selectOption('1.9'));
    await state.button(state.names.check).click();
    await state.pane.items.first().waitFor();
  },
);

inBoth(
  'a sync that is never answered is given up after its time, and can be tried again',
  { clock: true },
  {
    fr: {
      unanswered: 'Ne pas répondre aux prochains échanges',
      reset: 'Tout remettre en marche normale',
      retry: 'Réessayer',
      said: [
        'La vérification n’a pas abouti',
        'Excel n’a pas répondu dans le temps imparti. Ce qui a été demandé n’est peut-être pas fait : recommencez ; si rien ne change, rechargez le classeur.',
        'Réessayer',
        'Copier le détail',
        'Code SYNC_TIMEOUT',
      ],
      step: 'Lecture de la structure du classeur',
    },
    en: {
      unanswered: 'Do not answer the next exchanges',
      reset: 'Everything back to normal',
      retry: 'Try again',
      said: [
        'The check could not be completed',
        'Excel did not answer in time. What was asked may not have been done: try again; if nothing changes, reload the workbook.',
        'Try again',
        'Copy details',
        'Code SYNC_TIMEOUT',
      ],
      step: 'Reading the structure of the workbook',
    },
  },
  async (state, { unanswered, reset, retry, said, step }) => {
    // None is answered, whoever asks first.
    await state.excel((panel) => panel.getByLabel(unanswered).fill('99'));
    await state.button(state.names.check).click();
    await state.pane.frame.getByRole('progressbar').waitFor();
    const card = state.card(said[0]!);
    // The exchange may leave only after the progress shows.
    await eventually(async () => {
      await state.page.clock.runFor(61_000);
      expect(await card.count()).toBe(1);
    });
    expect(await state.lines(card)).toEqual(said);
    await state.judge('no-answer');
    expect(await state.copied(card)).toEqual([
      'code: SYNC_TIMEOUT (check)',
      `step: 1/5 ${step}`,
      `message: ${said[1]}`,
    ]);
    await state.excel((panel) => panel.getByRole('button', { name: reset }).click());
    await card.getByRole('button', { name: retry }).click();
    await state.pane.items.first().waitFor();
  },
);
