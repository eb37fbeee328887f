import { draw } from '../chance';

/**
 * Splits a whole number by weights into whole parts that add up to it exactly: everybody gets the whole part of the due,
 * what remains goes to the largest remainders (Hamilton's method), the first of equals first.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const dues = weights.map((weight) => (total * weight) / whole);
  const parts = dues.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = dues.map((due, index) => [due - Math.floor(due), index] as const).sort((a, b) => b[0] - a[0]);
  for (const [, index] of byRemainder.slice(0, left)) parts[index]! += 1;
  return parts;
}

/** The items in an order that depends on the seed and the question only. */
export function shuffled<T>(question: string, items: readonly T[]): T[] {
  return items
    .map((item, index) => ({ item, index, rank: draw(`${question} ${index}`, 'order', 0x7fffffff) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item);
}

/** So many of each value, shuffled: `{ CDI: 2, CDD: 1 }` gives three values. */
export function dealt<T extends string>(question: string, quotas: Readonly<Record<T, number>>): T[] {
  const values = (Object.entries(quotas) as [T, number][]).flatMap(([value, count]) =>
    Array.from({ length: count }, () => value),
  );
  return shuffled(question, values);
}

const FINENESS = 1_000_000;

/** A weight with a long tail (log-normal, median 1): most are near the median, a few are many times as large. */
export function longTail(title: string, question: string, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log((draw(title, `${question} radius`, FINENESS) + 1) / (FINENESS + 1)));
  const angle = (2 * Math.PI * draw(title, `${question} angle`, FINENESS)) / FINENESS;
  return Math.exp(spread * radius * Math.cos(angle));
}
