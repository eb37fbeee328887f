import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import { asText } from '../../table/cells';
import type { CellContent, SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable, type KeyedTable } from '../../table/named-table';
import { tidy } from '../../table/normalise';
import { fromSerial, toIso } from '../parsing/calendar';
import type { WaiverRecord } from './waiver-record';

/** The table of waivers. */
export const WAIVERS_TABLE = 'Derogations';

export type WaiverColumn = keyof Messages['sheets']['waivers']['headers'];

const [french, english] = [fr.sheets.waivers.headers, en.sheets.waivers.headers];

/** Headers of the sheet in their order; they are how the table is read back. */
export const WAIVER_COLUMNS = Object.keys(french) as WaiverColumn[];

const DICTIONARY = new HeaderDictionary<WaiverColumn>(
  WAIVER_COLUMNS.map((key) => ({ key, label: french[key], synonyms: [english[key]] })),
);

const dateOf = (content: CellContent, date1904: boolean): string =>
  typeof content === 'number' ? toIso(fromSerial(content, date1904)) : tidy(asText(content));

/** A waiver of the sheet with the Excel row where it stands. */
export interface StoredWaiver extends WaiverRecord {
  row: number;
}

/** The waivers of the sheet « Dérogations », whatever the service did to the order of its rows and columns. */
export const readWaivers = (grid: SheetGrid): StoredWaiver[] => {
  const names = grid.tables.map(({ name }) => name).filter((name) => name.startsWith(WAIVERS_TABLE));
  const table: KeyedTable<WaiverColumn> | null = readNamedTable([grid], [...names, WAIVERS_TABLE], DICTIONARY, 3);
  return (table?.records ?? []).map(({ row, values }) => {
    const text = (key: WaiverColumn) => tidy(asText(values[key] ?? null));
    return {
      row,
      rule: text('rule'),
      label: text('label'),
      fingerprint: text('fingerprint'),
      reason: text('reason'),
      author: text('author'),
      date: dateOf(values.date ?? null, grid.date1904),
    };
  });
};
