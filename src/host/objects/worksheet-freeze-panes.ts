import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { MAX_COLUMNS, MAX_ROWS, bounds as rect, lastColumn, lastRow } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { Range } from './range';
import { rangeArgument } from './range-navigation';

export class WorksheetFreezePanes extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  freeze(rows: number, columns: number): void {
    this.sheet.freeze = rows > 0 || columns > 0 ? { rows, columns } : null;
    this.sheet.layoutChanged();
  }

  /** The frozen cells: whole rows, whole columns, or the rectangle in both; null when nothing is frozen. */
  get location(): Range | null {
    const { freeze } = this.sheet;
    if (!freeze) return null;
    const area = rect(0, 0, freeze.rows || MAX_ROWS, freeze.columns || MAX_COLUMNS);
    return new Range(this.context, this.sheet, area);
  }
}

const definition = defineClass<WorksheetFreezePanes>('WorksheetFreezePanes', {
  methods: {
    /** The range is the part that stays: everything down to its lower right corner; whole rows freeze rows only. */
    FreezeAt: valueMethod(1, (self, frozen) => {
      const whole = new Range(self.context, self.sheet, rect(0, 0));
      const { bounds, isEntireColumn, isEntireRow } = rangeArgument(whole, frozen);
      self.freeze(isEntireColumn ? 0 : lastRow(bounds) + 1, isEntireRow ? 0 : lastColumn(bounds) + 1);
    }),
    FreezeColumns: valueMethod(1, (self, count) =>
      self.freeze(
        0,
        args.optional(count, (n) => args.integer(n, 0, MAX_COLUMNS - 1), 1),
      ),
    ),
    FreezeRows: valueMethod(1, (self, count) =>
      self.freeze(
        args.optional(count, (n) => args.integer(n, 0, MAX_ROWS - 1), 1),
        0,
      ),
    ),
    GetLocation: objectMethod(0, (self) => {
      const { location } = self;
      if (!location) throw itemNotFound('Nothing is frozen.');
      return location;
    }),
    GetLocationOrNullObject: objectMethod(0, (self) => self.location),
    Unfreeze: valueMethod(0, (self) => self.freeze(0, 0)),
  },
});
