import { RESERVED_CONTRACT, SOCIAL_CLAUSE } from '../rules/social-duty';
import { NO, YES } from '../vocabulary';
import { ONE_LOT, RESERVED_ANSWERS, WHOLE_CONTRACT, YES_NO } from './answers';
import type { Question } from './question';

const SOCIAL_CRITERION = 'Critère social';

/** Objectives 7 to 9 of the scheme: protect, intensify, act (actions 22 to 30), and action 9. */
export const SOCIAL: readonly Question[] = [
  {
    id: 'insertion',
    side: 'social',
    answers: YES_NO,
    actions: [26, 27],
    applies: ({ insertion }) => insertion,
    clauses: [{ id: 'insertion', on: [YES], consideration: SOCIAL_CLAUSE }],
  },
  {
    id: 'training',
    side: 'social',
    answers: YES_NO,
    actions: [22, 28, 29, 30],
    // « Marchés de volume important » (action 29).
    applies: ({ insertion, large }) => insertion && large,
    clauses: [{ id: 'training', on: [YES], consideration: SOCIAL_CRITERION }],
  },
  {
    id: 'reserved',
    side: 'social',
    answers: RESERVED_ANSWERS,
    actions: [25, 26],
    applies: ({ suited, ownConsultation }) => suited && ownConsultation,
    clauses: [
      { id: 'reserved', on: [WHOLE_CONTRACT], consideration: RESERVED_CONTRACT },
      { id: 'reservedLot', on: [ONE_LOT], consideration: RESERVED_CONTRACT },
    ],
  },
  {
    id: 'fairWork',
    side: 'social',
    answers: YES_NO,
    actions: [9, 23, 24],
    applies: ({ ownConsultation }) => ownConsultation,
    clauses: [{ id: 'fairWork', on: [NO], consideration: SOCIAL_CLAUSE }],
  },
];
