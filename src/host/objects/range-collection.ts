import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { Range } from './range';

export class RangeCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly ranges: Range[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<RangeCollection>('RangeCollection', {
  items: (self) => self.ranges,
  methods: {
    GetCount: valueMethod(0, (self) => self.ranges.length),
    GetItemAt: objectMethod(1, (self, index) => {
      const range = self.ranges[args.integer(index)];
      if (!range) throw itemNotFound();
      return range;
    }),
  },
});
