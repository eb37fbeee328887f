import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { mayHave } from '../../charts/allowed-children';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { seriesColor } from '../../charts/change-type';
import { c, line } from '../../charts/markup';
import { childOrder } from '../../charts/schema-order';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { ChartTrendline, trendlineType } from './chart-trendline';
import { assertObjectsEditable } from './object-access';

/** The trendlines of a series. */
export class ChartTrendlineCollection extends ExcelObject {
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

  get items(): ChartTrendline[] {
    return this.part.element
      .all('trendline')
      .map((element) => ChartTrendline.of(this.context, this.chart, this.part, element));
  }

  add(type: unknown): ChartTrendline {
    assertObjectsEditable(this.chart.sheet);
    const { group, element } = this.part;
    const grouping = group.child('grouping')?.attr('val') ?? 'standard';
    if (!mayHave(group.local, 'trendline') || /stacked/i.test(grouping))
      throw invalidArgument(`A ${this.part.type} series has no trendline.`);
    const kind = args.optional(type, trendlineType, 'linear');
    const trendline = c(
      'trendline',
      null,
      c('spPr', null, line(seriesColor(this.part, this.workbook.themeColors) ?? '#595959', 1.5)),
      c('trendlineType', kind),
      kind === 'poly' && c('order', 2),
      kind === 'movingAvg' && c('period', 2),
      c('dispRSqr', 0),
      c('dispEq', 0),
    );
    element.insertInOrder(trendline, childOrder('ser'));
    return ChartTrendline.of(this.context, this.chart, this.part, trendline);
  }
}

const definition = defineClass<ChartTrendlineCollection>('ChartTrendlineCollection', {
  items: (self) => self.items,
  item: (self, key) => self.items[Number(key)] ?? null,
  methods: {
    Add: objectMethod(1, (self, type) => self.add(type)),
    GetCount: valueMethod(0, (self) => self.items.length),
  },
});
