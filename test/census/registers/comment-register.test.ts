import { NO_REGISTERS } from '../../../src/census/registers/registers';
import { isRegisterName } from '../../../src/census/registers/register-names';
import { commentsOf } from '../../../src/census/reports/bilan-comments';
import type { CellContent } from '../../../src/table/grid';
import { gridOf } from '../support/census-grid';
import { censusWith } from '../support/register-sheets';

const comments = (header: string[], ...lines: CellContent[][]) =>
  censusWith(gridOf([header, ...lines], { sheet: 'CommentairesBilan' })).registers;

test('lines name an action by its number or an axis by its name, in any usual writing', () => {
  const { comments: read, notices } = comments(
    ['Année', 'Action', 'Commentaire'],
    [2023, 'Action 12', 'Un.'],
    [2023, 12, 'Deux.'],
    ['2023', 'Action n° 12', 'Trois.'],
    [null, 'Axe Économique', 'Quatre.'],
    [2023, 'Gouvernance', 'Cinq.'],
    [2023, null, 'Sans action.'],
    [2023, 3, null],
  );
  expect(read).toEqual([
    { year: 2023, subject: 12, text: 'Un.' },
    { year: 2023, subject: 12, text: 'Deux.' },
    { year: 2023, subject: 12, text: 'Trois.' },
    { year: null, subject: 'economique', text: 'Quatre.' },
    { year: 2023, subject: 'gouvernance', text: 'Cinq.' },
  ]);
  expect(notices).toEqual([]);
});

test('columns go by their headers, in any order; a table without its comments is told', () => {
  expect(comments(['Texte', 'N° action'], ['Ici.', 4]).comments).toEqual([{ year: null, subject: 4, text: 'Ici.' }]);
  const without = comments(['Année', 'Action'], [2023, 4]);
  expect(without.comments).toEqual([]);
  expect(without.notices.filter((notice) => notice.includes('« Commentaire »'))).toHaveLength(1);
});

test('a workbook without comments lacks nothing; their sheet is not taken for a census', () => {
  const { comments: none, missing } = censusWith().registers;
  expect(none).toEqual([]);
  expect(missing).not.toContain('CommentairesBilan');
  expect(['CommentairesBilan', 'commentaires du bilan', 'Comments'].map(isRegisterName)).toEqual([true, true, false]);
});

test('paragraphs stay apart, and those too long for a row are cut between words', () => {
  const of = commentsOf({
    campaignYear: 2023,
    registers: {
      ...NO_REGISTERS,
      comments: [
        { year: 2023, subject: 7, text: `Un.\n\nDeux.\n${'mot '.repeat(300)}` },
        { year: 2022, subject: 7, text: 'Autre année.' },
        { year: null, subject: 'env', text: 'Axe.' },
      ],
    },
  });
  expect(of(7).map((text) => text.length)).toEqual([3, 5, 999, 199]);
  expect(of(8)).toEqual([]);
  expect(of('environmental')).toEqual(['Axe.']);
  expect(of('economic')).toEqual([]);
});
