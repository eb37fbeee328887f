import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { areasOf } from '../pivots';
import { intersect, sameBounds, union } from '../workbook/bounds';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { PivotTable } from './pivot-table';
import type { Range } from './range';

/** The PivotTables that touch a range, from top to bottom and left to right. */
export class PivotTableScopedCollection extends ExcelObject {
  private constructor(
    context: ExcelContext,
    readonly pivots: PivotTableModel[],
  ) {
    super(context);
  }

  /** PivotTables that overlap a range, or lie in it whole with their filters. */
  static within(range: Range, fullyContained: boolean): PivotTableScopedCollection {
    const pivots = range.sheet.pivots.filter((pivot) => {
      const whole = areasOf(pivot.areas).reduce(union);
      const common = intersect(whole, range.bounds);
      return common !== null && (!fullyContained || sameBounds(common, whole));
    });
    pivots.sort((a, b) => a.areas.whole.row - b.areas.whole.row || a.areas.whole.column - b.areas.whole.column);
    return new PivotTableScopedCollection(range.context, pivots);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get first(): PivotTable | null {
    const first = this.pivots[0];
    return first ? new PivotTable(this.context, first) : null;
  }

  find(key: unknown): PivotTable | null {
    const wanted = args.text(key).toLowerCase();
    const found = this.pivots.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return found ? new PivotTable(this.context, found) : null;
  }
}

const definition = defineClass<PivotTableScopedCollection>('PivotTableScopedCollection', {
  items: (self) => self.pivots.map((pivot) => new PivotTable(self.context, pivot)),
  item: (self, key) => self.find(key),
  methods: {
    GetCount: valueMethod(0, (self) => self.pivots.length),
    GetFirst: objectMethod(0, (self) => {
      if (!self.first) throw itemNotFound();
      return self.first;
    }),
    GetFirstOrNullObject: objectMethod(0, (self) => self.first),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
