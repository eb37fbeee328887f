import type { Need } from '../census';
import { toIso, type DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';

/** What is compared of a need from one census to the next. */
export const CHANGE_FIELDS = ['amount', 'launch', 'procedure', 'department', 'origin', 'status'] as const;
export type ChangeField = (typeof CHANGE_FIELDS)[number];

/** Two dates are the same when they say the same days with the same precision. */
const dateKey = (period: DatedPeriod | null): string | null => period && `${toIso(period.start)} ${period.precision}`;

const keyOf = (need: Need, field: ChangeField): string | number | null => {
  const { cells } = need;
  switch (field) {
    case 'amount':
      return valueOf(cells.montant_total_ht);
    case 'launch':
      return dateKey(valueOf(cells.date_lancement));
    case 'procedure':
      return valueOf(cells.procedure);
    case 'department':
      return need.department;
    case 'origin':
      return valueOf(cells.nature_besoin);
    case 'status':
      return valueOf(cells.statut);
  }
};

/** The fields whose values differ, in their fixed order; a value that appears or goes is a difference too. */
export const changesOf = (need: Need, previous: Need): ChangeField[] =>
  CHANGE_FIELDS.filter((field) => keyOf(need, field) !== keyOf(previous, field));
