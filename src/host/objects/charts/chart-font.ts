import { args, defineClass, type ClassDefinition, type Scalar } from '../../protocol';
import type { TextLook } from '../../charts/text-look';
import { colorText } from '../color';
import { ChartElement } from './chart-element';
import { textLook } from './chart-look';

/** The font of the texts of an element of a chart. */
export class ChartFont extends ChartElement {
  protected override get servesChartex(): boolean {
    return true;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The look of a part of the text only. */
  part: TextLook | null = null;

  get look(): TextLook {
    return this.part ?? textLook(this, this.slot);
  }

  change(change: (look: TextLook) => void): void {
    if (this.part) {
      void this.editable;
      return change(this.part);
    }
    this.each((slot) => change(textLook(this, slot)));
  }
}

/** Points of texts that are given no size; sizes stand in hundredths of a point. */
const DEFAULT_SIZE = 10;

const flag = (attribute: string): Scalar<ChartFont> => ({
  get: (self) => ['1', 'true'].includes(self.look.attribute(attribute) ?? ''),
  set: (self, value) => {
    const on = args.boolean(value) ? 1 : 0;
    self.change((look) => look.setAttribute(attribute, on));
  },
});

const definition = defineClass<ChartFont>('ChartFont', {
  scalars: {
    Bold: flag('b'),
    Italic: flag('i'),
    Color: {
      get: (self) => self.look.color(self.workbook.themeColors) ?? '#000000',
      set: (self, value) => {
        const color = colorText(args.text(value));
        self.change((look) => look.setColor(color));
      },
    },
    Name: {
      get: (self) => {
        const face = self.look.typeface;
        // "+mn-lt" and the like stand for the fonts of the theme, which is that of the cells.
        return face === null || face.startsWith('+') ? self.workbook.styles.get(0).font.name : face;
      },
      set: (self, value) => {
        const name = args.text(value);
        self.change((look) => {
          look.typeface = name;
        });
      },
    },
    Size: {
      get: (self) => Number(self.look.attribute('sz') ?? DEFAULT_SIZE * 100) / 100,
      set: (self, value) => {
        const size = Math.round(args.number(value, 1, 409) * 100);
        self.change((look) => look.setAttribute('sz', size));
      },
    },
    Underline: {
      get: (self) => ((self.look.attribute('u') ?? 'none') === 'none' ? 'None' : 'Single'),
      set: (self, value) => {
        const line = args.oneOf(value, ['None', 'Single']) === 'None' ? 'none' : 'sng';
        self.change((look) => look.setAttribute('u', line));
      },
    },
  },
});
