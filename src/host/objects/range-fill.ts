import { args, defineClass, notImplemented, valueMethod, type ClassDefinition } from '../protocol';
import { colorText, shownColor } from './color';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { RangeFormat } from './range-format';

const NO_FILL = { pattern: 'none', color: null, background: null };

export class RangeFill extends ExcelObject {
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

const definition = defineClass<RangeFill>('RangeFill', {
  scalars: {
    /** White where there is no fill, as Excel answers. */
    Color: {
      get: (self) =>
        self.format.common(({ fill }) =>
          fill.pattern === 'none' ? '#FFFFFF' : shownColor(self.workbook, fill.color, '#FFFFFF'),
        ),
      set: (self, value) => {
        const color = args.text(value);
        self.format.change({
          fill: color === '' ? NO_FILL : { pattern: 'solid', color: { rgb: colorText(color) }, background: null },
        });
      },
    },
    Pattern: {
      get: (self) =>
        self.format.common(({ fill }) => {
          if (fill.pattern === 'none') return 'None';
          if (fill.pattern === 'solid') return 'Solid';
          throw notImplemented('RangeFill.pattern', fill.pattern);
        }),
      set: (self, value) => {
        const pattern = args.text(value);
        if (pattern !== 'None' && pattern !== 'Solid') throw notImplemented('RangeFill.pattern', pattern);
        self.format.change({ fill: pattern === 'None' ? NO_FILL : { pattern: 'solid' } });
      },
    },
  },
  methods: { Clear: valueMethod(0, (self) => self.format.change({ fill: NO_FILL })) },
});
