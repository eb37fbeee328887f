import type { Need } from './census';
import { valueOf } from './parsing/reading';
import type { Status } from './vocabulary';

/** Rows whose consultation is under way or over: nothing of it can be planned any more. */
const PAST_PLANNING: readonly Status[] = ['Lancé', 'Notifié'];

/** The need goes on with a contract that exists: a decision, not a consultation. */
export const isExtension = ({ cells }: Need): boolean => valueOf(cells.nature_besoin) === 'extension';

export const isRenewal = ({ cells }: Need): boolean => valueOf(cells.nature_besoin) === 'renewal';

/** The need counts and is no extension: the rules on procedures and thresholds look at it. */
export const isConsultation = (need: Need): boolean => need.retained && !isExtension(need);

/** The consultation, or the decision to extend, is under way or over. */
export const isPastPlanning = ({ cells }: Need): boolean => {
  const status = valueOf(cells.statut);
  return status !== null && PAST_PLANNING.includes(status);
};

/** The consultation of the need is still to be launched: its dates can be moved. */
export const isToLaunch = (need: Need): boolean => isConsultation(need) && !isPastPlanning(need);
