import { isYes } from './condition';
import { count } from './measure';
import { overRegister } from './register-indicator';

/** Contracts of the year with the clause on equality (action 23), and with that on working conditions (action 24). */
export const generalClauses = [
  overRegister(
    { id: 'A23-1', axis: 'social', action: 23, kind: 'percent' },
    { register: 'contracts', numerator: count(isYes('equality')), denominator: count() },
  ),
  overRegister(
    { id: 'A24-1', axis: 'social', action: 24, kind: 'percent' },
    { register: 'contracts', numerator: count(isYes('workConditions')), denominator: count() },
  ),
];
