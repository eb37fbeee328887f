import { args, defineClass, invalidArgument, valueMethod, type ClassDefinition } from '../protocol';
import { fieldCaption, sorted } from '../pivots';
import { AGGREGATIONS, type Aggregation, type PivotEntry, type PivotFieldState } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import { DataPivotHierarchy } from './data-pivot-hierarchy';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { applyFilters, clearFilter, currentFilters, hasFilter } from './pivot-field-filters';
import { fieldIndex, fieldSource, fieldState } from './pivot-fields';
import { renameField } from './pivot-hierarchy';
import { PivotItem } from './pivot-item';
import { PivotItemCollection } from './pivot-item-collection';
import { updatePivot } from './pivot-update';

/** A field: its items, their order, filters and subtotals. */
export class PivotField extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly id: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get field(): number {
    return fieldIndex(this.pivot, this.id);
  }

  get state(): PivotFieldState {
    return fieldState(this.pivot, this.field);
  }

  change(change: (state: PivotFieldState) => void): void {
    const { field } = this;
    updatePivot(this.context, this.pivot, (definition) => change(definition.fields[field] as PivotFieldState));
  }

  sortByLabels(ascending: boolean): void {
    const source = fieldSource(this.pivot, this.field);
    this.change((state) => {
      state.sort = { order: ascending ? 'Ascending' : 'Descending', by: null };
      state.order = sorted(state.order, source, ascending ? 1 : -1, this.context.locale);
    });
  }

  sortByValues(sortBy: unknown, values: unknown, scope: unknown): void {
    const order = args.oneOf(sortBy, ['Ascending', 'Descending']);
    if (!(values instanceof DataPivotHierarchy) || values.pivot !== this.pivot)
      throw invalidArgument('A data hierarchy of the same PivotTable was expected.');
    const entries = (Array.isArray(scope) ? scope : []).map((one) => this.scopeEntry(one));
    const data = values.data.id;
    this.change((state) => (state.sort = { order, by: { data, scope: entries } }));
  }

  private scopeEntry(given: unknown): PivotEntry {
    const item = given instanceof PivotItem ? given : PivotItem.byId(this.context, this.pivot, args.text(given));
    if (!item || item.pivot !== this.pivot) throw invalidArgument('The scope holds no item of the PivotTable.');
    return { field: item.field, item: item.item };
  }
}

/** Names of `Excel.Subtotals`. */
const SUBTOTALS = Object.fromEntries(
  AGGREGATIONS.map((aggregation) => [aggregation.charAt(0).toLowerCase() + aggregation.slice(1), aggregation]),
) as Record<string, Aggregation>;

function readSubtotals({ subtotals }: PivotFieldState): Record<string, boolean> {
  const functions = Object.entries(SUBTOTALS).map(([name, one]) => [name, subtotals.functions.includes(one)] as const);
  return { automatic: subtotals.automatic, ...Object.fromEntries(functions) };
}

/** Functions chosen take the place of the automatic subtotal; what is not named stays. */
function writeSubtotals(state: PivotFieldState, value: unknown): void {
  const given = (value ?? {}) as Record<string, unknown>;
  const wanted = { ...readSubtotals(state) };
  for (const [name, on] of Object.entries(given)) {
    if (!(name in wanted)) throw invalidArgument(`There is no subtotal "${name}".`);
    if (on !== undefined && on !== null) wanted[name] = args.boolean(on);
  }
  const functions = Object.entries(SUBTOTALS)
    .filter(([name]) => wanted[name])
    .map(([, one]) => one);
  const named = functions.some((one) => given[one.charAt(0).toLowerCase() + one.slice(1)] === true);
  const automatic = given.automatic === true || (wanted.automatic === true && !named);
  state.subtotals = automatic ? { automatic, functions: [] } : { automatic, functions };
}

const definition = defineClass<PivotField>('PivotField', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => fieldCaption(self.pivot, self.field),
      set: (self, value) => renameField(self.context, self.pivot, self.field, args.text(value)),
    },
    ShowAllItems: {
      get: (self) => self.state.showAll,
      set: (self, value) => {
        const showAll = args.boolean(value);
        self.change((state) => (state.showAll = showAll));
      },
    },
    Subtotals: {
      get: (self) => readSubtotals(self.state),
      set: (self, value) => self.change((state) => writeSubtotals(state, value)),
    },
  },
  navigation: { Items: (self) => new PivotItemCollection(self.context, self.pivot, self.id) },
  methods: {
    ApplyFilter: valueMethod(1, (self, filter) => applyFilters(self, filter)),
    ClearAllFilters: valueMethod(0, (self) => clearFilter(self, null)),
    ClearFilter: valueMethod(1, (self, type) => clearFilter(self, args.text(type))),
    GetFilters: valueMethod(0, (self) => currentFilters(self)),
    IsFiltered: valueMethod(1, (self, type) => hasFilter(self, type)),
    // The client sends true for ascending.
    SortByLabels: valueMethod(1, (self, ascending) => self.sortByLabels(args.optional(ascending, args.boolean, true))),
    SortByValues: valueMethod(3, (self, sortBy, values, scope) => self.sortByValues(sortBy, values, scope)),
  },
});
