/** A cell of a published table: a text, something written as it is (a number, a date, true or false), or nothing. */
export type CsvCell = null | string | { readonly literal: string };

/**
 * What a spreadsheet takes for the beginning of a formula, whatever spaces, quotes or apostrophes stand before it (OWASP, CSV
 * injection; the full-width signs as well). A French Excel also begins a new cell at a semicolon, and a record at a line break
 * inside quotes that it did not take for quotes: each of these is a beginning too.
 */
const BEGINNING = /(^|[;\t\r\n])(?=(?:(?![;\t\r\n])[\s'"])*[=+\-@＝＋－＠])/g;

/** The apostrophe that `neutralised` adds, where it adds it. */
const NEUTRALISED = /(^|[;\t\r\n])'(?=(?:(?![;\t\r\n])[\s'"])*[=+\-@＝＋－＠])/g;

/** A text in which no spreadsheet finds a formula: an apostrophe stands before each beginning of one. */
export const neutralised = (text: string): string => text.replace(BEGINNING, "$1'");

/** The text that was given to `neutralised`. */
export const restored = (text: string): string => text.replace(NEUTRALISED, '$1');

const written = (cell: CsvCell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? `"${neutralised(cell).replace(/"/g, '""')}"` : cell.literal;
};

/**
 * A table as CSV (RFC 4180): comma, CRLF, texts always quoted, so that an empty text and no value differ; texts are neutralised.
 * Without byte order mark: the file is UTF-8.
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [header, ...rows].map((line) => `${line.map(written).join(',')}\r\n`).join('');

/** An amount in cents as euros with a decimal point: `120000`, `1234.5` is `1234.50`. Exact, whatever its size. */
export const euros = (cents: number): CsvCell => {
  const absolute = BigInt(Math.abs(cents));
  const [whole, rest] = [absolute / 100n, absolute % 100n];
  const decimals = rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`;
  return { literal: `${cents < 0 ? '-' : ''}${whole}${decimals}` };
};

/** A number in the notation of JSON. */
export const figure = (value: number): CsvCell => ({ literal: String(value) });

export const truth = (value: boolean): CsvCell => ({ literal: String(value) });
