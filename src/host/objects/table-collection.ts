import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../protocol';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import { addTable } from './add-table';
import { eventMethods } from './events/event-methods';
import { EventType, WORKBOOK_TARGET } from './events/event-registrations';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { Range } from './range';
import { findPlace } from './range-address';
import { Table } from './table';

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel | null,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get tables(): TableModel[] {
    return this.sheet ? this.sheet.tables : this.workbook.tables;
  }

  get items(): Table[] {
    return this.tables.map((table) => new Table(this.context, table));
  }

  /** A table by Id or name. */
  find(key: unknown): Table | null {
    const wanted = typeof key === 'number' ? String(key) : args.text(key);
    const table =
      this.tables.find(({ id }) => String(id) === wanted.replace(/^\{|\}$/g, '')) ??
      this.tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return table ? new Table(this.context, table) : null;
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const range = this.area(address);
    return new Table(this.context, addTable(range.sheet, range.bounds, hasHeaders));
  }

  private area(address: unknown): Range {
    if (address instanceof Range) return address;
    const place = findPlace(this.workbook, args.text(address), this.sheet ?? this.workbook.activeSheet);
    if (!place || (this.sheet && place.sheet !== this.sheet))
      throw invalidArgument(`"${String(address)}" is not a range of the sheet.`);
    return new Range(this.context, place.sheet, place.bounds);
  }
}

const target = (self: TableCollection): string => self.sheet?.id ?? WORKBOOK_TARGET;

const definition = defineClass<TableCollection>('TableCollection', {
  scalars: { Count: { get: (self) => self.tables.length } },
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(2, (self, address, hasHeaders) =>
      self.add(address, args.optional(hasHeaders, args.boolean, false)),
    ),
    GetCount: valueMethod(0, (self) => self.tables.length),
    GetItemAt: objectMethod(1, (self, index) => {
      const table = self.items[args.integer(index)];
      if (!table) throw itemNotFound();
      return table;
    }),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
    ...eventMethods('AddedEvent', EventType.TableAdded, target),
    ...eventMethods('DeletedEvent', EventType.TableDeleted, target),
    ...eventMethods('DataChangedEvent', EventType.TableChanged, target),
  },
});
