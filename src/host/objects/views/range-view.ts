import {
  defineClass,
  invalidArgument,
  itemNotFound,
  objectMethod,
  type ClassDefinition,
  type Scalar,
} from '../../protocol';
import { cellName, quoteSheet } from '../../workbook/address';
import { bounds as rect, lastColumn, lastRow } from '../../workbook/bounds';
import { ExcelObject } from '../excel-object';
import type { Range } from '../range';
import { readFormulas, readFormulasLocal, readFormulasR1C1, writeFormulas } from '../range-formulas';
import { readNumberFormats, writeNumberFormats } from '../range-number-format';
import { readText, readValueTypes, readValues, writeValues } from '../range-values';
import { RangeViewCollection } from './range-view-collection';
import { visibleLines } from './visible-lines';

/** The visible cells of a range, as if nothing were hidden between them. */
export class RangeView extends ExcelObject {
  constructor(
    readonly range: Range,
    /** Its place among the rows of the view it comes from; 0 for a whole view. */
    readonly index: number,
    private readonly row: number | null = null,
  ) {
    super(range.context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get lines(): { rows: number[]; columns: number[] } {
    const lines = visibleLines(this.range);
    return this.row === null ? lines : { rows: [this.row], columns: lines.columns };
  }

  /** One view per visible row. */
  get rows(): RangeView[] {
    return this.lines.rows.map((row, i) => new RangeView(this.range, i, row));
  }

  /** The range that the view is of, hidden cells included; for the view of a row that row of it. */
  get parent(): Range {
    return this.row === null ? this.range : this.range.at({ ...this.range.bounds, row: this.row, rowCount: 1 });
  }

  /** The cells from the first visible one to the last, hidden ones between them too: a range has no holes. */
  get enclosing(): Range {
    const { rows, columns } = this.lines;
    const [row, column] = [rows[0], columns[0]];
    if (row === undefined || column === undefined) throw itemNotFound('No cell of the range is visible.');
    return this.range.at(rect(row, column, (rows.at(-1) as number) - row + 1, (columns.at(-1) as number) - column + 1));
  }

  /** One entry per visible cell of what a reader of ranges answers for the range around them; null where it answers null. */
  read(reader: (range: Range) => unknown): unknown[][] | null {
    const { rows, columns } = this.lines;
    if (rows.length === 0 || columns.length === 0) return [];
    const around = this.enclosing;
    const all = reader(around) as unknown[][] | null;
    const { row: top, column: left } = around.bounds;
    return all && rows.map((row) => columns.map((column) => all[row - top]?.[column - left]));
  }

  /**
   * Writes to the cells of a view in which nothing is hidden. With something hidden Excel refuses the array with
   * `InvalidArgument`, whose dimensions it compares with those of the range (OfficeDev/office-js#226).
   */
  write(writer: (range: Range, value: unknown) => void, value: unknown): void {
    const { parent } = this;
    const { rows, columns } = this.lines;
    if (rows.length !== parent.bounds.rowCount || columns.length !== parent.bounds.columnCount)
      throw invalidArgument('The number of rows or columns does not match the range, of which some are hidden.');
    writer(parent, value);
  }
}

const cells = (
  reader: (range: Range) => unknown,
  writer?: (range: Range, value: unknown) => void,
): Scalar<RangeView> => ({
  get: (self) => self.read(reader),
  ...(writer ? { set: (self: RangeView, value: unknown) => self.write(writer, value) } : {}),
});

const addresses = ({ sheet, bounds }: Range): string[][] => {
  const prefix = `${quoteSheet(sheet.name)}!`;
  const found: string[][] = [];
  for (let row = bounds.row; row <= lastRow(bounds); row++) {
    const line: string[] = [];
    for (let column = bounds.column; column <= lastColumn(bounds); column++) line.push(prefix + cellName(row, column));
    found.push(line);
  }
  return found;
};

const definition = defineClass<RangeView>('RangeView', {
  scalars: {
    CellAddresses: cells(addresses),
    ColumnCount: { get: (self) => self.lines.columns.length },
    Formulas: cells(readFormulas, (range, value) => writeFormulas(range, value, 'english')),
    FormulasLocal: cells(readFormulasLocal, (range, value) => writeFormulas(range, value, 'local')),
    FormulasR1C1: cells(readFormulasR1C1, (range, value) => writeFormulas(range, value, 'r1c1')),
    Index: { get: (self) => self.index },
    NumberFormat: cells(
      (range) => readNumberFormats(range, 'english'),
      (range, value) => writeNumberFormats(range, value, 'english'),
    ),
    RowCount: { get: (self) => self.lines.rows.length },
    Text: cells(readText),
    ValueTypes: cells(readValueTypes),
    Values: cells(readValues, writeValues),
  },
  navigation: { Rows: (self) => new RangeViewCollection(self) },
  methods: { GetRange: objectMethod(0, (self) => self.parent) },
});
