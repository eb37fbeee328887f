import type { WorkbookModel } from '../workbook/workbook';
import { CHART_RECIPES, type ChartRecipe } from './chart-types';
import type { ChartDocument } from './chart-document';
import { convertedSeries } from './change-type';
import { createAxes, FIRST_AXES, SECOND_AXES } from './create-axes';
import { createGroup } from './create-group';
import { c, line, solidFill } from './markup';

/** Makes of a new chart of prices what Excel does: the closing price marked, the volume in columns behind, on axes of its own. */
export function finishStock(document: ChartDocument, recipe: ChartRecipe, workbook: WorkbookModel): void {
  const last = document.series.at(-1);
  last?.slot.child('marker').remove();
  const dot = c(
    'marker',
    null,
    c('symbol', 'dot'),
    c('size', 5),
    c('spPr', null, solidFill('#404040'), line('#404040', 0.75)),
  );
  if (last) last.element.insertBefore(dot, last.element.child('cat') ?? last.element.child('val'));
  if (recipe.volume) addVolume(document, recipe, workbook);
}

function addVolume(document: ChartDocument, recipe: ChartRecipe, workbook: WorkbookModel): void {
  const [volume, ...prices] = document.series;
  const columns = CHART_RECIPES['ColumnClustered'];
  const [group] = document.groups;
  if (!volume || !group || !columns) return;
  const area = document.plotArea.make();
  const bars = createGroup(columns, [convertedSeries(volume, columns, 0, workbook)], FIRST_AXES);
  const rest = prices.map(({ element }) => element.copy());
  area.insertBefore(bars, group);
  area.replace(group, createGroup(recipe, rest, SECOND_AXES));
  const after = document.plotArea.child('spPr').element;
  for (const axis of createAxes(recipe, SECOND_AXES, true)) area.insertBefore(axis, after);
}
