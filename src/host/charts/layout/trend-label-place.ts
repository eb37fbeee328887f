import type { XmlElement } from '../../xlsx/xml/element';
import type { SeriesMarks } from '../render/plot-marks';
import { trendText, trendView, type TrendView } from '../trend/trend-view';
import { Slot } from '../slot';
import { readText } from '../view/read-text';
import type { ChartView, TextView } from '../view/view-types';
import { placed, type Rect } from './rect';
import { textSize } from './text-size';

/** Points along a curve that is not straight. */
const STEPS = 60;
const PAD = 3;

export interface TrendLabel {
  text: TextView;
  rect: Rect;
  /** Where it would stand by itself. */
  automatic: Rect;
}

/** The points of a trendline, in points of the chart. */
export function trendPoints(
  { from, to, curve, means }: TrendView,
  { place, series }: SeriesMarks,
): { x: number; y: number }[] {
  if (!place) return [];
  if (!curve)
    return means.flatMap((mean, i) =>
      mean === null ? [] : [place(series.part.isScattered ? (series.xValues[i] ?? i + 1) : i + 1, mean)],
    );
  return Array.from({ length: STEPS + 1 }, (_, i) => from + ((to - from) * i) / STEPS).flatMap((x) => {
    const value = curve.at(x);
    return value === null ? [] : [place(x, value)];
  });
}

/** The label of a trendline, above the end of the line; null where none shows. */
export function trendLabel(
  view: ChartView,
  found: SeriesMarks,
  trendline: XmlElement,
  whole: { width: number; height: number },
): TrendLabel | null {
  const { document } = found.series.part;
  const label = Slot.of(trendline).child('trendlineLbl');
  const shown = ['dispEq', 'dispRSqr'].some((local) => Slot.of(trendline).child(local).flag(false));
  const words = shown ? trendText(trendline, found.series, view.texts, view.format) : '';
  const end = trendPoints(trendView(trendline, found.series), found).at(-1);
  if (words === '' || !end) return null;
  const text = readText(document, label, words, view.texts.workbook);
  const size = textSize(text);
  const [width, height] = [size.width + 2 * PAD, size.height + 2 * PAD];
  const automatic = {
    left: Math.max(Math.min(end.x, whole.width - PAD) - width, 0),
    top: Math.max(end.y - height - PAD, 0),
    width,
    height,
  };
  const rect = placed(automatic, label.at('layout', 'manualLayout').element, whole);
  return { text, rect: { ...rect, width, height }, automatic };
}
