import type { Answers } from './answers';
import type { NeedFacts } from './need-facts';
import type { Question, QuestionId } from './question';
import { ECONOMY } from './questions-economy';
import { ENVIRONMENT } from './questions-environment';
import { GOVERNANCE } from './questions-governance';
import { SOCIAL } from './questions-social';

/** Every question, side by side (bilan SSPASER, action 6: « tous les volets du développement durable »). */
export const QUESTIONS: readonly Question[] = [...ECONOMY, ...ENVIRONMENT, ...SOCIAL, ...GOVERNANCE];

export const QUESTION_IDS: readonly QuestionId[] = QUESTIONS.map(({ id }) => id);

/** The questions that a need is asked: those that apply to it, and those that were answered when they did. */
export const questionsFor = (facts: NeedFacts, answers: Answers): Question[] =>
  QUESTIONS.filter(({ id, applies }) => applies(facts) || answers[id] !== undefined);
