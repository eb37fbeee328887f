import type { WorkbookModel } from '../workbook/workbook';
import type { ChartDocument } from './chart-document';
import type { ChartSeriesPart } from './chart-series-part';
import type { ChartRecipe } from './chart-types';
import { addSeries } from './change-data';
import { createSeries } from './create-series';
import { allSeries } from './filtered-series';

/** Adds a series without data, last in order. */
export function insertNewSeries(
  document: ChartDocument,
  recipe: ChartRecipe,
  name: string | undefined,
  workbook: WorkbookModel,
): void {
  const series = allSeries(document);
  const index = Math.max(-1, ...series.map((part) => part.index)) + 1;
  const order = Math.max(-1, ...series.map((part) => part.order)) + 1;
  const source = {
    name: null,
    categories: null,
    values: '',
    bubbleSizes: null,
    ...(name === undefined ? {} : { fixedName: name }),
  };
  addSeries(document, createSeries(recipe, source, index, order, workbook));
}

/** Puts a series at another place in the order of drawing; the others make room. */
export function changeSeriesOrder(document: ChartDocument, part: ChartSeriesPart, to: number): void {
  const others = allSeries(document).filter(({ element }) => element !== part.element);
  others.splice(to, 0, part);
  others.forEach((one, order) => one.slot.child('order').set(order));
}
