import { isOneOf } from './condition';
import { distinct } from './measure';
import { overRegister } from './register-indicator';

/** A company is told by its SIRET, else by its name. */
const COMPANY = ['siret', 'company'] as const;

/** Companies engaged in insertion clauses: small and medium ones, and all of them (action 27). */
export const companies = [
  overRegister(
    { id: 'A27-10', axis: 'social', action: 27, kind: 'count' },
    { register: 'clauses', numerator: distinct(COMPANY, isOneOf('firmSize', 'TPE', 'PME')) },
  ),
  overRegister(
    { id: 'A27-11', axis: 'social', action: 27, kind: 'count' },
    { register: 'clauses', numerator: distinct(COMPANY) },
  ),
];
