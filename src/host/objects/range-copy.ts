import { transposeFormula } from '../formulas/transpose-formula';
import { invalidArgument } from '../protocol';
import { quoteSheet, cellName } from '../workbook/address';
import { cellsToAreas } from '../workbook/areas';
import { bounds as rect, type Bounds } from '../workbook/bounds';
import { copyComments } from '../workbook/copy/copy-comments';
import { copyConditionalFormats } from '../workbook/copy/copy-conditional-formats';
import { copyHyperlinks } from '../workbook/copy/copy-hyperlinks';
import { assertNoMergeCut, copyMerges } from '../workbook/copy/copy-merges';
import { copyValidations } from '../workbook/copy/copy-validations';
import type { Transfer } from '../workbook/copy/transfer';
import type { CellInput, SheetModel } from '../workbook/sheet';
import { assertCellsWritable, assertFormatAllowed } from './access';
import { copySource, readCopied, stretches, type CopiedCell, type CopySource } from './copied-cells';
import { copyLayouts } from './copy-layouts';
import { movedFormula } from './range-formulas';
import { onSheet } from './range-navigation';
import type { Range } from './range';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  type: CopyType;
  skipBlanks: boolean;
  transpose: boolean;
}

/** The copied cell that stands so many rows and columns into the filled area. */
type CellAt = (r: number, c: number) => CopiedCell;

/**
 * `target.copyFrom(source)`: a target that is a multiple of the source is tiled, any other takes the size of the source. With the formats
 * go merged cells and conditional formats, with everything also validations, comments and links; whole rows and columns bring their
 * heights and widths. Raises `InvalidArgument`, `MergedRangeConflict`, `AccessDenied`.
 */
export function copyRange(target: Range, source: readonly Range[], options: CopyOptions): void {
  const [first] = source;
  if (!first) throw invalidArgument('There is nothing to copy.');
  const from = copySource(
    first.sheet,
    source.map(({ bounds }) => bounds),
    target.sheet.cells.used(false),
  );
  if (options.transpose && (from.wholeColumns || from.wholeRows))
    throw invalidArgument('Whole rows and columns cannot be transposed.');
  const area = destination(target, from, options.transpose);
  const { sheet } = target;
  const contents = options.type !== 'Formats';
  const formats = options.type === 'All' || options.type === 'Formats';
  if (contents) assertCellsWritable(sheet, area);
  if (formats) assertFormatAllowed(sheet);
  assertNoMergeCut(sheet, area);
  const cells = readCopied(from);
  const at = cellFinder(cells, options.transpose);
  const transfers = transfersOf(from, area, options.transpose);
  const filled = options.skipBlanks ? notBlank(area, at) : [area];
  if (contents) writeContents(sheet, area, at, options, linkPrefix(first, sheet, source));
  if (formats) {
    writeStyles(sheet, area, at, options);
    copyMerges(from.sheet, sheet, transfers, area);
    copyConditionalFormats(from.sheet, sheet, transfers, filled);
    copyLayouts(from, target.sheet, area);
  }
  if (options.type === 'All') copyAttachments(from.sheet, sheet, transfers, filled);
}

function copyAttachments(source: SheetModel, target: SheetModel, transfers: Transfer[], filled: Bounds[]): void {
  copyValidations(source, target, transfers, filled);
  copyComments(source, target, transfers, filled);
  copyHyperlinks(source, target, transfers, filled);
  target.layoutChanged();
}

const cellFinder = (cells: CopiedCell[][], transpose: boolean): CellAt => {
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  return (r, c) => {
    const [i, j] = transpose ? [c % height, r % width] : [r % height, c % width];
    return (cells[i] as CopiedCell[])[j] as CopiedCell;
  };
};

/** The area that is filled: along whole rows and columns as far as they are used. */
function destination(target: Range, from: CopySource, transpose: boolean): Bounds {
  const { row, column, rowCount, columnCount } = target.bounds;
  const [height, width] = transpose ? [from.columns.length, from.rows.length] : [from.rows.length, from.columns.length];
  if ((from.wholeColumns && row !== 0) || (from.wholeRows && column !== 0))
    throw invalidArgument('Whole rows and columns are put where they reach from edge to edge.');
  const tiled = (wanted: number, one: number, whole: boolean): number => (!whole && wanted % one === 0 ? wanted : one);
  const tiles = {
    rows: tiled(rowCount, height, from.wholeColumns || target.isEntireColumn),
    columns: tiled(columnCount, width, from.wholeRows || target.isEntireRow),
  };
  // Both ways or not at all.
  const fits =
    (tiles.rows > height || rowCount === height || from.wholeColumns) &&
    (tiles.columns > width || columnCount === width || from.wholeRows);
  return onSheet(rect(row, column, fits ? tiles.rows : height, fits ? tiles.columns : width));
}

/** What of the source is put where in the area, tile by tile. */
function transfersOf(from: CopySource, area: Bounds, transposed: boolean): Transfer[] {
  const [height, width] = transposed
    ? [from.columns.length, from.rows.length]
    : [from.rows.length, from.columns.length];
  const found: Transfer[] = [];
  for (let r = 0; r < area.rowCount; r += height)
    for (let c = 0; c < area.columnCount; c += width)
      for (const rows of stretches(from.rows))
        for (const columns of stretches(from.columns))
          found.push({
            from: rect(rows.first, columns.first, rows.count, columns.count),
            row: area.row + r + (transposed ? columns.at : rows.at),
            column: area.column + c + (transposed ? rows.at : columns.at),
            transposed,
          });
  return found;
}

function notBlank(area: Bounds, at: CellAt): Bounds[] {
  const cells: { row: number; column: number }[] = [];
  for (let r = 0; r < area.rowCount; r++)
    for (let c = 0; c < area.columnCount; c++)
      if (!at(r, c).blank) cells.push({ row: area.row + r, column: area.column + c });
  return cellsToAreas(cells);
}

/** Links to one cell are absolute, links to several relative, as Excel makes them; those to another sheet name it. */
function linkPrefix(
  first: Range,
  target: SheetModel,
  source: readonly Range[],
): (row: number, column: number) => string {
  const prefix = first.sheet === target ? '' : `${quoteSheet(first.sheet.name)}!`;
  const single = source.length === 1 && first.cellCount === 1;
  return (row, column) => {
    const name = cellName(row, column);
    return `=${prefix}${single ? name.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2') : name}`;
  };
}

function writeContents(
  sheet: SheetModel,
  area: Bounds,
  at: CellAt,
  { type, skipBlanks, transpose }: CopyOptions,
  link: (row: number, column: number) => string,
): void {
  const inputs = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_unused, c): CellInput => {
      const cell = at(r, c);
      if (cell.blank && skipBlanks) return undefined;
      if (type === 'Link') return { formula: link(cell.row, cell.column) };
      if (cell.spilled && type !== 'Values') return { value: null };
      if (cell.formula === null || type === 'Values') return cell.input;
      const place = { row: area.row + r, column: area.column + c };
      return { formula: (transpose ? transposeFormula : movedFormula)(cell.formula, cell, place) };
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
