/** Canonical values of the closed lists that the code reasons on, as the census writes them. */
export const ORIGINS = { new: 'Nouveau besoin', renewal: 'À renouveler', extension: 'À reconduire' } as const;
export type Origin = keyof typeof ORIGINS;

export const PURCHASE_TYPES = ['Fournitures', 'Services', 'Travaux', 'Prestations intellectuelles'] as const;
export type PurchaseType = (typeof PURCHASE_TYPES)[number];

export const STATUSES = ['À instruire', 'Validé', 'Reporté', 'Abandonné', 'Lancé', 'Notifié'] as const;
export type Status = (typeof STATUSES)[number];

/** Rows with these statuses count in no indicator and no summary. */
export const DROPPED_STATUSES: readonly Status[] = ['Abandonné', 'Reporté'];

/** Yes and no as the census and our sheets write them. */
export const YES = 'Oui';
export const NO = 'Non';
