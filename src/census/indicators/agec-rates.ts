import type { Census } from '../census';
import type { AgecCategory } from '../parameters/parameters';
import { AGEC_REGISTER } from '../registers/agec-register';
import { AGEC_KINDS, agecMeasure, type AgecKind } from './a14-2-agec';
import { computeMeasure } from './measure-engine';
import { measureFormulas } from './measure-formula';
import { valueFormula, type IndicatorFormulas } from './indicator-formulas';

/** A rate of article 58 of the AGEC law: one category of goods, one kind, one year. */
export interface AgecRate {
  /** 1 to 17, and its name in the State's declaration. */
  category: number;
  label: string;
  kind: AgecKind;
  year: number;
  /** Percent of the category's spend; `null` without a line of the category or without spend. */
  value: number | null;
  /** Euros before tax. */
  numerator: number | null;
  denominator: number | null;
  /** Percent that the law asks for, where it is known; `'none'` where the decree asks for nothing. */
  minimum: number | 'none' | null;
}

/** The rate in force: that of the last step begun (2024, 2027, 2030), none before the first. */
const minimumOf = ({ rates }: AgecCategory, kind: AgecKind, year: number): number | 'none' | null =>
  rates.filter((rate) => rate.year <= year).sort((a, b) => b.year - a.year)[0]?.[kind] ?? null;

/**
 * The two rates of each category for a year (indicator A14-2), in the order of the declaration; empty without the register
 * `AchatsAGEC`.
 */
export const computeAgecRates = (census: Census, year: number): AgecRate[] => {
  const register = census.registers.tables.agec;
  if (!register) return [];
  return census.parameters.agec.flatMap((category) =>
    AGEC_KINDS.map((kind): AgecRate => {
      const { number, label } = category;
      const figures = computeMeasure(agecMeasure(number, kind), register, year, (key) => fieldLabel(key));
      const known = 'code' in figures ? { numerator: null, denominator: null } : figures;
      const value = known.numerator === null || !known.denominator ? null : (known.numerator / known.denominator) * 100;
      return { category: number, label, kind, year, value, ...known, minimum: minimumOf(category, kind, year) };
    }),
  );
};

const fieldLabel = (key: string): string =>
  AGEC_REGISTER.fields[key as keyof typeof AGEC_REGISTER.fields]?.label ?? key;

/** The formulas of a rate that has a value, without `=`; the value is a share of 1. */
export const agecRateFormulas = (census: Census, rate: AgecRate, reference: string): IndicatorFormulas | null => {
  const register = census.registers.tables.agec;
  if (!register || rate.value === null) return null;
  const measure = agecMeasure(rate.category, rate.kind);
  const parts = measureFormulas(measure, register, { year: rate.year, reference });
  return parts && { ...parts, value: valueFormula({ kind: 'percent' }, parts) };
};
