import type { Census, Need } from '../census';
import { fill } from '../fill';
import { frenchNumber } from '../french-number';
import { insertionHours } from '../insertion-hours';
import { thresholdAt } from '../parameters/thresholds';
import { valueOf } from '../parsing/reading';
import { familyOf } from './family-of';
import { isOpenTender } from './need-scope';
import { referenceDay } from './reference-day';
import type { Rule } from './rule';

/** A line of `Seuils` with this id sets a value below which no clause is proposed; the add-in ships none. */
const LEAST_VALUE = 'INSERTION-MIN';

/** What the row says, else what the nomenclature says of its family. */
const isEligible = (census: Census, need: Need): boolean =>
  valueOf(need.cells.eligible_insertion) ?? familyOf(census, need)?.insertion ?? false;

const isLargeEnough = (census: Census, need: Need, cents: number): boolean =>
  cents >= (thresholdAt(census.parameters.thresholds, LEAST_VALUE, referenceDay(census, need))?.amount ?? 0);

/** The family is eligible for insertion: hours are proposed at the Region's ratio (bilan SSPASER, actions 26 and 27). */
export const insertion: Rule = {
  id: 'R33',
  severity: 'info',
  columns: ['code_nomenclature', 'montant_total_ht', 'heures_insertion'],
  check(run) {
    const texts = run.texts.R33;
    for (const need of run.census.needs) {
      if (need.cells.heures_insertion!.kind !== 'empty' || !isOpenTender(need) || !isEligible(run.census, need))
        continue;
      const cents = valueOf(need.cells.montant_total_ht);
      const hours = cents === null ? 0 : insertionHours(cents);
      if (cents === null || hours < 1 || !isLargeEnough(run.census, need, cents)) continue;
      const values = { h: frenchNumber(hours) };
      run.report(need, 'heures_insertion', fill(texts.message, values), {
        value: hours,
        label: fill(texts.fix, values),
      });
    }
  },
};
