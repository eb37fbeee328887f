import { ApiError, args, invalidArgument, valueMethod, type Method } from '../protocol';
import { MAX_COLUMNS, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import { Outline, type Run } from '../workbook/outline';
import type { SheetModel } from '../workbook/sheet';
import { cellsToAreas } from '../workbook/areas';
import { assertUnprotected } from './access';
import type { Range } from './range';

const GROUP_OPTIONS = ['ByRows', 'ByColumns'] as const;

type Option = (typeof GROUP_OPTIONS)[number];

const option = (value: unknown): Option => args.oneOf(value, GROUP_OPTIONS);

const outlineOf = (sheet: SheetModel, by: Option): Outline => new Outline(sheet, by === 'ByRows' ? 'row' : 'column');

const linesOf = (area: Bounds, by: Option): Run =>
  by === 'ByRows' ? { first: area.row, last: lastRow(area) } : { first: area.column, last: lastColumn(area) };

/** Whole rows cannot be grouped by columns, nor whole columns by rows; outlines of protected sheets stay as they are. */
function group({ sheet, bounds, isEntireRow, isEntireColumn }: Range, value: unknown): void {
  const by = option(value);
  if (by === 'ByColumns' ? isEntireRow : isEntireColumn)
    throw invalidArgument(`The range spans the sheet: it cannot be grouped ${by}.`);
  assertUnprotected(sheet);
  if (!outlineOf(sheet, by).group(linesOf(bounds, by)))
    throw new ApiError('InvalidOperation', 'An outline has 8 levels at most.');
  sheet.layoutChanged();
}

function ungroup({ sheet, bounds }: Range, value: unknown): void {
  const by = option(value);
  assertUnprotected(sheet);
  if (!outlineOf(sheet, by).ungroup(linesOf(bounds, by)))
    throw new ApiError('InvalidOperation', 'Nothing in the range is grouped.');
  sheet.layoutChanged();
}

/** Groups that the range lies in, or that its only row (column) sums up, are collapsed or opened. */
function showDetails({ sheet, bounds }: Range, value: unknown, shown: boolean): void {
  const by = option(value);
  assertUnprotected(sheet);
  const outline = outlineOf(sheet, by);
  const groups = outline.groupsOf(linesOf(bounds, by));
  if (groups.length === 0) throw new ApiError('InvalidOperation', 'Nothing in the range is grouped.');
  told(
    sheet,
    by,
    groups.flatMap((one) => outline.showDetails(one, shown)),
    shown,
  );
}

/** `worksheet.showOutlineLevels`: 0 leaves the rows (columns) as they are, more levels than there are show all. */
export function showOutlineLevels(sheet: SheetModel, rowLevels: unknown, columnLevels: unknown): void {
  const counts: [Option, number][] = [
    ['ByRows', args.integer(rowLevels, 0, 8)],
    ['ByColumns', args.integer(columnLevels, 0, 8)],
  ];
  assertUnprotected(sheet);
  for (const [by, count] of counts) {
    if (count === 0) continue;
    const changed = outlineOf(sheet, by).showLevels(count);
    const lines = by === 'ByRows' ? sheet.rows : sheet.columns;
    for (const shown of [true, false])
      told(
        sheet,
        by,
        changed.filter((at) => !lines.get(at)?.hidden === shown),
        shown,
      );
  }
}

/** Rows that appear or disappear are told of, block by block. */
function told(sheet: SheetModel, by: Option, lines: readonly number[], shown: boolean): void {
  sheet.layoutChanged();
  if (by === 'ByColumns') return;
  for (const area of cellsToAreas(lines.map((row) => ({ row, column: 0 })))) {
    const bounds = { ...area, columnCount: MAX_COLUMNS };
    sheet.workbook.emit({ kind: 'rowsHidden', sheet, bounds, hidden: !shown, source: 'Local' });
  }
}

/** The members of Range that outline rows and columns. */
export const outlineMethods: Record<string, Method<Range>> = {
  Group: valueMethod(1, group),
  Ungroup: valueMethod(1, ungroup),
  HideGroupDetails: valueMethod(1, (self, by) => showDetails(self, by, false)),
  ShowGroupDetails: valueMethod(1, (self, by) => showDetails(self, by, true)),
};
