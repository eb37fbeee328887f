import type { WorkbookModel } from '../workbook/workbook';
import type { XmlElement } from '../xlsx/xml/element';
import { changeCategoryAxis } from './category-axis';
import { ChartDocument } from './chart-document';
import { isRound, isScattered, type ChartRecipe } from './chart-types';
import { createAxes, FIRST_AXES, GREY_TEXT } from './create-axes';
import { createGroup } from './create-group';
import { createSeries } from './create-series';
import { finishStock } from './create-stock';
import { a, c, line, solidFill, textProperties } from './markup';
import type { SeriesSource } from './source-data';

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
  const document = new ChartDocument(root);
  // Before a volume gets axes of its own, which are made like the first.
  const axis = /^(bar|line|area|stock)Chart$/.test(recipe.element) ? document.axis('Category') : null;
  if (axis) changeCategoryAxis(document, axis, 'Automatic', workbook);
  if (recipe.element === 'stockChart') finishStock(document, recipe, workbook);
  return document;
}

export const titleText = (): XmlElement => textProperties(14, GREY_TEXT);

/** How a chart in three dimensions is looked at. */
export function view3D(recipe: ChartRecipe): XmlElement {
  const round = isRound(recipe);
  return c(
    'view3D',
    null,
    c('rotX', recipe.fromAbove ? 90 : round ? 30 : 15),
    c('rotY', round || recipe.fromAbove ? 0 : 20),
    c('rAngAx', round || recipe.axes === 'depth' ? 0 : 1),
    recipe.fromAbove && c('perspective', 0),
  );
}
