import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { fill } from '../fill';
import type { PublishedTable } from './published-table';

/** Who made the package: a folder without it is not ours to write again. */
export const GENERATOR = 'recensement-achats';

/** How the CSV files are written (RFC 4180). */
const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

const resourceOf = ({ name, file, title, description, fields, primaryKey }: PublishedTable) => ({
  profile: 'tabular-data-resource',
  name,
  path: file,
  title,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: DIALECT,
  schema: { fields, missingValues: [''], ...(primaryKey ? { primaryKey } : {}) },
});

/** The descriptor of the published files (Frictionless Data Package, v1), each table with its Table Schema. */
export const dataPackage = (
  { year, campaignYear }: Census,
  tables: readonly PublishedTable[],
  documents: readonly { name: string; file: string; title: string; description: string }[],
  { title, description }: Pick<Messages['publication'], 'title' | 'description'>,
) => {
  const years = { annee: year, campagne: campaignYear };
  return {
    profile: 'data-package',
    name: `recensement-achats-${year}`,
    title: fill(title, years),
    description: fill(description, years),
    generator: GENERATOR,
    resources: [
      ...tables.map(resourceOf),
      ...documents.map(({ file, ...document }) => ({
        ...document,
        path: file,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
    ],
  };
};
