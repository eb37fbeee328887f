/** How a workbook calculates beyond its mode; Excel's own defaults. */
export interface CalculationSettings {
  /** Formulas that go round in circles are computed again and again instead of showing 0. */
  iterate: boolean;
  /** At most so many times, */
  maxIterations: number;
  /** or until no value changes by more than this. */
  maxChange: number;
  /** Numbers are kept as they are displayed. */
  precisionAsDisplayed: boolean;
}

export const defaultCalculation = (): CalculationSettings => ({
  iterate: false,
  maxIterations: 100,
  maxChange: 0.001,
  precisionAsDisplayed: false,
});
