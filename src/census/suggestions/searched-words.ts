import { stem } from '../wording/stem';
import { readWording } from '../wording/wording';
import { SYNONYMS } from './synonyms';

const SYNONYM_STEMS: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap(([kept, ...others]) => others.map((other) => [stem(other), stem(kept)] as const)),
);

/** The words of a text as they are searched: stems, one of several synonyms, without names of places nor figures. */
export const searchedWords = (text: string): string[] => {
  const { words, names } = readWording(text);
  const telling = words.filter((word) => !names.includes(word));
  return [...new Set(telling.map((word) => SYNONYM_STEMS.get(word) ?? word))];
};
