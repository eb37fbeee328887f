import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../protocol';
import { callMethod } from '../protocol/members';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { RangeCollection } from './range-collection';
import { RangeFormat } from './range-format';
import type { Range } from './range';
import { entireColumn, entireRow, intersection, offset } from './range-navigation';
import { readStyle, writeStyle } from './range-style';
import { usedWithin } from './range-used';
import { specialCells } from './special-cells';
import { TableScopedCollection } from './table-scoped-collection';
import { ConditionalFormatCollection } from './conditional/conditional-format-collection';
import { DataValidation } from './validation/data-validation';
import { Worksheet } from './worksheet';

/** Several rectangles of one sheet. */
export class RangeAreas extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly areas: Range[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get first(): Range {
    const first = this.areas[0];
    if (!first) throw invalidArgument('There is no area.');
    return first;
  }

  get address(): string {
    return this.areas.map(({ address }) => address).join(',');
  }

  /** The areas that `change` leaves, or null when it leaves none. */
  each(change: (area: Range) => Range | null): RangeAreas | null {
    const areas = this.areas.map(change).filter((area) => area !== null);
    return areas.length > 0 ? new RangeAreas(this.context, areas) : null;
  }
}

/** The cells of a kind within areas of one sheet, or null when there are none. */
export function specialAreas(areas: Range[], type: unknown, values: unknown): RangeAreas | null {
  const [first] = areas;
  if (!first) return null;
  first.workbook.calculateIfNeeded();
  const bounds = areas.map((area) => area.bounds);
  const found = specialCells(first.sheet, bounds, type, values).map((area) => first.at(area));
  return found.length > 0 ? new RangeAreas(first.context, found) : null;
}

const existing = (areas: RangeAreas | null): RangeAreas => {
  if (!areas) throw itemNotFound('No area is left.');
  return areas;
};

/** Where areas of two sets meet; null when they do not. */
function meeting(self: RangeAreas, other: unknown): RangeAreas | null {
  const others = other instanceof RangeAreas ? other.areas : [other];
  const found = self.areas.flatMap((area) =>
    others.map((one) => intersection(area, one)).filter((cut) => cut !== null),
  );
  return found.length > 0 ? new RangeAreas(self.context, found) : null;
}

/** Every area takes the cells of the source that stand as it stands. */
function copyFrom(self: RangeAreas, source: unknown, ...options: unknown[]): void {
  for (const area of self.areas) callMethod(area, 'CopyFrom', [source, ...options]);
}

const used = (self: RangeAreas, valuesOnly: unknown): RangeAreas | null =>
  self.each((area) => {
    const found = usedWithin(area.sheet, area.bounds, args.optional(valuesOnly, args.boolean, false));
    return found && area.at(found);
  });

const definition = defineClass<RangeAreas>('RangeAreas', {
  scalars: {
    Address: { get: (self) => self.address },
    AddressLocal: { get: (self) => self.address },
    AreaCount: { get: (self) => self.areas.length },
    CellCount: { get: (self) => self.areas.reduce((sum, { cellCount }) => sum + cellCount, 0) },
    IsEntireColumn: { get: (self) => self.areas.every(({ isEntireColumn }) => isEntireColumn) },
    IsEntireRow: { get: (self) => self.areas.every(({ isEntireRow }) => isEntireRow) },
    Style: { get: (self) => readStyle(self.areas), set: (self, value) => writeStyle(self.areas, value) },
  },
  navigation: {
    ConditionalFormats: (self) => new ConditionalFormatCollection(self.context, self.areas),
    DataValidation: (self) => new DataValidation(self.context, self.areas),
    Areas: (self) => new RangeCollection(self.context, self.areas),
    Format: (self) => new RangeFormat(self.context, self.areas),
    Worksheet: (self) => new Worksheet(self.context, self.first.sheet),
  },
  methods: {
    Calculate: valueMethod(0, (self) => {
      for (const { sheet, bounds } of self.areas) self.workbook.calculateArea({ sheet, bounds }, true);
    }),
    Clear: valueMethod(1, (self, applyTo) => {
      for (const area of self.areas) callMethod(area, 'Clear', [applyTo]);
    }),
    GetEntireColumn: objectMethod(0, (self) => self.each((area) => area.at(entireColumn(area)))),
    GetEntireRow: objectMethod(0, (self) => self.each((area) => area.at(entireRow(area)))),
    CopyFrom: valueMethod(4, copyFrom),
    GetIntersection: objectMethod(1, (self, other) => existing(meeting(self, other))),
    GetIntersectionOrNullObject: objectMethod(1, meeting),
    GetSpecialCells: objectMethod(2, (self, type, values) => existing(specialAreas(self.areas, type, values))),
    GetSpecialCellsOrNullObject: objectMethod(2, (self, type, values) => specialAreas(self.areas, type, values)),
    GetTables: objectMethod(1, (self, fullyContained) => {
      const whole = args.optional(fullyContained, args.boolean, false);
      const found = self.areas.flatMap((area) => TableScopedCollection.within(area, whole).tables);
      return new TableScopedCollection(self.context, [...new Map(found.map((table) => [table.id, table])).values()]);
    }),
    GetUsedRangeAreas: objectMethod(1, (self, valuesOnly) => existing(used(self, valuesOnly))),
    SetDirty: valueMethod(0, (self) => {
      for (const { sheet, bounds } of self.areas) self.workbook.calculator.cellsChanged(sheet, bounds);
    }),
    GetOffsetRangeAreas: objectMethod(2, (self, rows, columns) =>
      self.each((area) => offset(area, args.integer(rows), args.integer(columns))),
    ),
    GetUsedRangeAreasOrNullObject: objectMethod(1, (self, valuesOnly) => used(self, valuesOnly)),
  },
});
