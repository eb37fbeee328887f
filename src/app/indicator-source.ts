import type { Census } from '../census';
import { dataCriteriaOf, type DataCriterion } from '../census/indicators/data-criteria';
import { declaredLine } from '../census/indicators/declared';
import type { Indicator } from '../census/indicators/indicator';
import type { IndicatorResult } from '../census/indicators/result';
import { registerPlace } from '../census/reports/indicator-source';
import { schemaOf } from '../census/registers/schemas';
import { cellAddress } from '../table/address';

/** Where the rows behind a figure stand: rows of Données, lines of a register, a declared value. */
export type IndicatorSource =
  { kind: 'data'; criteria: readonly DataCriterion[] } | { kind: 'place'; sheet: string; area: string; table: string };

/** The rows behind a figure; `null` for one that is missing, or that no rows give. */
export const indicatorSource = (
  indicator: Indicator,
  { status, source, year }: IndicatorResult,
  census: Census,
): IndicatorSource | null => {
  if (status === 'missing') return null;
  if (status === 'declared') {
    const { declared } = census.registers;
    const line = declaredLine(declared, indicator.id, year);
    if (!declared || !line) return null;
    const area = cellAddress(line.row, declared.column);
    return { kind: 'place', sheet: declared.sheet, area, table: source ?? '' };
  }
  if (indicator.over === 'census') {
    const criteria = dataCriteriaOf(indicator.id, census);
    return criteria && { kind: 'data', criteria };
  }
  const measure = indicator.measures.find(({ register }) => schemaOf(register).names[0] === source);
  const register = measure && census.registers.tables[measure.register];
  if (!measure || !register) return null;
  return { kind: 'place', sheet: register.sheet, area: registerPlace(measure, register, year), table: source ?? '' };
};
