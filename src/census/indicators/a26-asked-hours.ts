import { contains, isAbove, isAboveEuros } from './condition';
import { sum, sumEuros } from './measure';
import { overRegister } from './register-indicator';

const axis = 'social' as const;

/** The ratio is told for this many euros before tax that are invoiced. */
const PER_EUROS = 10_000;

/** Hours asked for: the contract of high-visibility vests, the ratio of insertion, production in France (action 26). */
export const askedHours = [
  overRegister(
    { id: 'A26-1', axis, action: 26, kind: 'count' },
    { register: 'clauses', numerator: sum('askedHours', contains('title', 'haute visibilit')) },
  ),
  overRegister(
    { id: 'A26-2', axis, action: 26, kind: 'decimal', factor: PER_EUROS },
    {
      register: 'clauses',
      numerator: sum('askedHours', isAboveEuros('invoiced', 0)),
      denominator: sumEuros('invoiced', isAbove('askedHours', 0)),
    },
  ),
  overRegister({ id: 'A26-3', axis, action: 26, kind: 'count' }, { register: 'clauses', numerator: sum('localHours') }),
];
