import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { columnOf } from '../columns';
import { fill } from '../fill';
import { INDICATORS } from '.';
import type { Indicator } from './indicator';
import type { IndicatorResult } from './result';

const computeOne = (indicator: Indicator, census: Census, texts: Messages['sheets']): IndicatorResult => {
  const result = {
    id: indicator.id,
    year: census.campaignYear,
    unit: texts.indicators[indicator.id].unit,
    target: indicator.target,
  };
  const missing = (reason: string): IndicatorResult => ({
    ...result,
    value: null,
    numerator: null,
    denominator: null,
    status: 'missing',
    reason,
  });
  const present = new Set(census.location.columns.map(({ key }) => key));
  const absent = indicator.columns.find((key) => !present.has(key));
  if (absent !== undefined) return missing(fill(texts.reasons.columnMissing, { colonne: columnOf(absent).label }));
  const { numerator, denominator } = indicator.compute(census);
  if (indicator.kind === 'percent') {
    if (numerator === null || !denominator) return missing(texts.reasons.nothingToCount);
    return { ...result, value: (numerator / denominator) * 100, numerator, denominator, status: 'computed' };
  }
  return { ...result, value: numerator, numerator, denominator, status: 'computed' };
};

/**
 * Computes every indicator over the retained needs. Percentages go from 0 to 100, amounts are euros; what cannot be computed
 * is `missing` with a reason, never 0.
 */
export const computeIndicators = (census: Census, texts: Messages['sheets'] = fr.sheets): IndicatorResult[] =>
  INDICATORS.map((indicator) => computeOne(indicator, census, texts));
