import { fill } from '../fill';
import { frenchNumber } from '../french-number';
import type { DeclaredValue } from '../registers/declared-values';
import { placeOf } from './declared-place';
import type { Rule } from './rule';

/** What binary fractions may add to a figure that is right. */
const TOLERANCE = 1e-9;

interface Percentage {
  /** 100 where the cell holds a share (0,045 shown as 4,5 %), else 1. */
  scale: number;
  /** In percent. */
  published: number;
  computed: number;
  /** Decimals of the percentage as published. */
  decimals: number;
}

/** The published and the computed percentage; `null` for a figure that is no percentage of two numbers. */
const percentageOf = ({ published, numerator, denominator, unit }: DeclaredValue): Percentage | null => {
  if (numerator === null || denominator === null || denominator === 0) return null;
  if (unit !== null && !unit.includes('%')) return null;
  const computed = (numerator / denominator) * 100;
  const { value, decimals } = published;
  // A cell formatted as a percentage holds the share.
  const isShare = Math.abs(value) <= 1 && Math.abs(value - computed / 100) < Math.abs(value - computed);
  return isShare
    ? { scale: 100, published: value * 100, computed, decimals: Math.max(0, decimals - 2) }
    : { scale: 1, published: value, computed, decimals };
};

/** Within half a unit of the last published decimal, a figure is rounded and right. */
const follows = ({ published, computed, decimals }: Percentage): boolean =>
  Math.abs(published - computed) <= 0.5 * 10 ** -decimals + TOLERANCE;

/** A published percentage must follow from the two numbers published beside it, to the precision it is published with. */
export const publishedPercentage: Rule = {
  id: 'R43',
  severity: 'avertissement',
  columns: [],
  acrossRows: true,
  check(run) {
    const { declared } = run.census.registers;
    if (!declared) return;
    for (const figure of declared.values) {
      const percentage = percentageOf(figure);
      if (!percentage || follows(percentage)) continue;
      const { published, computed, decimals, scale } = percentage;
      const values = {
        pct_publie: frenchNumber(published, decimals),
        num: frenchNumber(figure.numerator!),
        den: frenchNumber(figure.denominator!),
        pct_calcule: frenchNumber(computed, decimals),
      };
      const value = Number((computed / scale).toFixed(decimals + (scale === 100 ? 2 : 0)));
      const fix = { value, label: `${values.pct_calcule} %` };
      run.reportElsewhere(placeOf(declared, figure), fill(run.texts.R43.message, values), fix);
    }
  },
};
