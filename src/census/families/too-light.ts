import type { Census, Need } from '../census';
import { estimatedValue } from '../estimated-value';
import { thresholdAt } from '../parameters/thresholds';
import { valueOf } from '../parsing/reading';
import { ADAPTED, lightestProcedure, NO_COMPETITION, procedureWeight } from '../procedures';
import { requiredProcedure, type RequiredProcedure } from '../required-procedure';
import { isSpecialService } from '../special-services';
import { familyOf, purchaseTypeOf } from '../rules/family-of';
import { thresholdOf } from './group-needs';
import type { LotsApart } from './lots-apart';
import type { ValuationGroup } from './valuation-group';

/** Rows of a group whose procedures are lighter than their common value asks for. */
export interface TooLight {
  /** The rows, in sheet order, each with the procedure that the sum asks of it. */
  rows: { need: Need; procedure: RequiredProcedure }[];
  /** Rows of the group that say no procedure yet: the same is asked of them. */
  silent: { need: Need; procedure: RequiredProcedure }[];
  /** The heaviest of these procedures, and the threshold that asks for it, in cents. */
  procedure: RequiredProcedure;
  threshold: number;
}

const weightOf = (procedure: RequiredProcedure): number => procedureWeight(procedure)!;

/** A consultation launched or a contract notified cannot change its procedure any more. */
const isPast = ({ cells }: Need): boolean => {
  const status = valueOf(cells.statut);
  return status === 'Lancé' || status === 'Notifié';
};

/** What the sum asks of one row: social and other special services stay in an adapted procedure (CCP R2123-1 3°). */
const askedOf = (census: Census, need: Need, { required, launch }: ValuationGroup): RequiredProcedure => {
  const type = purchaseTypeOf(census, need);
  const special = type !== null && isSpecialService(need.cells, type, familyOf(census, need) ?? undefined);
  const allowed = special && thresholdAt(census.parameters.thresholds, 'SOCIAL-SPEC', launch!) !== null;
  return allowed && weightOf(required!) > weightOf(ADAPTED) ? ADAPTED : required!;
};

/** What the row's own value allows: on the day of its launch, else on that of the group. */
const allowedAlone = (census: Census, need: Need, { launch }: ValuationGroup): RequiredProcedure | null => {
  const own = lightestProcedure(need, census.parameters, familyOf(census, need) ?? undefined);
  const type = purchaseTypeOf(census, need);
  const cents = estimatedValue(need.cells);
  if (own !== null || type === null || cents === null) return own;
  return requiredProcedure(census.parameters.thresholds, type, cents, launch!);
};

/**
 * The rows of a group that escape a threshold which their sum reaches; `null` when there are none, when the sum asks for
 * nothing or is not known to, and when each of them alone asks for the same procedure already, which is said of each row.
 * Small innovative purchases (CCP R2122-9-1), lots that stand apart and what is launched already are not blamed.
 */
export const tooLightRows = (census: Census, group: ValuationGroup, lots: LotsApart): TooLight | null => {
  if (group.needs.length < 2 || group.required === null || group.required === NO_COMPETITION) return null;
  const open = group.needs
    .filter((need) => !isPast(need))
    .map((need) => ({ need, procedure: askedOf(census, need, group) }));
  const rows = open.filter(({ need, procedure }) => {
    const chosen = procedureWeight(valueOf(need.cells.procedure) ?? '');
    if (chosen === null || chosen >= weightOf(procedure) || lots.has(need, weightOf(procedure))) return false;
    return !(valueOf(need.cells.innovant) && allowedAlone(census, need, group) === NO_COMPETITION);
  });
  const escaping = rows.filter(({ need, procedure }) => {
    const alone = allowedAlone(census, need, group);
    return alone !== null && weightOf(alone) < weightOf(procedure);
  });
  if (escaping.length === 0) return null;
  const procedure = rows.some((row) => row.procedure === group.required) ? group.required : ADAPTED;
  const threshold = thresholdOf(census.parameters.thresholds, group.kind === 'works', procedure, group.launch!);
  if (threshold === null) return null;
  return { rows, silent: open.filter(({ need }) => need.cells.procedure?.kind === 'empty'), procedure, threshold };
};
