import { invalidArgument } from '../protocol';
import type { Color } from '../workbook/styles';
import type { WorkbookModel } from '../workbook/workbook';
import { COLOR_NAMES } from './color-names';
import { OFFICE_THEME } from '../workbook/office-theme';
import { resolvedColor } from '../workbook/resolved-color';

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

/** `#RRGGBB` of a colour of the model; `fallback` stands for an automatic one. */
export function shownColor({ themeColors }: WorkbookModel, color: Color | null, fallback: string): string {
  if (!color) return fallback;
  // A file can have a theme that names fewer colours than Office's.
  const theme = OFFICE_THEME.map((office, i) => themeColors[i] ?? office);
  return resolvedColor(color, theme) ?? fallback;
}
