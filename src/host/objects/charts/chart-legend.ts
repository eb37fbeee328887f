import { args, defineClass, type ClassDefinition } from '../../protocol';
import { textProperties } from '../../charts/markup';
import { ofChartex, showChartexLegend } from './chartex-frame';
import { ChartElement, flagAt } from './chart-element';
import { sides, type Placed } from './chart-layout';
import { showShadow } from './chart-shadow';
import { ChartLegendEntryCollection } from './chart-legend-entry-collection';
import { ChartLegendFormat } from './chart-legend-format';

/** The legend of a chart. */
export class ChartLegend extends ChartElement {
  protected override get servesChartex(): boolean {
    return true;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get position(): string {
    if (this.document.isChartex) return POSITIONS[this.slot.attr('pos') ?? 'r'] ?? 'Right';
    if (this.slot.at('layout', 'manualLayout').exists) return 'Custom';
    return POSITIONS[this.slot.child('legendPos').value ?? 'r'] ?? 'Right';
  }

  set position(name: string) {
    const legend = this.editable;
    const found = Object.keys(POSITIONS).find((key) => POSITIONS[key] === name);
    if (!legend.exists) this.show(true);
    if (this.document.isChartex) {
      legend.setAttr('pos', found === 'tr' ? 'r' : (found as string));
      return;
    }
    legend.at('layout', 'manualLayout').remove();
    legend.child('legendPos').set(found as string);
  }

  show(visible: boolean): void {
    const legend = this.editable;
    if (!visible) return legend.remove();
    if (legend.exists) return;
    if (this.document.isChartex) return showChartexLegend(legend);
    const element = legend.make();
    legend.child('legendPos').set('r');
    legend.child('overlay').set(0);
    element.append(textProperties(9, '#595959'));
  }
}

const POSITIONS: Record<string, string> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

const PLACED: Placed<ChartLegend> = {
  rect: ({ layout }) => layout.legend?.rect ?? null,
  owner: (self) => self.slot,
  sized: true,
};

const definition = defineClass<ChartLegend>('ChartLegend', {
  scalars: {
    Visible: { get: (self) => self.slot.exists, set: (self, value) => self.show(args.boolean(value)) },
    Position: {
      get: (self) => self.position,
      set: (self, value) => {
        const wanted = args.oneOf(value, [...Object.values(POSITIONS), 'Custom']);
        // A place of its own is given by left and top.
        if (wanted !== 'Custom') self.position = wanted;
      },
    },
    Overlay: ofChartex('overlay', flagAt('overlay', true)),
    ...sides(PLACED, ['left', 'top', 'width', 'height']),
    ShowShadow: showShadow(),
  },
  navigation: {
    Format: (self) => new ChartLegendFormat(self.context, self.chart, self.slot),
    LegendEntries: (self) => new ChartLegendEntryCollection(self.context, self.chart),
  },
});
