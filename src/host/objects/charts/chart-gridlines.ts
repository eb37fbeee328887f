import { args, defineClass, type ClassDefinition } from '../../protocol';
import { ChartElement } from './chart-element';
import { ChartGridlinesFormat } from './chart-gridlines-format';

/** Major or minor gridlines of an axis. */
export class ChartGridlines extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartGridlines>('ChartGridlines', {
  scalars: {
    Visible: {
      get: (self) => self.slot.exists,
      set: (self, value) => {
        if (args.boolean(value)) self.editable.make();
        else self.editable.remove();
      },
    },
  },
  navigation: { Format: (self) => new ChartGridlinesFormat(self.context, self.chart, self.slot) },
});
