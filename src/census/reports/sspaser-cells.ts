import type { Messages } from '../../i18n';
import { columnReference, textConstant } from '../../table/structured-reference';
import { isErrorCell, type CellContent } from '../../table/grid';
import type { Census } from '../census';
import { fill } from '../fill';
import type { SspaserNames } from '../indicators/indicator';
import { valueOf } from '../parsing/reading';
import { printYesNo } from '../parsing/yes-no';
import { ALL_ANSWERS, DOES_NOT_APPLY } from '../sspaser/answers';
import type { NeedSheet } from '../sspaser/need-sheets';
import { QUESTION_IDS, QUESTIONS } from '../sspaser/questions';
import { headerOf, SSPASER_TABLE, type SspaserColumn } from '../sspaser/sspaser-columns';
import type { StoredSheet } from '../sspaser/stored-sheets';
import { clauseLine, suggestClauses } from '../sspaser/suggest-clauses';
import { censusLink } from './census-link';
import { text } from './data-row';
import type { PlannedCell } from './sheet-plan';

type Texts = Messages['sheets']['sspaser'];

export type SspaserCells = Record<SspaserColumn, PlannedCell>;

/** A column of the table in a formula. */
export const sspaserColumn = (column: SspaserColumn, texts: Texts): string =>
  columnReference(SSPASER_TABLE, headerOf(texts, column));

/** What formulas elsewhere may name of the table. */
export const sspaserNames = (texts: Texts): SspaserNames => ({
  state: sspaserColumn('state', texts),
  census: sspaserColumn('census', texts),
  complete: texts.states.complete,
  begun: texts.states.begun,
});

const inThisRow = (column: SspaserColumn, texts: Texts): string =>
  `${SSPASER_TABLE}[[#This Row],[${headerOf(texts, column)}]]`;

/** The cells of all questions of the row. */
const allQuestions = (texts: Texts): string => {
  const [first, last] = [QUESTION_IDS[0]!, QUESTION_IDS.at(-1)!].map((id) => headerOf(texts, id));
  return `${SSPASER_TABLE}[[#This Row],[${first}]:[${last}]]`;
};

/** Answers over questions that apply, as a share of 1; the engine counts the same in `completenessOf`. */
const completenessFormula = (texts: Texts): string => {
  const cells = allQuestions(texts);
  const answers = ALL_ANSWERS.map(textConstant).join(',');
  return `=SUMPRODUCT(COUNTIF(${cells},{${answers}}))/(${QUESTION_IDS.length}-COUNTIF(${cells},${textConstant(DOES_NOT_APPLY)}))`;
};

const stateFormula = (texts: Texts): string => {
  const share = inThisRow('completeness', texts);
  const { complete, toFill, begun } = texts.states;
  return `=IF(${share}=1,${textConstant(complete)},IF(${share}=0,${textConstant(toFill)},${textConstant(begun)}))`;
};

/** One clause a line. */
export const clausesText = ({ facts, answers }: Pick<NeedSheet, 'facts' | 'answers'>, texts: Texts): string =>
  suggestClauses(facts, answers, texts)
    .map((clause) => fill(texts.clauseBullet, { clause: clauseLine(clause, texts) }))
    .join('\n');

/** A cell as it was read, to be written again. */
export const keptCell = (content: CellContent): PlannedCell => {
  if (isErrorCell(content)) return { text: content.error };
  return typeof content === 'string' ? text(content) : content;
};

/** The cells of the sheet of a need. */
export const sheetCells = (sheet: NeedSheet, census: Census, texts: Texts): SspaserCells => {
  const { need, identity, facts, answers } = sheet;
  const { number, title, department, fingerprint } = identity;
  const cents = valueOf(need.cells.montant_total_ht);
  const inCensus = valueOf(need.cells.fiche_sspaser);
  const questions = QUESTIONS.map(({ id, applies }): [string, PlannedCell] => {
    const answer = answers[id];
    if (answer !== undefined) return [id, text(answer)];
    return [id, applies(facts) ? null : { text: DOES_NOT_APPLY }];
  });
  return {
    row: censusLink(census, need.row),
    number: text(number),
    title: text(title),
    department: text(department),
    amount: cents === null ? null : cents / 100,
    census: inCensus === null ? null : { text: printYesNo(inCensus) },
    state: { formula: stateFormula(texts) },
    completeness: { formula: completenessFormula(texts) },
    clauses: text(clausesText(sheet, texts)),
    fingerprint: { text: fingerprint },
    ...(Object.fromEntries(questions) as Pick<SspaserCells, (typeof QUESTION_IDS)[number]>),
  };
};

/** The cells of a line whose need is no consultation of the year any more: what it held, and that it is so. */
export const vanishedCells = (stored: StoredSheet, texts: Texts): SspaserCells => {
  const { number, title, department, fingerprint, facts, answers } = stored;
  const questions = QUESTION_IDS.map((id): [string, PlannedCell] => [id, text(answers[id] ?? null)]);
  return {
    row: null,
    number: text(number),
    title: text(title),
    department: text(department),
    amount: keptCell(facts.amount ?? null),
    census: keptCell(facts.census ?? null),
    state: { text: texts.states.vanished },
    completeness: null,
    clauses: null,
    fingerprint: text(fingerprint),
    ...(Object.fromEntries(questions) as Pick<SspaserCells, (typeof QUESTION_IDS)[number]>),
  };
};
