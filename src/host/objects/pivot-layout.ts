import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../protocol';
import { formOf } from '../pivots';
import { contains, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import { DATA_AXIS, PIVOT_FORMS, type PivotFieldState } from '../workbook/pivot-definition';
import type { PivotLine, PivotTableModel } from '../workbook/pivot-table';
import { assertAllowed } from './access';
import { DataPivotHierarchy } from './data-pivot-hierarchy';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { PivotItem } from './pivot-item';
import { PivotItemCollection } from './pivot-item-collection';
import { updatePivot } from './pivot-update';
import { Range } from './range';
import { rangeArgument } from './range-navigation';

/** Where the parts of a PivotTable stand, and how they look. */
export class PivotLayout extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  at(bounds: Bounds): Range {
    return new Range(this.context, this.pivot.sheet, bounds);
  }

  /** The cells of values, grand totals included. Refused with `ItemNotFound` without data hierarchies. */
  get body(): Bounds {
    const { whole, headerRows, labelColumns } = this.pivot.areas;
    if (this.pivot.definition.data.length === 0) throw itemNotFound('The PivotTable has no data.');
    return {
      row: whole.row + headerRows,
      column: whole.column + labelColumns,
      rowCount: whole.rowCount - headerRows,
      columnCount: whole.columnCount - labelColumns,
    };
  }

  /** Captions and labels of rows, grand total included. */
  get rowLabels(): Bounds {
    const { whole, headerRows, labelColumns } = this.pivot.areas;
    if (this.pivot.definition.rows.length === 0) throw itemNotFound('The PivotTable has no row labels.');
    const row = whole.row + headerRows - 1;
    return { ...whole, row, rowCount: lastRow(whole) - row + 1, columnCount: labelColumns };
  }

  get columnLabels(): Bounds {
    const { whole, headerRows, labelColumns } = this.pivot.areas;
    if (this.pivot.definition.columns.length === 0) throw itemNotFound('The PivotTable has no column labels.');
    const column = whole.column + labelColumns;
    return { ...whole, column, rowCount: headerRows, columnCount: lastColumn(whole) - column + 1 };
  }

  get filters(): Bounds {
    const { filters } = this.pivot.areas;
    if (!filters) throw itemNotFound('The PivotTable has no filters.');
    return filters;
  }

  /** The lines that cross in a cell of the body. */
  lines(cell: unknown): { row: PivotLine; column: PivotLine } {
    const { bounds, sheet } = rangeArgument(this.at(this.pivot.areas.whole), cell);
    const { body } = this;
    const { areas } = this.pivot;
    if (
      sheet !== this.pivot.sheet ||
      !contains(body, bounds.row, bounds.column) ||
      bounds.rowCount * bounds.columnCount > 1
    )
      throw invalidArgument('A single cell of the body of the PivotTable was expected.');
    const row = areas.rows[bounds.row - body.row];
    const column = areas.columns[bounds.column - body.column];
    if (!row || !column) throw invalidArgument('The PivotTable must be refreshed first.');
    return { row, column };
  }

  dataHierarchy(cell: unknown): DataPivotHierarchy {
    const { row, column } = this.lines(cell);
    const { data } = this.pivot.definition;
    const found = data[row.data ?? column.data ?? (data.length === 1 ? 0 : -1)];
    if (!found) throw itemNotFound('The cell holds no value.');
    return new DataPivotHierarchy(this.context, this.pivot, found.id);
  }

  pivotItems(axis: unknown, cell: unknown): PivotItemCollection {
    const wanted = args.oneOf(axis, ['Row', 'Column']);
    const { path } = this.lines(cell)[wanted === 'Row' ? 'row' : 'column'];
    const items = path
      .filter(({ field }) => field !== DATA_AXIS)
      .map(({ field, item }) => PivotItem.at(this.context, this.pivot, field, item));
    return new PivotItemCollection(this.context, this.pivot, '', items);
  }

  /** Sorts the innermost field of rows by the column of the cell. */
  sortOnCell(cell: unknown, sortBy: unknown): void {
    const order = args.oneOf(sortBy, ['Ascending', 'Descending']);
    const { column } = this.lines(cell);
    const data = this.dataHierarchy(cell).data.id;
    const field = this.pivot.definition.rows.filter((one) => one !== DATA_AXIS).pop();
    if (field === undefined) throw invalidArgument('There are no rows to sort.');
    const scope = column.path.filter((entry) => entry.field !== DATA_AXIS);
    updatePivot(this.context, this.pivot, (definition) => {
      (definition.fields[field] as PivotFieldState).sort = { order, by: { data, scope } };
    });
  }

  eachField(change: (state: PivotFieldState) => void): void {
    updatePivot(this.context, this.pivot, (definition) => definition.fields.forEach(change));
  }
}

type Flag = 'rowGrandTotals' | 'columnGrandTotals' | 'fillEmptyCells' | 'showHeaders';
type Silent = 'enableFieldList' | 'autoFormat' | 'preserveFormatting' | 'altTextTitle' | 'altTextDescription';

const shown = (key: Flag): Scalar<PivotLayout> => ({
  get: (self) => self.pivot.definition[key],
  set: (self, value) => {
    const on = args.boolean(value);
    updatePivot(self.context, self.pivot, (definition) => (definition[key] = on));
  },
});

/** Settings that change no cell. */
const silent = (key: Silent, check: (value: unknown) => unknown): Scalar<PivotLayout> => ({
  get: (self) => self.pivot.definition[key],
  set: (self, value) => {
    assertAllowed(self.pivot.sheet, 'pivotTables');
    Object.assign(self.pivot.definition, { [key]: check(value) });
    self.pivot.version++;
  },
});

const LOCATIONS = ['AtTop', 'AtBottom', 'Off'] as const;

const locationOf = ({ subtotals, subtotalsAtTop }: PivotFieldState): (typeof LOCATIONS)[number] =>
  !subtotals.automatic && subtotals.functions.length === 0 ? 'Off' : subtotalsAtTop ? 'AtTop' : 'AtBottom';

/** One value for all fields, null when they differ. */
function common<T>(values: T[], otherwise: T): T | null {
  const [first = otherwise] = values;
  return values.every((value) => value === first) ? first : null;
}

const definition = defineClass<PivotLayout>('PivotLayout', {
  scalars: {
    ShowColumnGrandTotals: shown('columnGrandTotals'),
    ShowRowGrandTotals: shown('rowGrandTotals'),
    FillEmptyCells: shown('fillEmptyCells'),
    ShowFieldHeaders: shown('showHeaders'),
    EnableFieldList: silent('enableFieldList', args.boolean),
    AutoFormat: silent('autoFormat', args.boolean),
    PreserveFormatting: silent('preserveFormatting', args.boolean),
    AltTextTitle: silent('altTextTitle', args.text),
    AltTextDescription: silent('altTextDescription', args.text),
    EmptyCellText: {
      get: (self) => self.pivot.definition.emptyCellText,
      set: (self, value) => {
        const shownText = args.text(value);
        updatePivot(self.context, self.pivot, (definition) => (definition.emptyCellText = shownText));
      },
    },
    LayoutType: {
      get: ({ pivot: { definition } }) =>
        common(
          definition.fields.map((_, i) => formOf(definition, i)),
          definition.form,
        ),
      set: (self, value) => {
        const form = args.oneOf(value, PIVOT_FORMS);
        updatePivot(self.context, self.pivot, (definition) => {
          definition.form = form;
          for (const field of definition.fields) field.form = form;
        });
      },
    },
    SubtotalLocation: {
      get: (self) => common(self.pivot.definition.fields.map(locationOf), 'AtTop'),
      set: (self, value) => {
        const location = args.oneOf(value, LOCATIONS);
        self.eachField((state) => {
          if (location !== 'Off') state.subtotalsAtTop = location === 'AtTop';
          if (location === 'Off') state.subtotals = { automatic: false, functions: [] };
          else if (locationOf(state) === 'Off') state.subtotals = { automatic: true, functions: [] };
        });
      },
    },
  },
  methods: {
    DisplayBlankLineAfterEachItem: valueMethod(1, (self, display) => {
      const blankLine = args.boolean(display);
      self.eachField((state) => (state.blankLine = blankLine));
    }),
    GetColumnLabelRange: objectMethod(0, (self) => self.at(self.columnLabels)),
    GetDataBodyRange: objectMethod(0, (self) => self.at(self.body)),
    GetDataHierarchy: objectMethod(1, (self, cell) => self.dataHierarchy(cell)),
    GetFilterAxisRange: objectMethod(0, (self) => self.at(self.filters)),
    GetPivotItems: objectMethod(2, (self, axis, cell) => self.pivotItems(axis, cell)),
    GetRange: objectMethod(0, (self) => self.at(self.pivot.areas.whole)),
    GetRowLabelRange: objectMethod(0, (self) => self.at(self.rowLabels)),
    RepeatAllItemLabels: valueMethod(1, (self, repeat) => {
      const repeatLabels = args.boolean(repeat);
      self.eachField((state) => (state.repeatLabels = repeatLabels));
    }),
    SetAutoSortOnCell: valueMethod(2, (self, cell, sortBy) => self.sortOnCell(cell, sortBy)),
  },
});
