import { renderText, type LocaleInfo } from '../../formats';
import type { WorkbookModel } from '../../workbook/workbook';
import type { ChartDocument } from '../chart-document';
import { isPercentGroup } from '../chart-types';
import { chartTitle } from '../shown-texts';
import { Slot } from '../slot';
import { readAxes } from './read-axes';
import { readLegend } from './read-legend';
import { readPaint } from './read-paint';
import { readPoints, type SourcePoints } from './read-points';
import { readSeries } from './read-series';
import { readText } from './read-text';
import type { ChartView, SeriesView, TextView } from './view-types';

/** Excel puts this much between groups of columns when the file says nothing. */
const GAP_WIDTH = 150;

/** What a chart shows now: its document joined with the values of the cells, in the language of `locale`. */
export function chartView(document: ChartDocument, workbook: WorkbookModel, locale: LocaleInfo): ChartView {
  const context = { workbook, locale };
  const format = (value: number, code: string): string => renderText(value, code, locale, workbook.date1904);
  const parts = document.series;
  const sources = parts.map((part) => readPoints(part, part.categories, workbook, locale));
  const shared = sources.find(({ texts }) => texts.length > 0) ?? { numbers: [], texts: [], format: 'General' };
  const series = parts.map((part, i) =>
    readSeries(part, i, part.isScattered ? (sources[i] as SourcePoints) : shared, context, format),
  );
  const categories = categoryTexts(series, shared);
  const theme = workbook.themeColors;
  const bars = Slot.of(document.groups.find(({ local }) => local.startsWith('bar')) ?? document.root);
  const round = Slot.of(document.groups[0] ?? document.root);
  return {
    type: document.type,
    series,
    categories,
    categoryNumbers: shared.numbers,
    axes: readAxes(document, context, (type, group) =>
      type === 'Category' && !parts.some(({ isScattered }) => isScattered)
        ? shared.format
        : valueFormat(series, group, type, context),
    ),
    title: titleOf(document, context),
    titleOverlay: document.chart.at('title', 'overlay').flag(false),
    legend: readLegend(document, series, categories, context),
    area: readPaint(document.space, theme, { fill: '#FFFFFF', line: '#D9D9D9', width: 0.75 }),
    plot: readPaint(document.plotArea, theme, { fill: null, line: null, width: 0.75 }),
    roundedCorners: !document.isChartex && document.space.child('roundedCorners').flag(true),
    gapWidth: bars.child('gapWidth').number ?? GAP_WIDTH,
    overlap: bars.child('overlap').number ?? 0,
    firstAngle: round.child('firstSliceAng').number ?? 0,
    holeSize: round.child('holeSize').number ?? 50,
    blanks: blanksOf(document),
    layouts: {
      title: document.chart.at('title', 'layout', 'manualLayout').element,
      legend: document.chart.at('legend', 'layout', 'manualLayout').element,
      plot: document.plotArea.at('layout', 'manualLayout').element,
    },
    theme,
    texts: context,
    format,
  };
}

/** Names of categories: as many as the longest series has points, numbered where there are none. */
function categoryTexts(series: SeriesView[], { texts }: SourcePoints): string[] {
  const count = series.reduce((most, { points }) => Math.max(most, points.length), texts.length);
  return Array.from({ length: count }, (_, i) => texts[i] ?? (texts.length > 0 ? '' : String(i + 1)));
}

type Context = Parameters<typeof chartTitle>[0];

function titleOf(document: ChartDocument, context: Context): TextView | null {
  const title = document.chart.child('title');
  // A title that is not spoken of shows by itself over a single series, unless it was deleted.
  const byItself = document.series.length === 1 && !document.chart.child('autoTitleDeleted').flag(false);
  if (!title.exists && !byItself) return null;
  const view = readText(document, title, chartTitle(context, document), context.workbook);
  return title.exists ? view : { ...view, size: 18, bold: true };
}

/** The number format of what an axis of values shows. */
function valueFormat(
  series: SeriesView[],
  group: SeriesView['axisGroup'],
  type: string,
  { workbook, locale }: Context,
): string {
  const first = series.find(({ axisGroup }) => axisGroup === group);
  if (!first) return 'General';
  if (isPercentGroup(first.part.group)) return '0%';
  return readPoints(first.part, type === 'Category' ? first.part.categories : first.part.values, workbook, locale)
    .format;
}

function blanksOf(document: ChartDocument): ChartView['blanks'] {
  const said = document.chart.child('dispBlanksAs').value;
  return said === 'gap' || said === 'span' ? said : 'zero';
}
