import { shownRowsText } from '../../../src/taskpane/view-model/shown-rows-text';
import { paneTexts } from '../../../src/taskpane/view-model/texts';

const of = (locale: string, rows: Parameters<typeof shownRowsText>[0]['rows']) =>
  shownRowsText({ label: 'X', rows }, paneTexts(locale)).replace(/[\u00a0\u202f]/g, ' ');
const register = { kind: 'register', sheet: 'F', left: 0, names: null } as const;

test.each([
  ['fr-FR', { kind: 'data', criteria: 'Retenu = Oui' }, 'X : la feuille Données ne montre que Retenu = Oui.'],
  ['fr-FR', { ...register, shown: 1 }, 'X : la feuille « F » ne montre que 1 ligne comptée.'],
  [
    'fr-FR',
    { ...register, shown: 1014, names: 60, left: 1 },
    'X : la feuille « F » ne montre que 1 014 lignes comptées. Une même valeur n’y compte qu’une fois, soit 60. ' +
      'Un filtre de cette feuille en masque encore une.',
  ],
  ['fr-FR', { ...register, shown: null }, 'La feuille « F » ne montre qu’une partie de ses lignes.'],
  [
    'en-US',
    { ...register, shown: 2, left: 3 },
    'X: the sheet “F” shows only 2 rows counted. A filter of this sheet still hides 3 more.',
  ],
] as const)('%s %j', (locale, rows, text) => {
  expect(of(locale, rows)).toBe(text);
});
