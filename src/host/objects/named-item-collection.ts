import {
  ApiError,
  args,
  defineClass,
  invalidArgument,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../protocol';
import { fromLocalFormula } from '../formats';
import type { DefinedName } from '../workbook/defined-name';
import { checkTableName } from '../workbook/name-rules';
import type { SheetModel } from '../workbook/sheet';
import { assertUnprotected } from './access';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { checkedFormula } from './formula-text';
import { absoluteReference } from './absolute-reference';
import { NamedItem } from './named-item';
import { Range } from './range';

/** The defined names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel | null,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): NamedItem[] {
    return this.workbook.names
      .filter(({ sheet }) => sheet === this.sheet)
      .map((name) => new NamedItem(this.context, name));
  }

  find(key: unknown): NamedItem | null {
    const name = this.workbook.definedName(args.text(key), this.sheet);
    return name && new NamedItem(this.context, name);
  }

  /** `formula` is English, without `=`. Raises `InvalidArgument` for a bad name, `ItemAlreadyExists` for a taken one. */
  add(name: string, formula: string, comment: unknown): NamedItem {
    checkTableName(name);
    if (this.workbook.definedName(name, this.sheet) || (!this.sheet && this.workbook.tableByName(name)))
      throw new ApiError('ItemAlreadyExists', `The name "${name}" is taken.`);
    if (this.sheet) assertUnprotected(this.sheet);
    const added: DefinedName = {
      name,
      formula,
      sheet: this.sheet,
      visible: true,
      comment: args.optional(comment, args.text, ''),
    };
    this.workbook.setDefinedName(added);
    return new NamedItem(this.context, added);
  }
}

/** What a name is to stand for: a range, a formula text with `=`, or a constant. */
function formulaOf(reference: unknown): string {
  if (reference instanceof Range) return absoluteReference(reference);
  if (typeof reference === 'number') return String(reference);
  if (typeof reference === 'boolean') return reference ? 'TRUE' : 'FALSE';
  const given = args.text(reference);
  if (given === '') throw invalidArgument('A name needs a reference.');
  return given.startsWith('=') ? checkedFormula(given).slice(1) : `"${given.replace(/"/g, '""')}"`;
}

const definition = defineClass<NamedItemCollection>('NamedItemCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(3, (self, name, reference, comment) => self.add(args.text(name), formulaOf(reference), comment)),
    AddFormulaLocal: objectMethod(3, (self, name, formula, comment) => {
      const english = checkedFormula(fromLocalFormula(args.text(formula), self.context.locale));
      return self.add(args.text(name), english.slice(1), comment);
    }),
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
