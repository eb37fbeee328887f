import { editDistance, similarity } from '../table/distance';
import { fold, tidy } from '../table/normalise';
import type { NomenclatureEntry } from './parameters/parameters';

/** Slips that a mistyped code may have. */
const MOST_SLIPS = 2;
const LIKELY_LABEL = 0.6;
const LONGEST_CODE = 12;

const figures = (code: string): number => Number(code.replace(/\D/g, '')) || 0;

/** A code near to what was typed: fewest slips first, then the same family (first characters), then the nearest figure. */
const byCode = (text: string, entries: readonly NomenclatureEntry[]): string | null => {
  const typed = text.toUpperCase().replace(/[,:/\s-]/g, '.');
  let best: { code: string; rank: number[] } | null = null;
  for (const { code } of entries) {
    const slips = editDistance(typed, code.toUpperCase(), MOST_SLIPS);
    if (slips > Math.min(MOST_SLIPS, Math.floor(code.length / 2))) continue;
    const family = typed.slice(0, 2) === code.slice(0, 2) ? 0 : 1;
    const rank = [slips, family, Math.abs(figures(typed) - figures(code))];
    if (!best || compareRanks(rank, best.rank) < 0) best = { code, rank };
  }
  return best?.code ?? null;
};

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  for (const [place, value] of a.entries()) {
    const difference = value - b[place]!;
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The code whose label a text is most like. */
const byLabel = (text: string, entries: readonly NomenclatureEntry[]): string | null => {
  const form = fold(text);
  if (form.length < 4) return null;
  let best: { code: string; score: number } | null = null;
  for (const { code, label } of entries) {
    const folded = fold(label);
    const score = folded === form ? 1 : folded.startsWith(form) ? 0.95 : similarity(form, folded);
    if (score >= LIKELY_LABEL && score > (best?.score ?? 0)) best = { code, score };
  }
  return best?.code ?? null;
};

/**
 * Proposes nomenclature codes for texts that are none: from the label beside it when it is a label of the nomenclature,
 * else from the typed code, else from words typed instead of a code. What was looked up is remembered.
 */
export class CodeProposer {
  private readonly labels: Map<string, string>;
  private readonly known = new Map<string, string | null>();

  constructor(private readonly entries: readonly NomenclatureEntry[]) {
    this.labels = new Map(entries.map(({ code, label }) => [fold(label), code]));
  }

  propose(typed: string, label: string): string | null {
    const beside = label === '' ? undefined : this.labels.get(fold(label));
    if (beside !== undefined) return beside;
    const text = tidy(typed);
    if (text === '') return null;
    if (!this.known.has(text)) {
      const code = text.length <= LONGEST_CODE && /\d/.test(text) ? byCode(text, this.entries) : null;
      this.known.set(text, code ?? (/[a-z]{4}/i.test(text) ? byLabel(text.slice(0, 200), this.entries) : null));
    }
    return this.known.get(text)!;
  }
}
