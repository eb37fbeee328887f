import { args, defineClass, valueMethod, type ClassDefinition } from '../../protocol';
import { axisTitle } from '../../charts/shown-texts';
import { setTitleFormula, setTitleText } from '../../charts/title-text';
import { ChartAxisTitleFormat } from './chart-axis-title-format';
import { ChartElement } from './chart-element';
import { newTitle, textOrientation } from './chart-title';

/** The title of an axis. */
export class ChartAxisTitle extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }

  show(visible: boolean): void {
    if (!visible) this.editable.remove();
    else if (!this.editable.exists) newTitle(this.editable, 10);
  }

  get text(): string {
    if (!this.slot.exists) return '';
    return axisTitle(this.context, this.slot);
  }
}

const definition = defineClass<ChartAxisTitle>('ChartAxisTitle', {
  scalars: {
    Text: {
      get: (self) => self.text,
      set: (self, value) => {
        const text = args.text(value);
        self.show(true);
        setTitleText(self.editable, text);
      },
    },
    Visible: { get: (self) => self.slot.exists, set: (self, value) => self.show(args.boolean(value)) },
    TextOrientation: textOrientation(),
  },
  navigation: { Format: (self) => new ChartAxisTitleFormat(self.context, self.chart, self.slot) },
  methods: {
    SetFormula: valueMethod(1, (self, formula) => {
      self.show(true);
      setTitleFormula(self.editable, args.text(formula).replace(/^=/, ''));
    }),
  },
});
