import { args, defineClass, valueMethod, type ClassDefinition } from '../../protocol';
import { setFill } from '../../charts/shape-look';
import { colorText } from '../color';
import { ChartElement } from './chart-element';

/** The fill of what an element of a chart covers. */
export class ChartFill extends ChartElement {
  protected override get servesChartex(): boolean {
    return true;
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartFill>('ChartFill', {
  methods: {
    Clear: valueMethod(0, (self) => self.each((slot) => setFill(slot.child('spPr'), null))),
    SetSolidColor: valueMethod(1, (self, given) => {
      const color = colorText(args.text(given));
      self.each((slot) => setFill(slot.child('spPr'), color));
    }),
  },
});
