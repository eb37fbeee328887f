import type { WorkbookModel } from '../../workbook/workbook';
import { XmlElement } from '../../xlsx/xml/element';
import { encodeXstring } from '../../xlsx/xml/escape';
import { ChartDocument } from '../chart-document';
import { line, solidFill } from '../markup';
import { paletteColor } from '../palette';
import type { SeriesSource } from '../source-data';
import type { ChartexRecipe } from './chartex-types';

type Content = XmlElement | false | null | Content[];

/** An element of the namespace of charts of Excel 2016. */
export function cx(local: string, attributes: Record<string, string | number> = {}, ...content: Content[]): XmlElement {
  const list = Object.entries(attributes).map(([name, value]): [string, string] => [name, String(value)]);
  const element = new XmlElement(`cx:${local}`, list);
  for (const child of content.flat(Infinity as 1) as (XmlElement | false | null)[]) if (child) element.append(child);
  return element;
}

/** A new chart of a type of Excel 2016, as Excel makes it: title, and the options with which such charts begin. */
export function createChartex(
  type: string,
  recipe: ChartexRecipe,
  sources: SeriesSource[],
  workbook: WorkbookModel,
): ChartDocument {
  const data = sources.map((source, id) => dataOf(recipe, source, id));
  const series = sources.flatMap((source, id) => seriesOf(type, recipe, source, id, workbook));
  const plotArea = cx('plotArea', {}, cx('plotAreaRegion', {}, series), axesOf(type, recipe));
  const placed = { pos: 't', align: 'ctr', overlay: 0 };
  const needsLegend = recipe.axes === 'none' || sources.length > 1;
  return new ChartDocument(
    cx(
      'chartSpace',
      {},
      cx('chartData', {}, data),
      cx(
        'chart',
        {},
        cx('title', placed),
        plotArea,
        needsLegend && cx('legend', { ...placed, pos: recipe.layout === 'regionMap' ? 'r' : 't' }),
      ),
      cx('spPr', {}, solidFill('#FFFFFF'), line('#D9D9D9', 0.75)),
    ),
  );
}

const formula = (text: string): XmlElement => cx('f').setText(encodeXstring(text));

const dataOf = ({ dimension, categories }: ChartexRecipe, source: SeriesSource, id: number): XmlElement =>
  cx(
    'data',
    { id },
    categories && source.categories !== null && cx('strDim', { type: 'cat' }, formula(source.categories)),
    cx('numDim', { type: dimension }, formula(source.values)),
  );

function seriesOf(
  type: string,
  { layout, axes }: ChartexRecipe,
  source: SeriesSource,
  id: number,
  workbook: WorkbookModel,
): XmlElement[] {
  const colored = axes !== 'none' && cx('spPr', {}, solidFill(paletteColor(workbook, id)));
  const name = source.name !== null && cx('tx', {}, cx('txData', {}, formula(source.name)));
  const options = layoutOptions(type);
  const ids = axes === 'both' && type === 'Pareto' && cx('axisId', { val: 1 });
  const first = cx(
    'series',
    { layoutId: layout, uniqueId: uniqueId(id) },
    name,
    colored,
    cx('dataId', { val: id }),
    options,
    ids,
  );
  if (type !== 'Pareto') return [first];
  const curve = { layoutId: 'paretoLine', ownerIdx: id * 2, uniqueId: uniqueId(1000 + id) };
  return [first, cx('series', curve, cx('axisId', { val: 2 }))];
}

/** Ids only have to differ within one chart. */
const uniqueId = (number: number): string =>
  `{${(number + 1).toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;

/** The options that Excel writes for a new series. */
function layoutOptions(type: string): XmlElement | false {
  switch (type) {
    case 'Histogram':
      return cx('layoutPr', {}, cx('binning', { intervalClosed: 'r' }));
    case 'Pareto':
      return cx('layoutPr', {}, cx('aggregation'));
    case 'Boxwhisker':
      return cx(
        'layoutPr',
        {},
        cx('visibility', { meanLine: 0, meanMarker: 1, nonoutliers: 0, outliers: 1 }),
        cx('statistics', { quartileMethod: 'exclusive' }),
      );
    case 'Treemap':
      return cx('layoutPr', {}, cx('parentLabelLayout', { val: 'overlapping' }));
    case 'Waterfall':
      return cx('layoutPr', {}, cx('visibility', { connectorLines: 1 }), cx('subtotals'));
    case 'RegionMap':
      return cx(
        'layoutPr',
        {},
        cx('geography', { cultureLanguage: 'fr-FR', cultureRegion: 'FR', attribution: 'Bing' }),
      );
    default:
      return false;
  }
}

function axesOf(type: string, { axes }: ChartexRecipe): XmlElement[] {
  if (axes === 'none') return [];
  const gap = { Histogram: 0, Pareto: 0, Funnel: 0.06, Boxwhisker: 1 }[type] ?? 0.5;
  const categories = cx('axis', { id: 0 }, cx('catScaling', { gapWidth: gap }), cx('tickLabels'));
  if (axes === 'category') return [categories];
  const values = cx('axis', { id: 1 }, cx('valScaling'), cx('majorGridlines'), cx('tickLabels'));
  if (type !== 'Pareto') return [categories, values];
  const shares = cx(
    'axis',
    { id: 2 },
    cx('valScaling', { max: 1, min: 0 }),
    cx('units', { unit: 'percentage' }),
    cx('tickLabels'),
  );
  return [categories, values, shares];
}
