import type { WorkbookModel } from '../workbook/workbook';
import { union, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { XmlElement } from '../xlsx/xml/element';
import { referencedCells } from './cell-reference';
import type { ChartDocument } from './chart-document';
import type { ChartSeriesPart } from './chart-series-part';
import type { ChartRecipe } from './chart-types';
import { createSeries, dataReference, nameReference } from './create-series';
import { childOrder } from './schema-order';
import type { SeriesSource } from './source-data';

/** Shows other data: series keep their look in their order, what is too many goes, what is too few is added in the type `recipe`. */
export function changeChartData(
  document: ChartDocument,
  sources: SeriesSource[],
  recipe: ChartRecipe,
  workbook: WorkbookModel,
): void {
  const known = document.series;
  sources.forEach((source, i) => {
    const part = known[i];
    if (part) changeSeriesData(part, source, workbook);
    else addSeries(document, createSeries(recipe, source, i, i, workbook));
  });
  for (const part of known.slice(sources.length)) part.remove();
}

export function changeSeriesData(part: ChartSeriesPart, source: SeriesSource, workbook: WorkbookModel): void {
  replaceChild(part.element, 'tx', source.name === null ? null : nameReference(source.name));
  setSeriesData(part, part.isScattered ? 'xVal' : 'cat', source.categories, workbook);
  setSeriesData(part, part.isScattered ? 'yVal' : 'val', source.values, workbook);
  if (part.group.local === 'bubbleChart') setSeriesData(part, 'bubbleSize', source.bubbleSizes, workbook);
}

/** Takes one source of data of a series from cells; null for none. */
export function setSeriesData(
  part: ChartSeriesPart,
  local: string,
  formula: string | null,
  workbook: WorkbookModel,
): void {
  replaceChild(part.element, local, formula === null ? null : dataReference(workbook, local, formula));
}

export function replaceChild(parent: XmlElement, local: string, by: XmlElement | null): void {
  const known = parent.child(local);
  if (known && by) parent.replace(known, by);
  else if (known) parent.remove(known);
  else if (by) parent.insertInOrder(by, childOrder(parent.local));
}

/** Adds a series to the last group of its type; every chart has one. */
export function addSeries(document: ChartDocument, series: XmlElement): void {
  const group = document.groups.at(-1);
  group?.insertInOrder(series, childOrder(group.local));
}

/** The rectangle that holds all that a chart shows, where it is one sheet's. */
export function chartedArea(
  document: ChartDocument,
  workbook: WorkbookModel,
): { sheet: SheetModel; bounds: Bounds } | null {
  const areas = document.series.flatMap((part) => {
    const formulas = [part.nameFormula, part.formula(part.categories), part.formula(part.values)];
    return formulas.flatMap((formula) => (formula === null ? [] : (referencedCells(workbook, formula) ?? [])));
  });
  const [first, ...others] = areas;
  if (!first || others.some(({ sheet }) => sheet !== first.sheet)) return null;
  return { sheet: first.sheet, bounds: others.reduce((all, { bounds }) => union(all, bounds), first.bounds) };
}
