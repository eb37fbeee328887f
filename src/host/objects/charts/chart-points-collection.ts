import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { ChartPoint } from './chart-point';
import { dimensionValues } from './series-dimensions';

/** The points of a series. */
export class ChartPointsCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly chart: ChartModel,
    private readonly part: ChartSeriesPart,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get values(): unknown[] {
    return dimensionValues(this.part, this.part.values, this.context);
  }

  get items(): ChartPoint[] {
    return this.values.map((value, index) => ChartPoint.of(this.context, this.chart, this.part, index, value));
  }

  at(index: unknown): ChartPoint {
    const at = args.integer(index);
    const { values } = this;
    if (at < 0 || at >= values.length) throw itemNotFound();
    return ChartPoint.of(this.context, this.chart, this.part, at, values[at]);
  }
}

const definition = defineClass<ChartPointsCollection>('ChartPointsCollection', {
  scalars: { Count: { get: (self) => self.values.length } },
  items: (self) => self.items,
  methods: {
    GetCount: valueMethod(0, (self) => self.values.length),
    GetItemAt: objectMethod(1, (self, index) => self.at(index)),
  },
});
