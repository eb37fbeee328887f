import {
  args,
  defineClass,
  invalidArgument,
  notImplemented,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../../protocol';
import { mayHave } from '../../charts/allowed-children';
import { absoluteArea } from '../../charts/cell-reference';
import { replaceChild, setSeriesData } from '../../charts/change-data';
import { moveSeries } from '../../charts/combine';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { fixedName, nameReference } from '../../charts/create-series';
import { ensureLabels, showsLabels } from '../../charts/data-labels';
import { allSeries } from '../../charts/filtered-series';
import { changeSeriesOrder } from '../../charts/series-list';
import { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartDataLabels } from './chart-data-labels';
import { ChartElement, flagAt, ignoringSame, integerAt } from './chart-element';
import { ChartBinOptions } from './chart-bin-options';
import { ChartBoxwhiskerOptions } from './chart-boxwhisker-options';
import { ChartMapOptions } from './chart-map-options';
import { layoutScalars } from './chartex-options';
import { gradientScalars } from './map-gradient';
import { ChartErrorBars } from './chart-error-bars';
import { ChartPointsCollection } from './chart-points-collection';
import { ChartSeriesFormat } from './chart-series-format';
import { chartRecipe, sourceRange } from './chart-collection';
import { showShadow } from './chart-shadow';
import { filtered, invertColor } from './series-extended';
import { ChartTrendlineCollection } from './chart-trendline-collection';
import { markerScalars } from './chart-marker';
import { seriesName } from '../../charts/shown-texts';
import { dimensionFormula, dimensionSlot, dimensionType, dimensionValues } from './series-dimensions';

/** A series of a chart. */
export class ChartSeries extends ChartElement {
  private constructor(
    context: ExcelContext,
    chart: ChartModel,
    private found: ChartSeriesPart,
  ) {
    super(context, chart, found.slot);
  }

  static of(context: ExcelContext, chart: ChartModel, part: ChartSeriesPart): ChartSeries {
    return new ChartSeries(context, chart, part);
  }

  protected override get servesChartex(): boolean {
    return true;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The series where it stands now: it may have gone over to a group of another type. */
  get part(): ChartSeriesPart {
    this.found = allSeries(this.document).find(({ element }) => element === this.found.element) ?? this.found;
    return this.found;
  }

  override get slot(): Slot {
    return this.found.slot;
  }

  /** After the series went to another place. */
  standsAt(part: ChartSeriesPart): void {
    this.found = part;
  }

  override writable(path: string): Slot {
    if (!mayHave(this.part.group.local, path))
      throw invalidArgument(`A ${this.part.type} series has no such property.`);
    return super.writable(path);
  }

  /** Refuses by name what charts of the kinds of Excel 2016 have in another form. */
  assertClassic(): void {
    if (this.document.isChartex) throw notImplemented('ChartSeries', this.part.type);
  }

  /** A property that all series of the same group share. */
  groupSlot(local: string): Slot {
    return Slot.of(this.part.group).child(local);
  }

  writableInGroup(local: string): Slot {
    void this.editable;
    this.assertClassic();
    if (!mayHave(this.part.group.local, local))
      throw invalidArgument(`A ${this.part.type} series has no such property.`);
    return this.groupSlot(local);
  }

  get axisGroup(): 'Primary' | 'Secondary' {
    const [first] = this.part.group.all('axId');
    const primary = this.document.axesOf('Primary').map((axis) => axis.child('axId')?.attr('val'));
    return first && primary.length > 0 && !primary.includes(first.attr('val')) ? 'Secondary' : 'Primary';
  }

  move(type: string, group: 'Primary' | 'Secondary'): void {
    void this.editable;
    this.assertClassic();
    this.found = moveSeries(
      this.document,
      this.part,
      type,
      chartRecipe('ChartSeries.chartType', type),
      group,
      this.workbook,
    );
  }

  setName(name: string): void {
    const { element } = this.part;
    void this.editable;
    this.assertClassic();
    replaceChild(element, 'tx', name.startsWith('=') ? nameReference(name.slice(1)) : fixedName(name));
  }

  setData(local: string, range: unknown): void {
    const { sheet, bounds } = sourceRange(this.context, this.chart.sheet, range);
    void this.writable(local);
    setSeriesData(this.part, local, absoluteArea({ sheet, bounds }), this.workbook);
  }
}

const inGroup = (local: string, absent: number, min: number, max: number): Scalar<ChartSeries> => ({
  get: (self) => self.groupSlot(local).number ?? absent,
  set: (self, value) => self.writableInGroup(local).set(args.integer(value, min, max)),
});

const SPLITS: Record<string, string> = {
  pos: 'SplitByPosition',
  val: 'SplitByValue',
  percent: 'SplitByPercentValue',
  cust: 'SplitByCustomSplit',
};

const definition = defineClass<ChartSeries>('ChartSeries', {
  scalars: {
    Name: { get: (self) => seriesName(self.context, self.part), set: (self, value) => self.setName(args.text(value)) },
    ...ignoringSame<ChartSeries>({
      ChartType: { get: (self) => self.part.type, set: (self, value) => self.move(args.text(value), self.axisGroup) },
      AxisGroup: {
        get: (self) => self.axisGroup,
        set: (self, value) => self.move(self.part.type, args.oneOf(value, ['Primary', 'Secondary'])),
      },
      HasDataLabels: {
        get: (self) => showsLabels(self.slot.child('dLbls')),
        set: (self, value) => {
          const labels = self.writable('dLbls');
          if (!args.boolean(value)) labels.remove();
          else if (!showsLabels(labels)) ensureLabels(labels).child('showVal').set(1);
        },
      },
      ...markerScalars<ChartSeries>(),
      Smooth: flagAt('smooth', false),
      ShowShadow: showShadow(),
      Filtered: filtered,
      InvertColor: invertColor,
      ...layoutScalars,
      ...gradientScalars,
      PlotOrder: {
        get: (self) => allSeries(self.document).findIndex(({ element }) => element === self.part.element),
        set: (self, value) => {
          const to = args.integer(value, 0, allSeries(self.document).length - 1);
          void self.editable;
          self.assertClassic();
          changeSeriesOrder(self.document, self.part, to);
        },
      },
      Explosion: integerAt('explosion', 0, 0, 400),
      InvertIfNegative: flagAt('invertIfNegative', false),
      GapWidth: inGroup('gapWidth', 150, 0, 500),
      Overlap: inGroup('overlap', 0, -100, 100),
      DoughnutHoleSize: inGroup('holeSize', 10, 10, 90),
      FirstSliceAngle: inGroup('firstSliceAng', 0, 0, 360),
      BubbleScale: inGroup('bubbleScale', 100, 0, 300),
      SecondPlotSize: inGroup('secondPieSize', 75, 5, 200),
      SplitValue: {
        get: (self) => self.groupSlot('splitPos').number ?? 0,
        set: (self, value) => self.writableInGroup('splitPos').set(args.number(value)),
      },
      SplitType: {
        get: (self) => SPLITS[self.groupSlot('splitType').value ?? 'pos'] ?? 'SplitByPosition',
        set: (self, value) => {
          const wanted = args.oneOf(value, Object.values(SPLITS));
          self.writableInGroup('splitType').set(Object.keys(SPLITS).find((key) => SPLITS[key] === wanted) as string);
        },
      },
      VaryByCategories: {
        get: (self) => self.groupSlot('varyColors').flag(true),
        set: (self, value) => self.writableInGroup('varyColors').set(args.boolean(value)),
      },
      ShowLeaderLines: {
        get: (self) => self.slot.at('dLbls', 'showLeaderLines').flag(false),
        set: (self, value) => ensureLabels(self.writable('dLbls')).child('showLeaderLines').set(args.boolean(value)),
      },
    }),
  },
  navigation: {
    DataLabels: (self) => ChartDataLabels.ofSeries(self.context, self.chart, self.part),
    Format: (self) => new ChartSeriesFormat(self.context, self.chart, self.slot),
    Trendlines: (self) => new ChartTrendlineCollection(self.context, self.chart, self.part),
    BinOptions: (self) => new ChartBinOptions(self.context, self.chart, self.slot, 'clusteredColumn'),
    BoxwhiskerOptions: (self) => new ChartBoxwhiskerOptions(self.context, self.chart, self.slot, 'boxWhisker'),
    MapOptions: (self) => new ChartMapOptions(self.context, self.chart, self.slot, 'regionMap'),
    XErrorBars: (self) => ChartErrorBars.of(self.context, self.chart, self.part, 'x'),
    YErrorBars: (self) => ChartErrorBars.of(self.context, self.chart, self.part, 'y'),
    Points: (self) => new ChartPointsCollection(self.context, self.chart, self.part),
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      void self.editable;
      self.part.remove();
    }),
    GetDimensionValues: valueMethod(1, (self, dimension) =>
      dimensionValues(self.part, dimensionSlot(self.part, dimension), self.context),
    ),
    GetDimensionDataSourceString: valueMethod(1, (self, dimension) =>
      dimensionFormula(self.part, dimensionSlot(self.part, dimension)),
    ),
    GetDimensionDataSourceType: valueMethod(1, (self, dimension) =>
      dimensionType(self.part, dimensionSlot(self.part, dimension), self.workbook),
    ),
    SetBubbleSizes: valueMethod(1, (self, range) => self.setData('bubbleSize', range)),
    SetValues: valueMethod(1, (self, range) => self.setData(self.part.isScattered ? 'yVal' : 'val', range)),
    SetXAxisValues: valueMethod(1, (self, range) => self.setData(self.part.isScattered ? 'xVal' : 'cat', range)),
  },
});
