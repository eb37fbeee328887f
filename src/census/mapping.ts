import { fold, headerForm } from '../table/normalise';
import { COLUMN_KEYS, type ColumnKey } from './columns';

/** What the user decided on the census of a workbook: its sheet, and columns by the text of their header (`null`: none). */
export interface CensusMapping {
  sheet?: string;
  columns: Partial<Record<ColumnKey, string | null>>;
}

/** Excel's own limits: a sheet name, and the headers that we care to keep. */
const LONGEST_SHEET = 31;
const LONGEST_HEADER = 500;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;

/**
 * A mapping from what was kept; whatever is not of its form is left out, so that a setting written by hand or by another version
 * breaks nothing. `null` when nothing usable is left.
 */
export const mappingOf = (value: unknown): CensusMapping | null => {
  if (!isRecord(value)) return null;
  const given = isRecord(value.columns) ? value.columns : {};
  const columns: CensusMapping['columns'] = {};
  for (const key of COLUMN_KEYS) {
    const header = given[key];
    if (header === null || isText(header, LONGEST_HEADER)) columns[key] = header;
  }
  const sheet = isText(value.sheet, LONGEST_SHEET) ? value.sheet : undefined;
  if (sheet === undefined && Object.keys(columns).length === 0) return null;
  return { ...(sheet === undefined ? {} : { sheet }), columns };
};

/** The columns of a mapping as pairs of key and header. */
export const chosenColumns = ({ columns }: CensusMapping): [ColumnKey, string | null][] =>
  COLUMN_KEYS.flatMap((key): [ColumnKey, string | null][] => {
    const header = columns[key];
    return header === undefined ? [] : [[key, header]];
  });

/** Whether a sheet is the one that the mapping is about. */
export const isMappedSheet = (mapping: CensusMapping, sheet: string): boolean =>
  mapping.sheet === undefined || fold(mapping.sheet) === fold(sheet);

export const sameHeader = (a: string, b: string): boolean => headerForm(a) === headerForm(b);
