import { contentAt } from '../../table/cells';
import type { Census, Need } from '../census';
import type { ColumnKey } from '../columns';
import { valueOf } from '../parsing/reading';
import { fnv1a } from '../waivers/fnv1a';

/** What a need is known by when its sheet is looked for. */
export interface NeedIdentity {
  number: string;
  title: string;
  department: string;
  /** Year of the needs, then 16 digits that follow from the cells of the row, its number, title and sheet apart. */
  fingerprint: string;
}

/** They are looked at by themselves, or change when the sheet is filled in. */
const LEFT_OUT: ReadonlySet<ColumnKey> = new Set(['id_besoin', 'intitule', 'fiche_sspaser']);

/** The identities of needs; columns are put in order once. */
export const identifier = (census: Census): ((need: Need) => NeedIdentity) => {
  const columns = census.location.columns
    .filter(({ key }) => !LEFT_OUT.has(key))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return (need) => {
    const { cells, department, row } = need;
    const contents = columns.flatMap(({ key, index }) => {
      const content = contentAt(census.grid, row, index);
      return content === null || content === '' ? [] : [key, content];
    });
    return {
      number: valueOf(cells.id_besoin) ?? '',
      title: valueOf(cells.intitule) ?? '',
      department: department ?? '',
      fingerprint: `${census.year}-${fnv1a(JSON.stringify(contents))}`,
    };
  };
};

/** The year that a fingerprint is of; empty text for none. */
export const yearOf = (fingerprint: string): string => /^(\d{4})-/.exec(fingerprint)?.[1] ?? '';
