import { args, defineClass, valueMethod, type ClassDefinition } from '../../protocol';
import { setFill } from '../../charts/shape-look';
import { colorText } from '../color';
import { ChartElement } from './chart-element';

/** The fill of what an element of a chart covers. */
export class ChartFill extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartFill>('ChartFill', {
  methods: {
    Clear: valueMethod(0, (self) => setFill(self.editable.child('spPr'), null)),
    SetSolidColor: valueMethod(1, (self, color) => setFill(self.editable.child('spPr'), colorText(args.text(color)))),
  },
});
