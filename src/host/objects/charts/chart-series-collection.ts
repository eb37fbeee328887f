import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { allSeries } from '../../charts/filtered-series';
import { changeSeriesOrder, insertNewSeries } from '../../charts/series-list';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { currentRecipe } from './chart-changes';
import { ChartSeries } from './chart-series';
import { assertObjectsEditable } from './object-access';

/** The series of a chart, in the order in which they are drawn; those that are filtered out too, so that they can be shown again. */
export class ChartSeriesCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly chart: ChartModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): ChartSeries[] {
    return allSeries(this.chart.document).map((part) => ChartSeries.of(this.context, this.chart, part));
  }

  at(index: unknown): ChartSeries {
    const found = this.items[args.integer(index)];
    if (!found) throw itemNotFound();
    return found;
  }

  add(name: unknown, index: unknown): ChartSeries {
    assertObjectsEditable(this.chart.sheet);
    const { document } = this.chart;
    const given = args.optional<string | undefined>(name, args.text, undefined);
    const count = allSeries(document).length;
    const at = args.optional(index, (value) => args.integer(value, 0, count), count);
    insertNewSeries(document, currentRecipe(this.chart, 'ChartSeriesCollection.add'), given, this.workbook);
    const added = this.items.at(-1) as ChartSeries;
    changeSeriesOrder(document, added.part, at);
    return added;
  }
}

const definition = defineClass<ChartSeriesCollection>('ChartSeriesCollection', {
  scalars: { Count: { get: (self) => self.items.length } },
  items: (self) => self.items,
  methods: {
    Add: objectMethod(2, (self, name, index) => self.add(name, index)),
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemAt: objectMethod(1, (self, index) => self.at(index)),
  },
});
