import type { Need } from '../census';
import { overMonths, totalMonths } from '../durations';
import { fill } from '../fill';
import type { CellEdit, Fix } from '../finding';
import { printAmount } from '../parsing/amount';
import { valueOf } from '../parsing/reading';
import { euros } from './amount-columns';
import type { Rule, RuleRun } from './rule';

/** A median of fewer amounts says nothing of the others. */
const LEAST_AMOUNTS = 5;

/**
 * An amount in thousands of euros is a thousand times off. Within a family amounts commonly lie between a tenth and ten
 * times the median: a slip of unit then shows as a factor of 100 at least, which honest amounts hardly reach.
 */
const UNUSUAL = 100;
const UNIT = 1000;
/** No purchase of a Region comes near: beyond, an amount is not read as one. */
const MOST_CENTS = 1e14;
/** A framework's maximum of the same order as the total was typed in the same unit. */
const SAME_ORDER = 10;

const median = (amounts: readonly number[]): number => {
  const sorted = [...amounts].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The needs that count, with an amount, by code. */
const amountsByFamily = (needs: readonly Need[]): Map<string, { need: Need; cents: number }[]> => {
  const families = new Map<string, { need: Need; cents: number }[]>();
  for (const need of needs) {
    const code = valueOf(need.cells.code_nomenclature);
    const cents = valueOf(need.cells.montant_total_ht);
    if (!need.retained || code === null || cents === null || cents <= 0) continue;
    const family = families.get(code);
    if (family) family.push({ need, cents });
    else families.set(code, [{ need, cents }]);
  }
  return families;
};

/** The other amounts of the row that were typed in the same unit as the total: they change with it. */
const alike = ({ cells }: Need, cents: number): ('montant_annuel_ht' | 'montant_max_ht')[] => {
  const keys: ('montant_annuel_ht' | 'montant_max_ht')[] = [];
  const yearly = valueOf(cells.montant_annuel_ht);
  const months = totalMonths(cells);
  if (yearly !== null && months !== null && Math.abs(overMonths(yearly, months) - cents) <= cents / 100) {
    keys.push('montant_annuel_ht');
  }
  const most = valueOf(cells.montant_max_ht);
  if (most !== null && most >= cents && most <= cents * SAME_ORDER) keys.push('montant_max_ht');
  return keys;
};

/** The amount, and those of the same unit beside it, times a factor. */
const rescaled = (run: RuleRun, need: Need, cents: number, factor: number): Fix => {
  const texts = run.texts.R12;
  const scaled = (value: number): number => Math.round(value * factor);
  const value = euros(scaled(cents));
  const sentence = factor > 1 ? texts.multiply : texts.divide;
  const fix: Fix = { value, label: fill(sentence, { montant: printAmount(scaled(cents)) }) };
  const others = alike(need, cents);
  if (others.length === 0) return fix;
  const edits: CellEdit[] = run.edits(need, { montant_total_ht: value });
  for (const key of others) edits.push(...run.edits(need, { [key]: euros(scaled(valueOf(need.cells[key])!)) }));
  return { ...fix, edits };
};

const inFull = (factor: number): string => printAmount(Math.round(factor) * 100).replace(/ €$/, '');

const report = (run: RuleRun, need: Need, cents: number, middle: number): void => {
  const texts = run.texts.R12;
  const isHigh = cents > middle;
  const values = {
    total: printAmount(cents),
    n: inFull(isHigh ? cents / middle : middle / cents),
    mediane: printAmount(Math.round(middle)),
  };
  const divided = rescaled(run, need, cents, 1 / UNIT);
  const multiplied = cents * UNIT > MOST_CENTS ? [] : [rescaled(run, need, cents, UNIT)];
  const choices = [...multiplied, divided];
  const fix = isHigh ? divided : multiplied[0]!;
  run.report(need, 'montant_total_ht', fill(isHigh ? texts.message : texts.small, values), fix, { choices });
};

/** An amount a hundred times over or under the median of its family was probably typed in another unit. */
export const unusualAmount: Rule = {
  id: 'R12',
  severity: 'avertissement',
  columns: ['code_nomenclature', 'montant_total_ht'],
  acrossRows: true,
  check(run) {
    for (const amounts of amountsByFamily(run.census.needs).values()) {
      if (amounts.length < LEAST_AMOUNTS) continue;
      const middle = median(amounts.map(({ cents }) => cents));
      for (const { need, cents } of amounts) {
        if (cents >= middle * UNUSUAL || cents * UNUSUAL <= middle) report(run, need, cents, middle);
      }
    }
  },
};
