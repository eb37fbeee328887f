import { ApiError, args, invalidArgument } from '../protocol';
import { cellName } from '../workbook/address';
import { subtract } from '../workbook/areas';
import { bounds as rect, contains, intersect, sameBounds, type Bounds } from '../workbook/bounds';
import { clearFormats } from '../workbook/conditional-format';
import { copyConditionalFormats } from '../workbook/copy/copy-conditional-formats';
import { copyHyperlinks } from '../workbook/copy/copy-hyperlinks';
import { assertNoMergeCut, copyMerges } from '../workbook/copy/copy-merges';
import { copyValidations } from '../workbook/copy/copy-validations';
import { clearValidation } from '../workbook/data-validation';
import { clearHyperlinks } from '../workbook/hyperlink';
import type { ArrayFormula, CellInput, SheetModel } from '../workbook/sheet';
import { followMove, movedTo, type Move } from '../workbook/structure/follow-move';
import { followMovedFormulas } from '../workbook/structure/follow-moved-formulas';
import { assertCellsWritable, assertFormatAllowed, assertUnprotected } from './access';
import { copySource, readCopied, type CopiedCell, type CopySource } from './copied-cells';
import { copyLayouts } from './copy-layouts';
import { Range } from './range';
import { findPlace } from './range-address';
import { onSheet } from './range-navigation';

/**
 * `range.moveTo(destination)`: as cutting and pasting. Contents, formats, merged cells, rules, comments and links go along, formulas that
 * name the cells name them in their new place, and those that named what is overwritten read `#REF!`; sources of PivotTables follow.
 * Raises `InvalidArgument`,
 * `MergedRangeConflict`, `InvalidOperation` where a part of a table or of an array formula would move, `AccessDenied`.
 */
export function moveRange(source: Range, destination: unknown): void {
  const first = destinationCell(source, destination);
  const { sheet, bounds: area } = source;
  const move: Move = { sheet, area, target: first.sheet, row: first.bounds.row, column: first.bounds.column };
  const filled = onSheet(movedTo(move));
  if (move.target === sheet && sameBounds(filled, area)) return;
  check(move, filled);
  const block = copySource(sheet, [area], move.target.cells.used(false));
  const cells = readCopied(block);
  const arrays = takeArrays(move);
  followMovedFormulas(move);
  moveAttachments(move, filled);
  moveTables(move);
  empty(move, filled);
  moveLayouts(move, block, filled);
  putDown(move, cells, arrays, filled);
}

function destinationCell(source: Range, destination: unknown): Range {
  if (destination instanceof Range) return destination;
  const place = findPlace(source.workbook, args.text(destination), source.sheet);
  if (!place) throw invalidArgument(`"${String(destination)}" is not a range.`);
  return new Range(source.context, place.sheet, place.bounds);
}

function check({ sheet, area, target }: Move, filled: Bounds): void {
  assertCellsWritable(sheet, area);
  assertCellsWritable(target, filled);
  assertFormatAllowed(target);
  assertNoMergeCut(sheet, area);
  assertNoMergeCut(target, filled);
  for (const { bounds } of sheet.tables) {
    const common = intersect(bounds, area);
    if (!common) continue;
    if (!sameBounds(common, bounds)) throw new ApiError('InvalidOperation', 'Part of a table cannot be moved.');
    assertUnprotected(sheet);
    assertUnprotected(target);
  }
  const covered = target.tables.filter(({ bounds }) => intersect(bounds, filled));
  if (covered.some(({ bounds }) => !(target === sheet && intersect(bounds, area)) && tableIsBroken(bounds, filled)))
    throw new ApiError('InvalidOperation', 'A table stands in the place.');
  for (const one of [
    { on: sheet, within: area },
    { on: target, within: filled },
  ])
    if (fixedArrays(one.on).some(({ bounds }) => isCut(bounds, one.within)))
      throw new ApiError('InvalidOperation', 'Part of an array formula cannot be moved.');
}

/** Cells can be put into the rows of a table, but not over its header. */
const tableIsBroken = (table: Bounds, filled: Bounds): boolean => intersect({ ...table, rowCount: 1 }, filled) !== null;

const fixedArrays = (sheet: SheetModel): ArrayFormula[] =>
  [...sheet.arrayFormulas.values()].filter(
    ({ dynamic, bounds, formula }) => !dynamic && sheet.cells.formula(bounds.row, bounds.column) === formula,
  );

function isCut(bounds: Bounds, area: Bounds): boolean {
  const common = intersect(bounds, area);
  return common !== null && !sameBounds(common, bounds);
}

/** Array formulas of fixed size that move; their cells are put down as one again. */
function takeArrays({ sheet, area }: Move): ArrayFormula[] {
  const taken = fixedArrays(sheet).filter(({ bounds }) => intersect(bounds, area));
  for (const { bounds } of taken) sheet.arrayFormulas.delete(cellName(bounds.row, bounds.column));
  return taken;
}

function moveAttachments({ sheet, area, target, row, column }: Move, filled: Bounds): void {
  const transfers = [{ from: area, row, column, transposed: false }];
  const left = target === sheet ? subtract(area, filled) : [area];
  copyMerges(sheet, target, transfers, filled);
  copyConditionalFormats(sheet, target, transfers, [filled]);
  copyValidations(sheet, target, transfers, [filled]);
  copyHyperlinks(sheet, target, transfers, [filled]);
  moveComments({ sheet, area, target, row, column }, filled);
  for (let i = sheet.merges.length - 1; i >= 0; i--)
    if (left.some((one) => intersect(one, sheet.merges[i] as Bounds))) sheet.merges.splice(i, 1);
  if (left.length > 0) {
    clearFormats(sheet, left);
    clearValidation(sheet, left);
  }
  for (const one of left) clearHyperlinks(sheet, one);
}

/** A thread stays the same where it goes. */
function moveComments({ sheet, area, target, row, column }: Move, filled: Bounds): void {
  const moved = sheet.comments.filter((thread) => contains(area, thread.row, thread.column));
  const stays = (thread: { row: number; column: number }): boolean => !contains(filled, thread.row, thread.column);
  for (const thread of moved) sheet.comments.splice(sheet.comments.indexOf(thread), 1);
  target.comments.splice(0, target.comments.length, ...target.comments.filter(stays));
  for (const thread of moved) {
    Object.assign(thread, { row: thread.row + row - area.row, column: thread.column + column - area.column });
    target.comments.push(thread);
  }
}

/** A table keeps its name where it goes, so that structured references go on meaning it. */
function moveTables({ sheet, area, target, row, column }: Move): void {
  const moved = sheet.tables.filter(({ bounds }) => intersect(bounds, area));
  for (const table of moved) {
    const { bounds } = table;
    table.bounds = { ...bounds, row: bounds.row + row - area.row, column: bounds.column + column - area.column };
    if (target === sheet) continue;
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    table.sheet = target;
    target.tables.push(table);
  }
}

/** Whole rows and columns take their heights and widths along, and leave the standard ones behind. */
function moveLayouts({ sheet, area, target }: Move, block: CopySource, filled: Bounds): void {
  if (block.wholeColumns === block.wholeRows) return;
  copyLayouts(block, target, filled);
  const lines = block.wholeColumns ? sheet.columns : sheet.rows;
  for (const left of target === sheet ? subtract(area, filled) : [area]) {
    const [first, count] = block.wholeColumns ? [left.column, left.columnCount] : [left.row, left.rowCount];
    for (const at of [...lines.keys()]) if (at >= first && at < first + count) lines.delete(at);
  }
}

/** Cells that were moved and are not filled again. */
function empty({ sheet, area, target }: Move, filled: Bounds): void {
  for (const left of target === sheet ? subtract(area, filled) : [area]) {
    sheet.clearContents(left);
    sheet.clearFormats(left);
  }
}

function putDown(move: Move, cells: CopiedCell[][], arrays: ArrayFormula[], filled: Bounds): void {
  const { sheet, target, area } = move;
  const follow = (formula: string): string => followMove(formula, move, sheet, { goesAlong: true });
  const inputs = cells.map((line) =>
    line.map(({ formula, input, spilled }): CellInput => {
      if (spilled) return { value: null };
      return formula === null ? input : { formula: follow(formula) };
    }),
  );
  target.write(filled.row, filled.column, inputs);
  cells.forEach((line, r) =>
    line.forEach(({ style }, c) => target.cells.setStyle(filled.row + r, filled.column + c, style)),
  );
  for (const { bounds, formula } of arrays) {
    const row = bounds.row + filled.row - area.row;
    const column = bounds.column + filled.column - area.column;
    const moved = rect(row, column, bounds.rowCount, bounds.columnCount);
    target.arrayFormulas.set(cellName(row, column), { bounds: moved, dynamic: false, formula: follow(formula) });
  }
  target.workbook.calculator.structureChanged();
  target.workbook.emit({ kind: 'format', sheet: target, bounds: filled, source: 'Local' });
}
