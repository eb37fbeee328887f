import { HYBRIDS } from '../registers/fleet-register';
import { isOneOf } from './condition';
import { count } from './measure';
import { overRegister } from './register-indicator';

const axis = 'environmental' as const;

/** Vehicles of the inventory of the year (action 19). The legal quota is on renewals, which this does not measure. */
export const fleet = [
  overRegister(
    { id: 'A19-1', axis, action: 19, kind: 'count' },
    { register: 'fleet', numerator: count(isOneOf('energy', ...HYBRIDS)), denominator: count() },
  ),
  overRegister(
    { id: 'A19-2', axis, action: 19, kind: 'count' },
    { register: 'fleet', numerator: count(isOneOf('energy', 'Électrique')), denominator: count() },
  ),
  overRegister({ id: 'A19-3', axis, action: 19, kind: 'count' }, { register: 'fleet', numerator: count() }),
];
