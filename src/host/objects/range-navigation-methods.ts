import { args, itemNotFound, objectMethod, type Method } from '../protocol';
import { bounds as rect, lastColumn, lastRow } from '../workbook/bounds';
import { findOne } from './range-find';
import { DIRECTIONS, edgeFrom } from './range-edges';
import { mergedAreas } from './range-merge';
import {
  besideColumns,
  besideRows,
  boundingRect,
  entireColumn,
  entireRow,
  found,
  intersection,
  offset,
  onSheet,
  rangeArgument,
  resized,
} from './range-navigation';
import { surroundingRegion, usedWithin } from './range-used';
import { PivotTableScopedCollection } from './pivot-table-scoped-collection';
import { specialAreas } from './range-areas';
import { TableScopedCollection } from './table-scoped-collection';
import type { Range } from './range';

const used = (self: Range, valuesOnly: unknown): Range | null => {
  const area = usedWithin(self.sheet, self.bounds, args.optional(valuesOnly, args.boolean, false));
  return area && self.at(area);
};

/** The cell where a walk starts: the given one, else the first of the range. */
const startCell = (self: Range, activeCell: unknown): Range =>
  activeCell === null ? self.at(rect(self.bounds.row, self.bounds.column)) : rangeArgument(self, activeCell);

function edge(self: Range, direction: unknown, activeCell: unknown): Range {
  const start = startCell(self, activeCell);
  const end = edgeFrom(self.sheet, start.bounds, args.oneOf(direction, DIRECTIONS));
  return self.at(rect(end.row, end.column));
}

/** Counts default to 1 and are whole. */
const count = (value: unknown): number => args.optional(value, args.integer, 1);

/** The members of Range that lead to other ranges. */
export const navigationMethods: Record<string, Method<Range>> = {
  GetAbsoluteResizedRange: objectMethod(2, (self, rows, columns) =>
    self.at(onSheet({ ...self.bounds, rowCount: args.integer(rows, 1), columnCount: args.integer(columns, 1) })),
  ),
  GetBoundingRect: objectMethod(1, (self, other) => boundingRect(self, other)),
  GetCell: objectMethod(2, (self, row, column) =>
    self.at(onSheet(rect(self.bounds.row + args.integer(row), self.bounds.column + args.integer(column)))),
  ),
  GetColumn: objectMethod(1, (self, column) =>
    self.at(onSheet({ ...self.bounds, column: self.bounds.column + args.integer(column), columnCount: 1 })),
  ),
  GetColumnsAfter: objectMethod(1, (self, n) => besideColumns(self, count(n), 'after')),
  GetColumnsBefore: objectMethod(1, (self, n) => besideColumns(self, count(n), 'before')),
  GetEntireColumn: objectMethod(0, (self) => self.at(entireColumn(self))),
  GetEntireRow: objectMethod(0, (self) => self.at(entireRow(self))),
  GetExtendedRange: objectMethod(2, (self, direction, cell) => boundingRect(self, edge(self, direction, cell))),
  GetIntersection: objectMethod(1, (self, other) => found(intersection(self, other))),
  GetIntersectionOrNullObject: objectMethod(1, (self, other) => intersection(self, other)),
  GetLastCell: objectMethod(0, (self) => self.at(rect(lastRow(self.bounds), lastColumn(self.bounds)))),
  GetLastColumn: objectMethod(0, (self) =>
    self.at({ ...self.bounds, column: lastColumn(self.bounds), columnCount: 1 }),
  ),
  GetLastRow: objectMethod(0, (self) => self.at({ ...self.bounds, row: lastRow(self.bounds), rowCount: 1 })),
  GetMergedAreasOrNullObject: objectMethod(0, (self) => mergedAreas(self)),
  GetOffsetRange: objectMethod(2, (self, rows, columns) => offset(self, args.integer(rows), args.integer(columns))),
  GetRangeEdge: objectMethod(2, (self, direction, cell) => edge(self, direction, cell)),
  GetResizedRange: objectMethod(2, (self, rows, columns) => resized(self, args.integer(rows), args.integer(columns))),
  GetRow: objectMethod(1, (self, row) =>
    self.at(onSheet({ ...self.bounds, row: self.bounds.row + args.integer(row), rowCount: 1 })),
  ),
  GetRowsAbove: objectMethod(1, (self, n) => besideRows(self, count(n), 'above')),
  GetRowsBelow: objectMethod(1, (self, n) => besideRows(self, count(n), 'below')),
  GetPivotTables: objectMethod(1, (self, fullyContained) =>
    PivotTableScopedCollection.within(self, args.optional(fullyContained, args.boolean, false)),
  ),
  GetSpecialCells: objectMethod(2, (self, type, values) => {
    const areas = specialAreas([self], type, values);
    if (!areas) throw itemNotFound('There are no such cells.');
    return areas;
  }),
  GetSpecialCellsOrNullObject: objectMethod(2, (self, type, values) => specialAreas([self], type, values)),
  GetSurroundingRegion: objectMethod(0, (self) => self.at(surroundingRegion(self.sheet, self.bounds))),
  GetTables: objectMethod(1, (self, fullyContained) =>
    TableScopedCollection.within(self, args.optional(fullyContained, args.boolean, false)),
  ),
  GetUsedRange: objectMethod(1, (self, valuesOnly) => found(used(self, valuesOnly))),
  GetUsedRangeOrNullObject: objectMethod(1, (self, valuesOnly) => used(self, valuesOnly)),
  Find: objectMethod(2, (self, text, criteria) => found(findOne(self, text, criteria))),
  FindOrNullObject: objectMethod(2, (self, text, criteria) => findOne(self, text, criteria)),
};
