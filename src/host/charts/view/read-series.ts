import type { XmlElement } from '../../xlsx/xml/element';
import { axisIds } from '../chart-document';
import type { ChartSeriesPart } from '../chart-series-part';
import { paletteColor } from '../palette';
import { seriesName, type TextContext } from '../shown-texts';
import { Slot } from '../slot';
import { errorLengths } from './error-lengths';
import { ownLabels, readLabel } from './read-labels';
import { readMarker, readPaint } from './read-paint';
import { readPoints, type SourcePoints } from './read-points';
import type { Paint, PointView, SeriesShape, SeriesView } from './view-types';

type Format = (value: number, code: string) => string;

const SHAPES: Record<string, SeriesShape> = {
  barChart: 'column',
  bar3DChart: 'column',
  lineChart: 'line',
  line3DChart: 'line',
  areaChart: 'area',
  area3DChart: 'area',
  pieChart: 'slice',
  pie3DChart: 'slice',
  ofPieChart: 'slice',
  doughnutChart: 'ring',
  scatterChart: 'scatter',
  bubbleChart: 'bubble',
  radarChart: 'radar',
  stockChart: 'stock',
};

const STACKING: Record<string, SeriesView['stacking']> = { stacked: 'stacked', percentStacked: 'percent' };

/** Whether the series is drawn as a line rather than as something filled. */
export const isLine = ({ group }: ChartSeriesPart): boolean =>
  /^(line|scatter|stock)/.test(group.local) ||
  group.local === 'line3DChart' ||
  (group.local === 'radarChart' && group.child('radarStyle')?.attr('val') !== 'filled');

/** A series with its values as they are now in the cells. */
export function readSeries(
  part: ChartSeriesPart,
  position: number,
  categories: SourcePoints,
  context: TextContext,
  format: Format,
): SeriesView {
  const { group, slot } = part;
  const theme = context.workbook.themeColors;
  const values = readPoints(part, part.values, context.workbook, context.locale);
  const color = paletteColor(context.workbook, part.index);
  const shape = SHAPES[group.local] ?? 'none';
  const lined = isLine(part);
  const paint = readPaint(slot, theme, {
    fill: lined ? null : color,
    line: lined && shape !== 'stock' ? color : null,
    width: lined ? 2.25 : 0.75,
  });
  const marked = Slot.of(group).child('marker').flag(false) || /^(scatter|radar)/.test(group.local);
  const marker = lined ? readMarker(slot, theme, paint.line ?? color, position, marked) : null;
  const sizes = part.isScattered ? readPoints(part, slot.child('bubbleSize'), context.workbook, context.locale) : null;
  const view: SeriesView = {
    part,
    shape,
    horizontal: group.child('barDir')?.attr('val') === 'bar',
    stacking: STACKING[group.child('grouping')?.attr('val') ?? ''] ?? 'none',
    axisGroup: groupOf(part),
    name: seriesName(context, part),
    points: [],
    xValues: values.numbers.map((_, i) => categories.numbers[i] ?? i + 1),
    sizes: sizes?.numbers ?? [],
    paint,
    marker,
    smooth: slot.child('smooth').flag(false),
    errorPaint: errorPaint(part, theme),
  };
  if (part.isScattered && categories.numbers.every((x) => x === 0 || x === null) && categories.texts.some(Boolean))
    view.xValues = values.numbers.map((_, i) => i + 1);
  view.points = pointViews(view, values, categories, context, format);
  return view;
}

function groupOf({ document, group }: ChartSeriesPart): SeriesView['axisGroup'] {
  const primary = document.axesOf('Primary').map((axis) => axis.child('axId')?.attr('val') ?? '');
  const own = axisIds(group);
  return own.length > 0 && primary.length > 0 && !own.some((id) => primary.includes(id)) ? 'Secondary' : 'Primary';
}

function errorPaint({ element, slot }: ChartSeriesPart, theme: readonly string[]): Paint | null {
  const [bar] = element.all('errBars');
  return bar ? readPaint(Slot.of(bar, slot), theme, { fill: null, line: '#595959', width: 0.75 }) : null;
}

/** The points of a series with what is said of each alone. */
function pointViews(
  series: SeriesView,
  values: SourcePoints,
  categories: SourcePoints,
  context: TextContext,
  format: Format,
): PointView[] {
  const { part } = series;
  const own = new Map<number, XmlElement>();
  for (const point of part.element.all('dPt')) own.set(point.child('idx')?.number('val') ?? -1, point);
  const labels = ownLabels(part);
  const total = values.numbers.reduce<number>((sum, value) => sum + Math.max(value ?? 0, 0), 0);
  const errors = errorLengths(part, values.numbers, context);
  const round = series.shape === 'slice' || series.shape === 'ring';
  return values.numbers.map((value, i) => {
    const slot = own.get(i);
    const looks = looksOf(series, slot ? Slot.of(slot, part.slot) : null, i, round, context);
    const facts = {
      value,
      valueFormat: values.format,
      category: categories.texts[i] ?? String(i + 1),
      series: series.name,
      part: round && total > 0 && value !== null ? Math.max(value, 0) / total : null,
      size: series.sizes[i] ?? null,
    };
    const label = value === null ? null : readLabel(part, labels.get(i) ?? null, facts, context, format);
    return { value, ...looks, label, errors: errors[i] ?? [] };
  });
}

function looksOf(
  series: SeriesView,
  own: Slot | null,
  index: number,
  round: boolean,
  context: TextContext,
): Pick<PointView, 'paint' | 'marker' | 'explosion'> {
  const theme = context.workbook.themeColors;
  const { part, paint, marker } = series;
  const varied = round && Slot.of(part.group).child('varyColors').flag(true);
  const usual = varied ? { ...paint, fill: paletteColor(context.workbook, index) } : paint;
  const whole = part.slot.child('explosion').number ?? 0;
  if (!own) return { paint: usual, marker, explosion: whole };
  return {
    paint: { ...readPaint(own, theme, usual), dash: own.at('spPr', 'ln', 'prstDash').value ?? usual.dash },
    marker: own.child('marker').exists ? readMarker(own, theme, marker?.fill ?? '#000000', index, true) : marker,
    explosion: own.child('explosion').number ?? whole,
  };
}
