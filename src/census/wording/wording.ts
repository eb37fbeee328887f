import { fold, tidy } from '../../table/normalise';
import { stem } from './stem';
import {
  ABBREVIATIONS,
  CONTEXT_WORDS,
  DIRECTIONS,
  FUNCTION_WORDS,
  GENERIC_WORDS,
  NUMBER_WORDS,
  PART_WORDS,
} from './vocabulary';

/** A title taken apart: what is bought, and what tells one purchase from another of the same kind. */
export interface Wording {
  /** Stems of the words that say what is bought, each once, in order; names among them. */
  words: string[];
  /** Figures, years, numbers and letters of lots, sorted. */
  marks: string[];
  /** Stems of names of places, people and brands, as far as capitals tell them. */
  names: string[];
}

interface Token {
  folded: string;
  capital: boolean;
  opensSentence: boolean;
}

/** Words, signs that end a sentence; elided articles (« l' ») and « n° » with their sign, so that they can be left out. */
const PIECES = /[\p{L}\p{N}]+['°º]?|[.:;!?()–—]/gu;

/** Most words have no accent: those need no look at each character. */
const foldPiece = (piece: string): string => (/^[A-Za-z0-9]+$/.test(piece) ? piece.toLowerCase() : fold(piece));

/** The words of a text, folded, with what their capitals say. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let opens = true;
  for (const [piece] of tidy(text).matchAll(PIECES)) {
    if (/^[.:;!?()–—]$/.test(piece)) {
      opens = piece !== ')';
      continue;
    }
    if (/['°º]$/.test(piece)) continue;
    // « à » is no letter of a lot.
    const folded = piece === 'à' ? 'au' : foldPiece(piece);
    tokens.push({ folded, capital: /^\p{Lu}\p{Ll}/u.test(piece), opensSentence: opens });
    opens = false;
  }
  return tokens;
};

const mostlyCapital = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ capital }) => capital).length * 2 > tokens.length;

/** Capitals mean names only where not every word has one: tool words tell, for « La Flèche » is but one of them. */
const tellsNames = (tokens: readonly Token[]): boolean => {
  const inside = tokens.filter(({ opensSentence }) => !opensSentence);
  const tools = inside.filter(({ folded }) => FUNCTION_WORDS.has(folded));
  if (tools.length > 0) return !mostlyCapital(tools);
  return inside.length <= 2 || !mostlyCapital(inside);
};

const PART_STEMS: ReadonlySet<string> = new Set([...PART_WORDS].map(stem));
const ROMAN = /^[ivx]+$/;

const isMark = ({ folded }: Token, previous: Token | undefined): boolean =>
  /\d/.test(folded) ||
  (previous !== undefined && PART_STEMS.has(stem(previous.folded)) && (folded.length === 1 || ROMAN.test(folded)));

/** Takes a title apart. Text without any word gives empty lists. */
export const readWording = (text: string): Wording => {
  const tokens = tokensOf(text);
  const named = tellsNames(tokens);
  const words = new Set<string>();
  const names = new Set<string>();
  const marks: string[] = [];
  tokens.forEach((token, place) => {
    const { folded } = token;
    const figure = NUMBER_WORDS.get(folded);
    if (figure !== undefined) marks.push(figure);
    else if (isMark(token, tokens[place - 1])) marks.push(folded.replace(/^0+(?=\d)/, ''));
    else if (!FUNCTION_WORDS.has(folded) && folded.length > 1) {
      const written = ABBREVIATIONS.get(folded) ?? [folded];
      for (const word of written) words.add(stem(word));
      if (DIRECTIONS.has(folded) || (named && token.capital && !token.opensSentence)) names.add(stem(folded));
    }
  });
  return { words: [...words], marks: marks.sort(), names: [...names] };
};

const CONTEXT_STEMS: ReadonlySet<string> = new Set([...CONTEXT_WORDS].map(stem));

/** A stem that says for whom or where, not what. */
export const isContext = (word: string): boolean => CONTEXT_STEMS.has(word);

const GENERIC_STEMS: ReadonlySet<string> = new Set([...GENERIC_WORDS].map(stem));

/** The words that say most; a title of generic words only keeps them all. */
export const tellingWords = (words: readonly string[]): string[] => {
  const telling = words.filter((word) => !GENERIC_STEMS.has(word));
  return telling.length > 0 ? telling : [...words];
};
