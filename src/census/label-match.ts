import { similarity } from '../table/distance';
import { headerForm, tidy, words } from '../table/normalise';
import type { NomenclatureEntry } from './parameters/parameters';

/** Words that carry no meaning in a label. */
const LINKS: ReadonlySet<string> = new Set(
  'de du des le la les un une et ou en a au aux par pour avec sur dont d l hors'.split(' '),
);

/** Two labels this alike differ by slips of the pen only. */
const SLIPS = 0.85;
/** A text that names this share of a label's own words is that label cut short. */
const ENOUGH_WORDS = 0.5;
const LEAST_WORDS = 2;
const SHORTEST_ABBREVIATION = 2;
const SHORTEST_BEGINNING = 4;

const singular = (word: string): string => (word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word);

const meaningful = (text: string): string[] =>
  words(text)
    .filter((word) => !LINKS.has(word) && /[a-z0-9]/.test(word))
    .map(singular);

const withoutRemark = (label: string): string => label.replace(/\([^)]*\)/g, ' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands beside a code written in the same cell (« 10.10 - Distributeurs »); the text itself without a code. */
const withoutCode = (text: string, code: string): string =>
  tidy(text).replace(new RegExp(`^${escaped(code)}\\s*[-–—:.)/]*\\s*`), '');

const abbreviates = (short: string, word: string): boolean =>
  short === word || (short.length >= SHORTEST_ABBREVIATION && word.startsWith(short));

/** Every word of `text` is a word of `label` or its beginning, in the same order. */
const isCutShort = (text: readonly string[], label: readonly string[]): boolean => {
  let place = 0;
  for (const word of text) {
    while (place < label.length && !abbreviates(word, label[place]!)) place++;
    if (place++ >= label.length) return false;
  }
  return true;
};

const saysTheSame = (text: string, label: string): boolean => {
  const [a, b] = [headerForm(text), headerForm(label)];
  if (a === b || similarity(a, b) >= SLIPS) return true;
  if (a.length >= SHORTEST_BEGINNING && b.startsWith(a)) return true;
  const [short, whole] = [meaningful(text), meaningful(label)];
  const own = meaningful(withoutRemark(label));
  const names = short.length >= LEAST_WORDS && short.length >= own.length * ENOUGH_WORDS;
  if (names && isCutShort(short, whole)) return true;
  // The label with a remark behind it.
  return own.length > 0 && isCutShort(own, short);
};

const withoutNumber = (family: string): string => family.replace(/^[\d.]+\s*/, '');

/**
 * Whether a label typed beside a code is that of the code, or of its family: accents, case, plural and punctuation make no
 * difference; abbreviations, beginnings, slips and « 10.10 - Libellé » are understood.
 */
export const isLabelOf = (text: string, { code, label, family }: NomenclatureEntry): boolean => {
  const typed = withoutCode(text, code);
  if (headerForm(typed) === '') return true;
  return [label, family, withoutNumber(family)].some((name) => name !== '' && saysTheSame(typed, name));
};
