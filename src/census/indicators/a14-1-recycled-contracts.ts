import { isDatedBy, isDatedFrom, isYes } from './condition';
import { count } from './measure';
import { overRegister } from './register-indicator';

/**
 * Contracts running in the year whose goods contain recycled material (action 14). Not the legal rate of article 58, which
 * is a share of spend: that is A14-2.
 */
export const recycledContracts = overRegister(
  { id: 'A14-1', axis: 'environmental', action: 14, kind: 'count' },
  {
    register: 'contracts',
    period: [isDatedBy('notified'), isDatedFrom('lastEnd')],
    numerator: count(isYes('recycled')),
  },
);
