import { args, defineClass, type ClassDefinition } from '../../protocol';
import { applyScheme, COLOR_SCHEMES, colorStyle, schemeOf } from '../../charts/color-styles';
import { textOwners } from '../../charts/text-owners';
import { ChartBorder } from './chart-border';
import { ChartElement, flagAt } from './chart-element';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';

export class ChartAreaFormat extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }

  /** The font of all texts of the chart. */
  get font(): ChartFont {
    const font = new ChartFont(this.context, this.chart, this.slot);
    font.shared = { slots: textOwners(this.document), prepare: () => {} };
    return font;
  }
}

const definition = defineClass<ChartAreaFormat>('ChartAreaFormat', {
  scalars: {
    RoundedCorners: flagAt('roundedCorners', true),
    ColorScheme: {
      get: (self) => schemeOf(self.document.colorStyle),
      set: (self, value) => {
        const scheme = args.oneOf(value, COLOR_SCHEMES);
        void self.editable;
        if (scheme === schemeOf(self.document.colorStyle)) return;
        self.document.colorStyle = colorStyle(scheme);
        applyScheme(self.document, scheme, self.workbook);
      },
    },
  },
  navigation: {
    Border: (self) => new ChartBorder(self.context, self.chart, self.slot),
    Fill: (self) => new ChartFill(self.context, self.chart, self.slot),
    Font: (self) => self.font,
  },
});
