import { readTyped, renderText, type LocaleInfo } from '../formats';
import { invalidArgument } from '../protocol';
import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { CellInput } from '../workbook/sheet';
import { assertCellsWritable } from './access';
import { readMatrix, writeMatrix } from './cell-matrix';
import { checkedFormula } from './formula-text';
import type { Range } from './range';
import { syncTableHeaders } from './table-headers';

/** Excel's limit for the text of a cell. */
const MAX_TEXT = 32_767;

/** A value as it travels: `""` for empty, the code for an error. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof ErrorValue ? value.code : value;
}

export function wireType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (value instanceof ErrorValue) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

export const readValues = (range: Range): unknown => {
  const { cells } = range.sheet;
  return readMatrix(range, (row, column) => wireValue(cells.value(row, column)));
};

export const readValueTypes = (range: Range): unknown => {
  const { cells } = range.sheet;
  return readMatrix(range, (row, column) => wireType(cells.value(row, column)));
};

/** What the screen shows, were the columns wide enough. */
export const readText = (range: Range): unknown => readMatrix(range, (row, column) => cellText(range, row, column));

export function cellText(range: Range, row: number, column: number): string {
  const { sheet, workbook, context } = range;
  const style = workbook.styles.get(sheet.styleAt(row, column));
  return renderText(sheet.cells.value(row, column), style.numberFormat, context.locale, workbook.date1904);
}

/** `range.values = …`: texts are read as if typed; `null` leaves a cell alone. */
export function writeValues(range: Range, value: unknown): void {
  if (range.isUnbounded && (value === '' || value === null)) {
    if (value === '') clearAll(range);
    return;
  }
  writeCells(range, writeMatrix(range, value).cells, (text) => typedEnglish(text, range.context.locale));
}

function clearAll(range: Range): void {
  assertCellsWritable(range.sheet, range.bounds);
  range.sheet.clearContents(range.bounds);
}

/** How a text becomes a constant or a formula, and what it does to the look of its cell. */
export interface ReadText {
  input: CellInput;
  format: string | null;
  quoted: boolean;
}

/** Formulas among values are in English, typed constants in the language of the user. */
function typedEnglish(text: string, locale: LocaleInfo): ReadText {
  return readTypedText(text, locale, checkedFormula);
}

/** Reads a text as typed; `formula` turns a formula text into an English one or refuses it. */
export function readTypedText(text: string, locale: LocaleInfo, formula: (text: string) => string): ReadText {
  const typed = readTyped(text, locale);
  if (!typed) return { input: { value: null }, format: null, quoted: false };
  if (typed.kind === 'formula') return { input: { formula: formula(typed.formula) }, format: null, quoted: false };
  if (typed.kind === 'quoted') return { input: { value: typed.value }, format: null, quoted: true };
  return { input: { value: typed.value }, format: typed.format, quoted: false };
}

/** Writes one entry per cell; texts in cells formatted as text stay texts. */
export function writeCells(
  range: Range,
  cells: unknown[][],
  read: (text: string, r: number, c: number) => ReadText,
): void {
  const { sheet, workbook, bounds } = range;
  assertCellsWritable(sheet, bounds);
  const looks: { row: number; column: number; format: string | null; quoted: boolean }[] = [];
  const inputs = cells.map((line, r) =>
    line.map((entry, c): CellInput => {
      if (entry === null || entry === undefined) return undefined;
      if (typeof entry === 'number' || typeof entry === 'boolean') return { value: entry };
      if (typeof entry !== 'string') throw invalidArgument('A cell takes a text, a number, true, false or null.');
      if (entry.length > MAX_TEXT) throw invalidArgument(`A cell takes at most ${MAX_TEXT} characters.`);
      const row = bounds.row + r;
      const column = bounds.column + c;
      const style = workbook.styles.get(sheet.styleAt(row, column));
      if (style.numberFormat === '@') return { value: entry === '' ? null : entry };
      const text = read(entry, r, c);
      const format = style.numberFormat === 'General' ? text.format : null;
      if (format !== null || text.quoted !== style.quotePrefix)
        looks.push({ row, column, format, quoted: text.quoted });
      return text.input;
    }),
  );
  sheet.write(bounds.row, bounds.column, inputs);
  for (const { row, column, format, quoted } of looks)
    sheet.format(
      { row, column, rowCount: 1, columnCount: 1 },
      { quotePrefix: quoted, ...(format === null ? {} : { numberFormat: format }) },
    );
  syncTableHeaders(sheet, bounds);
}
