import type { IndicatorResult } from '../census';
import { computeIndicatorSeries } from '../census/indicators/compute';
import type { CheckResult } from './result';

/**
 * Indicators of the years beside the campaign's that the workbook gives figures for, by indicator and rising year. They
 * come after those of the campaign in documents.
 */
export const otherYears = ({ source }: CheckResult): IndicatorResult[] =>
  computeIndicatorSeries(source).filter(({ year }) => year !== source.campaignYear);
