import type MiniSearch from 'minisearch';
import type { NomenclatureEntry } from '../parameters/parameters';
import type { PurchaseType } from '../vocabulary';
import { buildCodeIndex } from './code-index';
import { searchedWords } from './searched-words';

/** A code proposed for a wording. */
export interface CodeSuggestion {
  code: string;
  label: string;
  family: string;
  /** How sure, from 0 to 1: what the candidates' words leave to this one. */
  score: number;
}

export interface SuggestOptions {
  /** Most suggestions; 5 unless said otherwise. */
  limit?: number;
  /** Department of the need: what it buys already comes a little sooner. */
  department?: string | null;
  /** Purchase type of the need, when known: codes of that type come sooner. */
  type?: PurchaseType | null;
}

/** A coded need to learn from: of this census, or of an earlier one. */
export interface LearnedNeed {
  code: string;
  text: string;
  department: string | null;
}

interface Candidate {
  entry: NomenclatureEntry;
  weight: number;
  /** Share of the words that it knows. */
  known: number;
}

const DEFAULT_LIMIT = 5;
/** Candidates that share the score among them. */
const CONSIDERED = 12;
const SAME_TYPE = 1.5;
const SAME_DEPARTMENT = 1.1;
/** How much better than the next one a candidate must be to be sure of. */
const SHARPNESS = 2;
/** The same words had this code already: so many times more than any likeness of single words. */
const SAME_WORDING = 3;

const wordingKey = (words: readonly string[]): string => [...words].sort().join(' ');

const add = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
};

/** Proposes nomenclature codes from the wording of needs; made once, asked often. */
export class CodeSuggester {
  private readonly index: MiniSearch;
  private readonly entries: ReadonlyMap<string, NomenclatureEntry>;
  /** Codes used, by department and by wording. */
  private readonly byDepartment = new Map<string, Set<string>>();
  private readonly byWording = new Map<string, Set<string>>();

  /**
   * @param nomenclature the codes there are
   * @param learned needs that have a code already; those with an unknown code teach nothing
   */
  constructor(nomenclature: readonly NomenclatureEntry[], learned: readonly LearnedNeed[] = []) {
    this.entries = new Map(nomenclature.map((entry) => [entry.code, entry]));
    const coded = learned.map(({ code, text, department }) => ({ code, department, words: searchedWords(text) }));
    for (const { code, department, words } of coded) {
      if (department !== null) add(this.byDepartment, department, code);
      if (words.length > 0) add(this.byWording, wordingKey(words), code);
    }
    this.index = buildCodeIndex(nomenclature, coded) as MiniSearch;
  }

  /** The codes that suit a wording best, the surest first; none when no word of it is known. */
  suggest(text: string, options: SuggestOptions = {}): CodeSuggestion[] {
    const candidates = this.candidates(searchedWords(text), options);
    const whole = candidates.reduce((sum, { weight }) => sum + weight ** SHARPNESS, 0);
    return candidates.slice(0, options.limit ?? DEFAULT_LIMIT).map(({ entry, weight, known }) => ({
      code: entry.code,
      label: entry.label,
      family: entry.family,
      score: (weight ** SHARPNESS / whole) * Math.sqrt(known),
    }));
  }

  private candidates(words: readonly string[], { department = null, type = null }: SuggestOptions): Candidate[] {
    if (words.length === 0) return [];
    const usual = department === null ? undefined : this.byDepartment.get(department);
    const same = this.byWording.get(wordingKey(words));
    const factorOf = ({ code, purchaseType }: NomenclatureEntry): number =>
      (type !== null && purchaseType === type ? SAME_TYPE : 1) * (usual?.has(code) ? SAME_DEPARTMENT : 1);
    const found = this.index.search(words.join(' ')).map(({ id, score, queryTerms }) => {
      const entry = this.entries.get(id as string)!;
      const known = new Set(queryTerms).size / words.length;
      return { entry, weight: score * factorOf(entry), known };
    });
    const heaviest = found.reduce((most, { weight }) => Math.max(most, weight), 0);
    return found
      .map((candidate) =>
        same?.has(candidate.entry.code) ? { ...candidate, weight: heaviest * SAME_WORDING } : candidate,
      )
      .sort((a, b) => b.weight - a.weight || (a.entry.code < b.entry.code ? -1 : 1))
      .slice(0, CONSIDERED);
  }
}
