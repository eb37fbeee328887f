import type { Census } from '../census';
import { CensusError } from '../census/census-error';
import type { ColumnKey } from '../census/columns';
import { fromIso, toFrench } from '../census/parsing/calendar';
import { clausesText } from '../census/reports/sspaser-cells';
import { planSspaserSheet } from '../census/reports/sspaser-sheet';
import { STYLES } from '../census/reports/styles';
import { DOES_NOT_APPLY, type Answers } from '../census/sspaser/answers';
import { completenessOf, type Completeness } from '../census/sspaser/completeness';
import { needSheetsOf, type NeedSheet } from '../census/sspaser/need-sheets';
import type { Question, QuestionId } from '../census/sspaser/question';
import { QUESTIONS, questionsFor } from '../census/sspaser/questions';
import { suggestClauses, type SuggestedClause } from '../census/sspaser/suggest-clauses';
import { readCellStates } from '../excel/cell-states';
import { ExcelFailure } from '../excel/failure';
import { withoutEvents } from '../excel/quiet-events';
import type { ExcelSession } from '../excel/session';
import { writeSheets } from '../excel/write';
import { writeCells, type CellWrite } from '../excel/write-cells';
import { messages } from '../i18n';
import { today } from './clock';
import type { CheckResult } from './result';
import { readPresentSheets, type PresentSheets } from './sspaser-read';

/** The workbook is shared: its sheets are in French, whatever the language of the pane. */
const french = messages('fr-FR');

/** A question as a need is asked it. */
export interface AskedQuestion extends Pick<Question, 'id' | 'side' | 'answers' | 'actions' | 'objective'> {
  /** In the language of the pane. */
  header: string;
  question: string;
  /** What was answered, or typed in the place of an answer; `null` for nothing. */
  answer: string | null;
}

/** The SSPASER sheet of a need, for those who fill it in. */
export interface Questionnaire extends Completeness {
  /** Excel's row number of the need in the census. */
  row: number;
  questions: AskedQuestion[];
  /** What the answers call for, in the language of the pane. */
  clauses: SuggestedClause[];
}

const sheetOf = (census: Census, row: number): NeedSheet | undefined =>
  needSheetsOf(census).sheets.find(({ need }) => need.row === row);

/**
 * The questions that a need is asked with these answers, and what follows from them: for showing while they are given, before
 * anything is written. `null` for a row that is no consultation to launch of the year.
 */
export function previewQuestionnaire(
  { locale }: Pick<ExcelSession, 'locale'>,
  census: Census,
  row: number,
  given?: Answers,
): Questionnaire | null {
  const sheet = sheetOf(census, row);
  if (!sheet) return null;
  const { sspaser } = messages(locale).sheets;
  const answers = given ?? sheet.answers;
  const questions = questionsFor(sheet.facts, answers).map(({ id, side, answers: list, actions, objective }) => ({
    ...{ id, side, answers: list, actions, ...(objective === undefined ? {} : { objective }) },
    ...sspaser.questions[id],
    answer: answers[id] ?? null,
  }));
  const clauses = suggestClauses(sheet.facts, answers, sspaser);
  return { row, questions, clauses, ...completenessOf(sheet.facts, answers) };
}

/** What tells whether a need is a consultation to launch of the year: without its origin nobody knows. */
const DECIDING: readonly ColumnKey[] = ['nature_besoin', 'annee', 'date_lancement'];

/**
 * The columns of a row to fill in before its SSPASER sheet can be asked for; empty for a row that has one, or that is known to
 * have none.
 */
export function missingForQuestionnaire({ source }: Pick<CheckResult, 'source'>, row: number): ColumnKey[] {
  const need = source.needs.find((known) => known.row === row);
  if (!need || need.cells.nature_besoin?.kind === 'understood' || !need.retained) return [];
  return DECIDING.filter((key) => {
    const reading = need.cells[key];
    // Without a year of its own a need is of the year of the census.
    return reading?.kind === 'problem' || (reading?.kind === 'empty' && key !== 'annee');
  });
}

/**
 * Reads the SSPASER sheet of a need as the workbook holds it now; one that it does not hold yet has no answers. `null` for a
 * row that is no consultation to launch of the year.
 */
export async function readQuestionnaire(
  session: ExcelSession,
  { source }: Pick<CheckResult, 'source'>,
  row: number,
): Promise<Questionnaire | null> {
  const present = await readPresentSheets(session);
  return previewQuestionnaire(session, { ...source, considerationSheets: present?.stored ?? null }, row);
}

/**
 * Writes answers of a need into the sheet « Fiches SSPASER », which is made where the workbook has none, and the clauses that
 * they call for; `null` takes an answer back. Other answers of the need and other needs' stay as they are.
 * Throws before anything is written: `CensusError` `SSPASER_NOT_ASKED` for a row that is no consultation to launch of the
 * year, `SSPASER_NOT_AN_ANSWER`; `ExcelFailure` `WORKBOOK_PROTECTED` or `SHEET_PROTECTED`.
 * @param row Excel's row number in the census of the result
 */
export async function answerQuestions(
  session: ExcelSession,
  { source }: Pick<CheckResult, 'source'>,
  row: number,
  given: Partial<Record<QuestionId, string | null>>,
): Promise<Questionnaire> {
  requireAnswers(session, source, row, given);
  let present = await readPresentSheets(session);
  if (present?.sheet.protected) throw new ExcelFailure('SHEET_PROTECTED', present.sheet.name);
  const isThere = present && sheetOf({ ...source, considerationSheets: present.stored }, row)?.stored;
  if (!isThere) {
    await writeSspaserSheet(session, { ...source, considerationSheets: present?.stored ?? null });
    present = await readPresentSheets(session);
  }
  const census = { ...source, considerationSheets: present?.stored ?? null };
  const sheet = sheetOf(census, row);
  if (!present || !sheet?.stored) throw new Error('The sheet SSPASER that was written cannot be read back.');
  const answers = withGiven(sheet.answers, given);
  await writeAnswers(session, present, { ...sheet, answers }, Object.keys(given) as QuestionId[]);
  return previewQuestionnaire(session, census, row, answers) as Questionnaire;
}

function requireAnswers(
  session: ExcelSession,
  census: Census,
  row: number,
  given: Partial<Record<QuestionId, string | null>>,
): void {
  const { sspaser: says } = messages(session.locale).errors;
  if (!sheetOf(census, row)) throw new CensusError('SSPASER_NOT_ASKED', says.SSPASER_NOT_ASKED(row));
  for (const { id, answers } of QUESTIONS) {
    const answer = given[id];
    if (typeof answer === 'string' && !answers.includes(answer))
      throw new CensusError('SSPASER_NOT_AN_ANSWER', says.SSPASER_NOT_AN_ANSWER(answer, answers.join(', ')));
  }
}

function withGiven(answers: Answers, given: Partial<Record<QuestionId, string | null>>): Answers {
  const all = Object.entries({ ...answers, ...given }).filter(([, answer]) => typeof answer === 'string');
  return Object.fromEntries(all) as Answers;
}

/** The sheet with a line for every consultation; what it holds is kept. */
async function writeSspaserSheet(session: ExcelSession, census: Census): Promise<void> {
  const day = fromIso(today());
  const plan = planSspaserSheet({ census, date: day ? toFrench(day) : today(), texts: french });
  await writeSheets(session, [plan], STYLES);
}

async function writeAnswers(
  session: ExcelSession,
  { sheet: home, stored }: PresentSheets,
  sheet: NeedSheet,
  ids: readonly QuestionId[],
): Promise<void> {
  const row = (sheet.stored?.row ?? 0) - 1;
  const asked = new Set(questionsFor(sheet.facts, sheet.answers).map(({ id }) => id));
  const contents = new Map<string, string>([
    ...ids.map((id): [string, string] => [id, sheet.answers[id] ?? (asked.has(id) ? '' : DOES_NOT_APPLY)]),
    ['clauses', clausesText(sheet, french.sheets.sspaser)],
  ]);
  const places = [...contents].flatMap(([key, content]) => {
    const column = stored.columns[key];
    return column === undefined ? [] : [{ row, column, content }];
  });
  const states = await readCellStates(session, home.id, places);
  const writes = places.map((place, at): CellWrite => {
    const { format } = states[at]!;
    return { ...place, content: place.content === '' ? null : place.content, formula: null, from: format, to: format };
  });
  await withoutEvents(session, () => writeCells(session, home.id, writes));
}
