import { isOneOf, isYes } from './condition';
import { count, distinct } from './measure';
import { overRegister } from './register-indicator';

const axis = 'environmental' as const;

/** Families of the nomenclature with a contract that asks for an ecolabel (action 16). */
export const ecolabels = overRegister(
  { id: 'A16-1', axis, action: 16, kind: 'count' },
  {
    register: 'contracts',
    numerator: distinct('code', isYes('ecolabel')),
    denominator: distinct('code', isOneOf('purchaseType', 'Fournitures')),
  },
);

/** Contracts that save electricity, purchases that last (action 20), digital accessibility (action 21). */
export const soberContracts = [
  overRegister(
    { id: 'A20-1', axis, action: 20, kind: 'count' },
    { register: 'contracts', numerator: count(isYes('energySaving')) },
  ),
  overRegister(
    { id: 'A20-2', axis, action: 20, kind: 'count' },
    { register: 'contracts', numerator: count(isYes('longLife')) },
  ),
  overRegister(
    { id: 'A21-1', axis, action: 21, kind: 'percent' },
    {
      register: 'contracts',
      numerator: count(isYes('digital'), isYes('accessibility')),
      denominator: count(isYes('digital')),
    },
  ),
];
