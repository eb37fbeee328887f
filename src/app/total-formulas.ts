/** The rows of a census and those added below its last one. All are Excel's row numbers. */
export interface AddedRows {
  sheet: string;
  /** First row below the header. */
  firstRow: number;
  /** Last row before the new ones: that of the header where there is none. */
  lastRow: number;
  count: number;
}

/** A text, or a range of cells with the sheet it names: « "…" », « J7:J92 », « 'Besoins 2027'!$J$7:$J$92 ». */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'\]])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?)(\d{1,7}):(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\p{L}\p{N}_(!])/gu;

interface FoundRange {
  text: string;
  /** The text up to the last row number. */
  head: string;
  start: number;
  end: number;
}

/** Rewrites the ranges of a formula (A1 style, English) that stand on the sheet itself. */
const mapRanges = (formula: string, sheet: string, change: (range: FoundRange) => string): string =>
  formula.replace(TOKEN, (text: string, prefix?: string, from?: string, start?: string, to?: string, end?: string) => {
    if (from === undefined) return text;
    const name = prefix?.slice(0, -1);
    const own = name === undefined || name === sheet || name === `'${sheet.replaceAll("'", "''")}'`;
    const head = `${prefix ?? ''}${from}${start}:${to}`;
    return own ? change({ text, head, start: Number(start), end: Number(end) }) : text;
  });

/**
 * The formula with its ranges that end at the last need going down to the last new row. Excel extends a range when rows are
 * inserted within it, not when they come after its last row.
 */
export const extendRanges = (formula: string, { sheet, firstRow, lastRow, count }: AddedRows): string =>
  mapRanges(formula, sheet, ({ text, head, start, end }) =>
    // A range may start at the header, which is all there is of it before the first need; what starts higher, or names the last
    // of several rows alone, is no total of the needs.
    end === lastRow && start >= firstRow - 1 && (start < end || firstRow >= lastRow) ? `${head}${end + count}` : text,
  );

/**
 * Whether some range of a formula, as it is before the rows come, will hold them all.
 * @param inserted whether they are inserted, so that what reaches below the last need follows; else they fill empty rows
 */
export const coversRows = (formula: string, { sheet, lastRow, count }: AddedRows, inserted: boolean): boolean => {
  let covers = false;
  mapRanges(formula, sheet, ({ text, start, end }) => {
    covers ||= inserted ? start <= lastRow && end > lastRow : start <= lastRow + 1 && end >= lastRow + count;
    return text;
  });
  return covers;
};
