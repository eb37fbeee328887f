import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { addFormat, clearFormats, formatsIn, type FormatRule } from '../../workbook/conditional-format';
import type { SheetModel } from '../../workbook/sheet';
import { assertFormatAllowed } from '../access';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import type { Range } from '../range';
import { ConditionalFormat } from './conditional-format';
import { NEW_RULES } from './new-rules';

/** The conditional formats that reach into one or several areas. */
export class ConditionalFormatCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly ranges: Range[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get sheet(): SheetModel {
    const [first] = this.ranges;
    if (!first) throw itemNotFound();
    return first.sheet;
  }

  get items(): ConditionalFormat[] {
    const areas = this.ranges.map(({ bounds }) => bounds);
    return formatsIn(this.sheet, areas).map((format) => new ConditionalFormat(this.context, this.sheet, format));
  }

  /** The client keeps to the id of a format, wherever its cells have gone meanwhile. */
  find(id: unknown): ConditionalFormat | null {
    const wanted = args.text(id);
    const format = this.sheet.conditionalFormats.find((one) => one.id === wanted);
    return format ? new ConditionalFormat(this.context, this.sheet, format) : null;
  }

  add(type: unknown): ConditionalFormat {
    const name = args.oneOf(type, Object.keys(NEW_RULES));
    assertFormatAllowed(this.sheet);
    const rule = (NEW_RULES[name] as () => FormatRule)();
    const areas = this.ranges.map(({ bounds }) => ({ ...bounds }));
    return new ConditionalFormat(this.context, this.sheet, addFormat(this.sheet, areas, rule));
  }

  clear(): void {
    assertFormatAllowed(this.sheet);
    clearFormats(
      this.sheet,
      this.ranges.map(({ bounds }) => bounds),
    );
  }
}

const definition = defineClass<ConditionalFormatCollection>('ConditionalFormatCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(1, (self, type) => self.add(type)),
    ClearAll: valueMethod(0, (self) => self.clear()),
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemAt: objectMethod(1, (self, index) => {
      const item = self.items[args.integer(index)];
      if (!item) throw itemNotFound();
      return item;
    }),
    GetItemOrNullObject: objectMethod(1, (self, id) => self.find(id)),
  },
});
