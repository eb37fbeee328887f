import { args, defineClass, type ClassDefinition, type Scalar } from '../../protocol';
import { ChartElement } from './chart-element';
import { sides, type Placed } from './chart-layout';
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

const ALL = ['left', 'top', 'width', 'height'] as const;

const placed = (target: 'outer' | 'inner'): Placed<ChartPlotArea> => ({
  rect: ({ layout }) => layout[target],
  owner: (self) => self.slot,
  sized: true,
  target,
});
const OUTER = placed('outer');
const inside = sides(placed('inner'), ALL);

const definition = defineClass<ChartPlotArea>('ChartPlotArea', {
  scalars: {
    Position: position,
    ...sides(OUTER, ALL),
    InsideLeft: inside.Left,
    InsideTop: inside.Top,
    InsideWidth: inside.Width,
    InsideHeight: inside.Height,
  },
  navigation: { Format: (self) => new ChartPlotAreaFormat(self.context, self.chart, self.slot) },
});
