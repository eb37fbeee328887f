import { args, invalidArgument, itemNotFound, valueMethod, type Method } from '../protocol';
import { contains, MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';
import { clearFormats as clearConditionalFormats } from '../workbook/conditional-format';
import { removeComments } from '../workbook/copy/copy-comments';
import { clearValidation } from '../workbook/data-validation';
import { assertAllowed, assertCellsWritable, assertFormatAllowed } from './access';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './cell-properties';
import { COPY_TYPES, copyRange } from './range-copy';
import { moveRange } from './range-move';
import { merge, removeMerges, unmerge } from './range-merge';
import { deletePivotsWithin } from './pivot-update';
import { removeHyperlinks } from './range-hyperlink';
import { findPlace, resolveAreas } from './range-address';
import { RangeAreas } from './range-areas';
import { Range } from './range';
import { syncTableHeaders } from './table-headers';

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

function clear(self: Range, applyTo: unknown): void {
  const what = args.oneOf(args.optional(applyTo, args.text, 'All'), CLEARED);
  const { sheet, bounds } = self;
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    assertAllowed(sheet, 'insertHyperlinks');
    removeHyperlinks(self);
    if (what === 'RemoveHyperlinks') clearFormats(self);
    return;
  }
  // There are no cell controls that resetting could set back.
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    deletePivotsWithin(sheet, bounds);
    assertCellsWritable(sheet, bounds);
    sheet.clearContents(bounds);
    // A cell that is emptied leads nowhere.
    removeHyperlinks(self);
    syncTableHeaders(sheet, bounds);
  }
  if (what === 'All' || what === 'Formats') {
    assertFormatAllowed(sheet);
    clearFormats(self);
    clearConditionalFormats(sheet, [bounds]);
  }
  if (what === 'All') {
    clearValidation(sheet, [bounds]);
    removeComments(sheet, ({ row, column }) => contains(bounds, row, column));
    sheet.layoutChanged();
  }
}

function clearFormats({ sheet, bounds }: Range): void {
  sheet.clearFormats(bounds);
  removeMerges(sheet, bounds);
  const layouts = bounds.rowCount >= MAX_ROWS ? sheet.columns : bounds.columnCount >= MAX_COLUMNS ? sheet.rows : null;
  const start = bounds.rowCount >= MAX_ROWS ? bounds.column : bounds.row;
  const end = start + (bounds.rowCount >= MAX_ROWS ? bounds.columnCount : bounds.rowCount);
  for (const [at, layout] of layouts ?? []) if (at >= start && at < end) delete layout.style;
}

function select({ sheet, bounds, workbook }: Range): void {
  if (sheet.visibility !== 'Visible') throw invalidArgument('Cells of a hidden sheet cannot be selected.');
  workbook.activate(sheet);
  sheet.select(bounds);
}

function copyFrom(self: Range, source: unknown, type: unknown, skipBlanks: unknown, transpose: unknown): void {
  copyRange(self, sourceRanges(self, source), {
    type: args.oneOf(args.optional(type, args.text, 'All'), COPY_TYPES),
    skipBlanks: args.optional(skipBlanks, args.boolean, false),
    transpose: args.optional(transpose, args.boolean, false),
  });
}

/** One range, or the areas of several. */
function sourceRanges(self: Range, source: unknown): Range[] {
  if (source instanceof Range) return [source];
  if (source instanceof RangeAreas) return source.areas;
  const text = args.text(source);
  const place = findPlace(self.workbook, text, self.sheet);
  if (place) return [new Range(self.context, place.sheet, place.bounds)];
  if (text.includes(',')) return resolveAreas(self.context, text, self.sheet).areas;
  throw itemNotFound(`"${text}" is not a range.`);
}

/** The client asks before it splits a large array into blocks. */
function validateArraySize({ bounds }: Range, rows: unknown, columns: unknown): void {
  if (rows !== bounds.rowCount || columns !== bounds.columnCount)
    throw invalidArgument(`The range has ${bounds.rowCount} rows and ${bounds.columnCount} columns.`);
}

/** The members of Range that act on its cells. */
export const editMethods: Record<string, Method<Range>> = {
  Calculate: valueMethod(0, ({ workbook, sheet, bounds }) => workbook.calculateArea({ sheet, bounds }, true)),
  Clear: valueMethod(1, clear),
  CopyFrom: valueMethod(4, copyFrom),
  GetCellProperties: valueMethod(1, cellProperties),
  GetColumnProperties: valueMethod(1, columnProperties),
  GetRowProperties: valueMethod(1, rowProperties),
  Merge: valueMethod(1, (self, across) => merge(self, args.optional(across, args.boolean, false))),
  Select: valueMethod(0, select),
  MoveTo: valueMethod(1, moveRange),
  SetCellProperties: valueMethod(1, setCellProperties),
  SetColumnProperties: valueMethod(1, setColumnProperties),
  SetRowProperties: valueMethod(1, setRowProperties),
  SetDirty: valueMethod(0, (self) => self.workbook.calculator.cellsChanged(self.sheet, self.bounds)),
  Unmerge: valueMethod(0, unmerge),
  _ValidateArraySize: valueMethod(2, validateArraySize),
};
