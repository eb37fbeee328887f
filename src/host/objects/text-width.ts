import type { FontStyle } from '../workbook/styles';

/** Advance widths of Calibri in thousandths of an em, for the characters of French and English texts. */
const WIDTHS: Record<string, number> = {};
const GROUPS: [number, string][] = [
  [226, ' \u00a0'],
  [180, '\u202f'],
  [221, "'"],
  [229, 'ijlìíîï|'],
  [252, '.,:;!I'],
  [303, '()[]-{}'],
  [305, 'f'],
  [335, 't'],
  [349, 'r'],
  [386, '/\\'],
  [391, 'sz'],
  [401, '"'],
  [423, 'cçLvy'],
  [452, 'kxF'],
  [463, '?'],
  [479, 'aàâäEÉÈÊeéèêëSZgT'],
  [498, '=+<>~^*_'],
  [507, '0123456789€$£#'],
  [517, 'PYJ'],
  [525, 'bdhnopquùûüôöòñ'],
  [533, 'CÇBK'],
  [543, 'RX'],
  [579, 'AÀÂV'],
  [623, 'HGDU'],
  [646, 'N'],
  [662, 'OÔQ'],
  [682, '&'],
  [715, 'w%'],
  [799, 'm'],
  [855, 'M'],
  [890, 'W@'],
  [840, 'œ'],
];
for (const [width, characters] of GROUPS) for (const character of characters) WIDTHS[character] = width;

/** For what is not in the table: about the width of a capital letter. */
const OTHER = 580;

/** Pixels at 96 dpi that a line of text takes in a font; a measure without a screen, right to a few per cent. */
export function textPixels(text: string, font: Pick<FontStyle, 'size' | 'bold'>): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS[character] ?? OTHER;
  const em = (font.size * 96) / 72;
  return (thousandths / 1000) * em * (font.bold ? 1.05 : 1);
}
