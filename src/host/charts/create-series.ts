import type { WorkbookModel } from '../workbook/workbook';
import type { XmlElement } from '../xlsx/xml/element';
import { encodeXstring } from '../xlsx/xml/escape';
import { pointsOf, referencedCells } from './cell-reference';
import { isRound, isScattered, type ChartRecipe } from './chart-types';
import { a, c, line, solidFill, text } from './markup';
import { paletteColor } from './palette';
import type { SeriesSource } from './source-data';

/** Slices beyond this many get no colour of their own. */
const MAX_SLICES = 200;

const reference = (kind: 'strRef' | 'numRef', formula: string): XmlElement =>
  c(kind, null, text('c:f', encodeXstring(formula)));

/** `<c:tx>` for a name in a cell. */
export const nameReference = (formula: string): XmlElement => c('tx', null, reference('strRef', formula));

/** `<c:tx>` for a name as typed. */
export const fixedName = (name: string): XmlElement => c('tx', null, text('c:v', encodeXstring(name)));

/** A source of data of a series; categories that are not all numbers stand as texts. */
export function dataReference(workbook: WorkbookModel, local: string, formula: string): XmlElement {
  const labels = (local === 'cat' || local === 'xVal') && !isNumeric(workbook, formula);
  return c(local, null, reference(labels ? 'strRef' : 'numRef', formula));
}

function isNumeric(workbook: WorkbookModel, formula: string): boolean {
  for (const { sheet, row, column } of pointsOf(referencedCells(workbook, formula) ?? [])) {
    const value = sheet.value(row, column);
    if (value !== null && typeof value !== 'number') return false;
  }
  return true;
}

/** `<c:ser>` for a type of chart; `index` counts the series of the chart and chooses the colour. */
export function createSeries(
  recipe: ChartRecipe,
  source: SeriesSource & { fixedName?: string },
  index: number,
  order: number,
  workbook: WorkbookModel,
  ownColor: string | null = null,
): XmlElement {
  const color = ownColor ?? paletteColor(workbook, index);
  const scattered = isScattered(recipe);
  const isBar = recipe.element === 'barChart' || recipe.element === 'bar3DChart';
  return c(
    'ser',
    null,
    c('idx', index),
    c('order', order),
    source.name !== null ? nameReference(source.name) : source.fixedName !== undefined && fixedName(source.fixedName),
    shape(recipe, color),
    (isBar || recipe.element === 'bubbleChart') && c('invertIfNegative', 0),
    recipe.markers !== undefined && recipe.element !== 'bubbleChart' && marker(recipe.markers, color),
    recipe.explosion !== undefined && c('explosion', recipe.explosion),
    isRound(recipe) && slices(source.values, recipe, workbook),
    source.categories !== null && dataReference(workbook, scattered ? 'xVal' : 'cat', source.categories),
    source.values !== '' && dataReference(workbook, scattered ? 'yVal' : 'val', source.values),
    source.bubbleSizes !== null && dataReference(workbook, 'bubbleSize', source.bubbleSizes),
    recipe.element === 'bubbleChart' && c('bubble3D', recipe.bubble3D ? 1 : 0),
    (recipe.element === 'lineChart' || recipe.element === 'scatterChart') && c('smooth', recipe.smooth ? 1 : 0),
  );
}

/** Lines where the type is made of lines, areas filled with the colour of the series elsewhere. */
function shape(recipe: ChartRecipe, color: string): XmlElement | null {
  if (isRound(recipe)) return null;
  if (recipe.element === 'stockChart') return c('spPr', null, line(null, 2.25));
  if (recipe.element === 'scatterChart') {
    return c('spPr', null, recipe.lines === false ? line(null, 1.5) : line(color, 1.5));
  }
  const isLine =
    recipe.element === 'lineChart' || (recipe.element === 'radarChart' && recipe.settings[0]?.[1] !== 'filled');
  return c('spPr', null, isLine ? line(color, 2.25) : solidFill(color));
}

function marker(shown: boolean, color: string): XmlElement {
  if (!shown) return c('marker', null, c('symbol', 'none'));
  return c('marker', null, c('symbol', 'circle'), c('size', 5), c('spPr', null, solidFill(color), line(color, 0.75)));
}

/** Without explicit colours a pie has none in programs that know no theme. */
function slices(values: string, recipe: ChartRecipe, workbook: WorkbookModel): XmlElement[] {
  const count = [...pointsOf(referencedCells(workbook, values) ?? [])].length;
  return Array.from({ length: Math.min(count, MAX_SLICES) }, (_, i) =>
    c(
      'dPt',
      null,
      c('idx', i),
      c('bubble3D', 0),
      recipe.explosion !== undefined && c('explosion', recipe.explosion),
      c('spPr', null, solidFill(paletteColor(workbook, i)), a('ln', { w: 19_050 }, solidFill('#FFFFFF'))),
    ),
  );
}
