import { args, defineClass, type ClassDefinition, type Scalar } from '../../protocol';
import { ChartElement } from './chart-element';
import { layoutSide } from './chart-layout';
import { ChartPlotAreaFormat } from './chart-plot-area-format';

export class ChartPlotArea extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const position: Scalar<ChartPlotArea> = {
  get: (self) => (self.slot.at('layout', 'manualLayout').exists ? 'Custom' : 'Automatic'),
  set: (self, value) => {
    if (args.oneOf(value, ['Automatic', 'Custom']) === 'Automatic') self.editable.at('layout', 'manualLayout').remove();
  },
};

const definition = defineClass<ChartPlotArea>('ChartPlotArea', {
  scalars: {
    Position: position,
    Left: { set: (self, value) => layoutSide(self, 'x', value, 'outer') },
    Top: { set: (self, value) => layoutSide(self, 'y', value, 'outer') },
    Width: { set: (self, value) => layoutSide(self, 'w', value, 'outer') },
    Height: { set: (self, value) => layoutSide(self, 'h', value, 'outer') },
  },
  navigation: { Format: (self) => new ChartPlotAreaFormat(self.context, self.chart, self.slot) },
});
