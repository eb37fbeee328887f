import { args, invalidArgument, notImplemented } from '../../protocol';
import { changeChartData, chartedArea } from '../../charts/change-data';
import { changeChartType } from '../../charts/change-type';
import { referencedCells } from '../../charts/cell-reference';
import { CHART_RECIPES, type ChartRecipe } from '../../charts/chart-types';
import { splitSource, type SeriesBy } from '../../charts/source-data';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { SERIES_BY, assertCount, chartRecipe, sourceRange, sourceUse } from './chart-collection';

/** `chart.chartType = …`. */
export function changeType({ document, sheet }: ChartModel, type: unknown): void {
  const recipe = chartRecipe('Chart.chartType', type);
  if (document.series.every((part) => part.type === type) && document.type === type) return;
  if (recipe.volume) throw notImplemented('Chart.chartType', String(type));
  assertCount(recipe, document.series.length);
  changeChartType(document, recipe, sheet.workbook);
}

/** `chart.setData(range, seriesBy)`. */
export function changeData(context: ExcelContext, chart: ChartModel, data: unknown, seriesBy: unknown): void {
  const source = sourceRange(context, chart.sheet, data);
  const by = args.optional(seriesBy, (value) => args.oneOf(value, SERIES_BY), 'Auto');
  show(chart, source, by, 'Chart.setData');
}

/** The recipe of what a chart is now. */
export function currentRecipe({ document }: ChartModel, member: string): ChartRecipe {
  const recipe = CHART_RECIPES[document.type];
  if (!recipe) throw notImplemented(member, document.type);
  return recipe;
}

function show(chart: ChartModel, source: Parameters<typeof splitArea>[0], by: SeriesBy, member: string): void {
  const recipe = currentRecipe(chart, member);
  changeChartData(chart.document, splitArea(source, by, recipe), recipe, chart.sheet.workbook);
}

const splitArea = (source: NonNullable<ReturnType<typeof chartedArea>>, by: SeriesBy, recipe: ChartRecipe) =>
  splitSource(source.sheet, source.bounds, by, sourceUse(recipe)).series;

/** Whether columns or rows of the data are the series; told by the values of the first one. */
export function plotByOf({ document, sheet }: ChartModel): 'Columns' | 'Rows' {
  const first = document.series[0];
  const formula = first?.formula(first.values) ?? null;
  const area = formula === null ? undefined : referencedCells(sheet.workbook, formula)?.[0]?.bounds;
  return area && area.columnCount > area.rowCount ? 'Rows' : 'Columns';
}

/** `chart.plotBy = …`. */
export function changePlotBy(chart: ChartModel, value: unknown): void {
  const by = args.oneOf(value, ['Rows', 'Columns'] as const);
  if (by === plotByOf(chart)) return;
  const source = chartedArea(chart.document, chart.sheet.workbook);
  if (!source) throw invalidArgument('The data of the chart are not one area of cells.');
  show(chart, source, by, 'Chart.plotBy');
}
