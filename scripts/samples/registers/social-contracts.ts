import { familyOf } from '../nomenclature';
import type { ContractDraft } from './contract-draft';
import type { NumberedDay } from './contract-days';
import { WITH_SOCIAL } from './published-2023';
import { shuffled } from './share-out';
import { LARGE_LOTS } from './specs-works';

/** A contract of 2023 with its number and its day. */
export interface NumberedDraft extends ContractDraft, NumberedDay {}

/** What a contract says of social considerations. */
export interface SocialTerms {
  social: string;
  reserved: string;
  /** People in insertion worked under it in 2023. */
  hasHours: boolean;
}

export const NO_SOCIAL = 'Pas de considération sociale';
const NONE: SocialTerms = { social: NO_SOCIAL, reserved: 'Non', hasHours: false };

/** Notified later, a contract has no hours of insertion in the year yet. */
const LAST_WITH_HOURS = '2023-09-15';
const SOCIAL_FROM = 40_000;

/** Contracts of 2023 with hours of insertion beside those that the census names, by kind (136 in all, action 27). */
const WITH_HOURS = { works: 59, services: 32, studies: 17 };
/** Contracts of 2023 kept for structures of insertion (SIAE). */
const RESERVED = 4;

const isLargeLot = ({ title, code }: ContractDraft): boolean =>
  LARGE_LOTS.includes(code) && /Pontchâteau|Saint-Philbert/.test(title);

/** The lots of the two new lycées first, then by amount. */
const byWeight = (a: ContractDraft, b: ContractDraft): number =>
  Number(isLargeLot(b)) - Number(isLargeLot(a)) || b.amount - a.amount;

function withHours(drafts: readonly NumberedDraft[]): NumberedDraft[] {
  const ready = drafts
    .filter(({ amount, notified }) => amount > SOCIAL_FROM && notified <= LAST_WITH_HOURS)
    .sort(byWeight);
  const suited = ({ code }: ContractDraft): boolean => familyOf(code).insertion && !code.startsWith('33.');
  const isService = ({ purchaseType }: ContractDraft): boolean => /^(Services|Fournitures)$/.test(purchaseType);
  return [
    ...ready.filter(({ purchaseType }) => purchaseType === 'Travaux').slice(0, WITH_HOURS.works),
    ...ready.filter((draft) => isService(draft) && suited(draft)).slice(0, WITH_HOURS.services),
    ...ready.filter(({ purchaseType }) => purchaseType === 'Prestations intellectuelles').slice(0, WITH_HOURS.studies),
  ];
}

/** Small upkeep services that a SIAE can do whole. */
function reservable(drafts: readonly NumberedDraft[]): NumberedDraft[] {
  const kept = drafts.filter(
    ({ code, amount }) => /^(26\.0[457]|27\.0[46]|48\.04)$/.test(code) && amount > SOCIAL_FROM,
  );
  return kept.sort((a, b) => a.amount - b.amount).slice(0, RESERVED);
}

/** Training, building and cleaning contracts in which the social side is weighed and that have no hours yet. */
function criteria(drafts: readonly NumberedDraft[], count: number): NumberedDraft[] {
  const suited = drafts.filter(
    ({ code, amount }) => /^(33\.0[12]|38\.|41\.|40\.05|31\.0)/.test(code) && amount > SOCIAL_FROM,
  );
  return shuffled('social criteria', suited).slice(0, count);
}

/**
 * The social side of the contracts of 2023, by number: 149 of those above 40 000 € have one, the running ones included.
 * @param known contracts of the year with a social consideration that the census names
 */
export function socialTerms(drafts: readonly NumberedDraft[], known: number): Map<string, SocialTerms> {
  const terms = new Map<string, SocialTerms>(drafts.map(({ number }) => [number, NONE]));
  const rest = (): NumberedDraft[] => drafts.filter(({ number }) => terms.get(number) === NONE);
  for (const draft of withHours(drafts)) {
    const social = isLargeLot(draft) || draft.amount > 2_000_000 ? 'Clause sociale ; Critère social' : 'Clause sociale';
    terms.set(draft.number, { social, reserved: 'Non', hasHours: true });
  }
  for (const { number } of reservable(rest())) {
    terms.set(number, { social: 'Marché réservé', reserved: 'SIAE (L2113-13)', hasHours: false });
  }
  const left = WITH_SOCIAL - known - [...terms.values()].filter((term) => term !== NONE).length;
  for (const { number, purchaseType } of criteria(rest(), left)) {
    const social = purchaseType === 'Travaux' ? 'Clause sociale' : 'Critère social';
    terms.set(number, { social, reserved: 'Non', hasHours: false });
  }
  return terms;
}
