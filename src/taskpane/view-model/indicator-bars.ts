import type { IndicatorPoint } from '../../app/indicator-board';

export const CHART = { width: 280, height: 84, top: 16, bottom: 16 } as const;

/** A bar of the chart, in units of its view box. */
export interface IndicatorBar {
  year: number;
  value: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its year is written below it. */
  labelled: boolean;
}

export interface IndicatorBars {
  bars: IndicatorBar[];
  /** Where zero lies. */
  zero: number;
  /** Where the target lies, when it is within the chart. */
  target: number | null;
}

/** A label of four digits with a little air. */
const LABEL_WIDTH = 32;
const WIDEST = 36;

/**
 * Bars from zero for a series of rising years, each year in its place: a year without a figure leaves a gap.
 * @param points at least one
 * @param target a value to be drawn as a line, `null` without one
 */
export function indicatorBars(points: readonly IndicatorPoint[], target: number | null): IndicatorBars {
  const { width, height, top, bottom } = CHART;
  const values = [...points.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = high === low ? 0 : (height - top - bottom) / (high - low);
  const zero = high === low ? height - bottom : top + high * scale;
  const levelOf = (value: number): number => zero - value * scale;
  const first = points[0]!.year;
  const last = points.at(-1)!.year;
  const step = width / (last - first + 1);
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / step));
  const bars = points.map(({ year, value }): IndicatorBar => {
    const level = levelOf(value);
    const own = Math.min(WIDEST, step * 0.7);
    const x = (year - first) * step + (step - own) / 2;
    const height = Math.abs(level - zero);
    return { year, value, x, width: own, y: Math.min(level, zero), height, labelled: (last - year) % every === 0 };
  });
  return { bars, zero, target: target === null ? null : levelOf(target) };
}
