import type { Target, TargetSense } from '../registers/target-register';
import type { Indicator, IndicatorId } from './indicator';
import { unitScale } from './unit-scale';

/** The target of an indicator for a year, in the unit of the indicator. */
export interface AppliedTarget {
  value: number;
  sense: TargetSense;
  deadline: number | null;
  /** Where the table `Cibles` says that it comes from; `null` for a target of the published report. */
  source: string | null;
}

/** Figures of which less is better, whatever the target: days until invoices are paid. */
const LESS_IS_BETTER: ReadonlySet<IndicatorId> = new Set<IndicatorId>(['GEN-08']);

/** Which way a figure should go by what it measures; `null` where only a target can tell. */
export const ownSense = ({ id }: Indicator): TargetSense | null => (LESS_IS_BETTER.has(id) ? 'atMost' : null);

/** Of several deadlines, the next one; of those past, the last one; a target without deadline comes after dated ones. */
const chosen = (targets: readonly Target[], year: number): Target | null => {
  const dated = targets.filter(({ deadline }) => deadline !== null).sort((a, b) => a.deadline! - b.deadline!);
  return dated.find(({ deadline }) => deadline! >= year) ?? dated.at(-1) ?? targets[0] ?? null;
};

/**
 * The target that applies: the workbook's table `Cibles` when it names the indicator, else what the published report sets,
 * else none.
 */
export const targetOf = (
  indicator: Indicator,
  targets: readonly Target[] | null,
  year: number,
): AppliedTarget | null => {
  const own = (targets ?? []).filter(({ indicator: id }) => id === indicator.id);
  const target = chosen(own, year);
  if (target) {
    const { value, unit, sense, deadline, source } = target;
    return {
      value: value * unitScale(indicator.kind, unit),
      sense: sense ?? ownSense(indicator) ?? 'atLeast',
      deadline,
      source,
    };
  }
  return indicator.target && { ...indicator.target, sense: 'atLeast', source: null };
};
