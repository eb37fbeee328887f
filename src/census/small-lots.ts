import type { Census, Need } from './census';
import { familyOf } from './family-of';
import { lotsByConsultation } from './lots';
import type { Threshold } from './parameters/parameters';
import { thresholdAt } from './parameters/thresholds';
import { compareDates, type CalendarDate } from './parsing/calendar';
import { valueOf } from './parsing/reading';
import {
  ADAPTED,
  isConcession,
  NO_COMPETITION,
  procedureBasis,
  procedureWeight,
  runsOwnConsultation,
  type ProcedureBasis,
} from './procedures';
import { dispensationAt, requiredProcedure, type RequiredProcedure } from './required-procedure';
import { isSpecialService } from './special-services';
import type { PurchaseType } from './vocabulary';

/** Small lots may come to a fifth of the whole at most. */
const SMALL_SHARE = 5;

export interface Lot extends ProcedureBasis {
  need: Need;
  /** Weight of its procedure; `null` when it has none that can be compared. */
  weight: number | null;
  special: boolean;
}

/** Lots of one consultation whose value is known. */
export interface Consultation {
  lots: Lot[];
  /** All lots together, in cents. */
  cents: number;
  launch: CalendarDate;
  /** The procedure that the whole asks for. */
  required: RequiredProcedure;
  /** Every lot has its value: shares can be told. */
  complete: boolean;
}

/** Lots of a consultation that are passed in a lighter procedure than the rest. */
export interface LighterLots {
  lots: Lot[];
  /** What they come to, in cents. */
  cents: number;
  /** More than 20 % of all lots, every value being known. */
  isShareOver: boolean;
  /** Those that reach what a lot may come to alone, in cents. */
  large: { lot: Lot; limit: number }[];
  /** Some other lot has the heavier procedure: the consultation is really divided between the two. */
  isDivided: boolean;
}

const toLot = (census: Census, need: Need): Lot | null => {
  const family = familyOf(census, need);
  const basis = procedureBasis(need, family);
  if (!basis || isConcession(need.cells) || !runsOwnConsultation(need.cells)) return null;
  const procedure = valueOf(need.cells.procedure);
  const weight = procedure === null ? null : procedureWeight(procedure);
  return { ...basis, need, weight, special: isSpecialService(need.cells, basis.type, family) };
};

/** The type that most of the value is of: it decides on the thresholds of the whole. */
const mainType = (lots: readonly Lot[]): PurchaseType => {
  const works = lots.filter(({ type }) => type === 'Travaux').reduce((sum, { cents }) => sum + cents, 0);
  const whole = lots.reduce((sum, { cents }) => sum + cents, 0);
  return works * 2 > whole ? 'Travaux' : 'Services';
};

const toConsultation = (census: Census, needs: readonly Need[]): Consultation | null => {
  const { thresholds } = census.parameters;
  const lots = needs.map((need) => toLot(census, need)).filter((lot) => lot !== null);
  if (lots.length < 2) return null;
  const cents = lots.reduce((sum, lot) => sum + lot.cents, 0);
  const launch = lots.map((lot) => lot.launch).reduce((a, b) => (compareDates(a, b) <= 0 ? a : b));
  const required = requiredProcedure(thresholds, mainType(lots), cents, launch);
  if (required === null) return null;
  const isSpecial = lots.every(({ special }) => special) && thresholdAt(thresholds, 'SOCIAL-SPEC', launch) !== null;
  const asked = isSpecial && required !== NO_COMPETITION ? ADAPTED : required;
  return { lots, cents, launch, required: asked, complete: lots.length === needs.length };
};

/** Consultations that the census writes one row per lot of, and what their whole asks for on the day. Linear in rows. */
export const consultationsInLots = (census: Census): Consultation[] =>
  lotsByConsultation(census.needs)
    .map((needs) => toConsultation(census, needs))
    .filter((consultation) => consultation !== null);

/** What a lot passed in a lighter procedure than the whole must stay under; `null` when it is not known. */
const limitOf = (thresholds: readonly Threshold[], { type, weight }: Lot, launch: CalendarDate): number | null => {
  if (weight === 0) return dispensationAt(thresholds, type, launch);
  return thresholdAt(thresholds, type === 'Travaux' ? 'PLOT-T' : 'PLOT-FS', launch)?.amount ?? null;
};

/**
 * The lots lighter than a procedure, against what the law allows them: each under its own limit, all of them 20 % of the
 * value of all lots at most (CCP R2123-1 2° for adapted lots, R2122-8 for lots without competition).
 * @param whole weight of the procedure that the rest is passed in
 */
export const lighterLots = (
  { lots, cents, launch, complete }: Consultation,
  whole: number,
  thresholds: readonly Threshold[],
): LighterLots => {
  const lighter = lots.filter(({ weight }) => weight !== null && weight < whole);
  const sum = lighter.reduce((total, lot) => total + lot.cents, 0);
  const large = lighter.flatMap((lot) => {
    const limit = limitOf(thresholds, lot, launch);
    return limit !== null && lot.cents >= limit ? [{ lot, limit }] : [];
  });
  return {
    lots: lighter,
    cents: sum,
    isShareOver: complete && sum * SMALL_SHARE > cents,
    large,
    isDivided: lots.some(({ weight }) => weight !== null && weight >= whole),
  };
};

/** Of lighter lots, those that are not allowed to be: all when their share is too high, else the large ones. */
export const unlawfulLots = ({ lots, isShareOver, large }: LighterLots): Lot[] =>
  isShareOver ? lots : large.map(({ lot }) => lot);
