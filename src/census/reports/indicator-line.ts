import type { Indicator } from '../indicators/indicator';
import type { IndicatorResult } from '../indicators/result';
import type { IndicatorProgress } from './indicator-progress';

/** A row of the table Indicateurs: an indicator in a year. */
export interface IndicatorLine {
  indicator: Indicator;
  result: IndicatorResult;
  progress: IndicatorProgress;
  /** Excel's row number on the sheet. */
  row: number;
}

/** A figure as the sheet holds it: a percentage is a share of 1 there, shown as percent. */
export const asWritten = <T extends number | null>({ kind }: Pick<Indicator, 'kind'>, value: T): T =>
  (value !== null && kind === 'percent' ? value / 100 : value) as T;
