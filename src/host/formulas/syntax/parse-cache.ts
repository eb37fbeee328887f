import type { ParsedFormula } from './nodes';
import { parseFormula as parse } from './parse';

const LIMIT = 100_000;
const cache = new Map<string, ParsedFormula>();

/** `parseFormula` with the result kept: filled-down formulas with structured references share one text. */
export function parseFormula(text: string): ParsedFormula {
  let parsed = cache.get(text);
  if (!parsed) {
    if (cache.size >= LIMIT) cache.clear();
    cache.set(text, (parsed = parse(text)));
  }
  return parsed;
}
