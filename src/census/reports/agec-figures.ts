import type { Census } from '../census';
import { familyOf } from '../family-of';
import { AGEC_KINDS, agecMeasure, type AgecKind } from '../indicators/a14-2-agec';
import { isOneOf } from '../indicators/condition';
import { count, sumEuros, type Measure } from '../indicators/measure';
import { computeMeasure } from '../indicators/measure-engine';
import { retainedNeeds } from '../indicators/needs';
import type { AgecCategory } from '../parameters/parameters';
import { valueOf } from '../parsing/reading';
import { AGEC_CATEGORIES, AGEC_REGISTER } from '../registers/agec-register';
import { ratesOf } from '../rules/agec-rates';

/** Where a category stands against a minimum rate; `null` without register. */
export type AgecState =
  'reached' | 'short' | 'exempt' | 'rateMissing' | 'beforeRates' | 'noLine' | 'noSpend' | 'unknown';

/** What a category holds of one kind. */
export interface AgecShare {
  /** Euros before tax; `null` where the register does not say. */
  amount: number | null;
  /** Percent of the category's spend; `null` without spend. */
  rate: number | null;
  /** Percent in force in the year; `'none'` where the decree asks for nothing, `null` where it is not known. */
  minimum: number | 'none' | null;
  /** Rate less minimum, in points; amount less the least amount, in euros: below zero something is missing. */
  points: number | null;
  gap: number | null;
  state: AgecState | null;
}

/** One of the 17 categories: the spend of a year, and the needs to come. Euros before tax. */
export interface AgecLine {
  number: number;
  label: string;
  /** `null` where the register has no line of the category for the year. */
  total: number | null;
  shares: Record<AgecKind, AgecShare>;
  needs: number;
  needsAmount: number;
  /** Minimum rates in force in the year of the needs. */
  toCome: Record<AgecKind, number | 'none' | null>;
}

const labelOf = (key: string): string => AGEC_REGISTER.fields[key as keyof typeof AGEC_REGISTER.fields]?.label ?? key;

const isOf = (category: number) => isOneOf('category', AGEC_CATEGORIES[category - 1]!);

/** The rows of the register that are of a category (1 to 17). */
export const agecRowsMeasure = (category: number): Measure => ({ register: 'agec', numerator: count(isOf(category)) });

/** The whole spend of a category (1 to 17). */
export const agecTotalMeasure = (category: number): Measure => ({
  register: 'agec',
  numerator: sumEuros('total', isOf(category)),
});

/** The years that the register speaks of, rising. */
export const agecYears = ({ registers }: Census): number[] => {
  const years = (registers.tables.agec?.rows ?? []).map(({ cells }) => valueOf(cells.year) as number | null);
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b);
};

/** The year that is shown: that of the campaign, else the last one of the register. */
export const agecYear = (census: Census): number => {
  const years = agecYears(census);
  return years.includes(census.campaignYear) ? census.campaignYear : (years.at(-1) ?? census.campaignYear);
};

/** The column of a kind cannot be counted in a year: its label; else `null`. */
export const missingShare = (census: Census, kind: AgecKind, year: number): string | null => {
  const register = census.registers.tables.agec;
  const figures = register && computeMeasure(agecMeasure(1, kind), register, year, labelOf);
  return figures && 'code' in figures && 'column' in figures ? figures.column : null;
};

const ratesByNumber = ({ parameters }: Census): Map<number, AgecCategory> =>
  new Map(parameters.agec.map((category) => [category.number, category]));

const minimumOf = (category: AgecCategory | undefined, kind: AgecKind, year: number): number | 'none' | null =>
  (category && ratesOf(category, year)?.[kind]) ?? null;

/** The year of the first step of the rates; years before are compared with nothing. */
export const firstRatesYear = ({ parameters }: Census): number | null => {
  const years = parameters.agec.flatMap(({ rates }) => rates.map(({ year }) => year));
  return years.length === 0 ? null : Math.min(...years);
};

/** Euros to the cent: binary fractions leave crumbs. */
const toCent = (euros: number): number => Math.round(euros * 100) / 100 + 0;

const stateOf = (
  { amount, minimum, gap }: Pick<AgecShare, 'amount' | 'minimum' | 'gap'>,
  total: number | null,
  isBefore: boolean,
): AgecState => {
  if (minimum === 'none') return 'exempt';
  if (total === null) return 'noLine';
  if (total === 0) return 'noSpend';
  if (amount === null) return 'unknown';
  if (gap === null) return isBefore ? 'beforeRates' : 'rateMissing';
  return gap >= 0 ? 'reached' : 'short';
};

const shareOf = (amount: number | null, total: number | null, minimum: AgecShare['minimum'], isBefore: boolean) => {
  const rate = amount === null || !total ? null : (amount / total) * 100;
  const isKnown = rate !== null && typeof minimum === 'number';
  const gap = isKnown ? toCent(amount! - (minimum / 100) * total!) : null;
  const points = isKnown ? toCent(rate - minimum) : null;
  return { amount, rate, minimum, points, gap, state: stateOf({ amount, minimum, gap }, total, isBefore) };
};

/** Counts and sums of the retained needs by AGEC category of their code. */
const needsByCategory = (census: Census): Map<number, { needs: number; cents: number }> => {
  const found = new Map<number, { needs: number; cents: number }>();
  for (const need of retainedNeeds(census)) {
    const number = familyOf(census, need)?.agec;
    if (number === null || number === undefined) continue;
    const sum = found.get(number) ?? { needs: 0, cents: 0 };
    sum.needs++;
    sum.cents += valueOf(need.cells.montant_total_ht) ?? 0;
    found.set(number, sum);
  }
  return found;
};

/** Spend of a category in a year, whole and by kind; `null` where the register has no row of it or lacks the column. */
const spendOf = (census: Census, category: number, year: number): Record<AgecKind | 'total', number | null> => {
  const register = census.registers.tables.agec;
  const figure = (measure: Measure): number | null => {
    const found = register && computeMeasure(measure, register, year, labelOf);
    return !found || 'code' in found ? null : found.numerator;
  };
  const rows = figure(agecRowsMeasure(category));
  if (rows === null || rows === 0) return { total: null, reuse: null, recycled: null };
  const [reuse, recycled] = AGEC_KINDS.map((kind) => figure(agecMeasure(category, kind)));
  return { total: figure(agecTotalMeasure(category)), reuse: reuse ?? null, recycled: recycled ?? null };
};

/**
 * The 17 categories of article 58 of the AGEC law for a year, in the order of the State's declaration: spend of the register
 * `AchatsAGEC` against the minimum rates in force (décret 2024-134), and the needs of the census that fall in each.
 */
export const computeAgecLines = (census: Census, year: number): AgecLine[] => {
  const rates = ratesByNumber(census);
  const needs = needsByCategory(census);
  const hasRegister = census.registers.tables.agec !== undefined;
  const isBefore = year < (firstRatesYear(census) ?? 0);
  return AGEC_CATEGORIES.map((label, place): AgecLine => {
    const number = place + 1;
    const { total, ...amounts } = spendOf(census, number, year);
    const share = (kind: AgecKind): AgecShare => {
      const found = shareOf(amounts[kind], total, minimumOf(rates.get(number), kind, year), isBefore);
      return hasRegister ? found : { ...found, state: null };
    };
    const { needs: counted, cents } = needs.get(number) ?? { needs: 0, cents: 0 };
    return {
      ...{ number, label, total },
      shares: { reuse: share('reuse'), recycled: share('recycled') },
      ...{ needs: counted, needsAmount: cents / 100 },
      toCome: {
        reuse: minimumOf(rates.get(number), 'reuse', census.year),
        recycled: minimumOf(rates.get(number), 'recycled', census.year),
      },
    };
  });
};
