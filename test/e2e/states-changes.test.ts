/** States of the pane after a change was asked for that the workbook refused, in French and in English: why, the code, the way on. */
import { addCensus, soundRow, type CensusRow } from '../cli/census-workbook';
import { goTo } from './open-workbench';
import { closeBrowserAtEnd, inBoth, type StatePage } from './state-page';

jest.setTimeout(120_000);
closeBrowserAtEnd();

/** An amount as people type it, which a rule offers to mend. */
const TYPED: CensusRow = { montant_total_ht: '120 k€' };

/** Checks, then asks for the fix of the finding of that cell. */
async function fixOnly(state: StatePage, cell: string, fix: string): Promise<void> {
  await state.pane.check();
  await state.pane.search(cell);
  await state.pane.on(cell).first().locator('[data-line]').click();
  await state.button(fix).click();
  await state.pane.idle();
}

inBoth(
  'partial failure: what was written, what was left as it was, and what to do about it',
  { workbook: (workbook) => void addCensus(workbook, [soundRow(TYPED), soundRow(TYPED), soundRow(TYPED)]) },
  {
    fr: {
      all: /^Tout corriger .* R08$/,
      preview: 'Corrections du contrôle R08',
      author: 'Votre nom',
      write: 'Écrire 3 modifications',
      title: '2 modifications faites.',
      left: '1 cellule est restée comme elle était :',
      why: 'K4 a changé depuis le contrôle : relancez le contrôle, puis recommencez.',
      go: 'Aller à K4',
      buttons: ['Copier le détail'],
      fix: 'Corriger',
    },
    en: {
      all: /^Fix all .* R08$/,
      preview: 'Fixes of rule R08',
      author: 'Your name',
      write: 'Write 3 changes',
      title: '2 changes made.',
      left: '1 cell was left as it was:',
      why: 'K4 has changed since the check: run Check again, then try again.',
      go: 'Go to K4',
      buttons: ['Copy details'],
      fix: 'Fix',
    },
  },
  async (state, { all, preview, author, write, title, left, why, go, buttons, fix }) => {
    await state.pane.check();
    await state.button(all).click();
    await state.heading(preview).waitFor();
    // A colleague is quicker than the user.
    await goTo(state.page, 'K4');
    await state.page.keyboard.type('95 k€');
    await state.page.keyboard.press('Enter');
    await state.pane.frame.getByRole('textbox', { name: author }).fill('A. Martin');
    await state.button(write).click();
    const card = state.card(title);
    await card.waitFor();
    await state.pane.idle();
    expect(await state.lines(card)).toEqual([title, left, why, 'Code CHANGED_SINCE', go, ...buttons]);
    await state.judge('partial');
    expect(await state.copied(card)).toEqual(['fix: 2 done, 1 refused', `CHANGED_SINCE (R08): ${why}`]);
    await state.pane.on('K4').first().locator('[data-line]').click();
    await state.button(fix).click();
    await state.pane.on('K4').first().waitFor({ state: 'detached' });
    await state.pane.idle();
    expect(await state.pane.values('Recensement', 'K2:K4')).toEqual([[120_000], [120_000], [95_000]]);
  },
);

inBoth(
  'a formula is left as it was, and replaced once that is asked for',
  {
    workbook: (workbook) => {
      const sheet = addCensus(workbook, [soundRow(TYPED), soundRow()]);
      sheet.getCell('K2').value = { formula: '"120 k"&"€"', result: '120 k€' };
    },
  },
  {
    fr: {
      fix: 'Corriger',
      title: 'Rien n’a été modifié.',
      left: '1 cellule est restée comme elle était :',
      why: 'K2 contient une formule : corrigez la formule, ou acceptez qu’elle soit remplacée par la valeur.',
      go: 'Aller à K2',
      buttons: ['Remplacer 1 formule par la valeur', 'Copier le détail'],
      replace: 'Remplacer 1 formule par la valeur',
      done: '1 modification faite.',
    },
    en: {
      fix: 'Fix',
      title: 'Nothing was changed.',
      left: '1 cell was left as it was:',
      why: 'K2 holds a formula: correct the formula, or agree that the value replaces it.',
      go: 'Go to K2',
      buttons: ['Replace 1 formula with the value', 'Copy details'],
      replace: 'Replace 1 formula with the value',
      done: '1 change made.',
    },
  },
  async (state, { fix, title, left, why, go, buttons, replace, done }) => {
    await fixOnly(state, 'K2', fix);
    const card = state.card(title);
    expect(await state.lines(card)).toEqual([title, left, why, 'Code FORMULA', go, ...buttons]);
    await state.judge('formula');
    expect(await state.copied(card)).toEqual(['fix: 0 done, 1 refused', `FORMULA (R08): ${why}`]);
    await state.button(replace).click();
    await state.heading(done).waitFor();
    await state.pane.idle();
    expect(await state.pane.values('Recensement', 'K2')).toEqual([[120_000]]);
  },
);

inBoth(
  'a protected sheet is checked all the same; a fix says what to take off',
  {
    workbook: (workbook) => {
      const sheet = addCensus(workbook, [soundRow(TYPED)]);
      void sheet.protect('', { selectLockedCells: true });
    },
  },
  {
    fr: {
      fix: 'Corriger',
      title: 'Rien n’a été modifié.',
      left: '1 cellule est restée comme elle était :',
      why: 'K2 est verrouillée par la protection de la feuille « Recensement » : ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.',
      go: 'Aller à K2',
      buttons: ['Copier le détail'],
    },
    en: {
      fix: 'Fix',
      title: 'Nothing was changed.',
      left: '1 cell was left as it was:',
      why: 'K2 is locked by the protection of sheet “Recensement”: unprotect it (Review > Unprotect Sheet), then try again.',
      go: 'Go to K2',
      buttons: ['Copy details'],
    },
  },
  async (state, { fix, title, left, why, go, buttons }) => {
    await fixOnly(state, 'K2', fix);
    const card = state.card(title);
    expect(await state.lines(card)).toEqual([title, left, why, 'Code SHEET_PROTECTED', go, ...buttons]);
    await state.judge('protected');
    expect(await state.copied(card)).toEqual(['fix: 0 done, 1 refused', `SHEET_PROTECTED (R08): ${why}`]);
    expect(await state.pane.values('Recensement', 'K2')).toEqual([['120 k€']]);
  },
);
