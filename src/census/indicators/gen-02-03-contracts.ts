import { isAboveEuros, isCodeOf } from './condition';
import { count } from './measure';
import { overRegister } from './register-indicator';

/** Contracts are counted in the report above this amount before tax (bilan SSPASER 2023, introduction). */
const COUNTED_FROM = isAboveEuros('amount', 15_000);

/** Departments of the Region. */
export const REGION = ['44', '49', '53', '72', '85'] as const;

export const notifiedContracts = overRegister(
  { id: 'GEN-02', axis: 'general', action: null, kind: 'count' },
  { register: 'contracts', numerator: count(COUNTED_FROM) },
);

/** Share of them whose holder is established in the Region. */
export const regionalContracts = overRegister(
  { id: 'GEN-03', axis: 'general', action: null, kind: 'percent' },
  {
    register: 'contracts',
    numerator: count(COUNTED_FROM, isCodeOf('holderDepartment', REGION)),
    denominator: count(COUNTED_FROM),
  },
);
