import { args, defineClass, type ClassDefinition } from '../../protocol';
import { childElement, type Slot } from '../../charts/slot';
import { childOrder } from '../../charts/schema-order';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartElement } from './chart-element';
import { sides, type Placed } from './chart-layout';

/** One entry of a legend: a series, or a slice. */
export class ChartLegendEntry extends ChartElement {
  index = 0;

  static of(context: ExcelContext, chart: ChartModel, index: number): ChartLegendEntry {
    const entry = new ChartLegendEntry(context, chart, entrySlot(chart.document.chart.child('legend'), index));
    entry.index = index;
    return entry;
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

/** What the legend says of one entry. */
const entrySlot = (legend: Slot, index: number): Slot =>
  legend.place(
    (parent) => parent.all('legendEntry').find((entry) => entry.child('idx')?.number('val') === index) ?? null,
    (parent) => {
      const entry = childElement(parent, 'legendEntry');
      entry.append(childElement(parent, 'idx')).set('val', index);
      return parent.insertInOrder(entry, childOrder('legend'));
    },
  );

/** Entries stand where the legend puts them; those that are hidden stand nowhere. */
const PLACED: Placed<ChartLegendEntry> = {
  rect: ({ view, layout }, self) => {
    const at = view.legend?.entries.findIndex(({ index }) => index === self.index) ?? -1;
    return layout.legend?.entries[at]?.rect ?? null;
  },
  owner: (self) => self.slot,
  sized: false,
};

const definition = defineClass<ChartLegendEntry>('ChartLegendEntry', {
  scalars: {
    ...sides(PLACED, []),
    Index: { get: (self) => self.index },
    Visible: {
      get: (self) => !self.slot.child('delete').flag(false),
      set: (self, value) => {
        // An entry that is there need not be mentioned.
        if (args.boolean(value)) self.editable.remove();
        else self.editable.child('delete').set(1);
      },
    },
  },
});
