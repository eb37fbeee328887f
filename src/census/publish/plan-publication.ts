import { fr } from '../../i18n/fr';
import type { Census } from '../census';
import { fill } from '../fill';
import { computeIndicatorSeries } from '../indicators/compute';
import { agecTable } from './agec-table';
import { approchTable } from './approch-table';
import { dataPackage } from './data-package';
import { indicatorDocument, indicatorTable } from './indicator-series';
import { needsTable, type NeedsTable } from './needs-table';
import { csvOf } from './published-table';

/** A file to be published, as text; its bytes are UTF-8. */
export interface PublishedFile {
  file: string;
  text: string;
  /** Rows of a table below its header, `null` for a document. */
  rows: number | null;
}

export interface Publication {
  files: PublishedFile[];
  /** Sentences on what was left out or left empty. */
  notices: string[];
}

/** The descriptor of the folder. */
export const DESCRIPTOR = 'datapackage.json';

/** Every file that a publication may hold: nothing else in a folder is ours. */
export const PUBLISHED_FILES: readonly string[] = [
  DESCRIPTOR,
  'besoins.csv',
  'projets-achats-approch.csv',
  'declaration-agec.csv',
  'indicateurs.csv',
  'indicateurs.json',
];

const NAMED_CELLS = 10;

const listed = (names: readonly (string | number)[]): string =>
  names.length > NAMED_CELLS ? `${names.slice(0, NAMED_CELLS).join(', ')}…` : names.join(', ');

const json = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

const needNotices = ({ unreadable, redactedRows }: NeedsTable): string[] => {
  const { notices } = fr.publication;
  return [
    ...(unreadable.length > 0
      ? [fill(notices.unreadable, { nombre: unreadable.length, cellules: listed(unreadable) })]
      : []),
    ...(redactedRows.length > 0
      ? [fill(notices.redacted, { nombre: redactedRows.length, lignes: listed(redactedRows) })]
      : []),
  ];
};

/**
 * What a census publishes, in French whatever the language of the user: its needs, the projects for APProch, the AGEC
 * declaration where there is its register, the indicators of all years as a table and as a document, and the descriptor of
 * them all. Same census, same bytes.
 */
export const planPublication = (census: Census): Publication => {
  const needs = needsTable(census, fr);
  const approch = approchTable(census, fr.publication);
  const agec = agecTable(census, fr.publication);
  const series = computeIndicatorSeries(census, fr.sheets);
  const tables = [needs.table, approch.table, ...(agec.table ? [agec.table] : []), indicatorTable(series, fr)];
  const document = {
    name: 'indicateurs-json',
    file: 'indicateurs.json',
    ...fr.publication.indicators.document,
  };
  return {
    files: [
      { file: DESCRIPTOR, text: json(dataPackage(census, tables, [document], fr.publication)), rows: null },
      ...tables.map((table) => ({ file: table.file, text: csvOf(table), rows: table.rows.length })),
      { file: document.file, text: json(indicatorDocument(series)), rows: null },
    ],
    notices: [...needNotices(needs), ...approch.notices, ...agec.notices],
  };
};
