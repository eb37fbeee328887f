import { invalidArgument } from '../protocol';
import { bounds as rect, contains, type Bounds } from '../workbook/bounds';
import type { CellInput, SheetModel } from '../workbook/sheet';
import { spillFrom } from '../workbook/spills';
import { assertCellsWritable, assertFormatAllowed } from './access';
import { movedFormula } from './range-formulas';
import { onSheet } from './range-navigation';
import type { Range } from './range';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  type: CopyType;
  skipBlanks: boolean;
  transpose: boolean;
}

interface CopiedCell {
  row: number;
  column: number;
  input: CellInput;
  formula: string | null;
  style: number;
  blank: boolean;
  /** Filled by a dynamic array that is copied too, and fills its cells again where it is put. */
  spilled: boolean;
}

/** `target.copyFrom(source)`: a target that is a multiple of the source is tiled, any other takes the size of the source. */
export function copyRange(target: Range, source: Range, options: CopyOptions): void {
  if (source.isUnbounded) throw invalidArgument('Copying whole rows or columns is not offered: give the used part.');
  const cells = readCells(source);
  const height = options.transpose ? source.bounds.columnCount : source.bounds.rowCount;
  const width = options.transpose ? source.bounds.rowCount : source.bounds.columnCount;
  const area = destination(target, height, width);
  const writesContents = options.type !== 'Formats';
  if (writesContents) assertCellsWritable(target.sheet, area);
  if (options.type === 'All' || options.type === 'Formats') assertFormatAllowed(target.sheet);
  const at = (r: number, c: number): CopiedCell => {
    const [i, j] = options.transpose ? [c % width, r % height] : [r % height, c % width];
    return (cells[i] as CopiedCell[])[j] as CopiedCell;
  };
  if (writesContents) writeContents(target.sheet, area, at, options);
  if (options.type === 'All' || options.type === 'Formats') writeStyles(target.sheet, area, at, options);
}

function destination(target: Range, height: number, width: number): Bounds {
  const { row, column, rowCount, columnCount } = target.bounds;
  const tiles = rowCount % height === 0 && columnCount % width === 0 && !target.isUnbounded;
  return onSheet(tiles ? target.bounds : rect(row, column, height, width));
}

function readCells({ sheet, bounds, workbook }: Range): CopiedCell[][] {
  workbook.calculateIfNeeded();
  const arrays = spillsStarting(sheet, bounds);
  return Array.from({ length: bounds.rowCount }, (_, r) =>
    Array.from({ length: bounds.columnCount }, (_unused, c): CopiedCell => {
      const row = bounds.row + r;
      const column = bounds.column + c;
      return {
        row,
        column,
        input: { value: sheet.cells.value(row, column) },
        formula: sheet.cells.formula(row, column),
        style: sheet.styleAt(row, column),
        blank: sheet.cells.isEmpty(row, column),
        spilled: arrays.some((area) => contains(area, row, column)) && sheet.cells.formula(row, column) === null,
      };
    }),
  );
}

/** Areas of the dynamic arrays whose first cells lie in an area. */
const spillsStarting = (sheet: SheetModel, area: Bounds): Bounds[] =>
  [...sheet.arrayFormulas.values()]
    .map(({ bounds }) => bounds)
    .filter(({ row, column }) => contains(area, row, column) && spillFrom(sheet, row, column) !== null);

type CellAt = (r: number, c: number) => CopiedCell;

function writeContents(sheet: SheetModel, area: Bounds, at: CellAt, options: CopyOptions): void {
  const inputs = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_unused, c): CellInput => {
      const cell = at(r, c);
      if (cell.blank && options.skipBlanks) return undefined;
      if (cell.spilled && options.type !== 'Values') return { value: null };
      if (cell.formula === null || options.type === 'Values') return cell.input;
      return { formula: movedFormula(cell.formula, cell, { row: area.row + r, column: area.column + c }) };
    }),
  );
  sheet.write(area.row, area.column, inputs);
}

function writeStyles(sheet: SheetModel, area: Bounds, at: CellAt, options: CopyOptions): void {
  for (let r = 0; r < area.rowCount; r++)
    for (let c = 0; c < area.columnCount; c++) {
      const cell = at(r, c);
      if (!(cell.blank && options.skipBlanks)) sheet.cells.setStyle(area.row + r, area.column + c, cell.style);
    }
  sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
}
