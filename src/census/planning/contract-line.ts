import type { Census } from '../census';
import { addDays } from '../lead';
import type { Contract } from '../registers/contracts';
import type { CalendarLine } from './calendar-line';
import { leadForValue } from './planned-days';
import { actOn } from './tender-line';
import type { WorkingDays } from './working-days';

/**
 * The calendar of a contract that ends and that no need renews: when a consultation would have to be launched, by the
 * procedure that its type and value ask for, if it is to be renewed.
 */
export const contractLine = (census: Census, contract: Contract, working: WorkingDays): CalendarLine => {
  const contractEnd = contract.lastEnd;
  const deadline = contractEnd && addDays(contractEnd, 1);
  const lead = deadline && leadForValue(census, contract.purchaseType, contract.amount, deadline);
  const [days, plannedDays] = [lead?.days ?? null, lead?.planned ?? null];
  return {
    ...{ kind: 'contract', need: null, contract, contractEnd, deadline, lead, days, plannedDays },
    ...{ basis: contractEnd && 'registerEnd', planned: null, margin: null, state: 'noNeed' },
    advised: actOn(deadline, plannedDays, working),
    latest: actOn(deadline, days, working),
  };
};
