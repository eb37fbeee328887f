/** Wildcards of criteria and lookups: `*` any text, `?` one character, `~` takes the next one literally. */

export const hasWildcard = (text: string): boolean => /(^|[^~])(~~)*[*?]/.test(text);

export const unescapeWildcards = (text: string): string => text.replace(/~([*?~])/g, '$1');

const source = (text: string): string =>
  text.replace(/~[*?~]|[\s\S]/gu, (token) => {
    if (token === '*') return '[\\s\\S]*';
    if (token === '?') return '[\\s\\S]';
    const literal = token.length === 2 && token.startsWith('~') ? token.slice(1) : token;
    return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });

const cache = new Map<string, RegExp>();

/** Pattern that matches a whole text, without regard to case. */
export function wildcardPattern(text: string): RegExp {
  let pattern = cache.get(text);
  if (!pattern) {
    if (cache.size > 1000) cache.clear();
    cache.set(text, (pattern = new RegExp(`^${source(text)}$`, 'iu')));
  }
  return pattern;
}

/** Pattern that finds the text anywhere, for SEARCH. */
export const searchPattern = (text: string): RegExp => new RegExp(source(text), 'iu');
