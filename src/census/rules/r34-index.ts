import type { Census, Need } from '../census';
import { fill } from '../fill';
import { firstDayOf } from '../parameters/thresholds';
import { compareDates, fromIso, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { familyOf } from './family-of';
import { isOpenTender } from './need-scope';
import { referenceDay } from './reference-day';
import type { Rule } from './rule';

/**
 * Since when a product bears its index: buyers take repairability into account since 2023 (AGEC art. 55 as changed by REEN
 * art. 15); durability is shown since 2025, first on televisions. A line of `Seuils` with the id sets another day.
 */
const INDEXES: Record<string, { id: string; since: CalendarDate | null }> = {
  réparabilité: { id: 'INDICE-REPARABILITE', since: fromIso('2023-01-01') },
  durabilité: { id: 'INDICE-DURABILITE', since: fromIso('2025-01-08') },
};

const isInForce = (census: Census, need: Need, index: string): boolean => {
  const known = INDEXES[index];
  const since = known ? (firstDayOf(census.parameters.thresholds, known.id) ?? known.since) : null;
  return since === null || compareDates(referenceDay(census, need), since) >= 0;
};

/** The products of the family bear an index of repairability or durability, which the buyer asks for. */
export const productIndex: Rule = {
  id: 'R34',
  severity: 'info',
  columns: ['code_nomenclature', 'indice'],
  check(run) {
    for (const need of run.census.needs) {
      const index = isOpenTender(need) ? familyOf(run.census, need)?.index : null;
      if (!index || !isInForce(run.census, need, index)) continue;
      // Another value is the buyer's own choice; one that was not understood is said elsewhere.
      if (valueOf(need.cells.indice) !== null || need.cells.indice!.kind === 'problem') continue;
      run.report(need, 'indice', fill(run.texts.R34.message, { indice: index }), { value: index, label: index });
    }
  },
};
