import type { AreaPlan, ChartPlan } from '../census/reports/sheet-plan';
import { isOwnName, ownName } from './own-name';
import { rangeAt } from './prepare-sheet';
import type { WriteQueue } from './write-queue';
import type { OpenTarget } from './write-targets';

const TYPES = {
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
  bars: 'BarClustered',
  line: 'LineMarkers',
  doughnut: 'Doughnut',
} as const satisfies Record<ChartPlan['kind'], Excel.ChartType | `${Excel.ChartType}`>;

/** Space between columns, in per cent of their width. */
const GAP = 60;
const TITLE = { size: 12, color: '#1F4E79' };
/** What an automatic chart call weighs on the wire, in bytes. */
const BYTES_PER_CHART = 8_000;

/** The charts that stand on a sheet of ours before it is written again: ask, sync, then `writeCharts`. */
export const loadCharts = (sheet: Excel.Worksheet): Excel.ChartCollection =>
  sheet.charts.load('items/name,items/width,items/height');

interface OpenChart {
  plan: ChartPlan;
  sheet: Excel.Worksheet;
  chart: Excel.Chart;
  /** The size before, for a chart that was there. */
  size: { width: number; height: number } | null;
}

/**
 * Charts of all sheets. One of ours that is there stays: it gets its data and its place, and keeps the size, kind and
 * colours that the user gave it. One that is no longer planned goes; charts of the user's are not touched.
 * @param charts the charts that were on each sheet, in the order of the targets; `null` for a new sheet
 */
export async function writeCharts(
  queue: WriteQueue,
  targets: readonly OpenTarget[],
  charts: readonly (Excel.ChartCollection | null)[],
): Promise<void> {
  const open = targets.flatMap((target, i) => openCharts(target, charts[i]?.items ?? []));
  if (open.length === 0) return;
  const counts = open.map(({ chart }) => chart.series.load('count'));
  await queue.flush();
  for (const [i, one] of open.entries()) {
    await queue.room(BYTES_PER_CHART);
    const before = counts[i]!.count;
    for (let extra = before - 1; extra >= one.plan.series.length; extra--) one.chart.series.getItemAt(extra).delete();
    one.plan.series.forEach((_, place) => writeSeries(one, place, place < before));
    if (!one.size) lookOf(one);
    one.chart.title.text = one.plan.title;
    placeOf(one);
  }
}

function openCharts({ plan, sheet }: OpenTarget, there: Excel.Chart[]): OpenChart[] {
  const planned = (plan.charts ?? []).filter(({ series }) => series.length > 0);
  const names = new Set(planned.map(({ name }) => ownName(name)));
  for (const chart of there) if (isOwnName(chart.name) && !names.has(chart.name)) chart.delete();
  return planned.map((chartPlan) => {
    const old = there.find(({ name }) => name === ownName(chartPlan.name));
    if (old) return { plan: chartPlan, sheet, chart: old, size: { width: old.width, height: old.height } };
    const values = chartPlan.series[0]!.values;
    const chart = sheet.charts.add(TYPES[chartPlan.kind], rangeAt(sheet, values), along(values));
    chart.name = ownName(chartPlan.name);
    return { plan: chartPlan, sheet, chart, size: null };
  });
}

const along = ({ rowCount, columnCount }: AreaPlan): 'Rows' | 'Columns' =>
  columnCount > rowCount ? 'Rows' : 'Columns';

function writeSeries({ chart, plan, sheet, size }: OpenChart, place: number, there: boolean): void {
  const planned = plan.series[place]!;
  const series = there ? chart.series.getItemAt(place) : chart.series.add(planned.name);
  series.setValues(rangeAt(sheet, planned.values));
  series.setXAxisValues(rangeAt(sheet, plan.categories));
  series.name = planned.name;
  // The looks of a series that is there may be the user's.
  if (there && size) return;
  const isLine = planned.line === true || plan.kind === 'line';
  if (planned.line) series.chartType = 'LineMarkers';
  if (planned.color !== undefined) colour(series, planned.color, isLine);
  if (!isLine && plan.kind !== 'doughnut') series.gapWidth = GAP;
  if (plan.dataLabels && !planned.line) label(series, plan);
}

function colour(series: Excel.ChartSeries, color: string, isLine: boolean): void {
  if (!isLine) {
    series.format.fill.setSolidColor(color);
    return;
  }
  series.format.line.color = color;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function label(series: Excel.ChartSeries, { kind, numberFormat }: ChartPlan): void {
  series.hasDataLabels = true;
  if (kind === 'doughnut') {
    series.dataLabels.showValue = false;
    series.dataLabels.showPercentage = true;
  }
  if (numberFormat !== undefined) series.dataLabels.numberFormat = numberFormat;
}

/** Legend, axes and title of a new chart. */
function lookOf({ chart, plan }: OpenChart): void {
  chart.title.format.font.size = TITLE.size;
  chart.title.format.font.color = TITLE.color;
  chart.title.format.font.bold = true;
  chart.legend.visible = plan.legend !== null;
  if (plan.legend) chart.legend.position = plan.legend;
  if (plan.kind === 'doughnut') return;
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.numberFormat !== undefined) valueAxis.numberFormat = plan.numberFormat;
  if (plan.valueAxisTitle !== undefined) valueAxis.title.text = plan.valueAxisTitle;
  // Excel begins the axis of figures that are close together near the least of them: lengths would mean nothing.
  if (plan.kind === 'columns' || plan.kind === 'bars') valueAxis.minimum = 0;
  if (plan.kind !== 'bars') return;
  // Bars grow upwards from the axis; people read from the top, where the axis of figures would go then.
  categoryAxis.reversePlotOrder = true;
  if (!plan.dataLabels || plan.valueAxisTitle !== undefined) return;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
}

function placeOf({ chart, plan, sheet, size }: OpenChart): void {
  const { row, column, rowCount, columnCount } = plan.anchor;
  const corner = sheet.getRangeByIndexes(row, column, 1, 1);
  if (size) {
    chart.setPosition(corner);
    chart.width = size.width;
    chart.height = size.height;
    return;
  }
  chart.setPosition(corner, sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1));
}
