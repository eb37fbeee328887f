import type { Census, Need } from '../census';
import { estimatedValue } from '../estimated-value';
import { familyOf } from '../family-of';
import { insertionHours } from '../insertion-hours';
import { valueOf } from '../parsing/reading';
import { runsOwnConsultation } from '../procedures';
import { isSuited } from '../rules/r35-reserved-sourcing';
import { europeanThreshold } from '../rules/social-duty';
import type { PurchaseType } from '../vocabulary';

/** What of a need decides which questions it is asked, and what the clauses say. */
export interface NeedFacts {
  /** `null` when neither the row nor its family tells: questions on a type are then asked. */
  type: PurchaseType | null;
  /** A consultation of its own, not a purchase from a contract that someone else awarded. */
  ownConsultation: boolean;
  /** AGEC category, 1 to 17. */
  agec: number | null;
  /** « réparabilité » or « durabilité » where the product must show one. */
  index: string | null;
  egalim: boolean;
  digital: boolean;
  /** Eligible for insertion. */
  insertion: boolean;
  /** Hours that the Region's ratio gives; `null` without an amount. */
  hours: number | null;
  /** Firms employing disabled or disadvantaged people could supply it, or it is reserved already. */
  suited: boolean;
  /** From the European threshold of its launch on, or not known to be below. */
  large: boolean;
}

/** CPV divisions of software and of services of information technology (règlement (CE) 213/2008). */
const DIGITAL_DIVISIONS: readonly string[] = ['48', '72'];

const isLarge = (census: Census, need: Need): boolean => {
  const cents = estimatedValue(need.cells);
  const threshold = europeanThreshold(census, need);
  return cents === null || threshold === null || cents >= threshold;
};

const isReserved = ({ cells }: Need): boolean => {
  const kind = valueOf(cells.reserve);
  return kind !== null && kind !== 'Non';
};

/** The facts of a need: what its row says, else what the nomenclature says of its family. */
export const needFacts = (census: Census, need: Need): NeedFacts => {
  const { cells } = need;
  const family = familyOf(census, need);
  const cents = valueOf(cells.montant_total_ht);
  const cpv = valueOf(cells.cpv) ?? family?.cpv ?? '';
  return {
    type: valueOf(cells.type_achat) ?? family?.purchaseType ?? null,
    ownConsultation: runsOwnConsultation(cells),
    agec: valueOf(cells.cat_agec) ?? family?.agec ?? null,
    index: valueOf(cells.indice) ?? family?.index ?? null,
    egalim: valueOf(cells.egalim) ?? family?.egalim ?? false,
    digital: valueOf(cells.rgaa) ?? DIGITAL_DIVISIONS.includes(cpv.slice(0, 2)),
    insertion: valueOf(cells.eligible_insertion) ?? family?.insertion ?? false,
    hours: cents === null || cents <= 0 ? null : insertionHours(cents),
    suited: isReserved(need) || isSuited(census, need),
    large: isLarge(census, need),
  };
};
