import { assign, invalidArgument, loadTreeOfOptions, serialize } from '../protocol';
import { bounds as rect } from '../workbook/bounds';
import { readMatrix } from './cell-matrix';
import type { Range } from './range';

type Json = Record<string, unknown>;

function options(value: unknown): Json {
  if (value === null || typeof value !== 'object') throw invalidArgument('Load options were expected.');
  return value as Json;
}

/** One object per cell with the properties asked for (`{ address: true, format: { fill: { color: true } } }`). */
export function cellProperties(range: Range, loadOptions: unknown): unknown {
  const tree = loadTreeOfOptions(options(loadOptions));
  return readMatrix(range, (row, column) => serialize(range.at(rect(row, column)), tree, 'json'));
}

export function columnProperties(range: Range, loadOptions: unknown): unknown {
  const tree = loadTreeOfOptions(options(loadOptions));
  return Array.from({ length: range.bounds.columnCount }, (_, i) =>
    serialize(range.at({ ...range.bounds, column: range.bounds.column + i, columnCount: 1 }), tree, 'json'),
  );
}

export function rowProperties(range: Range, loadOptions: unknown): unknown {
  const tree = loadTreeOfOptions(options(loadOptions));
  return Array.from({ length: range.bounds.rowCount }, (_, i) =>
    serialize(range.at({ ...range.bounds, row: range.bounds.row + i, rowCount: 1 }), tree, 'json'),
  );
}

/** Sets the properties of each cell; one object for all cells, or an array of the dimensions of the range. */
export function setCellProperties(range: Range, data: unknown): void {
  const { row, column, rowCount, columnCount } = range.bounds;
  const lines = Array.isArray(data) ? (data as unknown[][]) : [[data]];
  const one = lines.length === 1 && lines[0]?.length === 1;
  if (!one && (lines.length !== rowCount || lines.some((line) => line.length !== columnCount)))
    throw invalidArgument('The array has other dimensions than the range.');
  if (one) {
    assign(range, options(lines[0]?.[0]));
    return;
  }
  lines.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell !== null) assign(range.at(rect(row + r, column + c)), options(cell));
    }),
  );
}

/** One object per column of the range; `null` leaves a column alone. */
export function setColumnProperties(range: Range, data: unknown): void {
  const { bounds } = range;
  perLine(data, bounds.columnCount, (properties, i) =>
    assign(range.at({ ...bounds, column: bounds.column + i, columnCount: 1 }), properties),
  );
}

/** One object per row of the range; `null` leaves a row alone. */
export function setRowProperties(range: Range, data: unknown): void {
  const { bounds } = range;
  perLine(data, bounds.rowCount, (properties, i) =>
    assign(range.at({ ...bounds, row: bounds.row + i, rowCount: 1 }), properties),
  );
}

/** A single object is for all rows (columns). Raises `InvalidArgument` when their number differs. */
function perLine(data: unknown, count: number, set: (properties: Json, i: number) => void): void {
  const given = Array.isArray(data) ? (data as unknown[]) : [data];
  if (given.length !== 1 && given.length !== count)
    throw invalidArgument(`${given.length} objects do not fit the ${count} rows or columns of the range.`);
  for (let i = 0; i < count; i++) {
    const properties = given.length === 1 ? given[0] : given[i];
    if (properties !== null) set(options(properties), i);
  }
}
