import { toCsv, type CsvCell } from './csv';
import type { TableField } from './table-schema';

/** A table to be published, before it is written as CSV. */
export interface PublishedTable {
  /** Name of the resource: lower case letters, digits and hyphens. */
  name: string;
  file: string;
  title: string;
  description: string;
  fields: readonly TableField[];
  primaryKey?: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}

export const csvOf = ({ fields, rows }: PublishedTable): string =>
  toCsv(
    fields.map(({ name }) => name),
    rows,
  );
