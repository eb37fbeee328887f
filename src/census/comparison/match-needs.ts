import { groupBy } from '../../table/group-by';
import type { Census, Need } from '../census';
import { CandidateIndex } from '../wording/candidate-index';
import { alikeTitles, nameOthers, needText, titleYears, type NeedText } from './need-text';

/** What shows that two rows are the same need: its number, the contract that it prolongs or replaces, or its title and code. */
export type MatchReason = 'number' | 'contract' | 'wording';

export interface NeedMatch {
  need: Need;
  previous: Need;
  reason: MatchReason;
}

export interface Matches {
  matches: NeedMatch[];
  /** Needs of this census only, and of the previous one only, in sheet order. */
  added: Need[];
  dropped: Need[];
}

/** Numbers such as « 12 » begin anew every year: alone they show nothing. */
const PLAIN_NUMBER = /^[\d\s.-]{1,6}$/;

/** Alike enough for the same number to mean the same need; for a plain number, which proves less; and without any number. */
const CONFIRMS = 0.5;
const CONFIRMS_PLAIN = 0.75;
const SAME_DEPARTMENT = 0.75;
const OTHER_DEPARTMENT = 0.9;
/** Titles of different families are the same need only when all but their endings is the same. */
const OTHER_FAMILY = 0.95;
/** Letters by which words are looked up. */
const KEY_LENGTH = 4;

/** A number on more rows than that is no number of a contract. */
const MOST_PAIRS = 400;

interface Pair {
  a: NeedText;
  b: NeedText;
  score: number;
}

/** What is left to match on both sides, and what was. */
class Matching {
  readonly matches: NeedMatch[] = [];
  private readonly taken = new Set<NeedText>();

  constructor(
    private readonly current: readonly NeedText[],
    private readonly previous: readonly NeedText[],
  ) {}

  free(side: 'current' | 'previous'): NeedText[] {
    return this[side].filter((text) => !this.taken.has(text));
  }

  /** The best pairs first, each need once; of equals, in sheet order. */
  take(pairs: Pair[], reason: MatchReason): void {
    const sorted = pairs
      .map((pair, place) => ({ ...pair, place }))
      .sort((x, y) => y.score - x.score || x.place - y.place);
    for (const { a, b } of sorted) {
      if (this.taken.has(a) || this.taken.has(b)) continue;
      this.taken.add(a).add(b);
      this.matches.push({ need: a.need, previous: b.need, reason });
    }
  }
}

const sameCode = (a: NeedText, b: NeedText): boolean => a.code !== null && a.code === b.code;

const confirmed = (a: NeedText, b: NeedText): boolean => {
  if (a.contract !== '' && a.contract === b.contract) return true;
  const score = alikeTitles(a, b);
  if (PLAIN_NUMBER.test(a.id)) return score >= CONFIRMS_PLAIN || (sameCode(a, b) && score >= CONFIRMS);
  return score >= CONFIRMS || sameCode(a, b);
};

/** Rows with the same number, where it is the only one of its census and something else agrees. */
const byNumber = (matching: Matching): Pair[] => {
  const keyed = (side: 'current' | 'previous') => groupBy(matching.free(side), ({ id }) => id || null);
  const previous = keyed('previous');
  return [...keyed('current')].flatMap(([id, own]) => {
    const others = previous.get(id) ?? [];
    if (own.length !== 1 || others.length !== 1) return [];
    const [a, b] = [own[0]!, others[0]!];
    return confirmed(a, b) ? [{ a, b, score: 1 }] : [];
  });
};

/** Rows on the same contract; where a contract has several (lots, sites), the titles tell which is which. */
const byContract = (matching: Matching): Pair[] => {
  const keyed = (side: 'current' | 'previous') => groupBy(matching.free(side), ({ contract }) => contract || null);
  const previous = keyed('previous');
  return [...keyed('current')].flatMap(([contract, own]) => {
    const others = previous.get(contract) ?? [];
    if (own.length === 1 && others.length === 1) return [{ a: own[0]!, b: others[0]!, score: 1 }];
    if (own.length * others.length > MOST_PAIRS) return [];
    return own.flatMap((a) =>
      others.map((b) => ({ a, b, score: alikeTitles(a, b) })).filter(({ score }) => score >= CONFIRMS),
    );
  });
};

const ANY_FAMILY = '*';

const keysOf = ({ words, marks }: NeedText, family: string): string[] => [
  ...new Set(words.map((word) => `${family}|${marks}|${word.slice(0, KEY_LENGTH)}`)),
];

const leastFor = (a: NeedText, b: NeedText): number => {
  if (a.code !== null && b.code !== null && a.code !== b.code) return OTHER_FAMILY;
  const same = a.need.department !== null && a.need.department === b.need.department;
  return same ? SAME_DEPARTMENT : OTHER_DEPARTMENT;
};

/** Rows with close titles, of one family first: lots and figures agree, places do not contradict each other. */
const byWording = (matching: Matching): Pair[] => {
  const index = new CandidateIndex();
  const previous = matching.free('previous');
  previous.forEach((text, place) => {
    index.add(place, keysOf(text, ANY_FAMILY));
    if (text.code !== null) index.add(place, keysOf(text, text.code));
  });
  return matching.free('current').flatMap((a) => {
    const own = a.code === null ? [] : index.sharing(keysOf(a, a.code));
    const places = new Set([...own, ...index.sharing(keysOf(a, ANY_FAMILY))]);
    return [...places].flatMap((place) => {
      const b = previous[place]!;
      const score = alikeTitles(a, b);
      if (score < leastFor(a, b) || nameOthers(a, b)) return [];
      return [{ a, b, score: score + (sameCode(a, b) ? 1 : 0) }];
    });
  });
};

/**
 * Finds each need of a census in the previous one: by its number, else by contract, else by close wording and code. Each row
 * is matched at most once. Needs of other years than their census are left out. Linear in rows.
 */
export const matchNeeds = (census: Census, previous: Census): Matches => {
  const years = titleYears(census, previous);
  const textsOf = ({ needs }: Census): NeedText[] =>
    needs.filter(({ ofYear }) => ofYear).map((need) => needText(need, years));
  const matching = new Matching(textsOf(census), textsOf(previous));
  matching.take(byNumber(matching), 'number');
  matching.take(byContract(matching), 'contract');
  matching.take(byWording(matching), 'wording');
  return {
    matches: matching.matches.sort((a, b) => a.need.row - b.need.row),
    added: matching.free('current').map(({ need }) => need),
    dropped: matching.free('previous').map(({ need }) => need),
  };
};
