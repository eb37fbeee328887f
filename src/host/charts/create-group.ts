import type { XmlElement } from '../xlsx/xml/element';
import { axisReferences, type AxisIds } from './create-axes';
import { isHorizontal, isRound, isStacked, type ChartRecipe } from './chart-types';
import { mayHave } from './allowed-children';
import { c, line, solidFill } from './markup';

/** The element that holds the series of a type, with the settings that Excel gives a new chart. */
export function createGroup(recipe: ChartRecipe, series: XmlElement[], ids: AxisIds): XmlElement {
  return c(
    recipe.element,
    null,
    recipe.settings.map(([local, value]) => c(local, value)),
    mayHave(recipe.element, 'varyColors') && c('varyColors', isRound(recipe) ? 1 : 0),
    series,
    extras(recipe, series),
    axisReferences(recipe, ids),
  );
}

const grey = (): XmlElement => c('spPr', null, line('#404040', 0.75));

const upDown = (local: string, color: string): XmlElement =>
  c(local, null, c('spPr', null, solidFill(color), line('#404040', 0.75)));

function extras(recipe: ChartRecipe, series: XmlElement[]): XmlElement[] {
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
    case 'stockChart':
      return [
        c('hiLowLines', null, grey()),
        series.length > 3 &&
          c('upDownBars', null, c('gapWidth', 150), upDown('upBars', '#FFFFFF'), upDown('downBars', '#404040')),
      ].filter((one) => one !== false);
    case 'surfaceChart':
    case 'surface3DChart':
      return [c('bandFmts')];
    case 'bubbleChart':
      return [c('bubbleScale', 100), c('showNegBubbles', 0)];
    default:
      return [];
  }
}
