import type { Census } from '../census';
import type { Indicator } from '../indicators/indicator';
import type { IndicatorResult } from '../indicators/result';
import { ownSense, targetOf, type AppliedTarget } from '../indicators/targets';
import { asWritten } from './indicator-line';

export type Direction = 'up' | 'down' | 'same';
export type TargetState = 'reached' | 'notReached' | 'notYet';

/** How an indicator stands in a year beside an earlier one and beside its target. */
export interface IndicatorProgress {
  /** The last earlier year with a figure: last year's, where it is known. */
  previous: IndicatorResult | null;
  /** Points of percentage, or a share of the earlier value (0.1 is +10 %); `null` where nothing is to be told. */
  change: number | null;
  direction: Direction | null;
  /** Which way is the good one, as the target or the figure itself says. */
  better: 'up' | 'down' | null;
  target: AppliedTarget | null;
  /** Value less target: points of percentage, or the unit of the indicator. */
  gap: number | null;
  state: TargetState | null;
}

/** Beyond nine decimals two figures are the same: they come from binary fractions. */
const DECIMALS = 1e9;
const sign = (difference: number): number => Math.sign(Math.round(difference * DECIMALS));

/** A change of a percentage is told in points, any other one in percent of where it started. */
const changeOf = ({ kind }: Indicator, value: number, before: number): number | null => {
  if (kind === 'percent') return value - before;
  return before > 0 ? value / before - 1 : null;
};

const stateOf = (difference: number, { sense, deadline }: AppliedTarget, year: number): TargetState => {
  const reached = sense === 'atLeast' ? sign(difference) >= 0 : sign(difference) <= 0;
  if (reached) return 'reached';
  return deadline !== null && year < deadline ? 'notYet' : 'notReached';
};

const BETTER = { atLeast: 'up', atMost: 'down' } as const;

/**
 * Compares a figure with the last earlier one and with its target.
 * @param earlier results of the same indicator, in any order
 */
export const indicatorProgress = (
  indicator: Indicator,
  result: IndicatorResult,
  earlier: readonly IndicatorResult[],
  census: Census,
): IndicatorProgress => {
  const { value, year } = result;
  const target = targetOf(indicator, census.registers.targets, year);
  const sense = target?.sense ?? ownSense(indicator);
  const better = sense && BETTER[sense];
  const none = { previous: null, change: null, direction: null, better, target, gap: null, state: null };
  if (value === null) return none;
  const known = earlier.filter((other) => other.year < year && other.value !== null);
  const previous = known.sort((a, b) => b.year - a.year)[0] ?? null;
  const [own, before, aim] = [value, previous?.value ?? null, target?.value ?? null].map((figure) =>
    asWritten(indicator, figure),
  ) as [number, number | null, number | null];
  const directions: Direction[] = ['down', 'same', 'up'];
  return {
    ...none,
    previous,
    change: before === null ? null : changeOf(indicator, value, previous!.value!),
    direction: before === null ? null : directions[sign(own - before) + 1]!,
    gap: target && value - target.value,
    state: target && aim !== null ? stateOf(own - aim, target, year) : null,
  };
};
