import { isOneOf } from './condition';
import type { SEXES } from '../registers/clause-register';
import type { IndicatorId, PublishedTarget, RegisterIndicator } from './indicator';
import { distinct } from './measure';
import { overRegister } from './register-indicator';

const share = (
  id: IndicatorId,
  action: number,
  sex: (typeof SEXES)[number],
  target: PublishedTarget | null = null,
): RegisterIndicator =>
  overRegister(
    { id, axis: 'social', action, kind: 'percent', target },
    { register: 'clauses', numerator: distinct('person', isOneOf('sex', sex)), denominator: distinct('person') },
  );

/** Women among the people hired under a clause (action 22: 20 % by 2028), and men (action 27). */
export const women = share('A22-1', 22, 'Femme', { value: 20, deadline: 2028 });
export const men = share('A27-3', 27, 'Homme');

/** People with a work contract under a clause: distinct ones (action 27). */
export const people = overRegister(
  { id: 'A27-2', axis: 'social', action: 27, kind: 'count' },
  { register: 'clauses', numerator: distinct('person') },
);
