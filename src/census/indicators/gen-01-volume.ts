import { isNotYes } from './condition';
import { sumEuros } from './measure';
import { overRegister } from './register-indicator';

/**
 * Yearly volume of purchases, projects of their own left out. Spend paid and contracts notified are not the same: the
 * report speaks of one and the site of the other, so the source of the figure is always told.
 */
export const volume = overRegister(
  { id: 'GEN-01', axis: 'general', action: null, kind: 'amount' },
  { register: 'spending', numerator: sumEuros('amount', isNotYes('outside')) },
  { register: 'contracts', numerator: sumEuros('amount') },
);
