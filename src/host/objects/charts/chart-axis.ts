import { args, defineClass, invalidArgument, valueMethod, type ClassDefinition, type Scalar } from '../../protocol';
import type { AxisGroup, AxisType } from '../../charts/chart-document';
import { absoluteArea } from '../../charts/cell-reference';
import { mayHave } from '../../charts/allowed-children';
import { setSeriesData } from '../../charts/change-data';
import { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { XmlElement } from '../../xlsx/xml/element';
import type { ExcelContext } from '../excel-context';
import { ChartAxisFormat } from './chart-axis-format';
import { ChartAxisTitle } from './chart-axis-title';
import { axisCrossing, setAxisCrossing, setCrossingAt } from './chart-axis-crossing';
import { displayUnit, setDisplayUnit } from './chart-axis-units';
import { sourceRange } from './chart-collection';
import { categoryType } from './category-type';
import { sides, type Placed } from './chart-layout';
import { shownChart } from './chart-shown';
import { ChartElement, choiceAt, ignoringSame, integerAt } from './chart-element';
import { ChartGridlines } from './chart-gridlines';
import { textOrientation } from './chart-title';

type ScaleMember = 'min' | 'max' | 'majorUnit' | 'minorUnit';

/** An axis of a chart. */
export class ChartAxis extends ChartElement {
  type: AxisType = 'Value';
  group: AxisGroup = 'Primary';

  static of(
    context: ExcelContext,
    chart: ChartModel,
    element: XmlElement,
    type: AxisType,
    group: AxisGroup,
  ): ChartAxis {
    const axis = new ChartAxis(context, chart, Slot.of(element, chart.document.plotArea));
    axis.type = type;
    axis.group = group;
    return axis;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The axis as it stands now: one of texts that becomes one of dates is another element. */
  override get slot(): Slot {
    const id = super.slot.child('axId').value;
    const now = this.document.axes.find((axis) => axis.child('axId')?.attr('val') === id);
    return now ? Slot.of(now, this.document.plotArea) : super.slot;
  }

  /** The axis that crosses this one. */
  get crossing(): Slot | null {
    const id = this.slot.child('crossAx').value;
    const found = this.document.axes.find((axis) => axis.child('axId')?.attr('val') === id);
    return found ? Slot.of(found) : null;
  }

  override writable(path: string): Slot {
    const local = this.slot.element?.local ?? '';
    if (!mayHave(local, path)) throw invalidArgument(`An axis of that kind (${this.type}) has no such property.`);
    return super.writable(path);
  }

  /** What Excel finds by itself for this axis. */
  automatic(member: ScaleMember): number | '' {
    const { layout } = shownChart(this.context, this.chart);
    const found = layout.axes.find(({ axis }) => axis.element === this.slot.element);
    return found?.scale.values?.[member] ?? '';
  }

  setCategories(range: unknown): void {
    void this.editable;
    const { sheet, bounds } = sourceRange(this.context, this.chart.sheet, range);
    const formula = absoluteArea({ sheet, bounds });
    for (const part of this.document.series)
      setSeriesData(part, part.isScattered ? 'xVal' : 'cat', formula, this.workbook);
  }
}

/** A number by hand, or the one that Excel finds; `""` for axes without a scale, and to leave it to Excel again. */
const automaticNumber = (member: ScaleMember, first: string, ...path: string[]): Scalar<ChartAxis> => ({
  get: (self) => self.slot.at(first, ...path).number ?? self.automatic(member),
  set: (self, value) => {
    // Nothing by hand where there is nothing: also for kinds of axes that have no scale.
    if (value === '' && !self.slot.at(first, ...path).exists) return;
    self
      .writable(first)
      .at(...path)
      .set(value === '' ? null : args.number(value));
  },
});

const TICK_MARKS = { cross: 'Cross', none: 'None', in: 'Inside', out: 'Outside' };
const TICK_LABELS = { nextTo: 'NextToAxis', high: 'High', low: 'Low', none: 'None' };
const UNITS = { days: 'Days', months: 'Months', years: 'Years' };

const numberFormat: Scalar<ChartAxis> = {
  get: (self) => self.slot.child('numFmt').attr('formatCode') ?? 'General',
  set: (self, value) => {
    const format = self.editable.child('numFmt');
    format.setAttr('formatCode', args.text(value));
    format.setAttr('sourceLinked', 0);
  },
};

const linkNumberFormat: Scalar<ChartAxis> = {
  get: (self) => ['1', 'true'].includes(self.slot.child('numFmt').attr('sourceLinked') ?? '1'),
  set: (self, value) => {
    const format = self.editable.child('numFmt');
    if (format.attr('formatCode') === null) format.setAttr('formatCode', 'General');
    format.setAttr('sourceLinked', args.boolean(value) ? 1 : 0);
  },
};

/** Whether values stand between tick marks is said by the value axis of the pair. */
const betweenCategories: Scalar<ChartAxis> = {
  get: (self) => (self.crossing?.child('crossBetween').value ?? 'between') === 'between',
  set: (self, value) => {
    void self.editable;
    if (self.type !== 'Category') throw invalidArgument('Only a category axis has categories.');
    self.crossing?.child('crossBetween').set(args.boolean(value) ? 'between' : 'midCat');
  },
};

const scaleType: Scalar<ChartAxis> = {
  get: (self) => (self.slot.at('scaling', 'logBase').exists ? 'Logarithmic' : 'Linear'),
  set: (self, value) => {
    const base = self.editable.at('scaling', 'logBase');
    if (args.oneOf(value, ['Linear', 'Logarithmic']) === 'Linear') base.remove();
    else if (!base.exists) base.set(10);
  },
};

/** Axes stand where the plot puts them; hidden ones stand nowhere. */
const PLACED: Placed<ChartAxis> = {
  rect: ({ layout }, self) => layout.axes.find(({ axis }) => axis.element === self.slot.element)?.rect ?? null,
  owner: (self) => self.slot,
  sized: false,
};

const definition = defineClass<ChartAxis>('ChartAxis', {
  scalars: {
    Maximum: automaticNumber('max', 'scaling', 'max'),
    Minimum: automaticNumber('min', 'scaling', 'min'),
    MajorUnit: automaticNumber('majorUnit', 'majorUnit'),
    MinorUnit: automaticNumber('minorUnit', 'minorUnit'),
    ...ignoringSame<ChartAxis>({
      ...sides(PLACED, []),
      Type: { get: (self) => self.type },
      AxisGroup: { get: (self) => self.group },
      CategoryType: categoryType,
      Visible: {
        get: (self) => !self.slot.child('delete').flag(false),
        set: (self, value) => self.editable.child('delete').set(!args.boolean(value)),
      },
      ScaleType: scaleType,
      LogBase: {
        get: (self) => self.slot.at('scaling', 'logBase').number ?? 10,
        set: (self, value) => self.editable.at('scaling', 'logBase').set(args.number(value, 2, 1000)),
      },
      ReversePlotOrder: {
        get: (self) => self.slot.at('scaling', 'orientation').value === 'maxMin',
        set: (self, value) => self.editable.at('scaling', 'orientation').set(args.boolean(value) ? 'maxMin' : 'minMax'),
      },
      MajorTickMark: choiceAt('majorTickMark', TICK_MARKS),
      MinorTickMark: choiceAt('minorTickMark', TICK_MARKS),
      TickLabelPosition: choiceAt('tickLblPos', TICK_LABELS),
      TickLabelSpacing: {
        get: (self) => self.slot.child('tickLblSkip').number ?? '',
        set: (self, value) => self.writable('tickLblSkip').set(value === '' ? null : args.integer(value, 1, 31_999)),
      },
      TickMarkSpacing: integerAt('tickMarkSkip', 1, 1, 31_999),
      Alignment: choiceAt('lblAlgn', { ctr: 'Center', l: 'Left', r: 'Right' }),
      Offset: integerAt('lblOffset', 100, 0, 1000),
      MultiLevel: {
        get: (self) => !self.slot.child('noMultiLvlLbl').flag(false),
        set: (self, value) => self.writable('noMultiLvlLbl').set(!args.boolean(value)),
      },
      BaseTimeUnit: choiceAt('baseTimeUnit', UNITS),
      MajorTimeUnitScale: choiceAt('majorTimeUnit', UNITS),
      MinorTimeUnitScale: choiceAt('minorTimeUnit', UNITS),
      NumberFormat: numberFormat,
      LinkNumberFormat: linkNumberFormat,
      IsBetweenCategories: betweenCategories,
      DisplayUnit: {
        get: (self) => displayUnit(self.slot.child('dispUnits')),
        set: (self, value) => setDisplayUnit(self.writable('dispUnits'), value),
      },
      CustomDisplayUnit: { get: (self) => self.slot.at('dispUnits', 'custUnit').number ?? 0 },
      ShowDisplayUnitLabel: flagLabel(),
      TextOrientation: textOrientation(),
      Position: { get: axisCrossing, set: (self, value) => setAxisCrossing(self, value) },
      PositionAt: { get: (self) => self.crossing?.child('crossesAt').number ?? 0 },
    }),
  },
  navigation: {
    Format: (self) => new ChartAxisFormat(self.context, self.chart, self.slot),
    MajorGridlines: (self) => new ChartGridlines(self.context, self.chart, self.slot.child('majorGridlines')),
    MinorGridlines: (self) => new ChartGridlines(self.context, self.chart, self.slot.child('minorGridlines')),
    Title: (self) => new ChartAxisTitle(self.context, self.chart, self.slot.child('title')),
  },
  methods: {
    SetCategoryNames: valueMethod(1, (self, range) => self.setCategories(range)),
    SetCustomDisplayUnit: valueMethod(1, (self, value) => {
      const units = self.writable('dispUnits');
      units.child('builtInUnit').remove();
      units.child('custUnit').set(args.number(value, Number.MIN_VALUE));
    }),
    SetPositionAt: valueMethod(1, (self, value) => setCrossingAt(self, args.number(value))),
  },
});

function flagLabel(): Scalar<ChartAxis> {
  return {
    get: (self) => self.slot.at('dispUnits', 'dispUnitsLbl').exists,
    set: (self, value) => {
      const units = self.writable('dispUnits');
      if (!args.boolean(value)) units.child('dispUnitsLbl').remove();
      else if (units.exists) units.child('dispUnitsLbl').make();
    },
  };
}
