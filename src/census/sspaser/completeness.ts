import { isAnswer, type Answers } from './answers';
import type { NeedFacts } from './need-facts';
import { questionsFor } from './questions';

/** How far the sheet of a need is. */
export type SheetState = 'toFill' | 'begun' | 'complete';

export interface Completeness {
  answered: number;
  /** Questions that the need is asked. */
  applicable: number;
  state: SheetState;
}

/** Counts the answers of a need among the questions that it is asked. The workbook's own formulas count the same. */
export const completenessOf = (facts: NeedFacts, answers: Answers): Completeness => {
  const questions = questionsFor(facts, answers);
  const answered = questions.filter(({ id }) => isAnswer(answers[id])).length;
  const applicable = questions.length;
  const state = answered === 0 ? 'toFill' : answered === applicable ? 'complete' : 'begun';
  return { answered, applicable, state };
};
