const DATE = /[dy]|m+[/\-. ]|[/\-. ]m+/i;
const TIME = /[hs]/i;

/** `Excel.NumberFormatCategory` of a format code: how the dialogue « Format de cellule » would file it. */
export function numberFormatCategory(code: string): string {
  if (/^general$/i.test(code)) return 'General';
  if (code === '@') return 'Text';
  // What stands in quotes, after a backslash or in brackets is no pattern.
  const pattern = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const first = pattern.split(';')[0] ?? '';
  if (/[*]\s/.test(first) && /_/.test(first)) return 'Accounting';
  if (/[€$£¥]/.test(code.replace(/\\/g, ''))) return /0|#/.test(first) ? 'Currency' : 'Custom';
  if (/^0(\.0+)?%$/.test(first)) return 'Percentage';
  if (/^[#0]*(\.0+)?E[+-]0+$/i.test(first)) return 'Scientific';
  if (/^#?\s?\?+\/(\?+|\d+)$/.test(first)) return 'Fraction';
  if (/^(#,##)?0(\.0+)?_?\)?$/.test(first)) return 'Number';
  if (/[#0?]/.test(first.replace(/\.0+/, ''))) return 'Custom';
  if (DATE.test(first)) return 'Date';
  return TIME.test(first) ? 'Time' : 'Custom';
}
