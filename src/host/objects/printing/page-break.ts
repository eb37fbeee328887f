import { defineClass, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import { assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { Range } from '../range';
import { SheetObject } from './sheet-object';

export type BreakAxis = 'row' | 'column';

export const breaksOf = (sheet: SheetModel, axis: BreakAxis): number[] =>
  axis === 'row' ? sheet.rowBreaks : sheet.columnBreaks;

/** A page that begins with a row or a column. */
export class PageBreak extends SheetObject {
  constructor(
    context: ExcelContext,
    sheet: SheetModel,
    readonly axis: BreakAxis,
    /** The row (column) that begins the page, from 0. */
    readonly at: number,
  ) {
    super(context, sheet);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get cell(): { row: number; column: number } {
    return this.axis === 'row' ? { row: this.at, column: 0 } : { row: 0, column: this.at };
  }
}

const definition = defineClass<PageBreak>('PageBreak', {
  identity: (self) => ({ _Id: `${self.axis}:${self.at}` }),
  scalars: {
    ColumnIndex: { get: (self) => self.cell.column },
    RowIndex: { get: (self) => self.cell.row },
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      assertUnprotected(self.sheet);
      const breaks = breaksOf(self.sheet, self.axis);
      const at = breaks.indexOf(self.at);
      if (at >= 0) breaks.splice(at, 1);
      self.sheet.layoutChanged();
    }),
    GetCellAfterBreak: objectMethod(
      0,
      (self) => new Range(self.context, self.sheet, bounds(self.cell.row, self.cell.column)),
    ),
  },
});
