/** Groups items by a key, in order of first appearance; items without key (`null`) are left out. */
export const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T) => K | null): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** The key that occurs most often; of equals, the one that `preferred` ranks higher. */
export const mostFrequent = <K>(keys: Iterable<K>, preferred: (a: K, b: K) => number): K | null => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: K | null = null;
  for (const [key, count] of counts) {
    const bestCount = best === null ? -1 : counts.get(best)!;
    if (best === null || count > bestCount || (count === bestCount && preferred(key, best) > 0)) best = key;
  }
  return best;
};
