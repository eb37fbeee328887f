import { args, defineClass, type ClassDefinition, type Scalar } from '../protocol';
import type { FontStyle } from '../workbook/styles';
import { colorText, shownColor, withTint } from './color';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { FormatTarget } from './format-target';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly format: FormatTarget,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

type Plain = Exclude<keyof FontStyle, 'color' | 'vertical'>;

const vertical = (position: 'superscript' | 'subscript'): Scalar<RangeFont> => ({
  get: (self) => self.format.common(({ font }) => font.vertical === position),
  set: (self, value) => {
    const on = args.boolean(value);
    // Taking the other position away is not asked for.
    if (on || self.format.common(({ font }) => font.vertical ?? '') === position)
      self.format.change({ font: { vertical: on ? position : undefined } });
  },
});

/** A property that the model keeps as Office.js names it. */
const plain = <K extends Plain>(key: K, check: (value: unknown) => FontStyle[K]): Scalar<RangeFont> => ({
  get: (self) => self.format.common((style) => style.font[key]),
  set: (self, value) => self.format.change({ font: { [key]: check(value) } }),
});

const definition = defineClass<RangeFont>('RangeFont', {
  scalars: {
    Bold: plain('bold', args.boolean),
    Color: {
      get: (self) => self.format.common(({ font }) => shownColor(self.workbook, font.color, '#000000')),
      set: (self, value) => self.format.change({ font: { color: { rgb: colorText(args.text(value)) } } }),
    },
    Italic: plain('italic', args.boolean),
    Name: plain('name', args.text),
    Size: plain('size', (value) => args.number(value, 1, 409)),
    Subscript: vertical('subscript'),
    Superscript: vertical('superscript'),
    TintAndShade: {
      get: (self) => self.format.common(({ font }) => font.color?.tint ?? 0),
      set: (self, value) => {
        const tint = args.number(value, -1, 1);
        self.format.change(({ font }) => ({ font: { color: withTint(font.color ?? { theme: 1 }, tint) } }));
      },
    },
    Strikethrough: plain('strikethrough', args.boolean),
    Underline: plain('underline', (value) => args.oneOf(value, UNDERLINES)),
  },
});
