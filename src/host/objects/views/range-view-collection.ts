import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { ExcelObject } from '../excel-object';
import type { RangeView } from './range-view';

/** The visible rows of a range, one view each. */
export class RangeViewCollection extends ExcelObject {
  constructor(readonly view: RangeView) {
    super(view.context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<RangeViewCollection>('RangeViewCollection', {
  items: (self) => self.view.rows,
  methods: {
    GetCount: valueMethod(0, (self) => self.view.rows.length),
    GetItemAt: objectMethod(1, (self, index) => {
      const row = self.view.rows[args.integer(index)];
      if (!row) throw itemNotFound();
      return row;
    }),
  },
});
