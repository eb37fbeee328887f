import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { DefinedName } from '../workbook/defined-name';
import { absoluteReference } from './absolute-reference';
import type { CellValue } from '../workbook/cell-value';
import { assertUnprotected } from './access';
import { evaluateWhole } from './evaluate-formula';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { checkedFormula } from './formula-text';
import { NamedItemArrayValues } from './named-item-array-values';
import { Range } from './range';
import { findPlace } from './range-address';
import { usedWithin } from './range-used';
import { wireType, wireValue } from './range-values';
import { Worksheet } from './worksheet';

export class NamedItem extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: DefinedName,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get name(): DefinedName {
    const current = this.workbook.definedName(this.model.name, this.model.sheet);
    if (!current) throw itemNotFound('The name was deleted.');
    return current;
  }

  /** The cells that the name stands for, or null when it stands for something else. */
  get range(): Range | null {
    const { formula, sheet } = this.name;
    const place = findPlace(this.workbook, formula, sheet ?? this.workbook.activeSheet);
    return place && new Range(this.context, place.sheet, place.bounds);
  }

  change(change: Partial<DefinedName>): void {
    if (this.name.sheet) assertUnprotected(this.name.sheet);
    this.workbook.setDefinedName({ ...this.name, ...change });
  }
}

interface Meaning {
  type: 'Range' | 'Array' | 'String' | 'Double' | 'Boolean' | 'Error';
  value: string | number | boolean;
}

const TYPES: Record<string, Meaning['type']> = {
  String: 'String',
  Double: 'Double',
  Boolean: 'Boolean',
  Error: 'Error',
  Empty: 'String',
};

/** What a name stands for: cells, or the value of its formula. */
function meaning(item: NamedItem): Meaning {
  const { range } = item;
  if (range) return { type: 'Range', value: absoluteReference(range) };
  const { value, items } = evaluateWhole(item.workbook, `=${item.name.formula}`);
  if (items.length > 1) return { type: 'Array', value: `=${item.name.formula}` };
  return { type: TYPES[wireType(value)] ?? 'String', value: wireValue(value) };
}

/** What the name stands for as rows of values: those of its cells as far as they are used, of its array, or the only one. */
function valuesOf(item: NamedItem): CellValue[][] {
  const { range, workbook } = item;
  if (!range) {
    const { items, rowCount, columnCount } = evaluateWhole(workbook, `=${item.name.formula}`);
    return Array.from({ length: rowCount }, (_, r) => items.slice(r * columnCount, (r + 1) * columnCount));
  }
  workbook.calculateIfNeeded();
  const area = range.isUnbounded ? usedWithin(range.sheet, range.bounds, false) : range.bounds;
  if (!area) return [[null]];
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_cell, c) => range.sheet.value(area.row + r, area.column + c)),
  );
}

const existingRange = (self: NamedItem): Range => {
  const { range } = self;
  if (!range) throw itemNotFound('The name stands for no range.');
  return range;
};

const scopeSheet = (self: NamedItem): Worksheet | null => {
  const { sheet } = self.name;
  return sheet && new Worksheet(self.context, sheet);
};

const definition = defineClass<NamedItem>('NamedItem', {
  identity: (self) => ({ _Id: self.name.name }),
  scalars: {
    Name: { get: (self) => self.name.name },
    Type: { get: (self) => meaning(self).type },
    Value: { get: (self) => meaning(self).value },
    Visible: {
      get: (self) => self.name.visible,
      set: (self, value) => self.change({ visible: args.boolean(value) }),
    },
    Comment: { get: (self) => self.name.comment, set: (self, value) => self.change({ comment: args.text(value) }) },
    Scope: { get: (self) => (self.name.sheet ? 'Worksheet' : 'Workbook') },
    Formula: {
      get: (self) => `=${self.name.formula}`,
      set: (self, value) => self.change({ formula: checkedFormula(args.text(value)).replace(/^=/, '') }),
    },
  },
  navigation: {
    ArrayValues: (self) => new NamedItemArrayValues(self.context, valuesOf(self)),
    Worksheet: (self) => {
      const sheet = scopeSheet(self);
      if (!sheet) throw itemNotFound('The name belongs to the workbook.');
      return sheet;
    },
    WorksheetOrNullObject: scopeSheet,
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      if (self.name.sheet) assertUnprotected(self.name.sheet);
      self.workbook.removeDefinedName(self.name);
    }),
    GetRange: objectMethod(0, existingRange),
    GetRangeOrNullObject: objectMethod(0, (self) => self.range),
  },
});
