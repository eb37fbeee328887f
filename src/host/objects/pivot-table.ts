import { args, defineClass, itemNotFound, valueMethod, type ClassDefinition, type Scalar } from '../protocol';
import { checkPivotName, deletePivot, refreshCache } from '../pivots';
import { quoteSheet, rangeName } from '../workbook/address';
import type { PivotTableModel } from '../workbook/pivot-table';
import { assertAllowed } from './access';
import { DataPivotHierarchyCollection } from './data-pivot-hierarchy-collection';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { FilterPivotHierarchyCollection } from './filter-pivot-hierarchy-collection';
import { PivotHierarchyCollection } from './pivot-hierarchy-collection';
import { PivotLayout } from './pivot-layout';
import { fitPivotColumns } from './pivot-update';
import { RowColumnPivotHierarchyCollection } from './row-column-pivot-hierarchy-collection';
import { Worksheet } from './worksheet';

export class PivotTable extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: PivotTableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get id(): string {
    return this.model.id;
  }

  /** The PivotTable; refused with `ItemNotFound` once it is gone. */
  get pivot(): PivotTableModel {
    const { sheet } = this.model;
    if (!this.workbook.sheets.includes(sheet) || !sheet.pivots.includes(this.model))
      throw itemNotFound('The PivotTable was deleted.');
    return this.model;
  }

  /** Address or table name of the source; empty for what is neither, as documented. */
  get sourceText(): string {
    const { source } = this.pivot.cache;
    if (source.kind === 'table') return source.table.name;
    return source.kind === 'range' ? `${quoteSheet(source.sheet.name)}!${rangeName(source.bounds)}` : '';
  }

  rename(name: string): void {
    assertAllowed(this.pivot.sheet, 'pivotTables');
    checkPivotName(this.pivot.sheet, name, this.pivot);
    this.pivot.name = name;
    this.pivot.version++;
  }

  refresh(): void {
    assertAllowed(this.pivot.sheet, 'pivotTables');
    refreshCache(this.workbook, this.pivot.cache, this.context.locale);
    fitPivotColumns(this.context, this.pivot);
  }
}

type Flag = 'useCustomSortLists' | 'enableDataValueEditing' | 'refreshOnOpen' | 'allowMultipleFiltersPerField';

const flag = (key: Flag): Scalar<PivotTable> => ({
  get: (self) => self.pivot.definition[key],
  set: (self, value) => {
    assertAllowed(self.pivot.sheet, 'pivotTables');
    self.pivot.definition[key] = args.boolean(value);
    self.pivot.version++;
  },
});

const SOURCE_TYPES: Record<string, string> = { table: 'LocalTable', range: 'LocalRange' };

const definition = defineClass<PivotTable>('PivotTable', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Name: { get: (self) => self.pivot.name, set: (self, value) => self.rename(args.text(value)) },
    UseCustomSortLists: flag('useCustomSortLists'),
    EnableDataValueEditing: flag('enableDataValueEditing'),
    RefreshOnOpen: flag('refreshOnOpen'),
    AllowMultipleFiltersPerField: flag('allowMultipleFiltersPerField'),
  },
  navigation: {
    ColumnHierarchies: (self) => new RowColumnPivotHierarchyCollection(self.context, self.pivot, 'columns'),
    DataHierarchies: (self) => new DataPivotHierarchyCollection(self.context, self.pivot),
    FilterHierarchies: (self) => new FilterPivotHierarchyCollection(self.context, self.pivot),
    Hierarchies: (self) => new PivotHierarchyCollection(self.context, self.pivot),
    Layout: (self) => new PivotLayout(self.context, self.pivot),
    RowHierarchies: (self) => new RowColumnPivotHierarchyCollection(self.context, self.pivot, 'rows'),
    Worksheet: (self) => new Worksheet(self.context, self.pivot.sheet),
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      assertAllowed(self.pivot.sheet, 'pivotTables');
      deletePivot(self.pivot);
    }),
    GetDataSourceString: valueMethod(0, (self) => self.sourceText),
    GetDataSourceType: valueMethod(0, (self) => SOURCE_TYPES[self.pivot.cache.source.kind] ?? 'Unknown'),
    Refresh: valueMethod(0, (self) => self.refresh()),
  },
});
