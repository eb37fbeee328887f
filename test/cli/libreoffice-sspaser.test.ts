import { writeReports } from '../../src/app/report';
import { answerQuestions } from '../../src/app/sspaser-sheet';
import { openForAddin } from '../../src/cli/open-for-addin';
import { needSheetsOf } from '../../src/census/sspaser/need-sheets';
import { questionsFor } from '../../src/census/sspaser/questions';
import { messages } from '../../src/i18n';
import { addCensus, soundRow, workbookBytes } from './census-workbook';
import { formulaResults, type Shown } from './formula-results';
import { libreOfficeVersion, recalculated, withoutResults } from './libreoffice';

const { names, sspaser } = messages('fr-FR').sheets;
const SHEETS = [names.fiches, names.indicateurs];
const NEEDS = 24;
const CODES = ['13.03', '10.01', '38.01', '41.01'] as const;
const TYPES = ['Fournitures', 'Fournitures', 'Travaux', 'Services'] as const;

const workbook = () =>
  workbookBytes((file) => {
    const rows = Array.from({ length: NEEDS }, (_, n) =>
      soundRow({ intitule: `Besoin ${n}`, code_nomenclature: CODES[n % 4]!, type_achat: TYPES[n % 4]! }),
    );
    addCensus(file, rows);
  });

/** Files hold 15 digits. */
const rounded = (value: Shown | undefined): Shown | undefined =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;
const comparable = (results: ReadonlyMap<string, Shown>) => [...results].map(([cell, value]) => [cell, rounded(value)]);

/** Of every third need all questions are answered, of every other third the first ones. */
async function answered() {
  const opened = await openForAddin(await workbook());
  const { source } = await writeReports(opened.session);
  for (const [place, { need, facts }] of needSheetsOf(source).sheets.entries()) {
    const asked = questionsFor(facts, {});
    const given = place % 3 === 0 ? asked : place % 3 === 1 ? asked.slice(0, place % 7) : [];
    if (given.length === 0) continue;
    const answers = given.map(({ id, answers: list }, n) => [id, list[(place + n) % list.length]]);
    await answerQuestions(opened.session, { source }, need.row, Object.fromEntries(answers) as object);
  }
  return opened;
}

const version = libreOfficeVersion();

test(`answered sheets are as far as the engine says, and count as much in A06-1 (${version ?? 'NO LIBREOFFICE: our own results'})`, async () => {
  const opened = await answered();
  const { source, indicators, notices } = await writeReports(opened.session);
  const bytes = await opened.save();
  opened.close();

  const mine = formulaResults(bytes, SHEETS);
  const judged = version === null ? mine : formulaResults(await recalculated(withoutResults(bytes)), SHEETS);
  expect(comparable(judged)).toEqual(comparable(mine));

  const { sheets } = needSheetsOf(source);
  const expected = sheets.map(({ answered: count, applicable, state }) => [
    rounded(count / applicable),
    sspaser.states[state],
  ]);
  const shown = sheets.map((_, place) =>
    ['G', 'H'].map((column) => rounded(judged.get(`${names.fiches}!${column}${7 + place}`))),
  );
  expect(shown).toEqual(expected);
  expect(new Set(expected.map(([, state]) => state)).size).toBe(3);

  const complete = sheets.filter(({ state }) => state === 'complete').length;
  expect(complete).toBe(NEEDS / 3);
  expect(indicators.find(({ id }) => id === 'A06-1')).toMatchObject({ numerator: complete, denominator: NEEDS });
  expect(notices.filter((notice) => notice.includes('A06-1'))).toEqual([]);
  console.info(`${mine.size} formula cells equal, ${expected.length * 2} of them compared with the engine`);
}, 120_000);
