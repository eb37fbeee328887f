import type { ChartDocument } from '../charts/chart-document';
import type { ChangeSource } from './changes';
import { ChartModel } from './chart';
import type { ChartPlace } from './chart-place';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Numbers given to charts so far, by workbook. */
const numbers = new WeakMap<WorkbookModel, number>();

/** An id for a new chart, in the form that Excel gives its drawings; never given twice in a workbook. */
function nextId(workbook: WorkbookModel): string {
  const number = (numbers.get(workbook) ?? 0) + 1;
  numbers.set(workbook, number);
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0008-0000-0000-000000000000}`;
}

/** For readers of files: no event is raised. */
export function addChartUnchecked(
  sheet: SheetModel,
  name: string,
  place: ChartPlace,
  load: () => ChartDocument,
): ChartModel {
  const chart = new ChartModel(nextId(sheet.workbook), name, sheet, place, load);
  sheet.charts.push(chart);
  return chart;
}

export function addChart(
  sheet: SheetModel,
  name: string,
  place: ChartPlace,
  document: ChartDocument,
  source: ChangeSource = 'Local',
): ChartModel {
  const chart = addChartUnchecked(sheet, name, place, () => document);
  // What was made here has no file to be read from again.
  void chart.document;
  sheet.workbook.emit({ kind: 'chartAdded', chart, source });
  return chart;
}

export function removeChart(chart: ChartModel, source: ChangeSource = 'Local'): void {
  const { charts, workbook } = chart.sheet;
  const at = charts.indexOf(chart);
  if (at < 0) return;
  charts.splice(at, 1);
  workbook.emit({ kind: 'chartDeleted', chart, source });
}

/** The chart that is selected instead of cells, by workbook. */
const active = new WeakMap<WorkbookModel, ChartModel>();

/** The active chart, if it still stands on the active sheet. */
export function activeChart(workbook: WorkbookModel): ChartModel | null {
  const chart = active.get(workbook);
  return chart && workbook.activeSheet === chart.sheet && chart.sheet.charts.includes(chart) ? chart : null;
}

export function activateChart(chart: ChartModel): void {
  const { workbook } = chart.sheet;
  if (activeChart(workbook) === chart) return;
  deactivateChart(workbook);
  active.set(workbook, chart);
  workbook.emit({ kind: 'chartActivated', chart });
}

/** Cells are selected again, or nothing. */
export function deactivateChart(workbook: WorkbookModel): void {
  const chart = active.get(workbook);
  if (!chart) return;
  active.delete(workbook);
  workbook.emit({ kind: 'chartDeactivated', chart });
}
