import type { Messages } from '../../i18n';
import { fill } from '../fill';
import { frenchNumber } from '../french-number';
import type { Answers } from './answers';
import type { NeedFacts } from './need-facts';
import type { Clause, QuestionId } from './question';
import { questionsFor } from './questions';

/** A clause or consideration that an answer calls for, in words. */
export interface SuggestedClause {
  question: QuestionId;
  text: string;
  /** What to write in « Considérations environnementales » or « Considérations sociales », when it comes under one. */
  consideration: string | null;
  /** What to write in « Leviers environnementaux », when it pulls one. */
  lever: string | null;
}

type Texts = Messages['sheets']['sspaser'];

const sentenceOf = ({ id }: Clause, facts: NeedFacts, texts: Texts): string => {
  const { clauses, agecPart, indexPart, hoursPart } = texts;
  return fill(clauses[id], {
    agec: facts.agec === null ? '' : fill(agecPart, { numero: facts.agec }),
    indice: facts.index === null ? '' : fill(indexPart, { indice: facts.index }),
    heures: facts.hours === null || facts.hours < 1 ? '' : fill(hoursPart, { heures: frenchNumber(facts.hours) }),
  });
};

/**
 * The clauses and considerations that the answers of a need call for, in the order of the questions. A question without
 * an answer calls for none.
 */
export const suggestClauses = (facts: NeedFacts, answers: Answers, texts: Texts): SuggestedClause[] =>
  questionsFor(facts, answers).flatMap((question) =>
    question.clauses
      .filter(({ on }) => on.includes(answers[question.id] ?? ''))
      .map((clause) => ({
        question: question.id,
        text: sentenceOf(clause, facts, texts),
        consideration: clause.consideration ?? null,
        lever: clause.lever ?? null,
      })),
  );

/** A clause as the sheet shows it, with the consideration that it comes under. */
export const clauseLine = ({ text, consideration }: SuggestedClause, texts: Texts): string =>
  consideration === null ? text : fill(texts.clauseLine, { consideration, texte: text });
