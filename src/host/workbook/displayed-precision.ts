import { bounds, MAX_COLUMNS, MAX_ROWS, type Bounds } from './bounds';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** A number that is to stand in a cell, where the workbook keeps numbers as displayed; else the number itself. */
export function asDisplayed(sheet: SheetModel, row: number, column: number, value: number): number {
  const { calculation, styles } = sheet.workbook;
  return calculation.precisionAsDisplayed
    ? roundedAsDisplayed(value, styles.get(sheet.styleAt(row, column)).numberFormat)
    : value;
}

/** Rounds all numbers of the workbook to what is displayed of them, for good: what is no formula loses its other digits. */
export function keepAsDisplayed({ sheets }: WorkbookModel): void {
  for (const sheet of sheets) keepAreaAsDisplayed(sheet, bounds(0, 0, MAX_ROWS, MAX_COLUMNS));
}

/** The same for the constants of an area, whose formats have changed. */
export function keepAreaAsDisplayed(sheet: SheetModel, area: Bounds): void {
  const { cells } = sheet;
  sheet.eachStored(area, false, (row, column) => {
    const value = cells.value(row, column);
    if (typeof value !== 'number' || cells.formula(row, column) !== null) return;
    const kept = asDisplayed(sheet, row, column, value);
    if (kept !== value) cells.setValue(row, column, kept);
  });
  sheet.workbook.calculator.cellsChanged(sheet, area);
}

/** Quoted, escaped and bracketed parts of a number format, and fillers: they show no digits of the number. */
const NOT_DIGITS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * A number as its format displays it (« Définir le calcul avec la précision au format affiché »): `1.005` shown with `0.00` is
 * `1.01`. Formats that do not say how many digits they show (General, fractions, dates, texts) leave the number as it is.
 */
export function roundedAsDisplayed(value: number, format: string): number {
  const section = sectionFor(value, format);
  if (section === null || /[/]|General|Standard|@|[dmyhs]/i.test(section.replace(/E[+-]/i, ''))) return value;
  const mantissa = /^([^E]*)E[+-]/i.exec(section);
  if (mantissa) return Number(value.toExponential(Math.min(decimalsOf(mantissa[1] ?? ''), 15)));
  if (!/[0#?]/.test(section)) return value;
  const percents = section.split('%').length - 1;
  const thousands = /[0#?](,+)(?=[^0#?.]*(?:\.|$))/.exec(section)?.[1]?.length ?? 0;
  return roundHalfUp(value, decimalsOf(section) + 2 * percents - 3 * thousands);
}

/** The section of a format that shows a number; null where a condition of its own chooses it. */
function sectionFor(value: number, format: string): string | null {
  if (/\[[<>=]/.test(format)) return null;
  const sections = format.replace(NOT_DIGITS, '').split(';');
  if (value < 0 && sections.length > 1) return sections[1] ?? null;
  if (value === 0 && sections.length > 2) return sections[2] ?? null;
  return sections[0] ?? null;
}

const decimalsOf = (section: string): number => (/\.([0#?]*)/.exec(section)?.[1] ?? '').length;

/** Away from zero at the half, counted on the 15 digits that Excel knows of a number. */
function roundHalfUp(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  // Numbers this large have no digit left to round.
  if (scaled >= 1e15) return value;
  return Math.sign(value) * Number(`${scaled}e${-decimals}`) || 0;
}
