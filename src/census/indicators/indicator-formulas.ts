import type { Census } from '../census';
import { schemaOf } from '../registers/schemas';
import { declaredFigure, declaredFormula, declaredLine } from './declared';
import type { FormulaNames, Indicator, RegisterIndicator } from './indicator';
import { measureFormulas, type MeasureFormulas } from './measure-formula';
import type { IndicatorResult } from './result';

/** Formulas of an indicator, without `=`; a percentage is a share of 1 in the workbook. */
export interface IndicatorFormulas {
  value: string;
  numerator: string | null;
  denominator: string | null;
}

/** What the value is worked out with: the parts' own formulas, or the cells that hold them. */
export const valueFormula = (
  { kind, ...indicator }: Pick<Indicator, 'kind'> & { factor?: number },
  { numerator, denominator }: MeasureFormulas,
): string => {
  if (denominator === null || kind === 'count' || kind === 'amount') return numerator;
  const factor = kind === 'decimal' && indicator.factor !== undefined ? `*${indicator.factor}` : '';
  return `IF(${denominator}=0,"",${bracketed(numerator)}/${bracketed(denominator)}${factor})`;
};

/** A formula as a part of a quotient: one plain call or cell needs no brackets. */
const bracketed = (formula: string): string =>
  /^([A-Z]+\([^()]*\)|[A-Z]+\d+)$/.test(formula) ? formula : `(${formula})`;

const registerFormulas = (
  indicator: RegisterIndicator,
  { source, year }: IndicatorResult,
  census: Census,
  reference: string,
): MeasureFormulas | null => {
  const measure = indicator.measures.find(({ register }) => schemaOf(register).names[0] === source);
  const register = measure && census.registers.tables[measure.register];
  return register ? measureFormulas(measure, register, { year, reference }) : null;
};

/**
 * The live formulas that give a result in the workbook; `null` for one that is missing, and where no formula can follow
 * what was read (the figure then stands as it is).
 * @param year what stands for the year of the result in formulas: a number, or the reference of the cell that holds it
 */
export const indicatorFormulas = (
  indicator: Indicator,
  result: IndicatorResult,
  census: Census,
  names: FormulaNames & { year?: string },
): IndicatorFormulas | null => {
  if (result.status === 'missing') return null;
  if (result.status === 'declared') {
    const { declared } = census.registers;
    const line = declaredLine(declared, indicator.id, result.year);
    const figure = line && declaredFigure(indicator, line);
    const value = declared && figure ? declaredFormula(indicator, declared, figure) : null;
    return value === null ? null : { value, numerator: null, denominator: null };
  }
  const parts =
    indicator.over === 'census'
      ? { numerator: indicator.numerator(names), denominator: indicator.denominator?.(names) ?? null }
      : registerFormulas(indicator, result, census, names.year ?? String(result.year));
  return parts && { ...parts, value: valueFormula(indicator, parts) };
};
