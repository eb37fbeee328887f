import type { LocaleInfo } from '../../formats';
import type { WorkbookModel } from '../../workbook/workbook';
import type { ChartDocument } from '../chart-document';
import { chartLayout, type ChartLayout } from '../layout/chart-layout';
import { labelPlace } from '../layout/label-places';
import { chartView } from '../view/chart-view';
import type { ChartView, SeriesView } from '../view/view-types';
import { drawAxes, drawGrids } from './draw-axes';
import { drawErrors } from './draw-errors';
import { drawLegend } from './draw-legend';
import { drawRadar } from './draw-radar';
import { drawHighLow, drawSeries } from './draw-series';
import { drawTrendlines } from './draw-trendlines';
import { plotMarks, type SeriesMarks } from './plot-marks';
import { filled, num, rectangle, tag, textIn, textLines } from './svg-markup';

const ROUNDED = 8;

/** Areas behind columns behind lines, as Excel draws charts of more than one kind. */
const DEPTH: SeriesView['shape'][] = ['area', 'ring', 'slice', 'column', 'bubble', 'stock', 'line', 'radar', 'scatter'];

/**
 * A chart as it shows now, as a document of SVG of that size in points: columns, bars, lines, areas, pies, rings, scatter, bubbles,
 * radars, stock charts and combinations of them, with titles, legend, axes, labels, error bars and trendlines, in the colours of the
 * chart and of the theme. Charts in three dimensions are drawn flat; of kinds that are not drawn (surfaces, maps, …) the frame, the
 * title and the name of the kind show. Pure: the same chart over the same cells gives the same text.
 */
export function renderChartSvg(
  document: ChartDocument,
  workbook: WorkbookModel,
  locale: LocaleInfo,
  size: { width: number; height: number },
): string {
  const view = chartView(document, workbook, locale);
  return drawChart(view, chartLayout(view, size));
}

/** A chart of which all is known, as SVG. */
export function drawChart(view: ChartView, layout: ChartLayout): string {
  const { width, height } = layout.size;
  const whole = { left: 0.5, top: 0.5, width: Math.max(width - 1, 0), height: Math.max(height - 1, 0) };
  const name = view.title?.text.replace(/\s+/g, ' ') ?? view.type;
  const drawn = view.series.some(({ shape }) => shape !== 'none');
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${num(width)} ${num(height)}`,
      width: `${num(width)}pt`,
      height: `${num(height)}pt`,
      role: 'img',
      'aria-label': name,
    },
    rectangle(whole, { class: 'chart-area', rx: view.roundedCorners ? ROUNDED : null, ...filled(view.area) }),
    drawn ? drawPlot(view, layout) : notDrawn(view, layout),
    view.title && layout.title ? tag('g', { class: 'chart-title' }, textIn(layout.title, view.title)) : '',
    view.legend && layout.legend ? drawLegend(view.legend, layout.legend) : '',
  );
}

function drawPlot(view: ChartView, layout: ChartLayout): string {
  const all = plotMarks(view, layout);
  const behindFirst = [...all].sort((a, b) => DEPTH.indexOf(a.series.shape) - DEPTH.indexOf(b.series.shape));
  const line = { fill: null, line: '#404040', width: 0.75, dash: null };
  return tag(
    'g',
    { class: 'chart-plot' },
    rectangle(layout.inner, filled(view.plot)),
    layout.axes.some(({ around }) => around) ? drawRadar(layout) : drawGrids(layout) + drawAxes(layout),
    all.some(({ series }) => series.shape === 'stock') ? drawHighLow(all, line) : '',
    ...behindFirst.map((found) =>
      drawSeries(found, view.series.indexOf(found.series), view.blanks === 'span', (i) => said(view, found.series, i)),
    ),
    ...all.map(drawErrors),
    ...all.map((found) => drawTrendlines(view, found, layout)),
    tag('g', { class: 'chart-labels' }, ...all.map((found) => labels(found, layout))),
  );
}

/** A point in words: series, category, value. */
function said({ categories, format }: ChartView, series: SeriesView, i: number): string {
  const value = series.points[i]?.value ?? null;
  return [series.name, categories[i] ?? '', value === null ? '' : format(value, 'General')].join(' ; ');
}

function labels(found: SeriesMarks, { size }: ChartLayout): string {
  return found.series.points
    .map(({ label }, i) => {
      const place = labelPlace(found, i, size);
      if (!label || !place) return '';
      const box = label.paint.fill || label.paint.line ? rectangle(place, filled(label.paint)) : '';
      return box + textIn(place, label.text);
    })
    .join('');
}

function notDrawn({ type, axes, series }: ChartView, { outer, size }: ChartLayout): string {
  if (series.length === 0) return '';
  const look = axes[0]?.labels ?? {
    text: '',
    size: 10,
    bold: false,
    italic: true,
    underline: false,
    color: '#595959',
    face: 'Calibri',
    rotation: 0,
  };
  return tag(
    'g',
    { class: 'chart-not-drawn' },
    rectangle(outer, { fill: 'none', stroke: '#D9D9D9' }),
    textLines([type], size.width / 2, outer.top + outer.height / 2, look),
  );
}
