import type { Need } from '../census';
import { isTender } from '../indicators/needs';
import { valueOf } from '../parsing/reading';

/** A consultation that counts: a new need or a renewal of the year, neither postponed nor given up. */
export const isRetainedTender = (need: Need): boolean => need.retained && isTender(need);

/** A consultation whose file can still be written: not launched yet. */
export const isOpenTender = (need: Need): boolean => {
  const status = valueOf(need.cells.statut);
  return isRetainedTender(need) && status !== 'Lancé' && status !== 'Notifié';
};
