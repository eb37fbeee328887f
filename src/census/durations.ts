import type { NeedCells } from './census';
import { valueOf } from './parsing/reading';

/**
 * Whole duration of a need in months, extensions included: the column « Durée totale », else initial + n × extension
 * (an extension lasts as long as the initial period unless said otherwise). `null` when it is not known.
 */
export const totalMonths = (cells: NeedCells): number | null => {
  const whole = valueOf(cells.duree_totale);
  if (whole) return whole.total;
  const initial = valueOf(cells.duree_initiale);
  if (!initial) return null;
  if (initial.extensions > 0) return initial.total;
  if (cells.nb_reconductions?.kind === 'problem' || cells.duree_reconduction?.kind === 'problem') return null;
  const extensions = valueOf(cells.nb_reconductions) ?? 0;
  const each = valueOf(cells.duree_reconduction)?.total ?? initial.initial;
  return extensions < 0 ? null : initial.initial + extensions * each;
};

/** Yearly cents over a number of months, rounded to the cent. */
export const overMonths = (yearlyCents: number, months: number): number => Math.round((yearlyCents * months) / 12);
