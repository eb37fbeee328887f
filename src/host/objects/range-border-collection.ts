import { args, defineClass, itemNotFound, objectMethod, type ClassDefinition } from '../protocol';
import { setScalar } from '../protocol/members';
import { tintOf } from './color';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { RangeBorder } from './range-border';
import type { FormatTarget } from './format-target';

export class RangeBorderCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly format: FormatTarget,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get borders(): RangeBorder[] {
    return this.format.sides.map((side) => new RangeBorder(this.context, this.format, side));
  }
}

const definition = defineClass<RangeBorderCollection>('RangeBorderCollection', {
  scalars: {
    Count: { get: (self) => self.format.sides.length },
    TintAndShade: {
      get: (self) => {
        const tints = self.borders.map(({ lines }) => lines.common(({ color }) => String(color?.tint ?? 0)));
        return tints.every((tint) => tint === tints[0]) ? tintOf(tints[0] ?? null) : null;
      },
      set: (self, value) => {
        for (const border of self.borders) setScalar(border, 'TintAndShade', value);
      },
    },
  },
  items: (self) => self.borders,
  item: (self, key) => new RangeBorder(self.context, self.format, args.oneOf(key, self.format.sides)),
  methods: {
    GetItemAt: objectMethod(1, (self, index) => {
      const side = self.format.sides[args.integer(index)];
      if (!side) throw itemNotFound();
      return new RangeBorder(self.context, self.format, side);
    }),
  },
});
