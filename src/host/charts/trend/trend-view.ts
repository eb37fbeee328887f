import type { XmlElement } from '../../xlsx/xml/element';
import { shownTitle, type TextContext } from '../shown-texts';
import { Slot } from '../slot';
import type { SeriesView } from '../view/view-types';
import { movingAverage, trendCurve, type TrendCurve } from './trend-curve';
import { trendEquation } from './trend-text';

/** A trendline with all that it is drawn and told by. */
export interface TrendView {
  type: string;
  curve: TrendCurve | null;
  /** X values from which to which it is drawn. */
  from: number;
  to: number;
  /** The mean at each point, for moving averages. */
  means: (number | null)[];
}

/** The trendline of an element `<c:trendline>`. Along categories, points stand at 1, 2, 3, … */
export function trendView(trendline: XmlElement, series: SeriesView): TrendView {
  const slot = Slot.of(trendline);
  const type = slot.child('trendlineType').value ?? 'linear';
  const values = series.points.map(({ value }) => value);
  const xs = values.map((_, i) => (series.part.isScattered ? (series.xValues[i] ?? i + 1) : i + 1));
  const pairs = values.flatMap((value, i): [number, number][] => (value === null ? [] : [[xs[i] ?? 0, value]]));
  const known = pairs.map(([x]) => x);
  const degree = slot.child('order').number ?? 2;
  return {
    type,
    curve: trendCurve(type, pairs, degree, slot.child('intercept').number),
    from: Math.min(...known) - (slot.child('backward').number ?? 0),
    to: Math.max(...known) + (slot.child('forward').number ?? 0),
    means: type === 'movingAvg' ? movingAverage(values, slot.child('period').number ?? 2) : [],
  };
}

/** The text of the label of a trendline by itself: equation, and how good the line is. Empty where nothing is to be shown. */
export function automaticTrendText(
  trendline: XmlElement,
  series: SeriesView,
  format: (value: number, code: string) => string,
): string {
  const slot = Slot.of(trendline);
  const { type, curve } = trendView(trendline, series);
  if (!curve) return '';
  const code = slot.at('trendlineLbl', 'numFmt').attr('formatCode') ?? 'General';
  // "General" in these labels shows five figures.
  const shown = (value: number): string =>
    code === 'General' ? format(Number(value.toPrecision(5)), code) : format(value, code);
  const lines = [];
  if (slot.child('dispEq').flag(false)) lines.push(trendEquation(type, curve, shown));
  if (slot.child('dispRSqr').flag(false) && curve.rSquared !== null) lines.push(`R² = ${shown(curve.rSquared)}`);
  return lines.join('\n');
}

/** What the label of a trendline says: its own text, a cell's, or the equation. */
export function trendText(
  trendline: XmlElement,
  series: SeriesView,
  context: TextContext,
  format: (value: number, code: string) => string,
): string {
  const own = shownTitle(context, Slot.of(trendline).child('trendlineLbl'));
  return own ?? automaticTrendText(trendline, series, format);
}
