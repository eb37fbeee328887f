import { isFormatCode } from '../formats';
import { args, defineClass, invalidArgument, itemNotFound, valueMethod, type ClassDefinition } from '../protocol';
import { AGGREGATIONS, SHOW_AS, type PivotDataField, type ShowAs } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { dataFieldName, usualAggregation } from './pivot-data-fields';
import { PivotField } from './pivot-field';
import { checkFieldName, fieldSource } from './pivot-fields';
import { PivotItem } from './pivot-item';
import { updatePivot } from './pivot-update';

const ID = /^\[Measures\]\.\[(\d+)\]$/;

/** A field whose values are summed up. The same column can be summed up several times. */
export class DataPivotHierarchy extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly key: number,
  ) {
    super(context);
  }

  /** The key of a data field in an id; null for any other text. */
  static keyOf(id: string): number | null {
    const match = ID.exec(id);
    return match ? Number(match[1]) : null;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get id(): string {
    return `[Measures].[${this.key}]`;
  }

  get data(): PivotDataField {
    const data = this.pivot.definition.data.find(({ id }) => id === this.key);
    if (!data) throw itemNotFound('The data hierarchy was removed.');
    return data;
  }

  get position(): number {
    return this.pivot.definition.data.indexOf(this.data);
  }

  change(change: (data: PivotDataField) => void): void {
    updatePivot(this.context, this.pivot, () => change(this.data));
  }

  rename(name: string): void {
    checkFieldName(this.pivot, name, { data: this.key });
    this.change((data) => Object.assign(data, { name, automaticName: false }));
  }

  move(position: number): void {
    const { data } = this;
    const list = this.pivot.definition.data;
    if (position < 0 || position >= list.length) throw invalidArgument(`There is no position ${position}.`);
    updatePivot(this.context, this.pivot, (definition) => {
      const others = definition.data.filter((other) => other !== data);
      others.splice(position, 0, data);
      definition.data = others;
    });
  }

  /** A name that Excel made follows the function. */
  summarizeBy(value: unknown): void {
    const given = args.oneOf(value, ['Automatic', ...AGGREGATIONS]);
    const summarizeBy = given === 'Automatic' ? usualAggregation(fieldSource(this.pivot, this.data.field)) : given;
    this.change((data) => {
      data.summarizeBy = summarizeBy;
      if (data.automaticName) data.name = dataFieldName(this.context, this.pivot, data);
    });
  }

  setNumberFormat(value: unknown): void {
    const code = args.text(value);
    if (!isFormatCode(code)) throw invalidArgument(`"${code}" is not a number format.`);
    this.change((data) => (data.numberFormat = code === '' ? null : code));
  }

  reset(): void {
    const summarizeBy = usualAggregation(fieldSource(this.pivot, this.data.field));
    this.change((data) => {
      Object.assign(data, { summarizeBy, numberFormat: null, automaticName: true, showAs: NO_CALCULATION });
      data.name = dataFieldName(this.context, this.pivot, data);
    });
  }
}

const NO_CALCULATION: ShowAs = { calculation: 'None', baseField: null, baseItem: null };

/** `Excel.ShowAsRule` as the host keeps it. Raises `InvalidArgument` for calculations without the base they need. */
function readShowAs(self: DataPivotHierarchy, value: unknown): ShowAs {
  const rule = (value ?? {}) as { calculation?: unknown; baseField?: unknown; baseItem?: unknown };
  const calculation = args.oneOf(rule.calculation, SHOW_AS);
  const { baseField, baseItem } = rule;
  if (baseField != null && !(baseField instanceof PivotField && baseField.pivot === self.pivot))
    throw invalidArgument('The base field is no field of the PivotTable.');
  const field = baseField instanceof PivotField ? baseField.field : null;
  if (baseItem != null && !(baseItem instanceof PivotItem)) throw invalidArgument('The base item is no item.');
  const item = baseItem instanceof PivotItem ? baseItem.item : null;
  if (BASED.includes(calculation) && field === null) throw invalidArgument(`${calculation} needs a base field.`);
  if (COMPARED.includes(calculation) && item === null) throw invalidArgument(`${calculation} needs a base item.`);
  return { calculation, baseField: field, baseItem: item };
}

const COMPARED: ShowAs['calculation'][] = ['PercentOf', 'DifferenceFrom', 'PercentDifferenceFrom'];
const BASED: ShowAs['calculation'][] = [
  ...COMPARED,
  'PercentOfParentTotal',
  'RunningTotal',
  'PercentRunningTotal',
  'RankAscending',
  'RankDecending',
];

const definition = defineClass<DataPivotHierarchy>('DataPivotHierarchy', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.data.name, set: (self, value) => self.rename(args.text(value)) },
    Position: { get: (self) => self.position, set: (self, value) => self.move(args.integer(value)) },
    NumberFormat: {
      get: (self) => self.data.numberFormat ?? 'General',
      set: (self, value) => self.setNumberFormat(value),
    },
    SummarizeBy: { get: (self) => self.data.summarizeBy, set: (self, value) => self.summarizeBy(value) },
    ShowAs: {
      get: (self) => ({ calculation: self.data.showAs.calculation }),
      set: (self, value) => {
        const showAs = readShowAs(self, value);
        self.change((data) => (data.showAs = showAs));
      },
    },
  },
  navigation: {
    Field: (self) => new PivotField(self.context, self.pivot, fieldSource(self.pivot, self.data.field).name),
  },
  methods: { SetToDefault: valueMethod(0, (self) => self.reset()) },
});
