import { args, defineClass, invalidArgument, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import type { PivotTableModel } from '../workbook/pivot-table';
import { DataPivotHierarchy } from './data-pivot-hierarchy';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { dataFieldName, usualAggregation } from './pivot-data-fields';
import { fieldSource } from './pivot-fields';
import { PivotHierarchy } from './pivot-hierarchy';
import { updatePivot } from './pivot-update';

/** The fields whose values are summed up, in order. */
export class DataPivotHierarchyCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): DataPivotHierarchy[] {
    return this.pivot.definition.data.map(({ id }) => new DataPivotHierarchy(this.context, this.pivot, id));
  }

  find(key: unknown): DataPivotHierarchy | null {
    const wanted = args.text(key);
    const id = DataPivotHierarchy.keyOf(wanted);
    return (
      this.items.find((item) => item.key === id) ??
      this.items.find(({ data }) => data.name.toLowerCase() === wanted.toLowerCase()) ??
      null
    );
  }

  /** Unlike the other axes this one leaves the hierarchy where it stands besides. */
  add(hierarchy: unknown): DataPivotHierarchy {
    const { pivot, context } = this;
    if (!(hierarchy instanceof PivotHierarchy) || hierarchy.pivot !== pivot)
      throw invalidArgument('A hierarchy of the same PivotTable was expected.');
    const { field } = hierarchy;
    const summarizeBy = usualAggregation(fieldSource(pivot, field));
    const id = pivot.definition.nextDataId;
    const name = dataFieldName(context, pivot, { id, field, summarizeBy });
    updatePivot(context, pivot, (definition) => {
      definition.nextDataId = id + 1;
      definition.data.push({
        id,
        field,
        name,
        summarizeBy,
        automaticName: true,
        numberFormat: null,
        showAs: { calculation: 'None', baseField: null, baseItem: null },
      });
    });
    return new DataPivotHierarchy(context, pivot, id);
  }

  remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof DataPivotHierarchy)) throw invalidArgument('A data hierarchy was expected.');
    const { data } = hierarchy;
    updatePivot(this.context, this.pivot, (definition) => {
      definition.data = definition.data.filter((other) => other !== data);
      for (const field of definition.fields) if (field.sort?.by?.data === data.id) field.sort = null;
    });
  }
}

const definition = defineClass<DataPivotHierarchyCollection>('DataPivotHierarchyCollection', {
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(1, (self, hierarchy) => self.add(hierarchy)),
    GetCount: valueMethod(0, (self) => self.items.length),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
    Remove: valueMethod(1, (self, hierarchy) => self.remove(hierarchy)),
  },
});
