import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { allPivots, createPivot, refreshCache } from '../pivots';
import { bounds as rect, sameBounds } from '../workbook/bounds';
import type { PivotSource } from '../workbook/pivot-cache';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { SheetModel } from '../workbook/sheet';
import { assertUnprotected } from './access';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { PivotTable } from './pivot-table';
import { fitPivotColumns } from './pivot-update';
import { Range } from './range';
import { findPlace } from './range-address';
import { Table } from './table';

/** The PivotTables of the workbook, or of one sheet. */
export class PivotTableCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel | null,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get pivots(): PivotTableModel[] {
    return this.sheet ? this.sheet.pivots : allPivots(this.workbook);
  }

  find(key: unknown): PivotTable | null {
    const wanted = args.text(key).toLowerCase();
    const pivot =
      this.pivots.find(({ id }) => id.toLowerCase() === wanted) ??
      this.pivots.find(({ name }) => name.toLowerCase() === wanted);
    return pivot ? new PivotTable(this.context, pivot) : null;
  }

  add(name: string, source: unknown, destination: unknown): PivotTable {
    const corner = this.destination(destination);
    const { sheet } = corner;
    if (this.sheet && sheet !== this.sheet) throw invalidArgument('The destination is on another sheet.');
    assertUnprotected(sheet);
    const { row, column } = corner.bounds;
    const pivot = createPivot(sheet, name, this.source(source), { row, column }, this.context.locale);
    return new PivotTable(this.context, pivot);
  }

  /** Only the first cell of the destination counts. */
  private destination(given: unknown): Range {
    if (given instanceof Range) return given;
    const place = findPlace(this.workbook, args.text(given), this.sheet ?? this.workbook.activeSheet);
    if (!place) throw invalidArgument(`"${String(given)}" is not a range.`);
    return new Range(this.context, place.sheet, rect(place.bounds.row, place.bounds.column));
  }

  private source(given: unknown): PivotSource {
    if (given instanceof Table) return { kind: 'table', table: given.table };
    if (given instanceof Range) return sourceOf(given.sheet, given.bounds);
    const text = args.text(given);
    const table = this.workbook.tableByName(text.trim());
    if (table) return { kind: 'table', table };
    const place = findPlace(this.workbook, text, this.sheet ?? this.workbook.activeSheet);
    if (!place) throw invalidArgument(`"${text}" is neither a range nor a table.`);
    return sourceOf(place.sheet, place.bounds);
  }

  refreshAll(): void {
    for (const cache of new Set(this.pivots.map((pivot) => pivot.cache)))
      refreshCache(this.workbook, cache, this.context.locale);
    for (const pivot of this.pivots) fitPivotColumns(this.context, pivot);
  }
}

/** A range that is a whole table stands for the table, which then may grow. */
function sourceOf(sheet: SheetModel, bounds: Range['bounds']): PivotSource {
  const table = sheet.tables.find((one) => sameBounds(one.bounds, bounds));
  return table ? { kind: 'table', table } : { kind: 'range', sheet, bounds };
}

const definition = defineClass<PivotTableCollection>('PivotTableCollection', {
  items: (self) => self.pivots.map((pivot) => new PivotTable(self.context, pivot)),
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(3, (self, name, source, destination) => self.add(args.text(name), source, destination)),
    GetCount: valueMethod(0, (self) => self.pivots.length),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
    RefreshAll: valueMethod(0, (self) => self.refreshAll()),
  },
});
