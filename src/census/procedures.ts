import type { Need, NeedCells } from './census';
import { estimatedValue } from './estimated-value';
import { thresholdAt } from './parameters/thresholds';
import type { NomenclatureEntry, Parameters, Threshold } from './parameters/parameters';
import type { CalendarDate } from './parsing/calendar';
import { valueOf } from './parsing/reading';
import { requiredProcedure, type RequiredProcedure } from './required-procedure';
import { isSpecialService } from './special-services';
import type { PurchaseType } from './vocabulary';

export const NO_COMPETITION = 'Sans publicité ni mise en concurrence';
export const ADAPTED = 'Procédure adaptée (MAPA)';
export const CONCESSION = 'Concession / DSP';

/**
 * How much competition a procedure makes: 0 none, 1 adapted, 2 formal. What is missing rests on a contract made elsewhere
 * or has thresholds of its own (concessions): it is neither light nor heavy.
 */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  [NO_COMPETITION, 0],
  [ADAPTED, 1],
  ["Appel d'offres ouvert", 2],
  ["Appel d'offres restreint", 2],
  ['Procédure avec négociation', 2],
  ['Dialogue compétitif', 2],
  ['Concours', 2],
]);

/** Weight of a value of « Procédure envisagée »; `null` when it cannot be compared. */
export const procedureWeight = (procedure: string): number | null => WEIGHTS.get(procedure) ?? null;

/** Purchases through these have been put to competition by someone else, or need not be. */
const FOREIGN_SUPPORTS: readonly string[] = ["Centrale d'achat", "Marché d'un partenaire", 'Quasi-régie'];

/** The Region runs (or leads) a consultation of its own for the need. A group of buyers runs one too. */
export const runsOwnConsultation = (cells: NeedCells): boolean => {
  const procedure = valueOf(cells.procedure);
  const support = valueOf(cells.support);
  if (support !== null && FOREIGN_SUPPORTS.includes(support)) return false;
  return procedure === null || procedure === CONCESSION || procedureWeight(procedure) !== null;
};

/** Concessions have their own regime and their own threshold. */
export const isConcession = (cells: NeedCells): boolean =>
  valueOf(cells.procedure) === CONCESSION || valueOf(cells.forme) === 'Concession';

/** What decides on the procedure of a need. */
export interface ProcedureBasis {
  type: PurchaseType;
  /** Estimated value in cents. */
  cents: number;
  /** First day on which the consultation may be launched. */
  launch: CalendarDate;
}

/** Type (failing it, that of the family), value and launch of a need; `null` when one is not known. */
export const procedureBasis = ({ cells }: Need, family: NomenclatureEntry | undefined): ProcedureBasis | null => {
  const type = valueOf(cells.type_achat) ?? family?.purchaseType ?? null;
  const cents = estimatedValue(cells);
  const launch = valueOf(cells.date_lancement);
  return type === null || cents === null || launch === null ? null : { type, cents, launch: launch.start };
};

const isSmallInnovation = (cells: NeedCells, cents: number, thresholds: readonly Threshold[], day: CalendarDate) => {
  const limit = valueOf(cells.innovant) ? (thresholdAt(thresholds, 'DISP-INNO', day)?.amount ?? null) : null;
  return limit !== null && cents < limit;
};

/**
 * The lightest procedure that the law leaves to a need on the day of its launch, with the exceptions that its row shows:
 * small innovative purchases (CCP R2122-9-1), social and other special services (R2123-1 3°). `null` for a concession, and
 * when something needed is not known.
 * @param family the need's entry in the nomenclature, whose type and CPV stand in for missing ones
 */
export const lightestProcedure = (
  need: Need,
  { thresholds }: Pick<Parameters, 'thresholds'>,
  family: NomenclatureEntry | undefined,
): RequiredProcedure | null => {
  const { cells } = need;
  const basis = procedureBasis(need, family);
  if (!basis || isConcession(cells)) return null;
  const { type, cents, launch } = basis;
  if (isSmallInnovation(cells, cents, thresholds, launch)) return NO_COMPETITION;
  const required = requiredProcedure(thresholds, type, cents, launch);
  const special = thresholdAt(thresholds, 'SOCIAL-SPEC', launch) !== null && isSpecialService(cells, type, family);
  return required === "Appel d'offres ouvert" && special ? ADAPTED : required;
};
