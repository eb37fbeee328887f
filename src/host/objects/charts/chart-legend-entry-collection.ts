import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { ChartLegendEntry } from './chart-legend-entry';
import { dimensionValues } from './series-dimensions';

/** The entries of a legend: one for each series, or for each slice of the only one. */
export class ChartLegendEntryCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly chart: ChartModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get count(): number {
    const { document } = this.chart;
    if (!document.chart.child('legend').exists) return 0;
    const [first] = document.series;
    return document.isRound && first
      ? dimensionValues(first, first.values, this.context).length
      : document.series.length;
  }

  get items(): ChartLegendEntry[] {
    return Array.from({ length: this.count }, (_, index) => ChartLegendEntry.of(this.context, this.chart, index));
  }

  at(index: unknown): ChartLegendEntry {
    const found = this.items[args.integer(index)];
    if (!found) throw itemNotFound();
    return found;
  }
}

const definition = defineClass<ChartLegendEntryCollection>('ChartLegendEntryCollection', {
  items: (self) => self.items,
  methods: {
    GetCount: valueMethod(0, (self) => self.count),
    GetItemAt: objectMethod(1, (self, index) => self.at(index)),
  },
});
