import type { HostObject } from '../../protocol';
import { ChartAreaFormat } from './chart-area-format';
import { ChartAxes } from './chart-axes';
import { ChartAxisFormat } from './chart-axis-format';
import { ChartAxisTitleFormat } from './chart-axis-title-format';
import { ChartAxisTitle } from './chart-axis-title';
import { ChartAxis } from './chart-axis';
import { ChartBorder } from './chart-border';
import { ChartCollection } from './chart-collection';
import { ChartDataLabelFormat } from './chart-data-label-format';
import { ChartDataLabel } from './chart-data-label';
import { ChartDataLabels } from './chart-data-labels';
import { ChartDataTableFormat } from './chart-data-table-format';
import { ChartDataTable } from './chart-data-table';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';
import { ChartGridlinesFormat } from './chart-gridlines-format';
import { ChartGridlines } from './chart-gridlines';
import { ChartLegendEntryCollection } from './chart-legend-entry-collection';
import { ChartLegendEntry } from './chart-legend-entry';
import { ChartLegendFormat } from './chart-legend-format';
import { ChartLegend } from './chart-legend';
import { ChartLineFormat } from './chart-line-format';
import { ChartPlotAreaFormat } from './chart-plot-area-format';
import { ChartPlotArea } from './chart-plot-area';
import { ChartPointFormat } from './chart-point-format';
import { ChartPoint } from './chart-point';
import { ChartPointsCollection } from './chart-points-collection';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartSeriesFormat } from './chart-series-format';
import { ChartSeries } from './chart-series';
import { ChartTitleFormat } from './chart-title-format';
import { ChartTitle } from './chart-title';
import { ChartTrendlineCollection } from './chart-trendline-collection';
import { ChartTrendlineFormat } from './chart-trendline-format';
import { ChartTrendline } from './chart-trendline';
import { ChartErrorBars } from './chart-error-bars';
import { ChartErrorBarsFormat } from './chart-error-bars-format';
import { ChartFormatString } from './chart-format-string';
import { ChartPivotOptions } from './chart-pivot-options';
import { ChartTrendlineLabel } from './chart-trendline-label';
import { ChartTrendlineLabelFormat } from './chart-trendline-label-format';
import { ChartBinOptions } from './chart-bin-options';
import { ChartBoxwhiskerOptions } from './chart-boxwhisker-options';
import { ChartMapOptions } from './chart-map-options';
import { Chart } from './chart';

/** The classes of charts that the host offers. */
export const CHART_CLASSES: { prototype: HostObject }[] = [
  ChartAreaFormat,
  ChartAxes,
  ChartAxisFormat,
  ChartAxisTitleFormat,
  ChartAxisTitle,
  ChartAxis,
  ChartBorder,
  ChartCollection,
  ChartDataLabelFormat,
  ChartDataLabel,
  ChartDataLabels,
  ChartDataTableFormat,
  ChartDataTable,
  ChartFill,
  ChartFont,
  ChartGridlinesFormat,
  ChartGridlines,
  ChartLegendEntryCollection,
  ChartLegendEntry,
  ChartLegendFormat,
  ChartLegend,
  ChartLineFormat,
  ChartPlotAreaFormat,
  ChartPlotArea,
  ChartPointFormat,
  ChartPoint,
  ChartPointsCollection,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartSeries,
  ChartTitleFormat,
  ChartTitle,
  ChartTrendlineCollection,
  ChartTrendlineFormat,
  ChartTrendline,
  ChartErrorBars,
  ChartErrorBarsFormat,
  ChartFormatString,
  ChartPivotOptions,
  ChartTrendlineLabel,
  ChartTrendlineLabelFormat,
  ChartBinOptions,
  ChartBoxwhiskerOptions,
  ChartMapOptions,
  Chart,
];
