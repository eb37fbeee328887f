import { args, defineClass, type ClassDefinition } from '../protocol';
import type { BorderLine } from '../workbook/styles';
import { BORDER_STYLES, BORDER_WEIGHTS, fileLine, styleOf, weightOf, type Side } from './border-names';
import { colorText, shownColor, tintOf, withTint } from './color';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { NO_LINE, type BorderLines, type FormatTarget } from './format-target';

/** One side of a range or of a named style. */
export class RangeBorder extends ExcelObject {
  readonly lines: BorderLines;

  constructor(
    context: ExcelContext,
    format: FormatTarget,
    readonly side: Side,
  ) {
    super(context);
    this.lines = format.lines(side);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

/** A line that is not there yet starts as a thin one. */
const drawn = (line: BorderLine): BorderLine => (line.style === 'none' ? { ...line, style: 'thin' } : line);

const definition = defineClass<RangeBorder>('RangeBorder', {
  scalars: {
    SideIndex: { get: (self) => self.side },
    Style: {
      get: (self) => self.lines.common(({ style }) => styleOf(style)),
      set: (self, value) => {
        const style = args.oneOf(value, BORDER_STYLES);
        self.lines.change((line) =>
          style === 'None' ? NO_LINE : { ...line, style: fileLine(style, weightOf(line.style)) },
        );
      },
    },
    Weight: {
      get: (self) => self.lines.common(({ style }) => weightOf(style)),
      set: (self, value) => {
        const weight = args.oneOf(value, BORDER_WEIGHTS);
        self.lines.change((line) => ({ ...line, style: fileLine(styleOf(drawn(line).style), weight) }));
      },
    },
    Color: {
      get: (self) => self.lines.common(({ color }) => shownColor(self.workbook, color, '#000000')),
      set: (self, value) => {
        const rgb = colorText(args.text(value));
        self.lines.change((line) => ({ ...drawn(line), color: { rgb } }));
      },
    },
    TintAndShade: {
      get: (self) => tintOf(self.lines.common(({ color }) => String(color?.tint ?? 0))),
      set: (self, value) => {
        const tint = args.number(value, -1, 1);
        self.lines.change((line) => ({ ...line, color: withTint(line.color ?? { indexed: 64 }, tint) }));
      },
    },
  },
});
