import { groupBy } from '../../table/group-by';
import { fill } from '../fill';
import { frenchNumber } from '../french-number';
import type { DeclaredValue } from '../registers/declared-values';
import { addressOf, placeOf } from './declared-place';
import type { Rule } from './rule';

/**
 * Indicators whose shares make a whole: purchases by type, insertion hours by kind of contract, women and men among the
 * people in insertion.
 */
export const WHOLES: readonly (readonly string[])[] = [
  ['GEN-04', 'GEN-05', 'GEN-06', 'GEN-07'],
  ['A27-5', 'A27-6', 'A27-7', 'A27-8'],
  ['A22-1', 'A27-3'],
];

/** Beyond, decimals are those of binary fractions. */
const DECIMALS = 6;

/** The shares of a whole in one year; `null` unless all of them are declared. */
const sharesOf = (whole: readonly string[], figures: readonly DeclaredValue[]): DeclaredValue[] | null => {
  const shares = whole.map((id) => figures.find(({ indicator }) => indicator === id));
  return shares.every((share) => share !== undefined) ? (shares as DeclaredValue[]) : null;
};

/** Published shares of a whole must add up to 100 %: rounding apart, one of them is wrong. */
export const shares: Rule = {
  id: 'R44',
  severity: 'avertissement',
  columns: [],
  acrossRows: true,
  check(run) {
    const { declared } = run.census.registers;
    if (!declared) return;
    for (const [year, figures] of groupBy(declared.values, ({ year }) => year)) {
      for (const whole of WHOLES) {
        const found = sharesOf(whole, figures);
        if (!found) continue;
        const total = found.reduce((sum, { published }) => sum + published.value, 0);
        // Cells formatted as percentages hold shares of 1.
        const scale = total <= 1.5 ? 100 : 1;
        const sum = Number((total * scale).toFixed(DECIMALS));
        if (sum === 100) continue;
        const values = { somme: frenchNumber(sum), annee: year, indicateurs: whole.join(', ') };
        run.reportElsewhere(placeOf(declared, found[0]!), fill(run.texts.R44.message, values), null, {
          cells: found.map((share) => addressOf(declared, share)),
        });
      }
    }
  },
};
