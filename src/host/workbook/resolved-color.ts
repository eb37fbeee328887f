import type { Color } from './styles';

/** The palette of indexed colours, 0 to 63 (8 to 15 repeat 0 to 7). */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A colour of the file as `#RRGGBB`, theme and tint applied; null for the system's own colours. */
export function resolvedColor(color: Color, themeColors: readonly string[]): string | null {
  const base =
    color.rgb ??
    (color.theme !== undefined
      ? themeColors[color.theme]
      : color.indexed !== undefined && PALETTE[color.indexed] !== undefined
        ? '#' + PALETTE[color.indexed]
        : undefined);
  if (base === undefined) return null;
  return color.tint ? tinted(base, color.tint) : base.toUpperCase();
}

/** ECMA-376 18.8.19: the tint moves the lightness in the HLS model, towards white when positive, towards black when negative. */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : high === red
        ? ((green - blue) / spread + 6) % 6
        : high === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = saturation * (1 - Math.abs(2 * light - 1));
  const channel = (n: number): string => {
    const k = (n + hue * 2) % 12;
    const value = light - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
