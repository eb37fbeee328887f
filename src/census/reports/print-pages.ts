/** Rows that belong together on a page, by their heights in points. */
export interface KeptRows {
  heights: readonly number[];
  /** A page begins with it. */
  newPage?: boolean;
}

/** Where a group too tall for a page may be cut: its heading stays with what follows. */
const LEAST_TOGETHER = 3;

/**
 * The rows (from 0) before which a page begins, so that groups stay whole wherever they fit on a page.
 * @param first the row of the first group
 * @param page points of a page
 * @param above points taken on the first page by what stands above; on the others by the rows that are repeated
 */
export const pageBreaks = (
  groups: readonly KeptRows[],
  { first, page, above, repeated }: { first: number; page: number; above: number; repeated: number },
): number[] => {
  const breaks: number[] = [];
  let row = first;
  let used = above;
  const begin = (at: number): void => {
    breaks.push(at);
    used = repeated;
  };
  for (const { heights, newPage } of groups) {
    const whole = heights.reduce((sum, height) => sum + height, 0);
    const empty = row === first || breaks.at(-1) === row;
    const tooTall = whole > page - repeated;
    if (!empty && (newPage || (!tooTall && used + whole > page))) begin(row);
    for (const [place, height] of heights.entries()) {
      const cut = place >= LEAST_TOGETHER || (place === 0 && !empty);
      const ahead = place === 0 ? heights.slice(0, LEAST_TOGETHER).reduce((sum, next) => sum + next, 0) : height;
      if (tooTall && cut && used + ahead > page && breaks.at(-1) !== row) begin(row);
      used += height;
      row++;
    }
  }
  return breaks;
};
