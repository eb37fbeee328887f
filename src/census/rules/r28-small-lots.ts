import type { Need } from '../census';
import { familyOf } from '../family-of';
import { fill } from '../fill';
import { lotsByConsultation } from '../lots';
import { thresholdAt } from '../parameters/thresholds';
import { printAmount } from '../parsing/amount';
import { compareDates, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import {
  ADAPTED,
  isConcession,
  NO_COMPETITION,
  procedureBasis,
  procedureWeight,
  runsOwnConsultation,
  type ProcedureBasis,
} from '../procedures';
import { dispensationAt, requiredProcedure, type RequiredProcedure } from '../required-procedure';
import { isSpecialService } from '../special-services';
import type { PurchaseType } from '../vocabulary';
import type { Rule, RuleRun } from './rule';

/** Small lots may come to a fifth of the whole at most. */
const SMALL_SHARE = 5;

interface Lot extends ProcedureBasis {
  need: Need;
  /** Weight of its procedure; `null` when it has none that can be compared. */
  weight: number | null;
  special: boolean;
}

interface Consultation {
  lots: Lot[];
  /** All lots together, in cents. */
  cents: number;
  launch: CalendarDate;
  /** The procedure that the whole asks for. */
  required: RequiredProcedure;
  /** Every lot has its value: shares can be told. */
  complete: boolean;
}

const toLot = (run: RuleRun, need: Need): Lot | null => {
  const family = familyOf(run.census, need);
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

const toConsultation = (run: RuleRun, needs: readonly Need[]): Consultation | null => {
  const { thresholds } = run.census.parameters;
  const lots = needs.map((need) => toLot(run, need)).filter((lot) => lot !== null);
  if (lots.length < 2) return null;
  const cents = lots.reduce((sum, lot) => sum + lot.cents, 0);
  const launch = lots.map((lot) => lot.launch).reduce((a, b) => (compareDates(a, b) <= 0 ? a : b));
  const required = requiredProcedure(thresholds, mainType(lots), cents, launch);
  if (required === null) return null;
  const isSpecial = lots.every(({ special }) => special) && thresholdAt(thresholds, 'SOCIAL-SPEC', launch) !== null;
  const asked = isSpecial && required !== NO_COMPETITION ? ADAPTED : required;
  return { lots, cents, launch, required: asked, complete: lots.length === needs.length };
};

/** What a lot passed in a lighter procedure than the whole must stay under; `null` when it is not known. */
const limitOf = (run: RuleRun, { type, weight }: Lot, launch: CalendarDate): number | null => {
  const { thresholds } = run.census.parameters;
  if (weight === 0) return dispensationAt(thresholds, type, launch);
  return thresholdAt(thresholds, type === 'Travaux' ? 'PLOT-T' : 'PLOT-FS', launch)?.amount ?? null;
};

const checkConsultation = (run: RuleRun, { lots, cents, launch, required, complete }: Consultation): void => {
  const texts = run.texts.R28;
  const whole = procedureWeight(required)!;
  const lighter = lots.filter(({ weight }) => weight !== null && weight < whole);
  const small = lighter.reduce((sum, lot) => sum + lot.cents, 0);
  const isShareOver = complete && small * SMALL_SHARE > cents;
  const large = lighter.flatMap((lot) => {
    const limit = limitOf(run, lot, launch);
    return limit !== null && lot.cents >= limit ? [{ lot, limit }] : [];
  });
  const [first] = large;
  if (!isShareOver && !first) return;
  const sentence = isShareOver ? (first ? texts.both : texts.message) : texts.large;
  const values = {
    somme: printAmount(small),
    total: printAmount(cents),
    montant: printAmount(first?.lot.cents ?? 0),
    plafond: printAmount(first?.limit ?? 0),
    suite: required === ADAPTED ? texts.adapted : texts.formal,
  };
  const concerned = isShareOver ? lighter : large.map(({ lot }) => lot);
  run.reportAll(
    concerned.map(({ need }) => need),
    'procedure',
    fill(sentence, values),
  );
};

/**
 * Lots of a consultation may be passed in a lighter procedure than the whole when each is small and all of them come to 20 %
 * of it at most (CCP R2123-1 2° for adapted lots of a formal consultation, R2122-8 for lots without competition).
 */
export const smallLots: Rule = {
  id: 'R28',
  severity: 'avertissement',
  columns: ['intitule', 'procedure', 'type_achat', 'montant_total_ht', 'date_lancement'],
  check(run) {
    for (const needs of lotsByConsultation(run.census.needs)) {
      const consultation = toConsultation(run, needs);
      if (consultation) checkConsultation(run, consultation);
    }
  },
};
