const NARROW = '\u202f';

/**
 * Puts the narrow no-break space that French typography asks for before « : ; ! ? » and inside guillemets, so that no line
 * of a narrow pane begins with a lone sign. Text without such spaces (English, codes, addresses) comes back as it is.
 */
export const frenchSpaces = (text: string): string =>
  text.replace(/[ \u00a0](?=[:;!?»])/g, NARROW).replace(/«[ \u00a0]/g, `«${NARROW}`);

/** The same catalogue with every text, and every text made by a function, set with French spaces. */
export function typeset<T>(texts: T): T {
  if (typeof texts === 'string') return frenchSpaces(texts) as T;
  if (typeof texts === 'function') {
    const make = texts as unknown as (...values: unknown[]) => unknown;
    return ((...values: unknown[]) => typeset(make(...values))) as T;
  }
  if (texts === null || typeof texts !== 'object') return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, typeset(value)])) as T;
}
