import type { CensusMapping, ColumnsDescription } from '../../app/mapping';

export type Header = ColumnsDescription['headers'][number];
export type Certainty = Header['certainty'];
export type ColumnKey = NonNullable<Header['key']>;

/** From what the user should look at first to what needs no look. */
const DOUBT: readonly Certainty[] = ['unsure', 'unknown', 'likely', 'chosen', 'certain'];

/**
 * The headers in two parts, doubtful ones first in order of doubt, the others in the order of the sheet. An unknown header that is
 * like nothing known is the service's own column and no doubt, unless a column is missing: then it may well be that one.
 */
export function sortHeaders({ headers, missing }: ColumnsDescription): { doubtful: Header[]; settled: Header[] } {
  const isDoubtful = ({ certainty, others }: Header): boolean =>
    certainty === 'unsure' || (certainty === 'unknown' && (others.length > 0 || missing.length > 0));
  const doubtful = headers.filter(isDoubtful);
  const rank = ({ certainty }: Header) => DOUBT.indexOf(certainty);
  return {
    doubtful: [...doubtful].sort((a, b) => rank(a) - rank(b)),
    settled: headers.filter((header) => !isDoubtful(header)),
  };
}

const same = (a: string | null | undefined, b: string): boolean =>
  (a ?? '').replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/**
 * The choices with one more: a header stands for a column, or for none. A column has one header: the one that it had goes
 * free; a header stands for one column: what was chosen for it before goes.
 */
export function withChoice(mapping: CensusMapping | null, header: Header, key: ColumnKey | null): CensusMapping {
  const before = Object.entries(mapping?.columns ?? {}) as [ColumnKey, string | null][];
  const columns: CensusMapping['columns'] = Object.fromEntries(before.filter(([, text]) => !same(text, header.header)));
  if (key !== null) columns[key] = header.header;
  else if (header.key !== null) columns[header.key] = null;
  return { ...mapping, columns };
}
