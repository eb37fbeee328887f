import type { XmlElement } from '../xlsx/xml/element';

/** Where the colours of a drawing's scheme stand in the colours of the workbook's theme. */
const SCHEME: Record<string, number> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** `#RRGGBB` of the colour in a `<a:solidFill>`, or null when it is told in a way that is not followed here. */
export function drawingColor(fill: XmlElement | null, theme: readonly string[]): string | null {
  const color = fill?.elements[0];
  if (!color) return null;
  const base = baseColor(color, theme);
  return base && modified(base, color);
}

function baseColor(color: XmlElement, theme: readonly string[]): string | null {
  const value = color.local === 'sysClr' ? color.attr('lastClr') : color.attr('val');
  if (color.local === 'schemeClr') return theme[SCHEME[value ?? ''] ?? -1] ?? null;
  return value !== null && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
}

/** Applies the changes of luminance that themes are used with: `lumMod` and `lumOff`, in thousandths of a percent. */
function modified(hex: string, color: XmlElement): string {
  const share = (local: string, absent: number): number => (color.child(local)?.number('val') ?? absent) / 100_000;
  const scale = share('lumMod', 100_000);
  const offset = share('lumOff', 0);
  if (scale === 1 && offset === 0) return hex;
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const light = (Math.max(...parts) + Math.min(...parts)) / 2;
  const target = Math.min(Math.max(light * scale + offset, 0), 1);
  return `#${parts.map((part) => channel(part, light, target)).join('')}`.toUpperCase();
}

/** One channel of a colour whose luminance goes from `light` to `target`; hue and saturation stay. */
function channel(part: number, light: number, target: number): string {
  const chroma = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const shifted = chroma(light) === 0 ? target : target + (part - light) * (chroma(target) / chroma(light));
  return Math.round(Math.min(Math.max(shifted, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');
}
