import { fromLocalFormula, localeInfo, readTyped } from '../../host/formats';
import type { CellInput } from '../../host/workbook/sheet';
import type { Locale } from '../../i18n';

/** What typing a text into a cell writes there, and what it changes in the cell's look. */
export interface TypedCell {
  input: Exclude<CellInput, undefined>;
  /** Number format that a cell in `General` receives; null when there is none. */
  numberFormat: string | null;
  /** Typed after an apostrophe: shown as text whatever it looks like. */
  quotePrefix: boolean;
}

const plain = (value: string | null): TypedCell => ({ input: { value }, numberFormat: null, quotePrefix: false });

/** Texts between quotation marks, names of sheets, references to tables: brackets there close nothing. */
const QUOTED = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?/g;

/** A formula with the parentheses that were left open closed at its end, as Excel does when it is entered. */
function closed(formula: string): string {
  let open = 0;
  for (const bracket of formula.replace(QUOTED, '')) {
    if (bracket === '(') open++;
    // One closed too early is for Excel to refuse.
    else if (bracket === ')' && --open < 0) return formula;
  }
  return formula + ')'.repeat(open);
}

/** Formulas that come to a day or a moment, or to one so many days away, and the format that Excel gives their cell. */
const MOMENTS: [RegExp, string][] = [
  [/^=(?:TODAY\(\)|DATE\([^()]*\))(?:[+-]\d+)*$/i, 'm/d/yyyy'],
  [/^=NOW\(\)(?:[+-]\d+)*$/i, 'm/d/yyyy h:mm'],
];

const formatOfFormula = (formula: string): string | null =>
  MOMENTS.find(([form]) => form.test(formula.replace(/\s/g, '')))?.[1] ?? null;

/**
 * Reads a text as Excel reads what is typed into a cell.
 * @param text in the user's language (« 1 200,50 € », « 12/03/2024 », « =SOMME(A1:A3) »)
 * @param numberFormat of the cell; a text cell (`@`) keeps everything as text
 */
export function typedCell(text: string, numberFormat: string, locale: Locale): TypedCell {
  if (text !== '' && numberFormat === '@') return plain(text);
  const info = localeInfo(locale);
  const typed = readTyped(text, info);
  if (typed === null) return plain(null);
  if (typed.kind === 'quoted') return { ...plain(typed.value), quotePrefix: true };
  if (typed.kind === 'formula') {
    const formula = closed(fromLocalFormula(typed.formula, info));
    return { input: { formula }, numberFormat: formatOfFormula(formula), quotePrefix: false };
  }
  return { input: { value: typed.value }, numberFormat: typed.format, quotePrefix: false };
}
