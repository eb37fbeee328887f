import { fold } from '../../table/normalise';
import type { Census, Need, NeedCells } from '../census';
import { valueOf } from '../parsing/reading';
import { titleWording } from '../wording/title-wording';
import { readWording, tellingWords } from '../wording/wording';

/** A need as duplicates are looked for: its words, and what shows that it is not the same as another. */
export interface DuplicateEntry {
  need: Need;
  code: string | null;
  words: string[];
  /** Figures, years and letters of lots of the title. */
  marks: string;
  /** The same of the description: two lots of one consultation often have the same title. */
  partMarks: string;
  names: ReadonlySet<string>;
  contract: string;
  operation: string;
  launchYear: number | null;
  extension: boolean | null;
  cents: number | null;
}

const textOf = (need: Need, key: 'description' | 'num_marche_actuel' | 'operation'): string =>
  valueOf(need.cells[key]) ?? '';

type Likeness = Omit<DuplicateEntry, 'need'>;

/** What was taken apart of a row's cells, for the year of a census: rows that did not change are not taken apart again. */
const known = new WeakMap<NeedCells, { year: number; likeness: Likeness | null }>();

/** The entry of a need; `null` without any word to compare. The year of the census tells nothing apart. */
export const duplicateEntry = ({ year }: Census, need: Need): DuplicateEntry | null => {
  let found = known.get(need.cells);
  if (found?.year !== year) known.set(need.cells, (found = { year, likeness: likenessOf(year, need) }));
  return found.likeness && { ...found.likeness, need };
};

const likenessOf = (year: number, need: Need): Likeness | null => {
  const title = titleWording(need);
  if (title.words.length === 0) return null;
  const marks = (of: readonly string[]): string => of.filter((mark) => mark !== String(year)).join(' ');
  const description = textOf(need, 'description');
  const origin = valueOf(need.cells.nature_besoin);
  return {
    code: valueOf(need.cells.code_nomenclature),
    words: tellingWords(title.words),
    marks: marks(title.marks),
    partMarks: description === '' ? '' : marks(readWording(description).marks),
    names: new Set(title.names),
    contract: fold(textOf(need, 'num_marche_actuel')),
    operation: fold(textOf(need, 'operation')),
    launchYear: valueOf(need.cells.date_lancement)?.start.year ?? null,
    extension: origin === null ? null : origin === 'extension',
    cents: valueOf(need.cells.montant_total_ht),
  };
};

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

const given = (text: string): string | null => (text === '' ? null : text);

const hasOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => !b.has(name));

/**
 * Something shows that two needs are not one: another family, part in the description, site, operation, contract, year of
 * launch, or one prolongs a contract while the other launches a consultation. Needs are only compared when the figures and
 * lots of their titles are the same.
 */
export const areDistinct = (a: DuplicateEntry, b: DuplicateEntry): boolean =>
  differ(a.code, b.code) ||
  differ(given(a.partMarks), given(b.partMarks)) ||
  differ(given(a.contract), given(b.contract)) ||
  differ(given(a.operation), given(b.operation)) ||
  differ(a.launchYear, b.launchYear) ||
  differ(a.extension, b.extension) ||
  (hasOther(a.names, b.names) && hasOther(b.names, a.names));
