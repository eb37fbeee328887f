import { defineClass, itemNotFound, type ClassDefinition } from '../protocol';
import { rangeName, quoteSheet } from '../workbook/address';
import { MAX_COLUMNS, MAX_ROWS, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { dependencyMethods } from './range-dependencies';
import { editMethods } from './range-edit-methods';
import { navigationMethods } from './range-navigation-methods';
import { RangeFormat } from './range-format';
import { rangeScalars } from './range-scalars';
import { spillMethods } from './range-spill';
import { viewMethods } from './views/view-methods';
import { outlineMethods } from './range-outline';
import { followEdits, structureMethods } from './range-structure';
import { bulkMethods } from './range-bulk-methods';
import { RangeSort } from './range-sort';
import { ConditionalFormatCollection } from './conditional/conditional-format-collection';
import { DataValidation } from './validation/data-validation';
import { Worksheet } from './worksheet';

/** A rectangle of cells. */
export class Range extends ExcelObject {
  /** Edits of the sheet that `known` has followed. */
  private seen: number;

  constructor(
    context: ExcelContext,
    private readonly model: SheetModel,
    private known: Bounds,
  ) {
    super(context);
    this.seen = model.edits.length;
  }

  /** The cells, wherever insertions and deletions have moved them; `ItemNotFound` when they were deleted. */
  get bounds(): Bounds {
    if (this.seen < this.model.edits.length) {
      this.known = followEdits(this.model, this.known, this.seen);
      this.seen = this.model.edits.length;
    }
    return this.known;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The sheet; a range whose sheet is deleted is refused with `ItemNotFound`. */
  get sheet(): SheetModel {
    if (!this.workbook.sheets.includes(this.model)) throw itemNotFound('The worksheet of the range was deleted.');
    return this.model;
  }

  get isEntireColumn(): boolean {
    return this.bounds.rowCount >= MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.bounds.columnCount >= MAX_COLUMNS;
  }

  /** True when the range reaches from edge to edge of the sheet: Excel then gives no values. */
  get isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  get cellCount(): number {
    return this.bounds.rowCount * this.bounds.columnCount;
  }

  /** `'Mon onglet'!A1:B2`. */
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${rangeName(this.bounds)}`;
  }

  /** Another rectangle of the same sheet. */
  at(bounds: Bounds): Range {
    return new Range(this.context, this.model, bounds);
  }
}

const definition = defineClass<Range>('Range', {
  scalars: rangeScalars,
  navigation: {
    ConditionalFormats: (self) => new ConditionalFormatCollection(self.context, [self]),
    DataValidation: (self) => new DataValidation(self.context, [self]),
    Format: (self) => new RangeFormat(self.context, [self]),
    Sort: (self) => new RangeSort(self),
    Worksheet: (self) => new Worksheet(self.context, self.sheet),
  },
  methods: {
    ...navigationMethods,
    ...editMethods,
    ...structureMethods,
    ...bulkMethods,
    ...outlineMethods,
    ...spillMethods,
    ...viewMethods,
    ...dependencyMethods,
  },
});
