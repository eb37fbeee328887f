import { extractors, type Extractor } from './extractors';

/** A row with what the user has written for it. */
export interface Example {
  row: readonly string[];
  written: string;
}

/** Writes what the pattern gives for a row; null where the row lacks a piece. */
export type Pattern = (row: readonly string[]) => string | null;

/** Parts that a text is put together from: pieces of the row, and signs that are always the same. */
type Part = Extractor | string;

interface Path {
  cost: number;
  /** How far the text of each example is explained. */
  ends: number[];
  part: Part | null;
  before: Path | null;
}

/** Marks between pieces are likelier to be meant for all rows than letters and digits. */
const constantCost = (sign: string): number => (/[\p{L}\p{N}]/u.test(sign) ? 6 : 1.5);

/** More ways than this to explain the beginnings of the examples are not looked at. */
const MOST_PATHS = 20_000;

/**
 * The simplest way to put what was written together from pieces of each row, one that explains all examples; null when there is none that
 * uses the rows. A small cousin of what Excel does: it knows words, numbers, parts between marks, first letters and cases.
 */
export function learnPattern(examples: readonly Example[]): Pattern | null {
  const columns = Math.max(0, ...examples.map(({ row }) => row.length));
  if (examples.length === 0 || examples.some(({ written }) => written === '')) return null;
  const taken = usable(extractors(columns), examples);
  const parts = cheapestPath(examples, taken);
  if (!parts || parts.every((part) => typeof part === 'string')) return null;
  return (row) => {
    const texts = parts.map((part) => (typeof part === 'string' ? part : part.take(row)));
    return texts.some((text) => text === null) ? null : texts.join('');
  };
}

interface Usable {
  extractor: Extractor;
  texts: string[];
}

/** Extractors that give something for each example, the cheapest of those that give the same. */
function usable(all: readonly Extractor[], examples: readonly Example[]): Usable[] {
  const found = new Map<string, Usable>();
  for (const extractor of all) {
    const texts = examples.map(({ row }) => extractor.take(row) ?? '');
    if (texts.some((text, i) => text === '' || !(examples[i] as Example).written.includes(text))) continue;
    const key = JSON.stringify(texts);
    const known = found.get(key);
    if (!known || extractor.cost < known.extractor.cost) found.set(key, { extractor, texts });
  }
  return [...found.values()];
}

/** Dijkstra over how far the examples are explained. */
function cheapestPath(examples: readonly Example[], taken: readonly Usable[]): Part[] | null {
  const best = new Map<string, number>();
  const open: Path[] = [{ cost: 0, ends: examples.map(() => 0), part: null, before: null }];
  for (let looked = 0; open.length > 0 && looked < MOST_PATHS; looked++) {
    const path = open.splice(indexOfCheapest(open), 1)[0] as Path;
    if (path.ends.every((end, i) => end === (examples[i] as Example).written.length)) return partsOf(path);
    for (const next of continued(path, examples, taken)) {
      const key = next.ends.join();
      if ((best.get(key) ?? Infinity) <= next.cost) continue;
      best.set(key, next.cost);
      open.push(next);
    }
  }
  return null;
}

function indexOfCheapest(open: readonly Path[]): number {
  let cheapest = 0;
  open.forEach(({ cost }, i) => {
    if (cost < (open[cheapest] as Path).cost) cheapest = i;
  });
  return cheapest;
}

function continued(path: Path, examples: readonly Example[], taken: readonly Usable[]): Path[] {
  const next: Path[] = [];
  const rest = examples.map(({ written }, i) => written.slice(path.ends[i]));
  for (const { extractor, texts } of taken)
    if (texts.every((text, i) => (rest[i] as string).startsWith(text)))
      next.push(longer(path, extractor, extractor.cost, texts));
  const [sign = ''] = rest[0] ?? '';
  if (sign !== '' && rest.every((text) => text.startsWith(sign)))
    next.push(
      longer(
        path,
        sign,
        constantCost(sign),
        rest.map(() => sign),
      ),
    );
  return next;
}

const longer = (path: Path, part: Part, cost: number, texts: readonly string[]): Path => ({
  cost: path.cost + cost,
  ends: path.ends.map((end, i) => end + (texts[i] as string).length),
  part,
  before: path,
});

function partsOf(path: Path): Part[] {
  const parts: Part[] = [];
  for (let at: Path | null = path; at?.part != null; at = at.before) parts.unshift(at.part);
  return parts;
}
