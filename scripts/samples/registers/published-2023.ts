/** Figures of the published report of 2023 that the contracts are made to give. Amounts in euros before tax. */

/** Contracts above 15 000 €, those above 40 000 €, those of the latter with a social consideration (actions 1 and 27). */
export const NOTIFIED = 1_014;
export const ABOVE_40_000 = 847;
export const WITH_SOCIAL = 149;

/** 73 % of 1 014 is 740.2: the report gives the share only. */
export const REGIONAL = 740;

/**
 * Amount notified: the report says « about 500 million ». A multiple of 10 000 so that each share of hundredths of a percent
 * gives whole euros.
 */
export const NOTIFIED_AMOUNT = 498_400_000;

/** Spend paid, large projects of their own left out: « about 500 million ». */
export const SPENT_AMOUNT = 500_000_000;

/** Shares of the purchase types, in hundredths of a percent: together 100 %. */
export const TYPE_SHARES = {
  Fournitures: 792,
  Services: 5_359,
  Travaux: 2_156,
  'Prestations intellectuelles': 1_693,
} as const;

export type PurchaseTypeName = keyof typeof TYPE_SHARES;

/** The part of a purchase type in an amount of whole euros. */
export const partOf = (amount: number, type: PurchaseTypeName): number => (amount * TYPE_SHARES[type]) / 10_000;
