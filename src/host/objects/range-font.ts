import { args, defineClass, type ClassDefinition, type Scalar } from '../protocol';
import type { FontStyle } from '../workbook/styles';
import { colorText, shownColor } from './color';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { RangeFormat } from './range-format';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly format: RangeFormat,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

type Plain = Exclude<keyof FontStyle, 'color'>;

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
    Strikethrough: plain('strikethrough', args.boolean),
    Underline: plain('underline', (value) => args.oneOf(value, UNDERLINES)),
  },
});
