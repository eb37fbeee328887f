import type { WORK_CONTRACTS } from '../registers/clause-register';
import { isFilled, isOneOf, isYes } from './condition';
import type { IndicatorId, RegisterIndicator } from './indicator';
import { count, sum } from './measure';
import { overRegister } from './register-indicator';

const head = (id: IndicatorId, kind: 'count' | 'percent') => ({ id, kind, axis: 'social' as const, action: 28 });

/** A line with a person is a work contract. */
const SIGNED = isFilled('person');

const shareOf = (id: IndicatorId, type: (typeof WORK_CONTRACTS)[number]): RegisterIndicator =>
  overRegister(head(id, 'percent'), {
    register: 'clauses',
    numerator: count(SIGNED, isOneOf('workContract', type)),
    denominator: count(SIGNED),
  });

/** Work contracts and their kinds, training, reserved contracts (action 28). */
export const workContracts = [
  overRegister(head('A28-1', 'count'), { register: 'clauses', numerator: count(SIGNED) }),
  shareOf('A28-2', 'CDI'),
  shareOf('A28-3', 'CDD'),
  shareOf('A28-4', 'Alternance'),
  overRegister(head('A28-5', 'count'), { register: 'clauses', numerator: sum('trainingHours') }),
  overRegister(head('A28-6', 'percent'), {
    register: 'clauses',
    numerator: sum('trainingHours'),
    denominator: sum('hours'),
  }),
  overRegister(head('A28-7', 'count'), { register: 'clauses', numerator: sum('hours', isYes('reserved')) }),
];
