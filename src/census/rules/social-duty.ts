import type { Census, Need } from '../census';
import { totalMonths } from '../durations';
import { estimatedValue } from '../estimated-value';
import type { Fix } from '../finding';
import { thresholdAt } from '../parameters/thresholds';
import { LIST_SEPARATOR } from '../parsing/multi-list';
import { valueOf } from '../parsing/reading';
import { isConcession, runsOwnConsultation } from '../procedures';
import { isUnderDuty } from './environmental-duty';
import { purchaseTypeOf } from './family-of';
import { isRetainedTender } from './need-scope';

/** Id of the duty among the dated thresholds (CCP L2112-2-1). */
export const SOCIAL_DUTY = 'CLAUSE-SOC';

export const SOCIAL_CLAUSE = 'Clause sociale';
export const RESERVED_CONTRACT = 'Marché réservé';
export const NO_SOCIAL = 'Pas de considération sociale';

/** The exception that only works can claim. */
export const SHORT_WORKS = 'Travaux de moins de six mois';
const SHORT_WORKS_MONTHS = 6;

/** The European threshold of a need at its launch, in cents; `null` when it is not known: none is guessed. */
export const europeanThreshold = (census: Census, need: Need): number | null => {
  const launch = valueOf(need.cells.date_lancement);
  const type = purchaseTypeOf(census, need);
  if (!launch || (type === null && !isConcession(need.cells))) return null;
  const id = isConcession(need.cells) ? 'UE-CONC' : type === 'Travaux' ? 'UE-T' : 'UE-FS-CT';
  return thresholdAt(census.parameters.thresholds, id, launch.start)?.amount ?? null;
};

/** Whether the exception of short works can be claimed: works, and not known to last six months or more. */
export const canBeShortWorks = (census: Census, need: Need): boolean => {
  if (purchaseTypeOf(census, need) !== 'Travaux') return false;
  const months = totalMonths(need.cells);
  return months === null || months < SHORT_WORKS_MONTHS;
};

const isReserved = ({ cells }: Need): boolean => {
  const kind = valueOf(cells.reserve);
  return (kind !== null && kind !== 'Non') || (valueOf(cells.consid_soc) ?? []).includes(RESERVED_CONTRACT);
};

/**
 * Whether a need has to plan a social clause: launched since the duty holds, from the European threshold on, by a
 * consultation of its own (the terms of a purchasing body's contract, or of the framework above, are written elsewhere).
 */
const isUnderSocialDuty = (census: Census, need: Need): boolean => {
  if (!isRetainedTender(need) || !runsOwnConsultation(need.cells)) return false;
  if (!isUnderDuty(census, need, SOCIAL_DUTY)) return false;
  const threshold = europeanThreshold(census, need);
  const cents = estimatedValue(need.cells);
  return threshold !== null && cents !== null && cents >= threshold;
};

/** What keeps a need from meeting the social duty: nothing planned, or an exception that it cannot claim. */
export type SocialGap = 'nothing' | 'notShortWorks';

/** `null` when the duty does not hold, or is met by a clause, a reserved contract or one of the four exceptions. */
export const socialGap = (census: Census, need: Need): SocialGap | null => {
  if (!isUnderSocialDuty(census, need) || isReserved(need)) return null;
  if ((valueOf(need.cells.consid_soc) ?? []).includes(SOCIAL_CLAUSE)) return null;
  const exception = valueOf(need.cells.motif_sans_social);
  if (exception === null) return 'nothing';
  return exception === SHORT_WORKS && !canBeShortWorks(census, need) ? 'notShortWorks' : null;
};

/** The social considerations of a need with the clause; `null` over a text that was not understood. */
export const withSocialClause = (need: Need): Fix | null => {
  const reading = need.cells.consid_soc;
  if (!reading || reading.kind === 'problem') return null;
  const kept = (valueOf(reading) ?? []).filter((value) => value !== NO_SOCIAL && value !== SOCIAL_CLAUSE);
  const value = [SOCIAL_CLAUSE, ...kept].join(LIST_SEPARATOR);
  return { value, label: value };
};
