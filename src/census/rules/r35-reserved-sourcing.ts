import type { Census, Need } from '../census';
import { estimatedValue } from '../estimated-value';
import { fill } from '../fill';
import { leadTimeAt } from '../parameters/lead-times';
import { thresholdAt } from '../parameters/thresholds';
import { fromDayNumber, toDayNumber, toFrench } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { lightestProcedure, runsOwnConsultation } from '../procedures';
import { isAmong } from '../registers/reserved-families';
import { familyOf, purchaseTypeOf } from './family-of';
import { isOpenTender } from './need-scope';
import { europeanThreshold, RESERVED_CONTRACT } from './social-duty';
import type { Rule } from './rule';

export const PLANNED_SOURCING = 'Prévu';

/** A line of `Seuils` with this id sets the value from which a whole contract is no longer reserved. */
const MOST_VALUE = 'RESERVE-MAX';

/**
 * Suited to EA, ESAT and SIAE: the service's own families, else services that the nomenclature flags for insertion. Works
 * and supplies of such families take a clause (R33) rather than a reservation.
 */
export const isSuited = (census: Census, need: Need): boolean => {
  const family = familyOf(census, need);
  if (!family) return false;
  const own = census.registers.reservedFamilies.insertion;
  return own ? isAmong(own, family.code) : family.insertion && purchaseTypeOf(census, need) === 'Services';
};

/** Below the value that these firms can take on alone: the service's, else the European threshold of the launch. */
const isSmallEnough = (census: Census, need: Need): boolean => {
  const launch = valueOf(need.cells.date_lancement)!.start;
  const own = thresholdAt(census.parameters.thresholds, MOST_VALUE, launch)?.amount ?? null;
  const most = own ?? europeanThreshold(census, need);
  const cents = estimatedValue(need.cells);
  return most !== null && cents !== null && cents < most;
};

const isDecided = ({ cells }: Need): boolean => {
  const kind = valueOf(cells.reserve);
  return (kind !== null && kind !== 'Non') || (valueOf(cells.consid_soc) ?? []).includes(RESERVED_CONTRACT);
};

const lacksSourcing = ({ cells }: Need): boolean =>
  cells.sourcing!.kind === 'empty' || valueOf(cells.sourcing) === 'Non';

/** Days of sourcing before the launch, in the procedure of the row or the one that its value asks for. */
const sourcingDays = (census: Census, need: Need): number | null => {
  const { parameters } = census;
  const launch = valueOf(need.cells.date_lancement)!.start;
  const required = lightestProcedure(need, parameters, familyOf(census, need) ?? undefined);
  const procedure = valueOf(need.cells.procedure) ?? required;
  if (procedure === null) return null;
  return leadTimeAt(parameters.leadTimes, procedure, estimatedValue(need.cells), launch)?.sourcing ?? null;
};

/**
 * A family that firms employing disabled or disadvantaged people can supply: sourcing tells whether the contract can be
 * reserved (CCP L2113-12 to L2113-14, R2113-7), in time before the launch.
 */
export const reservedSourcing: Rule = {
  id: 'R35',
  severity: 'info',
  columns: ['code_nomenclature', 'montant_total_ht', 'date_lancement', 'sourcing'],
  check(run) {
    const texts = run.texts.R35;
    for (const need of run.census.needs) {
      const launch = valueOf(need.cells.date_lancement);
      if (!launch || !isOpenTender(need) || !lacksSourcing(need) || isDecided(need)) continue;
      if (!runsOwnConsultation(need.cells)) continue;
      if (!isSuited(run.census, need) || !isSmallEnough(run.census, need)) continue;
      const days = sourcingDays(run.census, need);
      const isAssumed = run.census.parameters.sources.leadTimes === 'default';
      const date = days === null ? '' : toFrench(fromDayNumber(toDayNumber(launch.start) - days));
      const sentence = days === null ? texts.withoutDate : isAssumed ? texts.assumed : texts.message;
      const message = fill(sentence, { date, jours: days ?? '' });
      run.report(need, 'sourcing', message, { value: PLANNED_SOURCING, label: PLANNED_SOURCING });
    }
  },
};
