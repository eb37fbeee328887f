import { args, defineClass, itemNotFound, objectMethod, type ClassDefinition } from '../protocol';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { RangeAreas } from './range-areas';
import { RangeAreasCollection } from './range-areas-collection';
import { RangeCollection } from './range-collection';
import type { Range } from './range';

/** Rectangles of one or several sheets. */
export class WorkbookRangeAreas extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly ranges: Range[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The areas of each sheet, in the order of sheets. */
  get bySheet(): RangeAreas[] {
    const sheets = new Map<string, Range[]>();
    for (const range of this.ranges) sheets.set(range.sheet.id, [...(sheets.get(range.sheet.id) ?? []), range]);
    return [...sheets.values()].map((ranges) => new RangeAreas(this.context, ranges));
  }

  /** The areas of a sheet, by its name or id; null when there are none. */
  onSheet(key: unknown): RangeAreas | null {
    const wanted = args.text(key);
    const sheet = this.workbook.sheetById(wanted) ?? this.workbook.sheetByName(wanted);
    return this.bySheet.find((areas) => areas.first.sheet === sheet) ?? null;
  }
}

const definition = defineClass<WorkbookRangeAreas>('WorkbookRangeAreas', {
  scalars: { Addresses: { get: (self) => self.bySheet.map(({ address }) => address) } },
  navigation: {
    Areas: (self) => new RangeAreasCollection(self.context, self.bySheet),
    Ranges: (self) => new RangeCollection(self.context, self.ranges),
  },
  methods: {
    GetRangeAreasBySheet: objectMethod(1, (self, key) => {
      const areas = self.onSheet(key);
      if (!areas) throw itemNotFound();
      return areas;
    }),
    GetRangeAreasOrNullObjectBySheet: objectMethod(1, (self, key) => self.onSheet(key)),
  },
});
