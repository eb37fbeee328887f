/** A chart as it stands in the file. */
export interface ChartSource {
  part: string;
  /** The drawing that places it, and the relationship by which it does. */
  drawing: string;
  relationship: string;
  /** `chartState` when it was read. */
  state: string;
}
