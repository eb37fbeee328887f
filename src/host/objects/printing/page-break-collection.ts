import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import type { SheetModel } from '../../workbook/sheet';
import { assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { Range } from '../range';
import { resolveRange } from '../range-address';
import { breaksOf, PageBreak, type BreakAxis } from './page-break';
import { SheetObject } from './sheet-object';

/** The page breaks that somebody put in by hand, across rows or across columns. */
export class PageBreakCollection extends SheetObject {
  constructor(
    context: ExcelContext,
    sheet: SheetModel,
    readonly axis: BreakAxis,
  ) {
    super(context, sheet);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): PageBreak[] {
    return [...breaksOf(this.sheet, this.axis)]
      .sort((a, b) => a - b)
      .map((at) => new PageBreak(this.context, this.sheet, this.axis, at));
  }

  /** By position, or by the identity that an earlier answer gave. */
  find(key: unknown): PageBreak | null {
    if (typeof key === 'number') return this.items[key] ?? null;
    return this.items.find(({ axis, at }) => `${axis}:${at}` === args.text(key)) ?? null;
  }

  add(argument: unknown): PageBreak {
    assertUnprotected(this.sheet);
    const range = argument instanceof Range ? argument : resolveRange(this.context, args.text(argument), this.sheet);
    if (range.sheet !== this.sheet) throw invalidArgument('The range lies on another sheet.');
    const at = this.axis === 'row' ? range.bounds.row : range.bounds.column;
    if (at === 0) throw invalidArgument('There is no page break before the first cell of a sheet.');
    const breaks = breaksOf(this.sheet, this.axis);
    if (!breaks.includes(at)) breaks.push(at);
    breaks.sort((a, b) => a - b);
    this.sheet.layoutChanged();
    return new PageBreak(this.context, this.sheet, this.axis, at);
  }

  clear(): void {
    assertUnprotected(this.sheet);
    breaksOf(this.sheet, this.axis).length = 0;
    this.sheet.layoutChanged();
  }
}

const definition = defineClass<PageBreakCollection>('PageBreakCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(1, (self, range) => self.add(range)),
    GetCount: valueMethod(0, (self) => self.items.length),
    RemovePageBreaks: valueMethod(0, (self) => self.clear()),
  },
});
