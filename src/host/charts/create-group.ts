import type { XmlElement } from '../xlsx/xml/element';
import { axisReferences, type AxisIds } from './create-axes';
import { isHorizontal, isRound, isStacked, type ChartRecipe } from './chart-types';
import { c } from './markup';

/** The element that holds the series of a type, with the settings that Excel gives a new chart. */
export function createGroup(recipe: ChartRecipe, series: XmlElement[], ids: AxisIds): XmlElement {
  return c(
    recipe.element,
    null,
    recipe.settings.map(([local, value]) => c(local, value)),
    c('varyColors', isRound(recipe) ? 1 : 0),
    series,
    extras(recipe),
    axisReferences(recipe, ids),
  );
}

function extras(recipe: ChartRecipe): XmlElement[] {
  switch (recipe.element) {
    case 'barChart':
      if (isStacked(recipe)) return [c('gapWidth', 150), c('overlap', 100)];
      return isHorizontal(recipe) ? [c('gapWidth', 182)] : [c('gapWidth', 219), c('overlap', -27)];
    case 'bar3DChart':
      return [c('gapWidth', 150), c('shape', recipe.shape ?? 'box')];
    case 'lineChart':
      return [c('marker', 1)];
    case 'line3DChart':
    case 'area3DChart':
      return recipe.axes === 'depth' ? [c('gapDepth', 150)] : [];
    case 'pieChart':
      return [c('firstSliceAng', 0)];
    case 'doughnutChart':
      return [c('firstSliceAng', 0), c('holeSize', 75)];
    case 'ofPieChart':
      return [c('gapWidth', 100), c('secondPieSize', 75), c('serLines')];
    case 'bubbleChart':
      return [c('bubbleScale', 100), c('showNegBubbles', 0)];
    default:
      return [];
  }
}
