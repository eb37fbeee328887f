import {
  ApiError,
  args,
  defineClass,
  itemNotFound,
  notImplemented,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../protocol';
import type { StyledKind, TableStyleModel } from '../workbook/table-styles';
import { willChangeDocument } from './access';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { restyleUsers } from './table-style-users';

/** A style of tables: one of the users, or by its name one that Excel brings along, which nobody changes. */
export class TableStyle extends ExcelObject {
  readonly kind: StyledKind = 'table';

  constructor(
    context: ExcelContext,
    private readonly builtInName: string,
    private readonly model: TableStyleModel | null,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get name(): string {
    return this.model?.name ?? this.builtInName;
  }

  get isReadOnly(): boolean {
    return this.model === null;
  }

  /** How the client finds the style again, also under another name. */
  get key(): string {
    return this.model ? styleKey(this.model) : this.builtInName;
  }

  /** Raises `AccessDenied` for a style of Excel's own, `ItemNotFound` for one that was deleted. */
  own(): TableStyleModel {
    if (!this.model) throw new ApiError('AccessDenied', `"${this.builtInName}" is a style of Excel's own.`);
    if (!this.workbook.tableStyles.custom.includes(this.model)) throw itemNotFound('The style was deleted.');
    willChangeDocument(this.workbook);
    return this.model;
  }

  rename(name: string): void {
    if (name === this.name) return;
    const model = this.own();
    const before = model.name;
    this.workbook.tableStyles.rename(model, name);
    restyleUsers(this.workbook, before, { table: name, pivot: name });
  }

  /** What wore the style wears the default one from now on. */
  delete(): void {
    const model = this.own();
    this.workbook.tableStyles.remove(model);
    restyleUsers(this.workbook, model.name, this.workbook.tableStyles.defaults);
  }

  duplicated(): TableStyleModel {
    if (!this.model) throw notImplemented(`${this.definition.name}.duplicate`, 'styles of Excel’s own.');
    const { name, kinds, elements } = this.own();
    return this.workbook.tableStyles.add(name, kinds, structuredClone(elements), true);
  }
}

/** How a style of the users is addressed whatever it is called. */
export const styleKey = ({ id }: TableStyleModel): string => `{style-${id}}`;

/** Styles of PivotTables have the same members. */
export function tableStyleClass(
  name: 'TableStyle' | 'PivotTableStyle',
  wrap: (context: ExcelContext, model: TableStyleModel) => TableStyle,
): ClassDefinition {
  return defineClass<TableStyle>(name, {
    identity: (self) => ({ _Id: self.key }),
    scalars: {
      Name: { get: (self) => self.name, set: (self, value) => self.rename(args.text(value)) },
      ReadOnly: { get: (self) => self.isReadOnly },
    },
    methods: {
      Delete: valueMethod(0, (self) => self.delete()),
      Duplicate: objectMethod(0, (self) => wrap(self.context, self.duplicated())),
    },
  });
}

const definition = tableStyleClass('TableStyle', (context, model) => new TableStyle(context, model.name, model));
