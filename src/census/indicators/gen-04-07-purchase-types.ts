import type { PurchaseType } from '../vocabulary';
import { isNotYes, isOneOf } from './condition';
import type { IndicatorId, RegisterIndicator } from './indicator';
import { sumEuros } from './measure';
import { overRegister } from './register-indicator';

/** Share of a purchase type in the amounts; the denominator holds only what has a type, so that shares make a whole. */
const shareOf = (id: IndicatorId, type: PurchaseType): RegisterIndicator => {
  const typed = isOneOf('purchaseType', 'Fournitures', 'Services', 'Travaux', 'Prestations intellectuelles');
  const own = isOneOf('purchaseType', type);
  return overRegister(
    { id, axis: 'general', action: null, kind: 'percent' },
    { register: 'contracts', numerator: sumEuros('amount', own), denominator: sumEuros('amount', typed) },
    {
      register: 'spending',
      numerator: sumEuros('amount', own, isNotYes('outside')),
      denominator: sumEuros('amount', typed, isNotYes('outside')),
    },
  );
};

export const purchaseTypes = [
  shareOf('GEN-04', 'Fournitures'),
  shareOf('GEN-05', 'Services'),
  shareOf('GEN-06', 'Travaux'),
  shareOf('GEN-07', 'Prestations intellectuelles'),
];
