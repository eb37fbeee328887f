/** A cell whose formula is another one now. `previous` is empty where it held no formula. */
export interface ChangedFormula {
  row: number;
  column: number;
  previous: string;
}

/** Beyond this many formulas in one change it is only told that something changed. */
const MOST_TOLD = 1000;

/** Collects the cells of one change whose formulas change. */
export class FormulaChanges {
  private readonly found: ChangedFormula[] = [];
  private count = 0;

  /** A cell gets another formula, or loses its own (null). */
  note(row: number, column: number, before: string | null, after: string | null): void {
    if (before === after) return;
    this.count++;
    if (this.count <= MOST_TOLD) this.found.push({ row, column, previous: before ?? '' });
  }

  get happened(): boolean {
    return this.count > 0;
  }

  /** The cells, or null when there are too many to tell. */
  get cells(): ChangedFormula[] | null {
    return this.count > MOST_TOLD ? null : this.found;
  }
}
