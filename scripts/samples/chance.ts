/** The seed of every choice the samples leave to chance: change it and all of them change together. */
const SEED = 20231110;

/**
 * A number from 0 to `below` - 1 that depends on the seed, the row's title and the question only (FNV-1a): a row added
 * or moved leaves the others as they were.
 */
export function draw(title: string, question: string, below: number): number {
  let hash = 0x811c9dc5 ^ SEED;
  for (const character of `${question}|${title}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}

export function pick<T>(title: string, question: string, choices: readonly T[]): T {
  return choices[draw(title, question, choices.length)] as T;
}
