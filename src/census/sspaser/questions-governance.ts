import { NO } from '../vocabulary';
import { YES_NO } from './answers';
import type { Question } from './question';

/** Objectives 10 to 12 of the scheme: steer, assess, involve. Its actions have no numbers. */
export const GOVERNANCE: readonly Question[] = [
  {
    id: 'followUp',
    side: 'governance',
    answers: YES_NO,
    actions: [],
    objective: 10,
    applies: () => true,
    clauses: [{ id: 'followUp', on: [NO] }],
  },
  {
    id: 'sharing',
    side: 'governance',
    answers: YES_NO,
    actions: [],
    objective: 11,
    applies: () => true,
    clauses: [{ id: 'sharing', on: [NO] }],
  },
];
