import type { XmlElement } from '../xlsx/xml/element';
import { isHorizontal, isPercent, type ChartRecipe } from './chart-types';
import { a, c, line, textProperties } from './markup';

const GREY_LINE = '#D9D9D9';
export const GREY_TEXT = '#595959';

export interface AxisIds {
  category: number;
  value: number;
  series: number;
}

/** Ids of axes only have to differ within one chart. */
export const FIRST_AXES: AxisIds = { category: 111_111_111, value: 222_222_222, series: 333_333_333 };
export const SECOND_AXES: AxisIds = { category: 444_444_444, value: 555_555_555, series: 666_666_666 };

/** Ids of the axes that groups of a type refer to, in the order of the schema. */
export function axisReferences(recipe: ChartRecipe, ids: AxisIds): XmlElement[] {
  if (recipe.axes === 'none') return [];
  const flat = [c('axId', ids.category), c('axId', ids.value)];
  if (recipe.axes === 'depth') return [...flat, c('axId', ids.series)];
  // Groups in three dimensions name a third axis even when they have none.
  return recipe.element === 'bar3DChart' ? [...flat, c('axId', 0)] : flat;
}

/** The axes of a type; `format` is the number format of the first values. */
export function createAxes(recipe: ChartRecipe, ids: AxisIds, secondary = false): XmlElement[] {
  if (recipe.axes === 'none') return [];
  const horizontal = isHorizontal(recipe);
  const first = recipe.axes === 'value' ? xAxis(ids) : categoryAxis(recipe, ids, horizontal ? 'l' : 'b', secondary);
  const values = valueAxis(recipe, ids, horizontal, secondary);
  return recipe.axes === 'depth' ? [first, values, seriesAxis(ids)] : [first, values];
}

const start = (id: number, position: string, hidden = false): XmlElement[] => [
  c('axId', id),
  c('scaling', null, c('orientation', 'minMax')),
  c('delete', hidden ? 1 : 0),
  c('axPos', position),
];

const gridlines = (): XmlElement => c('majorGridlines', null, c('spPr', null, line(GREY_LINE, 0.75)));

const look = (lineColor: string | null): XmlElement[] => [
  c('majorTickMark', 'none'),
  c('minorTickMark', 'none'),
  c('tickLblPos', 'nextTo'),
  c('spPr', null, a('noFill'), line(lineColor, 0.75)),
  textProperties(9, GREY_TEXT),
];

function numberFormat(code: string): XmlElement {
  const element = c('numFmt');
  return element.set('formatCode', code).set('sourceLinked', 1);
}

const categoryAxis = (recipe: ChartRecipe, ids: AxisIds, position: string, hidden: boolean): XmlElement =>
  c(
    'catAx',
    null,
    start(ids.category, position, hidden),
    recipe.element === 'radarChart' && gridlines(),
    numberFormat('General'),
    look(GREY_LINE),
    c('crossAx', ids.value),
    c('crosses', 'autoZero'),
    c('auto', 1),
    c('lblAlgn', 'ctr'),
    c('lblOffset', 100),
    c('noMultiLvlLbl', 0),
  );

const xAxis = (ids: AxisIds): XmlElement =>
  c(
    'valAx',
    null,
    start(ids.category, 'b'),
    gridlines(),
    numberFormat('General'),
    look('#BFBFBF'),
    c('crossAx', ids.value),
    c('crosses', 'autoZero'),
    c('crossBetween', 'midCat'),
  );

const valueAxis = (recipe: ChartRecipe, ids: AxisIds, horizontal: boolean, secondary: boolean): XmlElement =>
  c(
    'valAx',
    null,
    start(ids.value, horizontal ? (secondary ? 't' : 'b') : secondary ? 'r' : 'l'),
    !secondary && gridlines(),
    numberFormat(isPercent(recipe) ? '0%' : 'General'),
    look(recipe.axes === 'value' ? '#BFBFBF' : null),
    c('crossAx', ids.category),
    c('crosses', secondary ? 'max' : 'autoZero'),
    c('crossBetween', recipe.axes === 'value' || /^area/.test(recipe.element) ? 'midCat' : 'between'),
  );

const seriesAxis = (ids: AxisIds): XmlElement =>
  c('serAx', null, start(ids.series, 'b'), look(null), c('crossAx', ids.category), c('crosses', 'autoZero'));
