import { ENVIRONMENTAL_CRITERION, WHOLE_LIFE_COST } from '../considerations';
import { NO, YES } from '../vocabulary';
import { YES_NO } from './answers';
import type { Question } from './question';

/** Objectives 1 to 3 of the scheme: know, simplify, get organised (actions 1 to 10). */
export const ECONOMY: readonly Question[] = [
  {
    id: 'relevance',
    side: 'economy',
    answers: YES_NO,
    actions: [6],
    applies: () => true,
    clauses: [{ id: 'relevance', on: [NO] }],
  },
  {
    id: 'pooling',
    side: 'economy',
    answers: YES_NO,
    actions: [1, 10],
    applies: ({ ownConsultation }) => ownConsultation,
    clauses: [{ id: 'pooling', on: [YES] }],
  },
  {
    id: 'sourcing',
    side: 'economy',
    answers: YES_NO,
    actions: [2, 3, 6],
    applies: ({ ownConsultation }) => ownConsultation,
    clauses: [{ id: 'sourcing', on: [NO] }],
  },
  {
    id: 'access',
    side: 'economy',
    answers: YES_NO,
    actions: [4, 5],
    applies: ({ ownConsultation }) => ownConsultation,
    clauses: [{ id: 'access', on: [NO] }],
  },
  {
    id: 'wholeCost',
    side: 'economy',
    answers: YES_NO,
    actions: [8],
    applies: () => true,
    clauses: [{ id: 'wholeCost', on: [YES], consideration: ENVIRONMENTAL_CRITERION, lever: WHOLE_LIFE_COST }],
  },
];
