import { args, defineClass, itemNotFound, objectMethod, type ClassDefinition } from '../protocol';
import { SIDES } from './border-names';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { RangeBorder } from './range-border';
import type { RangeFormat } from './range-format';

export class RangeBorderCollection extends ExcelObject {
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

const definition = defineClass<RangeBorderCollection>('RangeBorderCollection', {
  scalars: { Count: { get: () => SIDES.length } },
  items: (self) => SIDES.map((side) => new RangeBorder(self.context, self.format, side)),
  item: (self, key) => new RangeBorder(self.context, self.format, args.oneOf(key, SIDES)),
  methods: {
    GetItemAt: objectMethod(1, (self, index) => {
      const side = SIDES[args.integer(index)];
      if (!side) throw itemNotFound();
      return new RangeBorder(self.context, self.format, side);
    }),
  },
});
