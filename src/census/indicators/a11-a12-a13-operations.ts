import { UNDER_WAY } from '../registers/operation-register';
import { isOneOf, isYes } from './condition';
import type { IndicatorId } from './indicator';
import { count } from './measure';
import { overRegister } from './register-indicator';

const STRUCTURING = [isYes('structuring'), isOneOf('phase', ...UNDER_WAY)];

const head = (id: IndicatorId, action: number, kind: 'count' | 'percent') => ({
  ...{ id, action, kind },
  axis: 'environmental' as const,
});

/** Environmental quality of buildings: assistance, operations under way, new schools (action 11), bio-based label (12). */
export const buildings = [
  overRegister(head('A11-1', 11, 'percent'), {
    register: 'operations',
    numerator: count(...STRUCTURING, isYes('hqeAssistance')),
    denominator: count(...STRUCTURING),
  }),
  overRegister(head('A11-2', 11, 'count'), { register: 'operations', numerator: count(...STRUCTURING) }),
  overRegister(head('A11-3', 11, 'percent'), {
    register: 'operations',
    numerator: count(isYes('newSchool'), isOneOf('certification', 'Certifié')),
    denominator: count(isYes('newSchool')),
  }),
  overRegister(head('A11-4', 11, 'count'), {
    register: 'operations',
    numerator: count(isOneOf('certification', 'En cours')),
  }),
  overRegister(head('A12-1', 12, 'percent'), {
    register: 'operations',
    numerator: count(...STRUCTURING, isOneOf('biobased', 'Niveau 1', 'Niveau 2', 'Niveau 3')),
    denominator: count(...STRUCTURING),
  }),
];

/** Thermal renovation: programmes that the report gives until 2030 (action 13). */
export const renovations = [
  overRegister(
    { ...head('A13-1', 13, 'count'), target: { value: 9, deadline: 2030 } },
    { register: 'operations', numerator: count(isYes('globalPerformance'), isYes('thermalOnly')) },
  ),
  overRegister(
    { ...head('A13-2', 13, 'count'), target: { value: 10, deadline: 2030 } },
    { register: 'operations', numerator: count(isYes('globalRenovation')) },
  ),
];
