export type IndicatorStatus = 'computed' | 'declared' | 'missing';

/** An indicator for a year. Percentages go from 0 to 100, amounts are euros (exact to the cent). */
export interface IndicatorResult {
  id: string;
  year: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  unit: string;
  target: number | null;
  status: IndicatorStatus;
  /** Why a value is missing, in French. */
  reason?: string;
  /** The table that a computed or declared value comes from. */
  source?: string;
}
