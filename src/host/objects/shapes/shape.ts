import { args, defineClass, itemNotFound, type ClassDefinition, type Scalar } from '../../protocol';
import type { AlternativeText, ChartModel } from '../../workbook/chart';
import { assertObjectsEditable } from '../charts/object-access';
import { isPresent } from '../charts/chart-element';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';

/** The frame of a chart seen as a shape, of the type that Office.js has for what it knows no class of. */
export class Shape extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: ChartModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The chart; refused with `ItemNotFound` once it is gone. */
  get chart(): ChartModel {
    if (!isPresent(this.model)) throw itemNotFound('The shape was deleted.');
    return this.model;
  }
}

const alternative = (key: keyof AlternativeText): Scalar<Shape> => ({
  get: (self) => self.chart.alternativeText[key] ?? '',
  set: (self, value) => {
    const { chart } = self;
    assertObjectsEditable(chart.sheet);
    const text = args.text(value);
    chart.alternativeText = { ...chart.alternativeText, [key]: text === '' ? null : text };
    chart.sheet.layoutChanged();
  },
});

const definition = defineClass<Shape>('Shape', {
  identity: (self) => ({ Id: self.chart.id }),
  scalars: {
    Id: { get: (self) => self.chart.id },
    Name: {
      get: (self) => self.chart.name,
      set: (self, value) => {
        assertObjectsEditable(self.chart.sheet);
        self.chart.name = args.text(value);
      },
    },
    Type: { get: () => 'Unsupported' },
    AltTextTitle: alternative('title'),
    AltTextDescription: alternative('description'),
  },
});
