import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { RangeAreas } from './range-areas';

/** Areas of several sheets, one item per sheet. */
export class RangeAreasCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly list: RangeAreas[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<RangeAreasCollection>('RangeAreasCollection', {
  items: (self) => self.list,
  methods: {
    GetCount: valueMethod(0, (self) => self.list.length),
    GetItemAt: objectMethod(1, (self, index) => {
      const areas = self.list[args.integer(index)];
      if (!areas) throw itemNotFound();
      return areas;
    }),
  },
});
