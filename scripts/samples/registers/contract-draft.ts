import { draw } from '../chance';
import { familyOf } from '../nomenclature';
import type { Contract } from '../contract-register';
import { titlesOf, type ContractSpec, type Course, type Marks } from './contract-spec';
import { ABOVE_40_000, NOTIFIED, NOTIFIED_AMOUNT, partOf, type PurchaseTypeName } from './published-2023';
import { longTail, shareOut } from './share-out';
import { STUDIES } from './specs-studies';
import { SERVICES } from './specs-services';
import { SUPPLIES } from './specs-supplies';
import { WORKS } from './specs-works';

/** A contract of 2023 before it has a number, a holder and dates. */
export interface ContractDraft {
  title: string;
  code: string;
  purchaseType: PurchaseTypeName;
  course: Course;
  marks: Marks;
  amount: number;
}

type Unpriced = ContractDraft & { weight: number };

/** How uneven contracts of one kind are. */
const SPREAD = 0.6;

const SMALL = { from: 15_500, to: 39_900, step: 100 };
/** Amounts of the others begin here, so that none falls on the limit of 40 000 €. */
const LARGE_FROM = 40_300;

/** Contracts between 15 000 and 40 000 €, by purchase type: the smaller ones of supplies, services and studies. */
const SMALL_SHARES: Record<PurchaseTypeName, number> = {
  Fournitures: 40,
  Services: 62,
  Travaux: 20,
  'Prestations intellectuelles': 45,
};

const unpriced = (spec: ContractSpec): Unpriced[] =>
  titlesOf(spec).map((title) => ({
    title,
    code: spec.code,
    purchaseType: familyOf(spec.code).purchaseType as PurchaseTypeName,
    course: spec.course,
    marks: spec.marks ?? {},
    amount: 0,
    weight: spec.scale * longTail(title, 'amount', SPREAD),
  }));

/** Three significant figures, as estimates are written; works are billed to the euro. */
function asWritten(euros: number, { title, purchaseType }: Unpriced): number {
  if (purchaseType === 'Travaux') return Math.round(euros);
  const step = 10 ** Math.max(2, Math.floor(Math.log10(euros)) - 2) / (draw(title, 'rounding', 2) + 1);
  return Math.round(euros / step) * step;
}

/** Amounts of one purchase type: so many small ones, the others share the rest; what rounding leaves goes to the largest. */
function price(drafts: readonly Unpriced[], total: number, small: number): ContractDraft[] {
  const byWeight = [...drafts].sort((a, b) => a.weight - b.weight);
  const lightest = byWeight.slice(0, small);
  const others = byWeight.slice(small);
  for (const draft of lightest) {
    draft.amount = SMALL.from + SMALL.step * draw(draft.title, 'small', (SMALL.to - SMALL.from) / SMALL.step + 1);
  }
  const sumOf = (list: readonly Unpriced[]): number => list.reduce((sum, { amount }) => sum + amount, 0);
  const toShare = total - sumOf(lightest) - LARGE_FROM * others.length;
  const shares = shareOut(
    toShare,
    others.map(({ weight }) => weight),
  );
  others.forEach((draft, index) => (draft.amount = asWritten(LARGE_FROM + shares[index]!, draft)));
  const largest = others.at(-1)!;
  largest.amount += total - sumOf(lightest) - sumOf(others);
  return drafts.map(({ weight: _weight, ...draft }) => draft);
}

/**
 * The contracts of 2023 beside those that the census renews or extends: with them, 1 014 contracts above 15 000 €, 847 above
 * 40 000 €, and the published shares of the four purchase types in the amounts.
 */
export function draftContracts(running: readonly Contract[]): ContractDraft[] {
  const drafts = [...WORKS, ...SERVICES, ...STUDIES, ...SUPPLIES].flatMap(unpriced);
  const small = Object.values(SMALL_SHARES).reduce((sum, count) => sum + count, 0);
  if (drafts.length + running.length !== NOTIFIED || small !== NOTIFIED - ABOVE_40_000) {
    throw new Error(`${drafts.length} + ${running.length} contracts, ${small} small: not the published counts`);
  }
  return (Object.keys(SMALL_SHARES) as PurchaseTypeName[]).flatMap((type) => {
    const known = running.filter(({ purchaseType }) => purchaseType === type);
    const total = partOf(NOTIFIED_AMOUNT, type) - known.reduce((sum, { amount }) => sum + amount, 0);
    return price(
      drafts.filter(({ purchaseType }) => purchaseType === type),
      total,
      SMALL_SHARES[type],
    );
  });
}
