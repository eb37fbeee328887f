import MiniSearch, { type Options } from 'minisearch';
import USUAL_WORDS from '../data/usual-words.json';
import { DEFAULT_NOMENCLATURE } from '../parameters/defaults';
import type { NomenclatureEntry } from '../parameters/parameters';
import { isContext } from '../wording/wording';
import { searchedWords } from './searched-words';

/** A code as it is searched: one document per code, whatever the number of rows that it was learned from. */
interface CodeDocument {
  id: string;
  label: string;
  family: string;
  /** Other words that buyers use for what the code buys. */
  usual: string;
  /** Words of needs that were given the code. */
  learned: string;
}

/** Words learned per code; more repeat what is known. */
const MOST_LEARNED = 4000;

/** Where a word was met weighs: a label is short and chosen, a family is shared by many codes, titles say much else. */
const BOOST = { label: 2, usual: 1.5, family: 0.5, learned: 0.4 };
/** In French what is bought comes first (« maintenance des véhicules »): weights of the first two words. */
const FIRST_WORDS = [2, 1.5];
const CONTEXT = 0.4;
/** Shortest words that may be looked up by their beginning, or with a slip. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_WITH_SLIP = 6;

const OPTIONS: Options<CodeDocument> = {
  fields: ['label', 'family', 'usual', 'learned'],
  tokenize: (text) => text.split(' ').filter((word) => word !== ''),
  processTerm: (word) => word,
  searchOptions: {
    boost: BOOST,
    boostTerm: (word, place) => (isContext(word) ? CONTEXT : (FIRST_WORDS[place] ?? 1)),
    prefix: (word) => word.length >= SHORTEST_BEGINNING,
    fuzzy: (word) => (word.length >= SHORTEST_WITH_SLIP ? 1 : false),
    weights: { prefix: 0.4, fuzzy: 0.3 },
    bm25: { k: 1.2, b: 0.5, d: 0.5 },
  },
};

const SHIPPED_LABELS: ReadonlyMap<string, string> = new Map(
  DEFAULT_NOMENCLATURE.map(({ code, label }) => [code, label]),
);

/** Other words for what a code of the shipped nomenclature buys; a code that a workbook labels otherwise has none. */
const usualWords = ({ code, label }: NomenclatureEntry): string[] =>
  SHIPPED_LABELS.get(code) === label ? searchedWords((USUAL_WORDS as Record<string, string>)[code] ?? '') : [];

/** The number before the name of a family says nothing. */
const familyWords = ({ family }: NomenclatureEntry): string[] => searchedWords(family.replace(/^\d+\s*/, ''));

/** Words of a need that has its code: they teach what the code is for. */
export interface CodedWords {
  code: string;
  words: readonly string[];
}

/** Builds the index of codes from the nomenclature and from needs that have a code of it. */
export const buildCodeIndex = (
  nomenclature: readonly NomenclatureEntry[],
  learned: Iterable<CodedWords>,
): MiniSearch<CodeDocument> => {
  const taught = new Map<string, string[]>();
  for (const { code, words } of learned) {
    const known = taught.get(code) ?? [];
    taught.set(code, known);
    if (known.length < MOST_LEARNED) known.push(...words);
  }
  const index = new MiniSearch<CodeDocument>(OPTIONS);
  index.addAll(
    nomenclature.map((entry) => ({
      id: entry.code,
      label: searchedWords(entry.label).join(' '),
      family: familyWords(entry).join(' '),
      usual: usualWords(entry).join(' '),
      learned: (taught.get(entry.code) ?? []).join(' '),
    })),
  );
  return index;
};
