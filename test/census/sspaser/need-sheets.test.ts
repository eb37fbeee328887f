import fc from 'fast-check';
import type { Answers } from '../../../src/census/sspaser/answers';
import { needSheetsOf } from '../../../src/census/sspaser/need-sheets';
import { fr } from '../../../src/i18n/fr';
import type { CellContent } from '../../../src/table/grid';
import { censusOf, type Row } from '../support/census-grid';
import { allAnswered, lines, typed, withSheets, writtenGrid } from './sspaser-census';

const BENCHES: Row = { intitule: 'Bancs de préau', id_besoin: null };
const CHAIRS: Row = { intitule: 'Chaises scolaires', id_besoin: null };
const TABLES: Row = { intitule: 'Tables scolaires', id_besoin: null };

const QUESTION = fr.sheets.sspaser.questions.relevance.header;

/** What a run writes over the sheets of an earlier one. */
const rewritten = (rows: Row[], grid: ReturnType<typeof writtenGrid>) => writtenGrid(withSheets(censusOf(rows), grid));
const answersByTitle = (grid: ReturnType<typeof writtenGrid>) => lines(grid, 'Intitulé', QUESTION, 'État');

const filled = (rows: Row[]) =>
  typed(
    writtenGrid(censusOf(rows)),
    ...rows.map((_, line): [number, string, CellContent] => [line, QUESTION, line % 2 ? 'Non' : 'Oui']),
  );

test('there is a line per consultation to launch, in the order of the census, nothing answered', () => {
  const grid = writtenGrid(
    censusOf([BENCHES, { ...CHAIRS, nature_besoin: 'À reconduire' }, { ...TABLES, statut: 'Abandonné' }, TABLES]),
  );
  expect(lines(grid, 'Ligne', 'Intitulé', QUESTION, 'État', 'Complétude')).toEqual([
    [2, 'Bancs de préau', null, 'À remplir', 0],
    [5, 'Tables scolaires', null, 'À remplir', 0],
  ]);
});

test('answers follow their need when rows are sorted, inserted and corrected', () => {
  const grid = filled([BENCHES, CHAIRS, TABLES]);
  const moved = rewritten([TABLES, { intitule: 'Armoires' }, { ...BENCHES, montant_total_ht: 90_000 }, CHAIRS], grid);
  expect(answersByTitle(moved)).toEqual([
    ['Bancs de préau', 'Oui', 'En cours'],
    ['Chaises scolaires', 'Non', 'En cours'],
    ['Tables scolaires', 'Oui', 'En cours'],
    ['Armoires', null, 'À remplir'],
  ]);
  expect(lines(moved, 'Ligne')).toEqual([[4], [5], [2], [3]]);
  // A title put right: the rest of the row tells which need it is.
  const amounts = [BENCHES, CHAIRS].map((row, n) => ({ ...row, montant_total_ht: 10_000 * (n + 1) }));
  const renamed = rewritten([amounts[0]!, { ...amounts[1]!, intitule: 'Chaises de classe' }], filled(amounts));
  expect(answersByTitle(renamed).map(([title, answer]) => [title, answer])).toEqual([
    ['Bancs de préau', 'Oui'],
    ['Chaises de classe', 'Non'],
  ]);
});

test('the number of a need is surer than its title; two numbers are two needs', () => {
  const numbered = [
    { ...BENCHES, id_besoin: 'B-1' },
    { ...CHAIRS, id_besoin: 'B-2' },
  ];
  const grid = filled(numbered);
  expect(
    answersByTitle(rewritten([{ ...TABLES, id_besoin: 'B-1', direction: 'DSI' }, numbered[1]!], grid)).slice(0, 2),
  ).toEqual([
    ['Tables scolaires', 'Oui', 'En cours'],
    ['Chaises scolaires', 'Non', 'En cours'],
  ]);
  expect(answersByTitle(rewritten([{ ...BENCHES, id_besoin: 'B-9' }, numbered[1]!], grid))).toEqual([
    ['Chaises scolaires', 'Non', 'En cours'],
    ['Bancs de préau', null, 'À remplir'],
    ['Bancs de préau', 'Oui', 'Hors recensement'],
  ]);
});

test('needs alike that both changed are not guessed: their lines are kept apart', () => {
  const twins = [BENCHES, BENCHES];
  const same = answersByTitle(rewritten(twins, filled(twins)));
  expect(same.map(([, answer]) => answer)).toEqual(['Oui', 'Non']);
  const changed = rewritten(
    twins.map((row, n) => ({ ...row, montant_total_ht: 5_000 + n })),
    filled(twins),
  );
  expect(answersByTitle(changed)).toEqual([
    ['Bancs de préau', null, 'À remplir'],
    ['Bancs de préau', null, 'À remplir'],
    ['Bancs de préau', 'Oui', 'Hors recensement'],
    ['Bancs de préau', 'Non', 'Hors recensement'],
  ]);
});

test('a line whose need is gone is kept at the end with its answers, and found again', () => {
  const grid = filled([BENCHES, CHAIRS, TABLES]);
  const without = rewritten([CHAIRS, { ...TABLES, statut: 'Reporté' }], grid);
  const rest: CellContent[][] = [
    ['Bancs de préau', 'Oui', 'Hors recensement'],
    ['Tables scolaires', 'Oui', 'Hors recensement'],
  ];
  expect(answersByTitle(without)).toEqual([['Chaises scolaires', 'Non', 'En cours'], ...rest]);
  expect(lines(without, 'Complétude', 'Direction').at(-1)).toEqual([null, 'Direction des lycées']);
  const again = rewritten([BENCHES, CHAIRS, TABLES], without);
  expect(answersByTitle(again).map(([title, answer]) => [title, answer])).toEqual([
    ['Chaises scolaires', 'Non'],
    ['Bancs de préau', 'Oui'],
    ['Tables scolaires', 'Oui'],
  ]);
  // Nothing of the service's stands in a line that was never answered: it goes with its need.
  expect(answersByTitle(rewritten([CHAIRS], writtenGrid(censusOf([BENCHES, CHAIRS])))).length).toBe(1);
});

test('next year’s need of the same number and title has a sheet of its own', () => {
  const row = { ...BENCHES, id_besoin: '1' };
  const next = rewritten([{ ...row, annee: 2025 }], filled([row]));
  expect(answersByTitle(next)).toEqual([
    ['Bancs de préau', null, 'À remplir'],
    ['Bancs de préau', 'Oui', 'Hors recensement'],
  ]);
});

test('columns of the service’s own, their order and text that is no answer are kept', () => {
  const grid = typed(filled([BENCHES, CHAIRS]), [1, QUESTION, 'à voir avec la DAJ'], [0, QUESTION, ' OUI ']);
  const values = grid.values.map((line, row) => {
    // A column of its own between ours.
    const own = row < 5 ? null : row === 5 ? 'Relu par' : row === 7 ? 'M. Roy' : null;
    return [...line.slice(0, 12), own, ...line.slice(12)];
  });
  const [table] = grid.tables;
  const next = rewritten([CHAIRS, BENCHES], {
    ...grid,
    values,
    tables: [{ ...table!, columnCount: table!.columnCount + 1 }],
  });
  expect(lines(next, 'Intitulé', QUESTION, 'État', 'Relu par')).toEqual([
    ['Bancs de préau', 'Oui', 'En cours', null],
    ['Chaises scolaires', 'à voir avec la DAJ', 'À remplir', 'M. Roy'],
  ]);
  expect(next.values[5]!.at(-1)).toBe('Relu par');
});

test('running again on its own output changes nothing', () => {
  const rows = [BENCHES, { ...CHAIRS, nature_besoin: 'À reconduire' }, TABLES];
  const grid = typed(writtenGrid(censusOf(rows)), ...allAnswered(censusOf(rows), 1, 'Non'));
  const once = rewritten(rows, grid);
  expect(rewritten(rows, once)).toEqual(once);
});

test('engine and formulas agree on any answers', () => {
  const census = censusOf([BENCHES, { type_achat: 'Travaux', code_nomenclature: '38.01', eligible_insertion: 'Oui' }]);
  const blank = writtenGrid(census);
  const headers = Object.values(fr.sheets.sspaser.questions).map(({ header }) => header);
  const answer = fc.constantFrom<CellContent>(null, 'Oui', 'non', 'Sans objet', 'Les deux', 'peut-être', 3);
  let compared = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), fc.constantFrom(...headers), answer), { maxLength: 60 }), (cells) => {
      const next = withSheets(census, typed(blank, ...cells));
      const shown = lines(writtenGrid(next), 'Complétude', 'État');
      const expected = needSheetsOf(next).sheets.map(({ answered, applicable, state }) => [
        answered / applicable,
        fr.sheets.sspaser.states[state],
      ]);
      expect(shown).toEqual(expected);
      compared += shown.length * 2;
    }),
    { numRuns: 40 },
  );
  expect(compared).toBe(160);
});

test('answers come back as they were given', () => {
  const census = censusOf([BENCHES]);
  const next = withSheets(census, typed(writtenGrid(census), ...allAnswered(census, 0, 'Sans objet')));
  const [sheet] = needSheetsOf(next).sheets;
  expect(sheet).toMatchObject({ state: 'complete', answered: 15, applicable: 15 });
  expect(new Set(Object.values(sheet!.answers as Answers))).toEqual(new Set(['Sans objet']));
});
