import { share } from '../scale/value-scale';
import type { AxisView, ChartView } from '../view/view-types';
import { axisScale, type AxisScale } from './axis-scales';
import { bottom, right, type Rect } from './rect';
import { belowAxis, besideAxis, type TickLabels } from './tick-labels';
import { textSize, textWidth } from './text-size';

/** Points between an axis and its labels, and around its title. */
const LABEL_GAP = 5;
const TITLE_GAP = 4;

export interface AxisLayout {
  axis: AxisView;
  horizontal: boolean;
  scale: AxisScale;
  labels: TickLabels;
  /** The edge of the plot on whose side labels and title stand. */
  side: 'l' | 'r' | 't' | 'b';
  /** Where the axis crosses the other: points from the left or from the top of the chart. */
  line: number;
  /** The axis with its labels; null where it is hidden. */
  rect: Rect | null;
  title: Rect | null;
  /** Whether its categories stand around the plot (radar). */
  around: boolean;
}

interface Edges {
  l: number;
  r: number;
  t: number;
  b: number;
}

/** The axes around a plot; `target` is the plot with labels (`outer`) or without (`inner`). */
export function axesLayout(
  view: ChartView,
  target: Rect,
  given: 'inner' | 'outer',
): { outer: Rect; inner: Rect; axes: AxisLayout[] } {
  const shown = view.axes.filter(({ type }) => type !== 'Series');
  const none: Edges = { l: 0, r: 0, t: 0, b: 0 };
  // What labels need depends on the size of the plot, which depends on what they need: the second round is near enough.
  let needed = none;
  let inner = target;
  let axes: AxisLayout[] = [];
  for (let round = 0; round < 3; round++) {
    inner = given === 'inner' ? target : shrunk(target, needed);
    axes = isRadar(view) ? radarAxes(view, shown, inner) : shown.map((axis) => oneAxis(view, axis, inner));
    needed = axes.reduce((edges, axis) => withAxis(edges, axis, inner), none);
  }
  for (const axis of axes) place(axis, inner);
  return { outer: given === 'outer' ? target : grown(target, needed), inner, axes };
}

const isRadar = ({ series }: ChartView): boolean => series.some(({ shape }) => shape === 'radar');

const shrunk = (rect: Rect, { l, r, t, b }: Edges): Rect => ({
  left: rect.left + l,
  top: rect.top + t,
  width: Math.max(rect.width - l - r, 1),
  height: Math.max(rect.height - t - b, 1),
});

const grown = (rect: Rect, { l, r, t, b }: Edges): Rect => ({
  left: rect.left - l,
  top: rect.top - t,
  width: rect.width + l + r,
  height: rect.height + t + b,
});

/** Whether an axis runs from left to right: categories do, unless columns lie on their side. */
function isHorizontal(view: ChartView, axis: AxisView): boolean {
  const lying = view.series.some(({ shape, horizontal }) => shape === 'column' && horizontal);
  return (axis.type === 'Category') !== lying;
}

function oneAxis(view: ChartView, axis: AxisView, inner: Rect): AxisLayout {
  const horizontal = isHorizontal(view, axis);
  const length = horizontal ? inner.width : inner.height;
  const scale = axisScale(view, axis, length, horizontal);
  const texts = scale.marks.map(({ text }) => text);
  const slot = (scale.values ? 1 / Math.max(scale.marks.length - 1, 1) : scale.slot) * length;
  const labels = (horizontal ? belowAxis : besideAxis)(texts, axis.labels, slot, axis.labelStep);
  const line = crossingPoint(view, axis, inner, horizontal);
  return {
    axis,
    horizontal,
    scale,
    labels,
    side: sideOf(axis, horizontal, line, inner),
    line,
    rect: null,
    title: null,
    around: false,
  };
}

/** A radar has its categories around it, and one axis of values from its middle upwards. */
function radarAxes(view: ChartView, shown: AxisView[], inner: Rect): AxisLayout[] {
  return shown.map((axis) => {
    const found = oneAxis(view, axis, { ...inner, height: inner.height / 2 });
    if (axis.type !== 'Category') return { ...found, labels: { ...found.labels, thickness: 0 }, line: inner.left };
    const lines = found.scale.marks.map(({ text }) => [text]);
    return { ...found, around: true, labels: { lines, rotation: 0, thickness: axis.labels.size * 1.2 } };
  });
}

/** Where along the other axis this one stands. */
function crossingPoint(view: ChartView, axis: AxisView, inner: Rect, horizontal: boolean): number {
  const other = view.axes.find(({ type, group }) => type !== axis.type && type !== 'Series' && group === axis.group);
  const part = other ? crossingShare(view, axis, other, horizontal ? inner.height : inner.width) : 0;
  const turnedOver = other?.reversed ? 1 - part : part;
  return horizontal ? bottom(inner) - turnedOver * inner.height : inner.left + turnedOver * inner.width;
}

/** The place of a crossing as a part of the other axis, from its start. */
function crossingShare(view: ChartView, { crosses }: AxisView, other: AxisView, length: number): number {
  if (crosses === 'min') return 0;
  if (crosses === 'max') return 1;
  const { values, categories, slot } = axisScale(view, other, length, !isHorizontal(view, other));
  if (values) {
    const at = crosses === 'autoZero' ? (values.logBase === null ? 0 : values.min) : crosses;
    return Math.min(Math.max(share(values, at), 0), 1);
  }
  if (crosses === 'autoZero') return 0;
  const category = categories[Math.round(crosses) - 1];
  return category === undefined ? 0 : Math.max(category - slot / 2, 0);
}

/** The side on which labels stand: that of the axis, or with `low` and `high` the edge of the plot that says so. */
function sideOf(
  { edge, labelPlace, type }: AxisView,
  horizontal: boolean,
  line: number,
  inner: Rect,
): AxisLayout['side'] {
  const atEnd = horizontal ? line <= inner.top + 0.5 : line >= right(inner) - 0.5;
  const far =
    labelPlace === 'high' || (labelPlace !== 'low' && atEnd && (edge === 't' || edge === 'r' || type === 'Value'));
  return horizontal ? (far ? 't' : 'b') : far ? 'r' : 'l';
}

const hasLabels = ({ axis, labels }: AxisLayout): boolean =>
  axis.visible && axis.labelPlace !== 'none' && labels.lines.some((lines) => lines.length > 0);

const titleSize = ({ axis, horizontal }: AxisLayout): number => {
  if (!axis.title || !axis.visible) return 0;
  const { width, height } = textSize(axis.title);
  return (horizontal ? height : width) + 2 * TITLE_GAP;
};

/** What labels and title need beyond the plot on their side. */
function withAxis(edges: Edges, found: AxisLayout, inner: Rect): Edges {
  const { side, line, labels, axis } = found;
  const edge = { l: inner.left, r: right(inner), t: inner.top, b: bottom(inner) }[side];
  // Labels beside an axis in the middle of the plot lie within it as far as there is room.
  const within = axis.labelPlace === 'nextTo' ? Math.abs(edge - line) : 0;
  const taken = hasLabels(found) ? Math.max(labels.thickness + LABEL_GAP - within, 0) : 0;
  const round = found.around ? labels.thickness : 0;
  const next = { ...edges, [side]: Math.max(edges[side], taken + titleSize(found)) };
  if (round > 0) return { l: next.l + round, r: next.r + round, t: next.t + round, b: Math.max(next.b, round) };
  return found.horizontal && hasLabels(found) ? withEnds(next, found, inner) : next;
}

/** Slanted labels reach to the left of their marks: how far, the first of them say. */
function withSlanted(
  edges: Edges,
  { labels, scale, axis }: Pick<AxisLayout, 'labels' | 'scale' | 'axis'>,
  inner: Rect,
): Edges {
  if (labels.rotation <= 0 || axis.reversed) return edges;
  const cos = Math.cos((Math.min(labels.rotation, 90) * Math.PI) / 180);
  const reaches = scale.marks.map(({ at }, i) => {
    const [text] = labels.lines[i] ?? [];
    const place = scale.values ? 0 : at;
    return text === undefined ? 0 : textWidth(text, axis.labels) * cos - place * inner.width;
  });
  return { ...edges, l: Math.max(edges.l, ...reaches) };
}

/** The first and the last label reach beyond the ends of a horizontal axis. */
function withEnds(edges: Edges, { labels, scale, axis }: AxisLayout, inner: Rect): Edges {
  if (labels.rotation !== 0) return withSlanted(edges, { labels, scale, axis }, inner);
  const reach = (index: number, from: number): number => {
    const widest = Math.max(0, ...(labels.lines.at(index) ?? []).map((text) => textWidth(text, axis.labels)));
    return widest / 2 - from * inner.width;
  };
  const { values, slot, categories } = scale;
  const before = values ? 0 : (categories[0] ?? slot / 2);
  const [first, last] = [reach(0, before), reach(-1, before)];
  const [start, end] = axis.reversed ? [last, first] : [first, last];
  return { ...edges, l: Math.max(edges.l, start), r: Math.max(edges.r, end) };
}

/** Gives an axis, and its title, their rectangles. */
function place(found: AxisLayout, inner: Rect): void {
  const { axis, horizontal, side, labels } = found;
  if (!axis.visible) return;
  const thickness = hasLabels(found) ? labels.thickness + LABEL_GAP : 0;
  const edge = { l: inner.left, r: right(inner), t: inner.top, b: bottom(inner) }[side];
  const from = axis.labelPlace === 'nextTo' ? found.line : edge;
  const outwards = side === 'l' || side === 't' ? -1 : 1;
  const start = outwards < 0 ? from - thickness : from;
  found.rect = horizontal
    ? { left: inner.left, top: start, width: inner.width, height: thickness }
    : { left: start, top: inner.top, width: thickness, height: inner.height };
  if (!axis.title) return;
  const { width, height } = textSize(axis.title);
  const reach = outwards < 0 ? Math.min(start, edge) : Math.max(start + thickness, edge);
  const near = outwards < 0 ? reach - TITLE_GAP - (horizontal ? height : width) : reach + TITLE_GAP;
  found.title = horizontal
    ? { left: inner.left + (inner.width - width) / 2, top: near, width, height }
    : { left: near, top: inner.top + (inner.height - height) / 2, width, height };
}
