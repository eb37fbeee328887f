import { draw, pick } from '../chance';
import type { Contract } from '../contract-register';
import { clauseKindOf, type AgencyPool } from './clause-firms';
import { draftContracts, type ContractDraft } from './contract-draft';
import { datesOf, freeNumbers } from './contract-days';
import type { Firm } from './firm';
import { buyerOf } from './departments-of-codes';
import type { HolderBook } from './holders';
import { NOTIFIED, REGIONAL } from './published-2023';
import type { RegisterLine } from './register-line';
import { shuffled } from './share-out';
import { socialTerms, type NumberedDraft, type SocialTerms } from './social-contracts';

const REGION = new Set(['44', '49', '53', '72', '85']);

/** Thresholds of 2022 and 2023 before tax: formal procedures, then direct award. */
const FORMAL = { works: 5_382_000, others: 215_000 };
const DIRECT = { works: 100_000, others: 40_000 };
/** Social and legal services are bought in adapted procedures whatever the amount. */
const SPECIAL = /^33\.|^35\.0[45]/;

const ENVIRONMENT = [
  'Clause environnementale',
  'Clause environnementale',
  'Clause environnementale ; Critère environnemental',
  'Critère environnemental',
  'Pas de considération environnementale',
];

function procedureOf({ code, purchaseType, amount }: ContractDraft): string {
  const kind = purchaseType === 'Travaux' ? 'works' : 'others';
  if (amount < DIRECT[kind]) return 'Sans publicité ni mise en concurrence';
  return SPECIAL.test(code) || amount < FORMAL[kind] ? 'Procédure adaptée (MAPA)' : "Appel d'offres ouvert";
}

/** Deliveries come early enough to be done within the year. */
const DELIVERY_AHEAD = 0.55;

/** The drafts in the order of their notification. */
function inOrderOfDays(drafts: readonly ContractDraft[]): ContractDraft[] {
  const rankOf = ({ title, course }: ContractDraft): number =>
    draw(title, 'day of the year', 1_000_000) * (course === 'delivery' ? DELIVERY_AHEAD : 1);
  return [...drafts].sort((a, b) => rankOf(a) - rankOf(b) || a.title.localeCompare(b.title));
}

/** Which of the contracts without hours of insertion have a holder in the Region, so that 740 of all have. */
function regionalOnes(drafts: readonly NumberedDraft[], known: number): Set<string> {
  const chosen = shuffled('regional holders', drafts).slice(0, REGIONAL - known);
  return new Set(chosen.map(({ number }) => number));
}

const lineOf = (draft: NumberedDraft, holder: Firm, { social, reserved }: SocialTerms): RegisterLine => {
  const { title, code, purchaseType, amount, number, notified, marks } = draft;
  return {
    ...{ number, needId: '', title, code, purchaseType, amount, notified, marks, social, reserved },
    ...datesOf(draft, notified),
    department: buyerOf(code, title),
    procedure: procedureOf(draft),
    holder: holder.name,
    holderDepartment: holder.department,
    environment: pick(title, 'environment', ENVIRONMENT),
    siret: holder.siret,
    firmSize: holder.size,
    offers: procedureOf(draft).startsWith('Sans') ? 1 : 1 + draw(title, 'offers', 7),
    generalClauses: true,
  };
};

/** What new contracts need beside themselves. */
export interface NewContracts {
  /** Contracts of 2023 that the census names. */
  running: readonly Contract[];
  holders: HolderBook;
  /** Agencies that hold the contracts with hours of insertion. */
  agencies: AgencyPool;
}

/** A contract of the year, and whether people in insertion worked under it. */
export interface NewLine {
  line: RegisterLine;
  hasHours: boolean;
}

/** The contracts notified in 2023 beside those that the census names, with the published counts, amounts and shares. */
export function newLines({ running, holders, agencies }: NewContracts): NewLine[] {
  const days = freeNumbers(running, NOTIFIED);
  const drafts = inOrderOfDays(draftContracts(running)).map((draft, index) => ({ ...draft, ...days[index]! }));
  const terms = socialTerms(drafts, running.filter(({ social }) => !social.startsWith('Pas')).length);
  const withHours = drafts.filter(({ number }) => terms.get(number)!.hasHours);
  const held = new Map(
    withHours.map((draft) => [
      draft.number,
      agencies.take(clauseKindOf(draft.purchaseType, procedureOf(draft)), draft.code),
    ]),
  );
  const others = drafts.filter(({ number }) => !held.has(number));
  const isRegional = ({ holderDepartment }: Contract): boolean => REGION.has(holderDepartment);
  const regional = regionalOnes(others, running.filter(isRegional).length + held.size);
  const ranks = new Map<string, number>();
  for (const { number, code, amount } of others) {
    const key = `${code} ${regional.has(number)}`;
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    held.set(number, holders.holderOf(code, regional.has(number), rank, amount));
  }
  return drafts.map((draft) => {
    const term = terms.get(draft.number)!;
    return { line: lineOf(draft, held.get(draft.number)!, term), hasHours: term.hasHours };
  });
}
