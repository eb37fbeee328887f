import type { Color } from '../../host/workbook/styles';

/** Office's theme colours, in the order of theme indexes in cell colours, for a workbook without a theme. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** The indexed palette of ECMA-376 §18.8.27, from index 8. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** `#RRGGBB` of a colour of the file, or null for the automatic one. */
export function cssColor(color: Color | null | undefined, themeColors: readonly string[]): string | null {
  if (!color) return null;
  const base = baseColor(color, themeColors);
  return base && color.tint ? tinted(base, color.tint) : base;
}

function baseColor(color: Color, themeColors: readonly string[]): string | null {
  if (color.rgb) return color.rgb;
  if (color.theme !== undefined) return themeColors[color.theme] ?? OFFICE_THEME[color.theme] ?? null;
  if (color.indexed === undefined) return null;
  // 0–7 repeat 8–15; 64 and 65 are the system's own text and background.
  const entry = INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return entry ? `#${entry}` : null;
}

/** Hue, lightness and saturation are whole numbers up to this in Windows, and in Excel's tints. */
const HLS = 240;
const RGB = 255;

/**
 * Lighter (tint > 0) or darker (tint < 0), as ECMA-376 §18.8.19 states it, with the whole numbers of Windows' colour model: only so
 * do the shades come out as Excel shows them (`#D9E1F2` for the first accent at 80 %).
 */
function tinted(hex: string, tint: number): string {
  const [hue, light, saturation] = toHls(hex);
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + (HLS - HLS * (1 - tint));
  return fromHls(hue, Math.min(HLS, Math.max(0, Math.trunc(changed + 1e-6))), saturation);
}

function toHls(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  const [r, g, b] = [n >> 16, (n >> 8) & 255, n & 255];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const sum = high + low;
  const range = high - low;
  const light = Math.trunc((sum * HLS + RGB) / (2 * RGB));
  if (range === 0) return [0, light, 0];
  const whole = light <= HLS / 2 ? sum : 2 * RGB - sum;
  const saturation = Math.trunc((range * HLS + Math.trunc(whole / 2)) / whole);
  const delta = (part: number): number => Math.trunc(((high - part) * (HLS / 6) + Math.trunc(range / 2)) / range);
  const hue =
    high === r ? delta(b) - delta(g) : high === g ? HLS / 3 + delta(r) - delta(b) : (2 * HLS) / 3 + delta(g) - delta(r);
  return [(hue + HLS) % HLS, light, saturation];
}

function fromHls(hue: number, light: number, saturation: number): string {
  const product = Math.trunc((light * saturation + HLS / 2) / HLS);
  const strong =
    light <= HLS / 2 ? Math.trunc((light * (HLS + saturation) + HLS / 2) / HLS) : light + saturation - product;
  const weak = 2 * light - strong;
  const part = (at: number): string =>
    Math.trunc((hueToRgb(weak, strong, (at + HLS) % HLS) * RGB + HLS / 2) / HLS)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  return `#${part(hue + HLS / 3)}${part(hue)}${part(hue - HLS / 3)}`;
}

function hueToRgb(weak: number, strong: number, hue: number): number {
  const sixth = HLS / 6;
  const slope = (way: number): number => weak + Math.trunc(((strong - weak) * way + sixth / 2) / sixth);
  if (hue < sixth) return slope(hue);
  if (hue < HLS / 2) return strong;
  return hue < (2 * HLS) / 3 ? slope((2 * HLS) / 3 - hue) : weak;
}
