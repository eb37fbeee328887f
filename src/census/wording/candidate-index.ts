/** Entries looked at for one lookup: keeps the search linear in the number of entries, whatever words repeat. */
const MOST_VISITED = 80;
const MOST_PER_KEY = 40;
const MOST_CANDIDATES = 8;

/**
 * Finds which earlier entries share most keys with a new one, the rarest keys first. Keys held by very many entries tell
 * little: only their latest holders are looked at, and only when rarer keys found few.
 */
export class CandidateIndex {
  private readonly holders = new Map<string, number[]>();

  add(entry: number, keys: Iterable<string>): void {
    for (const key of keys) {
      const entries = this.holders.get(key);
      if (entries) entries.push(entry);
      else this.holders.set(key, [entry]);
    }
  }

  /** The earlier entries that share most keys, those first; of equals, the earlier one. */
  sharing(keys: Iterable<string>): number[] {
    const lists = [...keys].map((key) => this.holders.get(key)).filter((list) => list !== undefined);
    lists.sort((a, b) => a.length - b.length);
    const counts = new Map<number, number>();
    let visited = 0;
    for (const list of lists) {
      if (visited >= MOST_VISITED) break;
      const from = Math.max(0, list.length - MOST_PER_KEY);
      for (let place = from; place < list.length; place++) {
        const entry = list[place]!;
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
      }
      visited += list.length - from;
    }
    const found = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
    return found.slice(0, MOST_CANDIDATES).map(([entry]) => entry);
  }
}
