import { isFilled } from './condition';
import { count, sum } from './measure';
import { overRegister } from './register-indicator';

/** Days between receipt of an invoice and its payment: the plain mean over the payment orders. */
export const paymentDays = overRegister(
  { id: 'GEN-08', axis: 'general', action: null, kind: 'decimal' },
  { register: 'payments', numerator: sum('days'), denominator: count(isFilled('days')) },
);
