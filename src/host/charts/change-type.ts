import type { WorkbookModel } from '../workbook/workbook';
import { XmlElement } from '../xlsx/xml/element';
import { mayHave } from './allowed-children';
import type { ChartDocument } from './chart-document';
import type { ChartSeriesPart } from './chart-series-part';
import { isHorizontal, isRound, isScattered, isStacked, type AxisKind, type ChartRecipe } from './chart-types';
import { createAxes, FIRST_AXES, type AxisIds } from './create-axes';
import { view3D } from './create-chart';
import { createGroup } from './create-group';
import { createSeries } from './create-series';
import { childOrder } from './schema-order';
import { solidColor } from './shape-look';

/**
 * Makes another type of chart of all series. Their names, data, colours and labels stay, as do title, legend and, where the new type
 * has axes of the same kind, the axes.
 */
export function changeChartType(document: ChartDocument, recipe: ChartRecipe, workbook: WorkbookModel): void {
  const series = document.series.map((part, order) => convertedSeries(part, recipe, order, workbook));
  const ids = replaceAxes(document, recipe);
  const [first, ...others] = document.groups;
  const area = document.plotArea.make();
  const group = createGroup(recipe, series, ids);
  if (first) area.replace(first, group);
  else area.insertInOrder(group, childOrder('plotArea'));
  for (const other of others) area.remove(other);
  if (recipe.axes === 'none' || recipe.axes === 'value') document.plotArea.child('dTable').remove();
  document.chart.child('view3D').remove();
  if (recipe.threeD) document.chart.make().insertInOrder(view3D(recipe), childOrder('chart'));
}

/** A series of the new type that shows what the old one does. */
export function convertedSeries(
  part: ChartSeriesPart,
  recipe: ChartRecipe,
  order: number,
  workbook: WorkbookModel,
): XmlElement {
  const formula = part.formula(part.values) ?? '';
  const source = { name: null, categories: null, values: formula, bubbleSizes: null };
  const series = createSeries(recipe, source, part.index, order, workbook, seriesColor(part, workbook.themeColors));
  const scattered = isScattered(recipe);
  const bubble = recipe.element === 'bubbleChart';
  for (const local of ['val', 'yVal']) drop(series, local);
  put(series, part.element.child('tx'), 'tx');
  put(series, part.categories.element, scattered ? 'xVal' : 'cat');
  put(series, part.values.element, scattered ? 'yVal' : 'val');
  if (bubble) put(series, part.element.child('bubbleSize'), 'bubbleSize');
  if (mayHave(recipe.element, 'trendline') && !isStacked(recipe))
    for (const trendline of part.element.all('trendline')) put(series, trendline, 'trendline');
  const labels = part.element.child('dLbls')?.copy();
  if (labels) {
    // Not every position exists for every type; the one that suits the type is what absence means.
    for (const element of [labels, ...labels.all('dLbl')]) drop(element, 'dLblPos');
    put(series, labels, 'dLbls');
  }
  return series;
}

/** The colour by which a series is known: that of its fill, else of its line, where it was given one. */
export const seriesColor = ({ slot }: ChartSeriesPart, theme: readonly string[]): string | null =>
  solidColor(slot.child('spPr'), theme) ?? solidColor(slot.at('spPr', 'ln'), theme);

function drop(parent: XmlElement, local: string): void {
  const known = parent.child(local);
  if (known) parent.remove(known);
}

/** Puts a copy of an element, by another name if need be, into a series. */
function put(series: XmlElement, element: XmlElement | null, local: string): void {
  if (!element) return;
  const copied = new XmlElement(element.prefix + local);
  const twin = element.copy();
  for (const child of twin.children) if (child instanceof XmlElement) copied.append(child);
  series.insertInOrder(copied, childOrder('ser'));
}

function axisKind(document: ChartDocument): AxisKind {
  const names = document.axes.map(({ local }) => local);
  if (names.includes('serAx')) return 'depth';
  if (names.includes('catAx') || names.includes('dateAx')) return 'category';
  return names.includes('valAx') ? 'value' : 'none';
}

/** Ids of the axes for the new type: those there are when they are of the right kind, else of new ones. */
function replaceAxes(document: ChartDocument, recipe: ChartRecipe): AxisIds {
  const [category, value] = [document.axis('Category'), document.axis('Value')];
  if (axisKind(document) === recipe.axes && category && value) {
    for (const axis of document.axes)
      if (![category, value, document.axis('Series')].includes(axis)) dropFrom(document, axis);
    category.child('axPos')?.set('val', isHorizontal(recipe) ? 'l' : 'b');
    value.child('axPos')?.set('val', isHorizontal(recipe) ? 'b' : 'l');
    return { category: axisId(category), value: axisId(value), series: axisId(document.axis('Series')) };
  }
  for (const axis of document.axes) dropFrom(document, axis);
  if (isRound(recipe)) return FIRST_AXES;
  for (const axis of createAxes(recipe, FIRST_AXES))
    document.plotArea.make().insertInOrder(axis, childOrder('plotArea'));
  return FIRST_AXES;
}

const axisId = (axis: XmlElement | null): number => axis?.child('axId')?.number('val') ?? FIRST_AXES.series;

const dropFrom = (document: ChartDocument, axis: XmlElement): void => document.plotArea.element?.remove(axis);
