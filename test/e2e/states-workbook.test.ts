/** States of the pane that come from the workbook, in French and in English: what is said, the code, the way on. */
import { addCensus, soundRow, type CensusRow } from '../cli/census-workbook';
import { OUR_SHEETS } from '../cli/our-sheets';
import { closeBrowserAtEnd, inBoth } from './state-page';

jest.setTimeout(120_000);
closeBrowserAtEnd();

/** An amount as people type it, which a rule offers to mend. */
const TYPED: CensusRow = { montant_total_ht: '120 k€' };

inBoth(
  'first run: what the two commands do, before anything is asked of the workbook',
  {},
  {
    fr: [
      'Vérifier',
      'Calculer',
      'Prêt à vérifier ce classeur',
      'Vérifier contrôle le recensement sans rien écrire. Calculer écrit aussi les feuilles de résultats, à côté des vôtres.',
    ],
    en: [
      'Check',
      'Compute',
      'Ready to check this workbook',
      'Check goes through the census without writing anything. Compute also writes the result sheets, next to your own.',
    ],
  },
  async (state, said) => {
    expect(await state.lines(state.pane.frame.getByRole('tabpanel'))).toEqual(said);
    await state.judge('first-run');
  },
);

inBoth(
  'no census: where it was looked for, and a way to try again',
  { workbook: (workbook) => void workbook.addWorksheet('Notes').addRow(['Rien ici']) },
  {
    fr: {
      said: [
        'Aucun recensement dans ce classeur',
        'Je ne trouve pas de recensement dans ce classeur : aucune feuille n’a les en-têtes attendus (direction, nature du besoin, intitulé, code nomenclature, montant…). Ouvrez le classeur du recensement, ou nommez « Recensement » le tableau des besoins.',
        'Réessayer',
        'Copier le détail',
        'Code CENSUS_NOT_FOUND',
      ],
      retry: 'Réessayer',
      step: 'Recherche du recensement',
    },
    en: {
      said: [
        'No census in this workbook',
        'No census found in this workbook: no sheet has the expected headers (department, origin, title, nomenclature code, amount…). Open the census workbook, or name the table of needs “Recensement”.',
        'Try again',
        'Copy details',
        'Code CENSUS_NOT_FOUND',
      ],
      retry: 'Try again',
      step: 'Looking for the census',
    },
  },
  async (state, { said, retry, step }) => {
    await state.button(state.names.check).click();
    const card = state.card(said[0]!);
    expect(await state.lines(card)).toEqual(said);
    await state.judge('no-census');
    expect(await state.copied(card)).toEqual([
      'code: CENSUS_NOT_FOUND (check)',
      `step: 2/5 ${step}`,
      `message: ${said[1]}`,
    ]);
    const before = (await card.elementHandle())!;
    await card.getByRole('button', { name: retry }).click();
    await before.waitForElementState('hidden');
    expect(await state.lines(card)).toEqual(said);
  },
);

inBoth(
  'several candidates: one is chosen with the keyboard, and what was asked for goes on',
  {
    workbook: (workbook) => {
      addCensus(workbook, [soundRow(TYPED)], { sheet: 'Recensement lycées' });
      addCensus(workbook, [soundRow(), soundRow(TYPED)], { sheet: 'Recensement mer' });
    },
  },
  {
    fr: {
      said: [
        'Plusieurs feuilles possibles',
        'Plusieurs feuilles peuvent être le recensement. Choisissez celle à utiliser.',
        'Feuille du recensement',
        'Recensement lycées',
        'Recensement mer',
        'Choisir cette feuille',
        'Copier le détail',
        'Code CENSUS_AMBIGUOUS',
      ],
      choose: 'Choisir cette feuille',
      home: 'Accueil',
      copied: [
        'code: CENSUS_AMBIGUOUS (check)',
        'step: 2/5 Recherche du recensement',
        'message: Plusieurs feuilles peuvent être le recensement : « Recensement lycées », « Recensement mer ». Choisissez celle à utiliser (en ligne de commande : --feuille NOM).',
      ],
    },
    en: {
      said: [
        'Several possible sheets',
        'Several sheets could be the census. Choose the one to use.',
        'Census sheet',
        'Recensement lycées',
        'Recensement mer',
        'Choose this sheet',
        'Copy details',
        'Code CENSUS_AMBIGUOUS',
      ],
      choose: 'Choose this sheet',
      home: 'Home',
      copied: [
        'code: CENSUS_AMBIGUOUS (check)',
        'step: 2/5 Looking for the census',
        'message: Several sheets could be the census: “Recensement lycées”, “Recensement mer”. Choose the one to use (on the command line: --feuille NAME).',
      ],
    },
  },
  async (state, { said, choose, home, copied }) => {
    await state.button(state.names.check).click();
    const card = state.card(said[0]!);
    expect(await state.lines(card)).toEqual(said);
    await state.judge('several');
    expect(await state.copied(card)).toEqual(copied);
    await card.getByRole('radio', { name: 'Recensement mer' }).focus();
    await state.page.keyboard.press('Space');
    await state.button(choose).press('Enter');
    await state.pane.on('K3').first().waitFor();
    expect(await state.pane.on('K2').count()).toBe(0);
    await state.pane.openTab(new RegExp(`^${home}`));
    await state.pane.frame.getByText('Recensement mer').first().waitFor();
  },
);

inBoth(
  'done: the sheets written, each a way to go there',
  { workbook: (workbook) => void addCensus(workbook, [soundRow(TYPED), soundRow()]) },
  {
    fr: { report: 'Calculer', title: 'Feuilles écrites', go: 'Aller à la feuille Synthèses' },
    en: { report: 'Compute', title: 'Sheets written', go: 'Go to sheet Synthèses' },
  },
  async (state, { report, title, go }) => {
    await state.button(report).click();
    const card = state.card(title);
    await card.waitFor({ timeout: 60_000 });
    await state.pane.idle();
    expect(await state.lines(card)).toEqual([title, ...OUR_SHEETS]);
    await state.judge('done');
    await card.getByRole('button', { name: go }).click();
    await state.page.getByRole('tab', { name: 'Synthèses', selected: true }).waitFor();
  },
);
