import { chartLayout, type ChartLayout } from '../../charts/layout/chart-layout';
import { plotMarks, type SeriesMarks } from '../../charts/render/plot-marks';
import { chartView } from '../../charts/view/chart-view';
import type { ChartView } from '../../charts/view/view-types';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { remembered } from './shown-memory';
import { rectOf } from './chart-geometry';

/** A chart as it shows now: what, and where. */
export interface ShownChart {
  view: ChartView;
  layout: ChartLayout;
}

export function shownChart(context: ExcelContext, chart: ChartModel): ShownChart {
  return remembered(context, chart, () => {
    const { width, height } = rectOf(chart.sheet, chart.place);
    const view = chartView(chart.document, context.workbook, context.locale);
    return { view, layout: chartLayout(view, { width, height }) };
  });
}

/** The marks of all series, found once for a chart as it shows. */
const marks = new WeakMap<ShownChart, SeriesMarks[]>();

/** The marks of one series, or undefined when it is not drawn. */
export function marksOf(shown: ShownChart, element: unknown): SeriesMarks | undefined {
  const all = marks.get(shown) ?? plotMarks(shown.view, shown.layout);
  marks.set(shown, all);
  return all.find(({ series }) => series.part.element === element);
}
