import { getFormatInfo } from 'numfmt';
import { localeInfo, renderText, toLocalFormula, type LocaleInfo } from '../../host/formats';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Locale } from '../../i18n';

/** The text of a cell in the formula bar and in the editor: what one would type to get what it holds. */
export function editText(sheet: SheetModel, row: number, column: number, locale: Locale): string {
  const info = localeInfo(locale);
  const formula = sheet.cells.formula(row, column);
  if (formula !== null) return toLocalFormula(formula, info);
  const value = sheet.value(row, column);
  const style = sheet.workbook.styles.get(sheet.styleAt(row, column));
  if (typeof value === 'number') return numberText(value, style.numberFormat, info, sheet.workbook.date1904);
  const text = renderText(value, 'General', info);
  return style.quotePrefix ? `'${text}` : text;
}

/** A number in full, a date or a time in the user's order, a percentage as one. */
function numberText(value: number, numberFormat: string, info: LocaleInfo, date1904: boolean): string {
  const plain = String(value).replace('.', info.decimal);
  switch (kindOf(numberFormat)) {
    case 'date':
    case 'datetime':
      return renderText(value, Number.isInteger(value) ? 'm/d/yyyy' : `${info.shortDate} hh:mm:ss`, info, date1904);
    case 'time':
      return renderText(value, 'hh:mm:ss', info, date1904);
    case 'percent':
      // Twelve digits are enough for a rate and hide what doubles add when multiplied by 100.
      return `${String(Number((value * 100).toPrecision(12))).replace('.', info.decimal)}%`;
    default:
      return plain;
  }
}

function kindOf(numberFormat: string): string {
  if (numberFormat === 'General') return 'general';
  try {
    return getFormatInfo(numberFormat).type;
  } catch {
    // A format that cannot be read says nothing about how to edit its value.
    return 'general';
  }
}
