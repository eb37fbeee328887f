import { args, defineClass, valueMethod, type ClassDefinition, type Scalar } from '../../protocol';
import { setTitleFormula, setTitleText } from '../../charts/title-text';
import { chartTitle } from '../../charts/shown-texts';
import { textProperties } from '../../charts/markup';
import type { Slot } from '../../charts/slot';
import { ChartElement, flagAt } from './chart-element';
import { layoutSide } from './chart-layout';
import { textLook } from './chart-look';
import { ChartTitleFormat } from './chart-title-format';

/** The title of a chart. */
export class ChartTitle extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }

  get visible(): boolean {
    return this.slot.exists;
  }

  show(visible: boolean): void {
    const title = this.editable;
    if (!visible) title.remove();
    else if (!title.exists) newTitle(title, 14);
    this.document.chart.child('autoTitleDeleted').set(visible ? 0 : 1);
  }

  /** What the title shows: its own text, or the name of the only series. */
  get text(): string {
    return chartTitle(this.context, this.document);
  }
}

/** A title without a text of its own. */
export function newTitle(title: Slot, size: number): void {
  const element = title.make();
  title.child('overlay').set(0);
  element.append(textProperties(size, '#595959'));
}

/** Rotation of texts in degrees. */
export const textOrientation = <T extends ChartElement>(): Scalar<T> => ({
  get: (self) => textLook(self, self.slot).rotation,
  set: (self, value) => {
    const degrees = args.number(value, -90, 180);
    textLook(self, self.editable).rotation = degrees;
  },
});

const definition = defineClass<ChartTitle>('ChartTitle', {
  scalars: {
    Visible: { get: (self) => self.visible, set: (self, value) => self.show(args.boolean(value)) },
    Text: {
      get: (self) => self.text,
      set: (self, value) => {
        const text = args.text(value);
        self.show(true);
        setTitleText(self.editable, text);
      },
    },
    Overlay: flagAt('overlay', true),
    TextOrientation: textOrientation(),
    Left: { set: (self, value) => layoutSide(self, 'x', value) },
    Top: { set: (self, value) => layoutSide(self, 'y', value) },
  },
  navigation: { Format: (self) => new ChartTitleFormat(self.context, self.chart, self.slot) },
  methods: {
    SetFormula: valueMethod(1, (self, formula) => {
      self.show(true);
      setTitleFormula(self.editable, args.text(formula).replace(/^=/, ''));
    }),
  },
});
