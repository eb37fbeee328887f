import type { CLAUSE_KINDS } from '../registers/clause-register';
import { isAbove, isOneOf } from './condition';
import type { IndicatorId, RegisterIndicator } from './indicator';
import { distinct, sum } from './measure';
import { overRegister } from './register-indicator';

const head = (id: IndicatorId, kind: 'count' | 'percent') => ({ id, kind, axis: 'social' as const, action: 27 });

/** Hours done in the year under clauses (action 27). */
export const insertionHours = overRegister(head('A27-1', 'count'), { register: 'clauses', numerator: sum('hours') });

/** Contracts with hours done: not those that were signed with a clause, which is A27-9. */
export const contractsWithHours = overRegister(head('A27-4', 'count'), {
  register: 'clauses',
  numerator: distinct('number', isAbove('hours', 0)),
});

const shareOf = (id: IndicatorId, kind: (typeof CLAUSE_KINDS)[number]): RegisterIndicator =>
  overRegister(head(id, 'percent'), {
    register: 'clauses',
    numerator: sum('hours', isOneOf('kind', kind)),
    denominator: sum('hours'),
  });

/** Hours by kind of contract; transport is a concession. */
export const hoursByKind = [
  shareOf('A27-5', 'Travaux'),
  shareOf('A27-6', 'Transports (DSP)'),
  shareOf('A27-7', 'Services et fournitures'),
  shareOf('A27-8', 'Prestations intellectuelles'),
];
