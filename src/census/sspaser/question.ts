import type { NeedFacts } from './need-facts';

/** The sides of sustainable development, in the order of the questionnaire. */
export type Side = 'economy' | 'environment' | 'social' | 'governance';

export type QuestionId =
  | 'relevance'
  | 'pooling'
  | 'sourcing'
  | 'access'
  | 'wholeCost'
  | 'carbon'
  | 'building'
  | 'materials'
  | 'reuse'
  | 'lifetime'
  | 'ecolabel'
  | 'plastic'
  | 'food'
  | 'digital'
  | 'insertion'
  | 'training'
  | 'reserved'
  | 'fairWork'
  | 'followUp'
  | 'sharing';

/** A clause or consideration; its sentence stands in the messages under the same id. */
export type ClauseId =
  | 'relevance'
  | 'pooling'
  | 'sourcing'
  | 'access'
  | 'wholeCost'
  | 'carbon'
  | 'building'
  | 'materials'
  | 'reused'
  | 'recycled'
  | 'lifetime'
  | 'ecolabel'
  | 'plastic'
  | 'food'
  | 'digital'
  | 'insertion'
  | 'training'
  | 'reserved'
  | 'reservedLot'
  | 'fairWork'
  | 'followUp'
  | 'sharing';

/** What an answer calls for. */
export interface Clause {
  id: ClauseId;
  /** The answers that call for it. */
  on: readonly string[];
  /** The value of the census column `consid_env` or `consid_soc` that it comes under, where there is one. */
  consideration?: string;
  /** The value of the census column `detail_env` that it pulls, where there is one. */
  lever?: string;
}

/** A question on a need; its words stand in the messages under the same id. */
export interface Question {
  id: QuestionId;
  side: Side;
  /** What may be answered. */
  answers: readonly string[];
  /** Actions of the scheme that it serves; governance has objectives without numbered actions. */
  actions: readonly number[];
  /** Objective of the scheme, for questions of governance. */
  objective?: number;
  applies(facts: NeedFacts): boolean;
  clauses: readonly Clause[];
}
