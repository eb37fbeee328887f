import { args, defineClass, invalidArgument, type ClassDefinition } from '../../protocol';
import { mayHave } from '../../charts/allowed-children';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import { ensureLabels, showsLabels } from '../../charts/data-labels';
import { pointLabel, pointSlot } from '../../charts/point-slots';
import type { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartDataLabel } from './chart-data-label';
import { ChartElement, ignoringSame } from './chart-element';
import { markerScalars } from './chart-marker';
import { ChartPointFormat } from './chart-point-format';

/** One point of a series. */
export class ChartPoint extends ChartElement {
  private constructor(
    context: ExcelContext,
    chart: ChartModel,
    readonly part: ChartSeriesPart,
    readonly index: number,
    readonly value: unknown,
  ) {
    super(context, chart, pointSlot(part, index));
  }

  static of(
    context: ExcelContext,
    chart: ChartModel,
    part: ChartSeriesPart,
    index: number,
    value: unknown,
  ): ChartPoint {
    return new ChartPoint(context, chart, part, index, value);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get label(): Slot {
    return pointLabel(this.part, this.index);
  }

  override writable(path: string): Slot {
    if (!mayHave(this.part.group.local, path))
      throw invalidArgument(`A point of a ${this.part.type} series has no such property.`);
    return super.writable(path);
  }

  showLabel(shown: boolean): void {
    void this.editable;
    const { label } = this;
    if (shown) {
      if (!showsLabels(label)) ensureLabels(label).child('showVal').set(1);
      return;
    }
    const element = label.make();
    for (const child of element.elements) if (child.local !== 'idx') element.remove(child);
    label.child('delete').set(1);
  }
}

const definition = defineClass<ChartPoint>('ChartPoint', {
  scalars: {
    Value: { get: (self) => self.value },
    HasDataLabel: {
      get: (self) => showsLabels(self.label.exists ? self.label : self.part.slot.child('dLbls')),
      set: (self, value) => self.showLabel(args.boolean(value)),
    },
    ...ignoringSame(markerScalars<ChartPoint>()),
  },
  navigation: {
    DataLabel: (self) => ChartDataLabel.of(self.context, self.chart, self.part, self.index),
    Format: (self) => new ChartPointFormat(self.context, self.chart, self.slot),
  },
});
