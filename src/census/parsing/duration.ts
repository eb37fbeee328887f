/** A duration in months: `initial` plus `extensions` times `extensionMonths`. */
export interface Duration {
  readonly initial: number;
  readonly extensions: number;
  readonly extensionMonths: number;
  readonly total: number;
}
