import { INDICATORS } from '../indicators';
import type { Indicator, IndicatorId } from '../indicators/indicator';
import type { IndicatorResult } from '../indicators/result';
import { targetOf } from '../indicators/targets';
import type { ReportInput } from './report-input';
import type { Figures } from './bilan-wording';

/** What the report says of an indicator. */
export interface BilanFigure {
  indicator: Indicator;
  /** As they stand in the cells: percentages are shares of 1. */
  figures: Figures;
  /** Why the figure of the year is missing, in French; `null` when it is there. */
  reason: string | null;
  /** Year by which the target is to be reached. */
  deadline: number | null;
  /** Every year whose figure is known, rising. */
  years: { year: number; value: number }[];
}

/** The figures of every indicator for the campaign's year and the one before. */
export const bilanFigures = ({
  census,
  indicators,
  series,
}: Pick<ReportInput, 'census' | 'indicators' | 'series'>): Map<IndicatorId, BilanFigure> => {
  const year = census.campaignYear;
  const results = new Map<string, IndicatorResult>(series.map((result) => [`${result.id} ${result.year}`, result]));
  for (const result of indicators) results.set(`${result.id} ${result.year}`, result);
  const figureOf = (indicator: Indicator): BilanFigure => {
    const share = (value: number | null | undefined): number | null =>
      value === null || value === undefined ? null : indicator.kind === 'percent' ? value / 100 : value;
    const now = results.get(`${indicator.id} ${year}`);
    const target = targetOf(indicator, census.registers.targets, year);
    return {
      indicator,
      figures: {
        v: share(now?.value),
        p: share(results.get(`${indicator.id} ${year - 1}`)?.value),
        n: now?.numerator ?? null,
        d: now?.denominator ?? null,
        c: share(target?.value),
      },
      reason: now && now.value !== null ? null : (now?.reason ?? ''),
      deadline: target?.deadline ?? null,
      years: [...results.values()]
        .flatMap((result) =>
          result.id === indicator.id && result.value !== null
            ? [{ year: result.year, value: share(result.value)! }]
            : [],
        )
        .sort((a, b) => a.year - b.year),
    };
  };
  return new Map(INDICATORS.map((indicator) => [indicator.id, figureOf(indicator)]));
};
