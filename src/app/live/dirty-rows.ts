import { rowSpans, type RowSpan } from '../../table/row-spans';

/** Rows to be read again, kept in step with rows that are put in and taken out. Excel's row numbers. */
export class DirtyRows {
  private rows = new Set<number>();

  get size(): number {
    return this.rows.size;
  }

  add({ first, count }: RowSpan): void {
    for (let row = first; row < first + count; row++) this.rows.add(row);
  }

  /** Rows were put in before `first`: those below moved down, the new ones are to be read. */
  insert({ first, count }: RowSpan): void {
    this.rows = new Set([...this.rows].map((row) => (row >= first ? row + count : row)));
    this.add({ first, count });
  }

  /** Rows were taken out: those below moved up. */
  remove({ first, count }: RowSpan): void {
    const left = [...this.rows].filter((row) => row < first || row >= first + count);
    this.rows = new Set(left.map((row) => (row < first ? row : row - count)));
  }

  clear(): void {
    this.rows.clear();
  }

  /** The rows between two, as stretches from the top. */
  spans(from: number, to: number): RowSpan[] {
    return rowSpans([...this.rows].filter((row) => row >= from && row <= to).sort((a, b) => a - b));
  }
}
