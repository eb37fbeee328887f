import { defineClass, type ClassDefinition } from '../../protocol';
import type { SubstringLook } from '../../charts/substring-look';
import { ChartElement } from './chart-element';
import { ChartFont } from './chart-font';

/** A part of the text of a title. */
export class ChartFormatString extends ChartElement {
  look: SubstringLook | null = null;

  static of(owner: ChartElement, look: SubstringLook): ChartFormatString {
    const part = new ChartFormatString(owner.context, owner.chart, owner.slot);
    part.look = look;
    return part;
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartFormatString>('ChartFormatString', {
  navigation: {
    Font: (self) => {
      const font = new ChartFont(self.context, self.chart, self.slot);
      font.part = self.look;
      return font;
    },
  },
});
