import type { Messages } from '../../i18n';

/** The columns of the table Donnees, by what they hold. */
export type DataColumn = keyof Messages['sheets']['data'];

/** Name of the table that every formula and pivot reads. */
export const DATA_TABLE = 'Donnees';
