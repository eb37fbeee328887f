import type { WorkbookModel } from '../workbook/workbook';
import type { XmlElement } from '../xlsx/xml/element';
import { ChartDocument } from './chart-document';
import { isRound, isScattered, type ChartRecipe } from './chart-types';
import { createAxes, GREY_TEXT, type AxisIds } from './create-axes';
import { createGroup } from './create-group';
import { createSeries } from './create-series';
import { a, c, line, solidFill, textProperties } from './markup';
import type { SeriesSource } from './source-data';

/** Ids of axes only have to differ within one chart. */
export const FIRST_AXES: AxisIds = { category: 111_111_111, value: 222_222_222, series: 333_333_333 };
export const SECOND_AXES: AxisIds = { category: 444_444_444, value: 555_555_555, series: 666_666_666 };

/** A new chart as Excel makes it: automatic title, legend where there is more than one thing to tell apart, grey grid. */
export function createChart(recipe: ChartRecipe, sources: SeriesSource[], workbook: WorkbookModel): ChartDocument {
  // One series is all that a pie shows; the others stay in it, unseen, as in Excel.
  const series = sources.map((source, i) => createSeries(recipe, source, i, i, workbook));
  const needsLegend = isRound(recipe) || sources.length > 1;
  const root = c(
    'chartSpace',
    null,
    c('roundedCorners', 0),
    c(
      'chart',
      null,
      c('title', null, c('overlay', 0), titleText()),
      c('autoTitleDeleted', 0),
      recipe.threeD && view3D(recipe),
      c(
        'plotArea',
        null,
        c('layout'),
        createGroup(recipe, series, FIRST_AXES),
        createAxes(recipe, FIRST_AXES),
        c('spPr', null, a('noFill'), line(null)),
      ),
      needsLegend && c('legend', null, c('legendPos', 'b'), c('overlay', 0), textProperties(9, GREY_TEXT)),
      c('plotVisOnly', 1),
      c('dispBlanksAs', isScattered(recipe) || !/area/i.test(recipe.element) ? 'gap' : 'zero'),
    ),
    c('spPr', null, solidFill('#FFFFFF'), line('#D9D9D9', 0.75)),
    c(
      'txPr',
      null,
      a('bodyPr'),
      a('lstStyle'),
      a('p', {}, a('pPr', {}, a('defRPr')), a('endParaRPr', { lang: 'fr-FR' })),
    ),
  );
  return new ChartDocument(root);
}

export const titleText = (): XmlElement => textProperties(14, GREY_TEXT);

/** How a chart in three dimensions is looked at. */
export function view3D(recipe: ChartRecipe): XmlElement {
  const round = isRound(recipe);
  return c(
    'view3D',
    null,
    c('rotX', round ? 30 : 15),
    c('rotY', round ? 0 : 20),
    c('rAngAx', round || recipe.axes === 'depth' ? 0 : 1),
  );
}
