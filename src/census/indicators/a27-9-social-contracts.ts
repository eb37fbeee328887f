import { isAboveEuros, saysMoreThan } from './condition';
import { count } from './measure';
import { overRegister } from './register-indicator';

/** The report counts contracts above 40 000 € before tax, which the essential data hold; kept for the series. */
const COUNTED_FROM = isAboveEuros('amount', 40_000);

/** Contracts with a social clause or criterion, or reserved (action 27). */
export const socialContracts = overRegister(
  { id: 'A27-9', axis: 'social', action: 27, kind: 'percent' },
  {
    register: 'contracts',
    numerator: count(COUNTED_FROM, saysMoreThan('social', 'Pas de considération sociale')),
    denominator: count(COUNTED_FROM),
  },
);
