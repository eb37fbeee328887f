import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import type { Census, Need } from '../census';
import { figure, type CsvCell } from './csv';
import { needFields, type NeedField } from './need-fields';
import { withoutContacts } from './personal-data';
import type { PublishedTable } from './published-table';
import type { TableField } from './table-schema';

/** The needs to publish, and what people should know of them. */
export interface NeedsTable {
  table: PublishedTable;
  /** A1 addresses of cells that could not be read, published empty. */
  unreadable: string[];
  /** Rows of texts from which an address or a number was taken. */
  redactedRows: number[];
}

const schemaOf = ({ name, title, description, type, constraints }: NeedField): TableField => ({
  ...{ name, title, description, type },
  ...(constraints ? { constraints } : {}),
});

const unreadableCells = ({ location }: Census, needs: readonly Need[], fields: readonly NeedField[]): string[] => {
  const published = new Set(fields.map(({ key }) => key));
  const columns = location.columns.filter(({ key }) => published.has(key));
  return needs.flatMap(({ row, cells }) =>
    columns.filter(({ key }) => cells[key]?.kind === 'problem').map(({ index }) => cellAddress(row, index)),
  );
};

/**
 * The needs of the census year, postponed and dropped ones included and marked: typed values as they were understood, in the
 * order of the sheet. No contact, no internal remark, no address within a text.
 */
export const needsTable = (census: Census, texts: Pick<Messages, 'columns' | 'publication'>): NeedsTable => {
  const fields = needFields(texts);
  const needs = census.needs.filter(({ ofYear }) => ofYear);
  const redactedRows = new Set<number>();
  const cellOf = (field: NeedField, need: Need): CsvCell => {
    const cell = field.cell(need);
    // A row without a year counts in the year of the census.
    if (field.key === 'annee') return cell ?? figure(census.year);
    if (!field.free || typeof cell !== 'string') return cell;
    const clean = withoutContacts(cell, texts.publication.withheld, field.key);
    if (clean !== cell) redactedRows.add(need.row);
    return clean;
  };
  return {
    table: {
      name: 'besoins',
      file: 'besoins.csv',
      ...texts.publication.needs,
      fields: fields.map(schemaOf),
      primaryKey: ['ligne'],
      rows: needs.map((need) => fields.map((field) => cellOf(field, need))),
    },
    unreadable: unreadableCells(census, needs, fields),
    redactedRows: [...redactedRows],
  };
};
