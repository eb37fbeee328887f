import type { ChartView } from '../view/view-types';
import { axesLayout, type AxisLayout } from './axes-layout';
import { legendLayout, type LegendLayout } from './legend-layout';
import { bottom, placed, right, without, type Rect } from './rect';
import { textSize } from './text-size';

/** Points that Excel keeps free at the edges of a chart, around a title and between its parts. */
const MARGIN = 7;
const TITLE_PAD = { across: 7.2, down: 3.6 };

/** Where the parts of a chart stand, in points from its top left corner. */
export interface ChartLayout {
  size: { width: number; height: number };
  title: Rect | null;
  legend: LegendLayout | null;
  /** The plot with the labels of its axes, and without them. */
  outer: Rect;
  inner: Rect;
  axes: AxisLayout[];
}

/**
 * Where everything stands in a chart of that size (points). What was placed by hand stands exactly there; what Excel places by itself
 * stands where this model of its habits puts it: title on top and centred, legend at its edge, the plot in what is left, texts
 * measured by a table of widths. No rule of Excel's own layout was ever published: such positions are estimates, near enough to
 * draw by and to move things from.
 */
export function chartLayout(view: ChartView, size: { width: number; height: number }): ChartLayout {
  const whole: Rect = { left: 0, top: 0, ...size };
  const title = titleRect(view, whole);
  let room = whole;
  // What was moved by hand no longer takes room from the plot.
  if (title && !view.titleOverlay && !view.layouts.title) room = without(room, 't', bottom(title));
  const { legend: shown } = view;
  const legend =
    shown && shown.entries.length > 0 ? legendLayout(shown, room, whole, MARGIN, view.layouts.legend) : null;
  if (legend && shown && !shown.overlay && !view.layouts.legend) room = besideLegend(room, legend.rect, shown.place);
  const outer = withMargins(room, whole);
  return { size, title, legend, ...plotLayout(view, outer, whole) };
}

function titleRect(view: ChartView, whole: Rect): Rect | null {
  if (!view.title) return null;
  const text = textSize(view.title);
  const width = text.width + 2 * TITLE_PAD.across;
  const height = text.height + 2 * TITLE_PAD.down;
  const automatic = { left: (whole.width - width) / 2, top: MARGIN, width, height };
  const there = placed(automatic, view.layouts.title, whole);
  // A title is as large as its text, wherever it stands.
  return { ...there, width, height };
}

function besideLegend(room: Rect, legend: Rect, place: string): Rect {
  if (place === 't') return without(room, 't', bottom(legend) - room.top);
  if (place === 'b') return without(room, 'b', bottom(room) - legend.top);
  if (place === 'l') return without(room, 'l', right(legend) - room.left);
  return without(room, 'r', right(room) - legend.left);
}

/** Room inside the edges of the chart; beside title and legend half as much will do. */
function withMargins(room: Rect, whole: Rect): Rect {
  const margin = (atEdge: boolean): number => (atEdge ? MARGIN : MARGIN / 2);
  let rect = without(room, 'l', margin(room.left === 0));
  rect = without(rect, 't', margin(room.top === 0));
  rect = without(rect, 'r', margin(right(room) >= whole.width));
  return without(rect, 'b', margin(bottom(room) >= whole.height));
}

function plotLayout(view: ChartView, automatic: Rect, whole: Rect): Pick<ChartLayout, 'outer' | 'inner' | 'axes'> {
  const manual = view.layouts.plot;
  const target = placed(automatic, manual, whole);
  const given = manual?.child('layoutTarget')?.attr('val') === 'inner' ? 'inner' : 'outer';
  if (view.axes.length === 0) {
    const inner = manual && given === 'inner' ? target : square(target);
    return { outer: manual ? target : inner, inner, axes: [] };
  }
  return axesLayout(view, target, given);
}

/** The largest square in the middle: slices are round. */
function square({ left, top, width, height }: Rect): Rect {
  const side = Math.min(width, height);
  return { left: left + (width - side) / 2, top: top + (height - side) / 2, width: side, height: side };
}
