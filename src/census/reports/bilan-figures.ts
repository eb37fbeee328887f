import { groupBy } from '../../table/group-by';
import { INDICATORS } from '../indicators';
import type { Indicator, IndicatorId } from '../indicators/indicator';
import { targetOf } from '../indicators/targets';
import type { ReportInput } from './report-input';
import type { Figures } from './bilan-wording';

/** What the report says of an indicator. */
export interface BilanFigure {
  indicator: Indicator;
  /** As they stand in the cells: percentages are shares of 1; `p` is the last figure known before. */
  figures: Figures;
  /** The year of that figure; the year before where there is none. */
  knownYear: number;
  /** The figure of the year before. */
  previous: number | null;
  /** Why the figure of the year is missing, in French; `null` when it is there. */
  reason: string | null;
  /** Year by which the target is to be reached. */
  deadline: number | null;
  /** Every year whose figure is known, rising. */
  years: { year: number; value: number }[];
}

/** The figures of every indicator for the campaign's year and those before. */
export const bilanFigures = ({
  census,
  indicators,
  series,
}: Pick<ReportInput, 'census' | 'indicators' | 'series'>): Map<IndicatorId, BilanFigure> => {
  const year = census.campaignYear;
  const byId = groupBy([...series.filter((result) => result.year !== year), ...indicators], ({ id }) => id);
  const figureOf = (indicator: Indicator): BilanFigure => {
    const share = (value: number | null | undefined): number | null =>
      value === null || value === undefined ? null : indicator.kind === 'percent' ? value / 100 : value;
    const now = byId.get(indicator.id)?.find((result) => result.year === year);
    const target = targetOf(indicator, census.registers.targets, year);
    const years = (byId.get(indicator.id) ?? [])
      .flatMap(({ year: of, value }) => (value === null ? [] : [{ year: of, value: share(value)! }]))
      .sort((a, b) => a.year - b.year);
    const before = years.filter((known) => known.year < year).at(-1);
    return {
      indicator,
      figures: {
        v: share(now?.value),
        p: before?.value ?? null,
        n: now?.numerator ?? null,
        d: now?.denominator ?? null,
        c: share(target?.value),
      },
      knownYear: before?.year ?? year - 1,
      previous: years.find((known) => known.year === year - 1)?.value ?? null,
      reason: now && now.value !== null ? null : (now?.reason ?? ''),
      deadline: target?.deadline ?? null,
      years,
    };
  };
  return new Map(INDICATORS.map((indicator) => [indicator.id, figureOf(indicator)]));
};
