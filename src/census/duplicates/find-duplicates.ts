import type { Census, Need } from '../census';
import { valueOf } from '../parsing/reading';
import { atOnce } from '../steps';
import { CandidateIndex } from '../wording/candidate-index';
import { wordingSimilarity } from '../wording/similarity';
import { areDistinct, duplicateEntry, type DuplicateEntry } from './duplicate-entry';

/** Two rows that look like the same need. */
export interface Duplicate {
  /** The upper row. */
  first: Need;
  second: Need;
  /** How sure, from 0 to 1. */
  score: number;
  /** Both rows are of one department; elsewhere only near certainty is reported. */
  sameDepartment: boolean;
  /** Both have the same code; `false` when one has none. */
  sameFamily: boolean;
}

/** From these scores on two rows are reported: within a department, and across departments or where one is not known. */
const LIKELY = 0.75;
const LIKELY_ACROSS = 0.9;

/** A need without code may be of any family, which is less sure than the same family. */
const WITHOUT_FAMILY = 0.95;

/** Letters by which words are looked up: endings and most slips do not matter then. */
const KEY_LENGTH = 4;

/** Amounts that differ make it less likely that the same need was written twice: factors by how many times. */
const AMOUNT_FACTORS: readonly { upTo: number; factor: number }[] = [
  { upTo: 1.01, factor: 1 },
  { upTo: 1.25, factor: 0.96 },
  { upTo: 2, factor: 0.92 },
  { upTo: Infinity, factor: 0.85 },
];

const amountFactor = (a: number | null, b: number | null): number => {
  if (a === null || b === null || a <= 0 || b <= 0) return 1;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return AMOUNT_FACTORS.find(({ upTo }) => ratio <= upTo)!.factor;
};

const scoreOf = (a: DuplicateEntry, b: DuplicateEntry): number =>
  wordingSimilarity(a.words, b.words) *
  (a.code === null || b.code === null ? WITHOUT_FAMILY : 1) *
  amountFactor(a.cents, b.cents);

const compare = (first: DuplicateEntry, second: DuplicateEntry): Duplicate | null => {
  if (areDistinct(first, second)) return null;
  const sameDepartment = first.need.department !== null && first.need.department === second.need.department;
  const score = scoreOf(first, second);
  if (score < (sameDepartment ? LIKELY : LIKELY_ACROSS)) return null;
  const sameFamily = first.code !== null && first.code === second.code;
  return { first: first.need, second: second.need, score, sameDepartment, sameFamily };
};

const better = (a: Duplicate, b: Duplicate | null): boolean =>
  b === null || a.score > b.score || (a.score === b.score && a.sameDepartment && !b.sameDepartment);

/** Looked up within a family, or in all of them for a need without code; lots and years must agree. */
const keysOf = ({ words, marks }: DuplicateEntry, family: string): string[] => [
  ...new Set(words.map((word) => `${family}|${marks}|${word.slice(0, KEY_LENGTH)}`)),
];

const ANY_FAMILY = '*';
const NO_FAMILY = '';

/** @param mixed some needs have no code, and are compared with all families */
const indexedUnder = (entry: DuplicateEntry, mixed: boolean): string[] => [
  ...keysOf(entry, entry.code ?? NO_FAMILY),
  ...(mixed ? keysOf(entry, ANY_FAMILY) : []),
];

const lookedUpUnder = (entry: DuplicateEntry, mixed: boolean): string[] =>
  entry.code === null
    ? keysOf(entry, ANY_FAMILY)
    : [...keysOf(entry, entry.code), ...(mixed ? keysOf(entry, NO_FAMILY) : [])];

/**
 * Rows that look like a need written twice, by the words of their titles: each row at most once as the second of a pair,
 * with the earlier row that it is most like. Postponed and dropped rows, and those of other years, are left out. Linear in
 * rows: a row is compared with few others, those that share its rarest words.
 */
export const findDuplicates = (census: Census): Duplicate[] => atOnce(duplicateSteps(census));

/** Rows compared in one go. */
const ROWS_PER_STEP = 50;

/** `findDuplicates` in stretches of some milliseconds. */
export function* duplicateSteps(census: Census): Generator<void, Duplicate[]> {
  const index = new CandidateIndex();
  const entries: DuplicateEntry[] = [];
  const found: Duplicate[] = [];
  const mixed = census.needs.some(({ cells }) => valueOf(cells.code_nomenclature) === null);
  for (const [n, need] of census.needs.entries()) {
    if (n % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const entry = need.retained ? duplicateEntry(census, need) : null;
    if (!entry) continue;
    let best: Duplicate | null = null;
    for (const place of index.sharing(lookedUpUnder(entry, mixed))) {
      const pair = compare(entries[place]!, entry);
      if (pair && better(pair, best)) best = pair;
    }
    if (best) found.push(best);
    index.add(entries.length, indexedUnder(entry, mixed));
    entries.push(entry);
  }
  return found;
}
