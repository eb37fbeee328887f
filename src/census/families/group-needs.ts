import { fold, tidy } from '../../table/normalise';
import type { Census, Need } from '../census';
import { estimatedValue } from '../estimated-value';
import type { Threshold } from '../parameters/parameters';
import { thresholdAt } from '../parameters/thresholds';
import { compareDates, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { ADAPTED, isConcession, NO_COMPETITION, runsOwnConsultation } from '../procedures';
import { requiredProcedure, type RequiredProcedure } from '../required-procedure';
import { purchaseTypeOf } from '../rules/family-of';
import { isRetainedTender } from '../rules/need-scope';
import type { PurchaseType } from '../vocabulary';
import { namesPlaceOnly } from './place-names';
import type { ValuationGroup, ValuationKind } from './valuation-group';

interface Belonging {
  kind: ValuationKind;
  name: string;
}

/** What a column of operations holds, as its header tells; `mixed` when only its texts can. */
type OperationColumn = 'sites' | 'operations' | 'mixed';

/**
 * « Site », « Lycée » or the like hold places, and a place alone makes no functional unit. « Opération », « Projet » hold
 * operations. Under the template's « Opération / unité fonctionnelle » people write both.
 */
const operationColumn = ({ location }: Census): OperationColumn => {
  const header = fold(location.columns.find(({ key }) => key === 'operation')?.header ?? '');
  const named = [/\boperation/, /\bunite/, /\bprojet/].filter((word) => word.test(header)).length;
  const sites = /\b(site|etablissement|lycee)/.test(header);
  if (named === 0) return sites ? 'sites' : 'mixed';
  return named === 1 && !sites ? 'operations' : 'mixed';
};

/**
 * What a need is added up with: works only by the operation that they name, for a family of works is but statistics (CCP
 * R2121-5); supplies and services by the functional unit that the row names, else by family (R2121-6).
 */
const belongingOf = (census: Census, need: Need, column: OperationColumn): Belonging | null => {
  const type = purchaseTypeOf(census, need);
  if (type === null) return null;
  const works = type === 'Travaux';
  const operation = tidy(valueOf(need.cells.operation) ?? '');
  const isUnit = column === 'operations' || (column === 'mixed' && !namesPlaceOnly(operation));
  if (operation !== '' && (works || isUnit)) return { kind: works ? 'works' : 'unit', name: operation };
  const code = valueOf(need.cells.code_nomenclature);
  return code === null || works ? null : { kind: 'family', name: code };
};

const emptyGroup = ({ kind, name }: Belonging): ValuationGroup => ({
  kind,
  name,
  needs: [],
  unvalued: [],
  covered: [],
  cents: 0,
  departments: [],
  launch: null,
  required: null,
  threshold: null,
});

const earliest = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && compareDates(b, a) < 0) ? b : a;

const include = (group: ValuationGroup, need: Need): void => {
  if (!runsOwnConsultation(need.cells)) {
    group.covered.push(need);
    return;
  }
  const cents = estimatedValue(need.cells);
  if (cents === null) {
    group.unvalued.push(need);
    return;
  }
  group.needs.push(need);
  group.cents += cents;
  group.launch = earliest(group.launch, valueOf(need.cells.date_lancement)?.start ?? null);
  const { department } = need;
  if (department !== null && !group.departments.includes(department)) group.departments.push(department);
};

/** The threshold from which on a procedure is asked for, in cents; `null` for the lightest one and when not known. */
export const thresholdOf = (
  thresholds: readonly Threshold[],
  works: boolean,
  required: RequiredProcedure,
  day: CalendarDate,
): number | null => {
  if (required === NO_COMPETITION) return null;
  const ids = required === ADAPTED ? ['DISP-T', 'DISP-FS'] : ['UE-T', 'UE-FS-CT'];
  return thresholdAt(thresholds, ids[works ? 0 : 1]!, day)?.amount ?? null;
};

const settle = (group: ValuationGroup, thresholds: readonly Threshold[]): ValuationGroup => {
  const { kind, cents, launch } = group;
  if (launch === null || group.needs.length === 0) return group;
  const type: PurchaseType = kind === 'works' ? 'Travaux' : 'Services';
  const required = requiredProcedure(thresholds, type, cents, launch);
  const threshold = required === null ? null : thresholdOf(thresholds, kind === 'works', required, launch);
  return { ...group, required, threshold };
};

/**
 * The consultations to launch of a census, added up as the law asks, in order of first appearance: new needs and renewals
 * of the year, neither postponed nor dropped, concessions apart. Linear in rows.
 */
export const valuationGroups = (census: Census): ValuationGroup[] => {
  const column = operationColumn(census);
  const groups = new Map<string, ValuationGroup>();
  for (const need of census.needs) {
    if (!isRetainedTender(need) || isConcession(need.cells)) continue;
    const belonging = belongingOf(census, need, column);
    if (!belonging) continue;
    const key = `${belonging.kind} ${fold(belonging.name)}`;
    const group = groups.get(key) ?? emptyGroup(belonging);
    groups.set(key, group);
    include(group, need);
  }
  return [...groups.values()].map((group) => settle(group, census.parameters.thresholds));
};
