import type { Census, Need } from '../census';
import { familyOf } from '../family-of';
import { valuationGroups } from '../families';
import type { ValuationGroup } from '../families/valuation-group';
import type { Threshold } from '../parameters/parameters';
import { thresholdAt } from '../parameters/thresholds';
import { valueOf } from '../parsing/reading';
import {
  ADAPTED,
  isConcession,
  lightestProcedure,
  NO_COMPETITION,
  procedureBasis,
  procedureWeight,
  type ProcedureBasis,
} from '../procedures';
import { requiredProcedure, type RequiredProcedure } from '../required-procedure';
import { estimatedValue } from '../estimated-value';
import type { DraftCensus } from './draft-census';

/** What has to be known before the procedure can be told. */
export type MissingFact = 'type' | 'value' | 'launch' | 'threshold';

/** Why the law leaves less than the amount alone would ask for: rules of its own, small innovation, special services. */
export type ProcedureException = 'concession' | 'innovation' | 'special';

/** The procedure that a need asks for and why. */
export interface ProcedureReason {
  required: RequiredProcedure | null;
  missing: MissingFact[];
  exception: ProcedureException | null;
  basis: ProcedureBasis | null;
  /** The threshold that the value reaches; `null` below the first one. */
  reached: Threshold | null;
  /** The threshold that the value stays under; `null` above the last one. */
  under: Threshold | null;
  /** What the need is added up with, where the sum asks for more than the need alone. */
  group: ValuationGroup | null;
}

const missingFacts = (census: Census, need: Need): MissingFact[] => {
  const missing: MissingFact[] = [];
  if (valueOf(need.cells.type_achat) === null && !familyOf(census, need)?.purchaseType) missing.push('type');
  if (estimatedValue(need.cells) === null) missing.push('value');
  if (valueOf(need.cells.date_lancement) === null) missing.push('launch');
  return missing;
};

/** The thresholds around a value on the day of the launch. */
const thresholdsAround = (
  thresholds: readonly Threshold[],
  { type, launch }: ProcedureBasis,
  plain: RequiredProcedure | null,
): Pick<ProcedureReason, 'reached' | 'under'> => {
  const works = type === 'Travaux';
  const dispensation = thresholdAt(thresholds, works ? 'DISP-T' : 'DISP-FS', launch);
  const european = thresholdAt(thresholds, works ? 'UE-T' : 'UE-FS-CT', launch);
  if (plain === null) return { reached: null, under: null };
  if (plain === NO_COMPETITION) return { reached: null, under: dispensation };
  return plain === ADAPTED ? { reached: dispensation, under: european } : { reached: european, under: null };
};

/** The needs that may be added up with one: of its code, or of an operation where it names one. Others change nothing to its group. */
const kinOf = ({ census, need }: DraftCensus): Need[] => {
  const code = valueOf(need.cells.code_nomenclature);
  const named = valueOf(need.cells.operation) !== null;
  return census.needs.filter(
    ({ cells }) =>
      (code !== null && valueOf(cells.code_nomenclature) === code) || (named && valueOf(cells.operation) !== null),
  );
};

const heavierGroup = (draft: DraftCensus, own: RequiredProcedure | null): ValuationGroup | null => {
  if (own === null) return null;
  const { census, need } = draft;
  const group = valuationGroups({ ...census, needs: kinOf(draft) }).find(({ needs }) => needs.includes(need));
  if (!group || group.needs.length < 2 || group.required === null) return null;
  return (procedureWeight(group.required) ?? 0) > (procedureWeight(own) ?? 0) ? group : null;
};

const exceptionOf = (
  need: Need,
  required: RequiredProcedure | null,
  plain: RequiredProcedure | null,
): ProcedureException | null => {
  if (isConcession(need.cells)) return 'concession';
  if (required === null || required === plain) return null;
  return required === NO_COMPETITION ? 'innovation' : 'special';
};

/**
 * The lightest procedure that the law leaves to a drafted need on the day of its launch (CCP R2122-8, R2123-1, R2124-1), with
 * the thresholds that decide, and what it is added up with when that asks for more (R2121-5, R2121-6). `required` is `null`
 * where something is missing: nothing is guessed.
 */
export const procedureReason = (draft: DraftCensus): ProcedureReason => {
  const { census, need } = draft;
  const { parameters } = census;
  const family = familyOf(census, need);
  const basis = procedureBasis(need, family);
  const required = lightestProcedure(need, parameters, family);
  const plain = basis && requiredProcedure(parameters.thresholds, basis.type, basis.cents, basis.launch);
  const missing = missingFacts(census, need);
  const exception = exceptionOf(need, required, plain);
  if (basis && required === null && exception === null) missing.push('threshold');
  const around = basis ? thresholdsAround(parameters.thresholds, basis, plain) : { reached: null, under: null };
  return { required, missing, exception, basis, ...around, group: heavierGroup(draft, required) };
};
