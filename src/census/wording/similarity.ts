import { editDistance } from '../../table/distance';

/** Two words that differ by a slip of the pen, or by their ending, are nearly the same. */
const NEARLY = 0.85;
const SHORTEST_WITH_SLIP = 5;
const SHARED_START = 6;

/** Slips in the first letter are rare, and looking for them would compare every word with every other. */
const nearly = (a: string, b: string): boolean => {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST_WITH_SLIP) return false;
  if (shortest >= SHARED_START && a.slice(0, SHARED_START) === b.slice(0, SHARED_START)) return true;
  return Math.abs(a.length - b.length) <= 1 && editDistance(a, b, 1) <= 1;
};

/** What two lists of words share, nearly equal words counting for less, and what each holds alone. */
interface Shared {
  weight: number;
  onlyA: string[];
  onlyB: string[];
}

const share = (a: readonly string[], b: readonly string[]): Shared => {
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  let weight = a.length - onlyA.length;
  for (let place = onlyA.length - 1; place >= 0; place--) {
    const match = onlyB.findIndex((word) => nearly(onlyA[place]!, word));
    if (match === -1) continue;
    weight += NEARLY;
    onlyB.splice(match, 1);
    onlyA.splice(place, 1);
  }
  return { weight, onlyA, onlyB };
};

/**
 * How alike two lists of distinct words are, from 0 to 1. When one title only says more than the other, what they share
 * weighs more than what is added; when each says something that the other does not, they count as two things sooner.
 */
export const wordingSimilarity = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const { weight, onlyA, onlyB } = share(a, b);
  const dice = (2 * weight) / (a.length + b.length);
  if (onlyA.length > 0 && onlyB.length > 0) return weight / (a.length + b.length - weight);
  const shortest = Math.min(a.length, b.length);
  return shortest < 2 ? dice : (dice + weight / shortest) / 2;
};

/** Dice's share of common words, from 0 to 1, slips allowed: how much two titles speak of the same kind of thing. */
export const sharedWords = (a: readonly string[], b: readonly string[]): number =>
  a.length + b.length === 0 ? 0 : (2 * share(a, b).weight) / (a.length + b.length);
