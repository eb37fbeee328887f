import { args, defineClass, itemNotFound, objectMethod, type ClassDefinition } from '../../protocol';
import type { ConditionalFormat, EdgeSide } from '../../workbook/conditional-format';
import type { BorderLine } from '../../workbook/styles';
import type { SheetModel } from '../../workbook/sheet';
import { fileLine, styleOf } from '../border-names';
import { colorText, shownColor } from '../color';
import type { ExcelContext } from '../excel-context';
import { FormatObject } from './format-object';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof SIDES)[number];
const FILE_SIDES: Record<Side, EdgeSide> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

export class ConditionalRangeBorderCollection extends FormatObject {
  override get definition(): ClassDefinition {
    return collectionDefinition;
  }

  side(side: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.context, this.sheet, this.format, side);
  }
}

export class ConditionalRangeBorder extends FormatObject {
  constructor(
    context: ExcelContext,
    sheet: SheetModel,
    format: ConditionalFormat,
    readonly side: Side,
  ) {
    super(context, sheet, format);
  }

  override get definition(): ClassDefinition {
    return borderDefinition;
  }

  get line(): BorderLine {
    return this.format.look.borders?.[FILE_SIDES[this.side]] ?? { style: 'none', color: null };
  }

  /** Conditional formats only have thin lines. */
  draw(change: (line: BorderLine) => BorderLine): void {
    const line = change(this.line);
    this.change(({ look }) => {
      look.borders = { ...look.borders, [FILE_SIDES[this.side]]: line };
    });
  }
}

const collectionDefinition = defineClass<ConditionalRangeBorderCollection>('ConditionalRangeBorderCollection', {
  scalars: { Count: { get: () => SIDES.length } },
  items: (self) => SIDES.map((side) => self.side(side)),
  item: (self, key) => self.side(args.oneOf(key, SIDES)),
  navigation: {
    Bottom: (self) => self.side('EdgeBottom'),
    Left: (self) => self.side('EdgeLeft'),
    Right: (self) => self.side('EdgeRight'),
    Top: (self) => self.side('EdgeTop'),
  },
  methods: {
    GetItemAt: objectMethod(1, (self, index) => {
      const side = SIDES[args.integer(index)];
      if (!side) throw itemNotFound();
      return self.side(side);
    }),
  },
});

const borderDefinition = defineClass<ConditionalRangeBorder>('ConditionalRangeBorder', {
  scalars: {
    SideIndex: { get: (self) => self.side },
    Style: {
      get: (self) => styleOf(self.line.style),
      set: (self, value) => {
        const style = fileLine(args.oneOf(value, STYLES), 'Thin');
        self.draw((line) => ({ ...line, style }));
      },
    },
    Color: {
      get: (self) => shownColor(self.workbook, self.line.color, '#000000'),
      set: (self, value) => {
        const rgb = colorText(args.text(value));
        self.draw((line) => ({ style: line.style === 'none' ? 'thin' : line.style, color: { rgb } }));
      },
    },
  },
});
