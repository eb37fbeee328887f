import { isYes } from './condition';
import { count } from './measure';
import { overRegister } from './register-indicator';

/** Building operations with a criterion of insertion on their large lots (action 29). */
export const insertionCriterion = overRegister(
  { id: 'A29-1', axis: 'social', action: 29, kind: 'count' },
  { register: 'operations', numerator: count(isYes('insertionCriterion')) },
);
