import type { Census, Need } from '../census';
import { valueOf } from '../parsing/reading';
import type { Origin } from '../vocabulary';

/** The needs that count: of the year, neither postponed nor given up. */
export const retainedNeeds = (census: Census): Need[] => census.needs.filter((need) => need.retained);

export const originOf = (need: Need): Origin | null => valueOf(need.cells.nature_besoin);

/** New needs and renewals are consultations to launch; extensions are not (bilan SSPASER, action 1). */
export const isTender = (need: Need): boolean => {
  const origin = originOf(need);
  return origin === 'new' || origin === 'renewal';
};

/** How many retained needs pass a test. */
export const countNeeds = (census: Census, test: (need: Need) => boolean): number => {
  let count = 0;
  for (const need of census.needs) if (need.retained && test(need)) count++;
  return count;
};
