/** Columns of the sheet Bilan SPASER, counted from 0. Those from the numerator on are not printed. */
export const BILAN = {
  text: 0,
  id: 1,
  previous: 2,
  current: 3,
  target: 4,
  trend: 5,
  numerator: 7,
  denominator: 8,
  /** The last year before with a figure, and that figure: what a sentence compares with. */
  knownYear: 9,
  known: 10,
  chartLabel: 12,
  chartValue: 13,
} as const;

/** How many of the columns are printed. */
export const PRINTED_COLUMNS = 6;

/** In characters; the printed ones fill a page of A4 at the scale of the sheet. */
export const BILAN_WIDTHS = [54, 9, 12, 12, 11, 12, 3, 14, 14, 14, 14, 3, 28, 14];

/** Row of the header, counted from 0: it holds the two years that every formula reads. */
export const HEADER_ROW = 3;
