/** Rows that belong together on a page, by their heights in points. */
export interface KeptRows {
  heights: readonly number[];
  /** A chapter begins with it: a page, unless a good part of one is left. */
  chapter?: boolean;
  /** Its heading stays with the next group as well, where both fit on a page. */
  withNext?: boolean;
}

export interface PageSize {
  /** The row of the first group. */
  first: number;
  /** Points of a page. */
  page: number;
  /** Points taken on the first page by what stands above; on the others by the rows that are repeated. */
  above: number;
  repeated: number;
}

/** Where a group too tall for a page may be cut: its heading stays with what follows. */
const LEAST_TOGETHER = 3;
/** The part of a page that must be left for a chapter to begin on it, and that the last page holds at least. */
const GOOD_PART = 1 / 3;
/** How much emptier than they could be pages are made for the sake of the last one, and in which steps. */
const LEAST_FILLED = 0.8;
const STEP = 0.02;

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

interface Paged {
  breaks: number[];
  /** Points taken on the last page. */
  last: number;
}

const paged = (groups: readonly KeptRows[], { first, page, above, repeated }: PageSize): Paged => {
  const breaks: number[] = [];
  let row = first;
  let used = above;
  const begin = (at: number): void => {
    breaks.push(at);
    used = repeated;
  };
  groups.forEach(({ heights, chapter, withNext }, place) => {
    const whole = sum(heights);
    const tooTall = whole > page - repeated;
    const both = withNext ? whole + sum(groups[place + 1]?.heights ?? []) : whole;
    const together = both > page - repeated ? whole : both;
    const empty = row === first || breaks.at(-1) === row;
    const late = chapter && page - used < page * GOOD_PART;
    if (!empty && (late || (!tooTall && used + together > page))) begin(row);
    for (const [at, height] of heights.entries()) {
      const cut = at >= LEAST_TOGETHER || (at === 0 && !empty);
      const ahead = at === 0 ? sum(heights.slice(0, LEAST_TOGETHER)) : height;
      if (tooTall && cut && used + ahead > page && breaks.at(-1) !== row) begin(row);
      used += height;
      row++;
    }
  });
  return { breaks, last: used };
};

/**
 * The rows (from 0) before which a page begins, so that groups stay whole wherever they fit on a page. Where little is left
 * for the last page, the others are filled less, as long as that makes no page more.
 */
export const pageBreaks = (groups: readonly KeptRows[], size: PageSize): number[] => {
  const full = paged(groups, size);
  if (full.breaks.length === 0) return full.breaks;
  for (let part = 1; part >= LEAST_FILLED; part -= STEP) {
    const { breaks, last } = paged(groups, { ...size, page: size.page * part });
    if (breaks.length > full.breaks.length) break;
    if (last >= size.page * GOOD_PART) return breaks;
  }
  return full.breaks;
};
