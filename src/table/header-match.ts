import { headerForm } from './normalise';

/** A column that a table may have, with the headers it may stand under. */
export interface HeaderEntry<K extends string> {
  key: K;
  label: string;
  synonyms: readonly string[];
  /** The user says so: the label is before any other claim on that header, and no other header will do. */
  chosen?: boolean;
}

/** A header found: the column of the sheet (from 0) and what its cell or cells say. `upper` is the line above, if any. */
export interface HeaderCell {
  index: number;
  text: string;
  upper?: string;
}

export interface HeaderMatch<K extends string> {
  index: number;
  text: string;
  key: K;
}

/** How far the values of a column look like a key's: 0 not at all, 1 all of them; `null` when there are no values. */
export type ValueScore<K extends string> = (key: K, index: number) => number | null;

const CHOSEN = 5;
const EXACT = 4;
const WITHOUT_REMARK = 3;
const SYNONYM = 2;
const SAME_WORDS = 1;

/** Words that make no difference between two headers. */
const EMPTY_WORDS = new Set(
  'de du la le les d l des en et au aux a the un une prevue prevu previsionnelle previsionnel estime estimee obligatoire souhaitee souhaite prevus prevues envisage envisagee cible ht global globale € euro'.split(
    ' ',
  ),
);

const essence = (form: string): string =>
  form
    .split(' ')
    .filter((word) => !EMPTY_WORDS.has(word))
    .sort()
    .join(' ');

/** « TTC » is no remark: it makes another column of an amount. */
const TAX_INCLUDED = /\bttc\b/i;

const withoutRemark = (text: string): string =>
  text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, (remark) => (TAX_INCLUDED.test(remark) ? remark : ' '))
    .replace(/^\s*\d+\s*[.)-]\s*/, ' ')
    .replace(/\*/g, ' ');

/** Headers by what they may mean, for one kind of table. Made once, used on every line tried. */
export class HeaderDictionary<K extends string> {
  private readonly chosen = new Map<string, K[]>();
  private readonly labels = new Map<string, K[]>();
  private readonly plainLabels = new Map<string, K[]>();
  private readonly synonyms = new Map<string, K[]>();
  private readonly essences = new Map<string, K[]>();

  constructor(entries: readonly HeaderEntry<K>[]) {
    const add = (map: Map<string, K[]>, form: string, key: K): void => {
      const keys = map.get(form);
      if (!keys) map.set(form, [key]);
      else if (!keys.includes(key)) keys.push(key);
    };
    for (const { key, label, synonyms, chosen } of entries) {
      if (chosen) {
        add(this.chosen, headerForm(label), key);
        continue;
      }
      add(this.labels, headerForm(label), key);
      add(this.plainLabels, headerForm(withoutRemark(label)), key);
      for (const synonym of synonyms) {
        add(this.synonyms, headerForm(synonym), key);
        add(this.essences, essence(headerForm(synonym)), key);
      }
      add(this.synonyms, headerForm(key), key);
      add(this.essences, essence(headerForm(withoutRemark(label))), key);
    }
  }

  /** Keys that a header may stand for, each with the strength of the match (5 chosen, 4 the exact label … 1 the same words). */
  candidates(text: string): { key: K; strength: number }[] {
    const form = headerForm(text);
    if (form === '') return [];
    const plain = headerForm(withoutRemark(text));
    const found = new Map<K, number>();
    const note = (keys: K[] | undefined, strength: number): void => {
      for (const key of keys ?? []) found.set(key, Math.max(found.get(key) ?? 0, strength));
    };
    note(this.chosen.get(form), CHOSEN);
    note(this.labels.get(form), EXACT);
    note(this.plainLabels.get(plain), WITHOUT_REMARK);
    note(this.synonyms.get(form), SYNONYM);
    note(this.synonyms.get(plain), SYNONYM);
    if (found.size === 0) note(this.essences.get(essence(plain)), SAME_WORDS);
    return [...found].map(([key, strength]) => ({ key, strength }));
  }

  /**
   * Gives each header at most one key and each key at most one header: the exact label beats a synonym, values settle
   * what is still open, then the leftmost header wins.
   */
  assign(headers: readonly HeaderCell[], scoreOf: ValueScore<K>): HeaderMatch<K>[] {
    const claims = headers.flatMap((header) => this.claims(header, scoreOf));
    claims.sort((a, b) => b.strength - a.strength || b.score - a.score || a.header.index - b.header.index);
    const takenKeys = new Set<K>();
    const takenColumns = new Set<number>();
    const matches: HeaderMatch<K>[] = [];
    for (const { header, key } of claims) {
      if (takenKeys.has(key) || takenColumns.has(header.index)) continue;
      takenKeys.add(key);
      takenColumns.add(header.index);
      matches.push({ index: header.index, text: wholeHeader(header), key });
    }
    return matches.sort((a, b) => a.index - b.index);
  }

  private claims(header: HeaderCell, scoreOf: ValueScore<K>) {
    const strengths = new Map<K, number>();
    const texts = header.upper ? [wholeHeader(header), `${header.text} ${header.upper}`] : [];
    if (!TAX_INCLUDED.test(header.upper ?? '')) texts.push(header.text);
    for (const [place, text] of texts.entries()) {
      for (const { key, strength } of this.candidates(text)) {
        // Both lines together say more than the lower one alone.
        strengths.set(key, Math.max(strengths.get(key) ?? 0, strength - place * 0.25));
      }
    }
    const open = strengths.size > 1;
    return [...strengths].map(([key, strength]) => ({
      header,
      key,
      strength,
      score: scoreOf(key, header.index) ?? (open ? 0.1 : 0.5),
    }));
  }
}

/** A header on one line, its upper line first. */
export const wholeHeader = ({ upper, text }: HeaderCell): string =>
  (upper && upper !== text ? `${upper} ${text}` : text).replace(/\s+/g, ' ').trim();
