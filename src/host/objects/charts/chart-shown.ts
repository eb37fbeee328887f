import { chartLayout, type ChartLayout } from '../../charts/layout/chart-layout';
import { plotMarks, type SeriesMarks } from '../../charts/render/plot-marks';
import { chartView } from '../../charts/view/chart-view';
import type { ChartView } from '../../charts/view/view-types';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { rectOf } from './chart-geometry';

/** A chart as it shows now: what, and where. */
export interface ShownChart {
  view: ChartView;
  layout: ChartLayout;
}

export function shownChart({ workbook, locale }: ExcelContext, chart: ChartModel): ShownChart {
  const { width, height } = rectOf(chart.sheet, chart.place);
  const view = chartView(chart.document, workbook, locale);
  return { view, layout: chartLayout(view, { width, height }) };
}

/** The marks of one series, or undefined when it is not drawn. */
export const marksOf = ({ view, layout }: ShownChart, element: unknown): SeriesMarks | undefined =>
  plotMarks(view, layout).find(({ series }) => series.part.element === element);
