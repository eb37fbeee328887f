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
  if (typed.kind === 'formula')
    return { input: { formula: fromLocalFormula(typed.formula, info) }, numberFormat: null, quotePrefix: false };
  return { input: { value: typed.value }, numberFormat: typed.format, quotePrefix: false };
}
