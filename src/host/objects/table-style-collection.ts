import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { StyledKind, TableStyleModel } from '../workbook/table-styles';
import { willChangeDocument } from './access';
import { ExcelObject } from './excel-object';
import { styleKey, TableStyle } from './table-style';

/** The styles of tables that the workbook knows. */
export class TableStyleCollection extends ExcelObject {
  readonly kind: StyledKind = 'table';

  override get definition(): ClassDefinition {
    return definition;
  }

  wrap(name: string, model: TableStyleModel | null): TableStyle {
    return new TableStyle(this.context, name, model);
  }

  get names(): string[] {
    return this.workbook.tableStyles.names(this.kind);
  }

  get items(): TableStyle[] {
    return this.names.map((name) => this.wrap(name, this.workbook.tableStyles.customNamed(name)));
  }

  /** By name, or by the key of a style of the users. */
  find(key: unknown): TableStyle | null {
    const { tableStyles } = this.workbook;
    const wanted = args.text(key);
    const kept = tableStyles.custom.find((style) => styleKey(style) === wanted && style.kinds.includes(this.kind));
    if (kept) return this.wrap(kept.name, kept);
    const name = tableStyles.findName(this.kind, wanted);
    return name === null ? null : this.wrap(name, tableStyles.customNamed(name));
  }

  add(name: unknown, makeUnique: unknown): TableStyle {
    willChangeDocument(this.workbook);
    const unique = args.optional(makeUnique, args.boolean, false);
    const style = this.workbook.tableStyles.add(args.text(name), [this.kind], [], unique);
    return this.wrap(style.name, style);
  }

  get default(): TableStyle {
    const name = this.workbook.tableStyles.defaults[this.kind];
    return this.wrap(name, this.workbook.tableStyles.customNamed(name));
  }

  /** Takes a style or the name of one. */
  setDefault(style: unknown): void {
    const found = style instanceof TableStyle && style.kind === this.kind ? style : this.find(style);
    if (!found) throw invalidArgument(`There is no style "${String(style)}".`);
    willChangeDocument(this.workbook);
    this.workbook.tableStyles.defaults[this.kind] = found.name;
  }
}

/** The collections of both kinds have the same members. */
export const tableStyleCollectionClass = (
  name: 'TableStyleCollection' | 'PivotTableStyleCollection',
): ClassDefinition =>
  defineClass<TableStyleCollection>(name, {
    items: (self) => self.items,
    item: (self, key) => self.find(key),
    methods: {
      Add: objectMethod(2, (self, style, makeUnique) => self.add(style, makeUnique)),
      GetCount: valueMethod(0, (self) => self.names.length),
      GetDefault: objectMethod(0, (self) => self.default),
      GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
      SetDefault: valueMethod(1, (self, style) => self.setDefault(style)),
    },
  });

const definition = tableStyleCollectionClass('TableStyleCollection');
