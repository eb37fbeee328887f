import type { TableModel } from '../workbook/table';

/**
 * The names that the columns of a table have in the file. Excel calls a file corrupt in which a header cell says something else than the
 * column is called, so that what stands in the cells wins where it can be a name: a text, and no other column's.
 */
export function headerNames(table: TableModel): string[] {
  const names = table.columns.map((column) => column.name);
  if (!table.showHeaders) return names;
  const { row, column } = table.bounds;
  const shown = names.map((name, i) => {
    const value = table.sheet.value(row, column + i);
    return typeof value === 'string' && value !== '' ? value : name;
  });
  return new Set(shown.map((name) => name.toLowerCase())).size === shown.length ? shown : names;
}
