import { args, defineClass, itemNotFound, notImplemented, objectMethod, type ClassDefinition } from '../../protocol';
import type { AxisGroup, AxisType } from '../../charts/chart-document';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { ChartAxis } from './chart-axis';

/** The axes of a chart. */
export class ChartAxes extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly chart: ChartModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** An axis; `ItemNotFound` for one that the type of the chart does not have. */
  axis(type: AxisType, group: AxisGroup = 'Primary'): ChartAxis {
    if (this.chart.document.isChartex) throw notImplemented('ChartAxes', this.chart.document.type);
    const found = this.chart.document.axis(type, group);
    if (!found) throw itemNotFound(`The chart has no such axis (${type}, ${group}).`);
    return ChartAxis.of(this.context, this.chart, found, type, group);
  }
}

const definition = defineClass<ChartAxes>('ChartAxes', {
  navigation: {
    CategoryAxis: (self) => self.axis('Category'),
    ValueAxis: (self) => self.axis('Value'),
    SeriesAxis: (self) => self.axis('Series'),
  },
  methods: {
    GetItem: objectMethod(2, (self, type, group) =>
      self.axis(
        args.oneOf(type, ['Category', 'Value', 'Series']),
        args.optional<AxisGroup>(group, (value) => args.oneOf(value, ['Primary', 'Secondary']), 'Primary'),
      ),
    ),
  },
});
