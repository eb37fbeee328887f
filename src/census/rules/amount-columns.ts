/** The columns that hold amounts. */
export const AMOUNT_COLUMNS = [
  'montant_annuel_ht',
  'montant_total_ht',
  'montant_max_ht',
  'montant_min_ht',
  'conso_n1',
] as const;

/** Those that must be above zero when given; a minimum or a past spend may be nothing. */
export const POSITIVE_COLUMNS = ['montant_annuel_ht', 'montant_total_ht', 'montant_max_ht'] as const;

/** Cents as the euros that a cell holds. */
export const euros = (cents: number): number => cents / 100;
