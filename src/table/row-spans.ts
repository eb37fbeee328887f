/** A stretch of rows, by Excel's row numbers. */
export interface RowSpan {
  first: number;
  count: number;
}

/** Neighbouring rows joined; the rows must rise. */
export const rowSpans = (rows: readonly number[]): RowSpan[] => {
  const spans: RowSpan[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last.first + last.count === row) last.count++;
    else spans.push({ first: row, count: 1 });
  }
  return spans;
};
