import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  notImplemented,
  objectMethod,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../../protocol';
import type { ChartDocument } from '../../charts/chart-document';
import type { ChartModel } from '../../workbook/chart';
import { activateChart, removeChart } from '../../workbook/chart-list';
import { eventMethods } from '../events/event-methods';
import { EventType } from '../events/event-registrations';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { rangeArgument } from '../range-navigation';
import { Range } from '../range';
import { bounds as rect, union } from '../../workbook/bounds';
import { Worksheet } from '../worksheet';
import { ChartAreaFormat } from './chart-area-format';
import { ChartAxes } from './chart-axes';
import { dataTableOf, noDataTable } from './chart-data-table';
import { ChartDataLabels } from './chart-data-labels';
import { changeData, changePlotBy, changeType, plotByOf } from './chart-changes';
import { isPresent } from './chart-element';
import { placeOf, rectOf, rectOfCells, type PointRect } from './chart-geometry';
import { ChartLegend } from './chart-legend';
import { levelScalars } from './chart-levels';
import { ALL_ZONES, ChartPivotOptions } from './chart-pivot-options';
import { ChartPlotArea } from './chart-plot-area';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartTitle } from './chart-title';
import { assertObjectsEditable } from './object-access';

/** A chart on a worksheet. */
export class Chart extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: ChartModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get id(): string {
    return this.model.id;
  }

  /** The chart; refused with `ItemNotFound` once it is gone. */
  get chart(): ChartModel {
    if (!isPresent(this.model)) throw itemNotFound('The chart was deleted.');
    return this.model;
  }

  get document(): ChartDocument {
    return this.chart.document;
  }

  /** The chart, for changing it. */
  get editable(): ChartModel {
    assertObjectsEditable(this.chart.sheet);
    return this.chart;
  }

  /** What the chart shows, for changing it in ways that only the kinds before Excel 2016 have. */
  get editableClassic(): ChartModel {
    const { editable } = this;
    if (editable.document.isChartex) throw notImplemented('Chart', editable.document.type);
    return editable;
  }

  get editableDocument(): ChartDocument {
    return this.editableClassic.document;
  }

  get rect(): PointRect {
    return rectOf(this.chart.sheet, this.chart.place);
  }

  moveTo(rectangle: PointRect): void {
    const { sheet, place } = this.editable;
    this.model.place = placeOf(sheet, rectangle, place);
    sheet.layoutChanged();
  }

  /** Puts the chart over cells: from the corner of the first to that of the last, or in its own size. */
  setPosition(start: unknown, end: unknown): void {
    const { sheet } = this.editable;
    const here = new Range(this.context, sheet, rect(0, 0));
    const first = rangeArgument(here, start);
    const last = args.optional(end, (value) => rangeArgument(here, value), null);
    if (first.sheet !== sheet || (last && last.sheet !== sheet))
      throw invalidArgument('The cells lie on another sheet.');
    const from = rectOfCells(sheet, first.bounds);
    const { width, height } = this.rect;
    this.moveTo(last ? rectOfCells(sheet, union(first.bounds, last.bounds)) : { ...from, width, height });
  }
}

const side = (key: keyof PointRect): Scalar<Chart> => ({
  get: (self) => self.rect[key],
  set: (self, value) => self.moveTo({ ...self.rect, [key]: args.number(value, 0, 200_000_000) }),
});

const BLANKS: Record<string, string> = { gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' };

const own = (self: Chart): string => self.id;

const definition = defineClass<Chart>('Chart', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => self.chart.name,
      set: (self, value) => {
        self.editable.name = args.text(value);
      },
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    ChartType: { get: (self) => self.document.type, set: (self, value) => changeType(self.editableClassic, value) },
    Style: {
      get: (self) => self.document.space.child('style').number ?? 2,
      set: (self, value) => self.editableDocument.space.child('style').set(args.integer(value, 1, 48)),
    },
    DisplayBlanksAs: {
      get: (self) => BLANKS[self.document.chart.child('dispBlanksAs').value ?? 'zero'],
      set: (self, value) => {
        const wanted = args.oneOf(value, Object.values(BLANKS));
        const found = Object.keys(BLANKS).find((key) => BLANKS[key] === wanted);
        self.editableDocument.chart.child('dispBlanksAs').set(found as string);
      },
    },
    PlotBy: { get: (self) => plotByOf(self.chart), set: (self, value) => changePlotBy(self.editableClassic, value) },
    ...levelScalars,
    ShowAllFieldButtons: {
      get: (self) => ChartPivotOptions.of(self.context, self.chart).shows(ALL_ZONES),
      set: (self, value) => {
        const options = ChartPivotOptions.of(self.context, self.editableClassic);
        if (args.boolean(value) !== options.shows(ALL_ZONES)) options.show(ALL_ZONES, args.boolean(value));
      },
    },
    PlotVisibleOnly: {
      get: (self) => self.document.plotsVisibleOnly,
      set: (self, value) => self.editableDocument.chart.child('plotVisOnly').set(args.boolean(value)),
    },
    ShowDataLabelsOverMaximum: {
      get: (self) => self.document.chart.child('showDLblsOverMax').flag(true),
      set: (self, value) => self.editableDocument.chart.child('showDLblsOverMax').set(args.boolean(value)),
    },
  },
  navigation: {
    Axes: (self) => new ChartAxes(self.context, self.chart),
    DataLabels: (self) => ChartDataLabels.ofChart(self.context, self.chart),
    Format: (self) => new ChartAreaFormat(self.context, self.chart, self.document.space),
    Legend: (self) => new ChartLegend(self.context, self.chart, self.document.chart.child('legend')),
    PivotOptions: (self) => ChartPivotOptions.of(self.context, self.chart),
    PlotArea: (self) => new ChartPlotArea(self.context, self.chart, self.document.plotArea),
    Series: (self) => new ChartSeriesCollection(self.context, self.chart),
    Title: (self) => new ChartTitle(self.context, self.chart, self.document.chart.child('title')),
    Worksheet: (self) => new Worksheet(self.context, self.chart.sheet),
  },
  methods: {
    Activate: valueMethod(0, (self) => {
      if (self.chart.sheet.visibility !== 'Visible')
        throw invalidArgument('A chart on a hidden sheet cannot be activated.');
      self.workbook.activate(self.chart.sheet);
      activateChart(self.chart);
    }),
    Delete: valueMethod(0, (self) => removeChart(self.editable)),
    GetDataTable: objectMethod(0, (self) => dataTableOf(self.context, self.chart) ?? noDataTable()),
    GetDataTableOrNullObject: objectMethod(0, (self) => dataTableOf(self.context, self.chart)),
    SetData: valueMethod(2, (self, data, seriesBy) => changeData(self.context, self.editableClassic, data, seriesBy)),
    SetPosition: valueMethod(2, (self, start, end) => self.setPosition(start, end)),
    ...eventMethods('ActivatedEvent', EventType.ChartActivated, own),
    ...eventMethods('DeactivatedEvent', EventType.ChartDeactivated, own),
  },
});
