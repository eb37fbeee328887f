import { args, defineClass, valueMethod, type ClassDefinition, type Scalar } from '../../protocol';
import type { DifferentialStyle } from '../../workbook/conditional-format';
import { colorText, shownColor } from '../color';
import { ConditionalRangeBorderCollection } from './conditional-range-borders';
import { FormatObject } from './format-object';

/** The look that cells take while the rule holds. */
export class ConditionalRangeFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return formatDefinition;
  }
}

export class ConditionalRangeFont extends FormatObject {
  override get definition(): ClassDefinition {
    return fontDefinition;
  }
}

export class ConditionalRangeFill extends FormatObject {
  override get definition(): ClassDefinition {
    return fillDefinition;
  }
}

const formatDefinition = defineClass<ConditionalRangeFormat>('ConditionalRangeFormat', {
  scalars: {
    NumberFormat: {
      get: (self) => self.format.look.numberFormat ?? null,
      set: (self, value) => {
        const code = args.text(value);
        self.change(({ look }) => {
          look.numberFormat = code;
        });
      },
    },
  },
  navigation: {
    Borders: (self) => new ConditionalRangeBorderCollection(self.context, self.sheet, self.format),
    Fill: (self) => new ConditionalRangeFill(self.context, self.sheet, self.format),
    Font: (self) => new ConditionalRangeFont(self.context, self.sheet, self.format),
  },
});

type Font = NonNullable<DifferentialStyle['font']>;

const flag = (name: 'bold' | 'italic' | 'strikethrough'): Scalar<ConditionalRangeFont> => ({
  get: (self) => self.format.look.font?.[name] ?? null,
  set: (self, value) => changeFont(self, { [name]: args.boolean(value) }),
});

function changeFont(self: ConditionalRangeFont, font: Font): void {
  self.change(({ look }) => {
    look.font = { ...look.font, ...font };
  });
}

const UNDERLINES = ['None', 'Single', 'Double'] as const;

const fontDefinition = defineClass<ConditionalRangeFont>('ConditionalRangeFont', {
  scalars: {
    Color: {
      get: (self) => shownColor(self.workbook, self.format.look.font?.color ?? null, ''),
      set: (self, value) => {
        const color = args.text(value);
        changeFont(self, { color: color === '' ? undefined : { rgb: colorText(color) } });
      },
    },
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Underline: {
      get: (self) => self.format.look.font?.underline ?? 'None',
      set: (self, value) => changeFont(self, { underline: args.oneOf(value, UNDERLINES) }),
    },
  },
  methods: {
    Clear: valueMethod(0, (self) =>
      self.change(({ look }) => {
        delete look.font;
      }),
    ),
  },
});

const clearFill = (self: ConditionalRangeFill): void =>
  self.change(({ look }) => {
    delete look.fill;
  });

const fillDefinition = defineClass<ConditionalRangeFill>('ConditionalRangeFill', {
  scalars: {
    Color: {
      get: (self) => shownColor(self.workbook, self.format.look.fill?.color ?? null, ''),
      set: (self, value) => {
        const color = args.text(value);
        if (color === '') clearFill(self);
        else
          self.change(({ look }) => {
            look.fill = { color: { rgb: colorText(color) } };
          });
      },
    },
  },
  methods: { Clear: valueMethod(0, clearFill) },
});
