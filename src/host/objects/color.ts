import { invalidArgument } from '../protocol';
import type { Color } from '../workbook/styles';
import type { WorkbookModel } from '../workbook/workbook';
import { COLOR_NAMES } from './color-names';
import { OFFICE_THEME } from '../workbook/office-theme';

/** `#RRGGBB` for a colour as an add-in gives it: `#RGB`, `#RRGGBB`, with or without `#`, or an HTML name. */
export function colorText(value: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f]{3})$/i.exec(value)?.[1];
  if (short) return `#${[...short].map((digit) => digit + digit).join('')}`.toUpperCase();
  const name = value.toLowerCase();
  const named = Object.hasOwn(COLOR_NAMES, name) ? COLOR_NAMES[name] : undefined;
  if (!named) throw invalidArgument(`"${value}" is not a colour.`);
  return named;
}

/** The tint that colours share (`JSON` numbers as text), null when they differ. */
export const tintOf = (shared: string | null): number | null => (shared === null ? null : Number(shared));

export function withTint(color: Color, tint: number): Color {
  const { tint: _tint, ...base } = color;
  return tint === 0 ? base : { ...base, tint };
}

/** The first 64 entries of the indexed palette of the file format; 64 and 65 are the system colours. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ');

/** `#RRGGBB` of a colour of the model; `fallback` stands for an automatic one. */
export function shownColor(workbook: WorkbookModel, color: Color | null, fallback: string): string {
  if (!color) return fallback;
  const base =
    color.rgb ??
    (color.theme === undefined ? undefined : (workbook.themeColors[color.theme] ?? OFFICE_THEME[color.theme])) ??
    (color.indexed === undefined || !PALETTE[color.indexed] ? undefined : `#${PALETTE[color.indexed]}`);
  if (!base) return fallback;
  return color.tint ? tinted(base, color.tint) : base.toUpperCase();
}

/** Lightens (tint > 0) or darkens a colour through its luminance (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const sector =
    range === 0 ? 0 : max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  const tintedLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * tintedLight - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const [r1, g1, b1] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(sector) % 6] as [number, number, number];
  const shift = tintedLight - chroma / 2;
  return `#${[r1, g1, b1]
    .map((part) =>
      Math.round((part + shift) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}
