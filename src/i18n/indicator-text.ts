/** What users read of an indicator. `denominator` is empty where there is none. */
export interface IndicatorText {
  label: string;
  unit: string;
  /** What counts and what does not, in one sentence. */
  perimeter: string;
  /** The tables that it is worked out from, as the workbook names them. */
  source: string;
  numerator: string;
  denominator: string;
}

/** One indicator of the catalogue. */
export const indicatorText = (
  label: string,
  unit: string,
  perimeter: string,
  source: string,
  numerator: string,
  denominator = '',
): IndicatorText => ({ label, unit, perimeter, source, numerator, denominator });
