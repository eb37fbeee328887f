import { WorkbookError } from '../workbook/workbook-error';
import type { WorkbookModel } from '../workbook/workbook';
import type { XmlElement } from '../xlsx/xml/element';
import { convertedSeries, changeChartType } from './change-type';
import { axisIds, type AxisGroup, type ChartDocument } from './chart-document';
import { ChartSeriesPart } from './chart-series-part';
import { isHorizontal, type ChartRecipe } from './chart-types';
import { createAxes, FIRST_AXES, SECOND_AXES, type AxisIds } from './create-axes';
import { createGroup } from './create-group';
import { childOrder } from './schema-order';

/**
 * Gives one series of a chart another type, or other axes, than the rest has. Types that have categories along the same edge can stand
 * together; `NotImplemented` for the others. Returns the series where it stands now.
 */
export function moveSeries(
  document: ChartDocument,
  part: ChartSeriesPart,
  type: string,
  recipe: ChartRecipe,
  axisGroup: AxisGroup,
  workbook: WorkbookModel,
): ChartSeriesPart {
  const { order } = part;
  if (document.series.length === 1 && axisGroup === 'Primary') {
    changeChartType(document, recipe, workbook);
    return document.series[0] as ChartSeriesPart;
  }
  assertTogether(document, part, type, recipe, axisGroup);
  const series = part.type === type ? part.element.copy() : convertedSeries(part, recipe, order, workbook);
  const ids = idsFor(document, axisGroup);
  const group = groupFor(document, recipe, ids) ?? addGroup(document, recipe, ids, axisGroup);
  group.insertInOrder(series, childOrder(group.local));
  part.group.remove(part.element);
  dropEmpty(document, part.group);
  return new ChartSeriesPart(document, group, series);
}

function assertTogether(
  document: ChartDocument,
  part: ChartSeriesPart,
  type: string,
  recipe: ChartRecipe,
  axisGroup: AxisGroup,
): void {
  const others = document.series.filter(({ element }) => element !== part.element);
  const flat = others.every(({ group }) => /^(barChart|lineChart|areaChart)$/.test(group.local));
  const horizontal = others.some(({ group }) => group.child('barDir')?.attr('val') === 'bar');
  const suits = flat && recipe.axes === 'category' && !recipe.threeD && horizontal === isHorizontal(recipe);
  const only = axisGroup === 'Secondary' && others.every(({ group }) => axisIds(group).length > 0);
  if (!suits || (axisGroup === 'Secondary' && !only))
    throw new WorkbookError('NotImplemented', `ChartSeries.chartType: ${type} together with ${document.type}.`);
}

function idsFor(document: ChartDocument, group: AxisGroup): AxisIds {
  const number = (axis: XmlElement | null): number | null => axis?.child('axId')?.number('val') ?? null;
  const fallback = group === 'Primary' ? FIRST_AXES : SECOND_AXES;
  return {
    category: number(document.axis('Category', group)) ?? fallback.category,
    value: number(document.axis('Value', group)) ?? fallback.value,
    series: fallback.series,
  };
}

/** A group of the wanted type on the wanted axes. */
function groupFor(document: ChartDocument, recipe: ChartRecipe, ids: AxisIds): XmlElement | null {
  return (
    document.groups.find(
      (group) =>
        group.local === recipe.element &&
        axisIds(group).includes(String(ids.category)) &&
        recipe.settings.every(([local, value]) => group.child(local)?.attr('val') === value),
    ) ?? null
  );
}

function addGroup(document: ChartDocument, recipe: ChartRecipe, ids: AxisIds, axisGroup: AxisGroup): XmlElement {
  const area = document.plotArea.make();
  const hasAxes = document.axes.some((axis) => axis.child('axId')?.number('val') === ids.category);
  const group = createGroup(recipe, [], ids);
  // Groups stand before axes; new ones after those there are, so that the first stays the first.
  area.insertBefore(group, document.axes[0] ?? null);
  if (!hasAxes)
    for (const axis of createAxes(recipe, ids, axisGroup === 'Secondary')) area.insertBefore(axis, afterAxes(document));
  return group;
}

const afterAxes = (document: ChartDocument): XmlElement | null => {
  const area = document.plotArea.make();
  const last = document.axes.at(-1);
  const elements = area.elements;
  return last ? (elements[elements.indexOf(last) + 1] ?? null) : (area.child('dTable') ?? area.child('spPr'));
};

/** Removes a group without series, with the axes that only it used. */
function dropEmpty(document: ChartDocument, group: XmlElement): void {
  if (group.child('ser')) return;
  const area = document.plotArea.make();
  area.remove(group);
  const used = new Set(document.groups.flatMap(axisIds));
  for (const axis of document.axes) if (!used.has(axis.child('axId')?.attr('val') ?? '')) area.remove(axis);
}
