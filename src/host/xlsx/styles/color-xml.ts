import type { Color } from '../../workbook/styles';
import type { XmlElement } from '../xml/element';

/** A `<color>`, `<fgColor>`, … element; null for an automatic or absent colour. */
export function readColor(element: XmlElement | null): Color | null {
  if (!element) return null;
  const color: Color = {};
  const rgb = element.attr('rgb');
  const theme = element.number('theme');
  const tint = element.number('tint');
  const indexed = element.number('indexed');
  if (rgb !== null && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) color.rgb = '#' + rgb.slice(-6).toUpperCase();
  else if (theme !== null) color.theme = theme;
  else if (indexed !== null) color.indexed = indexed;
  else return null;
  if (tint !== null && tint !== 0) color.tint = tint;
  return color;
}

export function colorAttributes(color: Color): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (color.rgb !== undefined) attributes.rgb = 'FF' + color.rgb.replace('#', '').toUpperCase();
  else if (color.theme !== undefined) attributes.theme = String(color.theme);
  else if (color.indexed !== undefined) attributes.indexed = String(color.indexed);
  if (color.tint !== undefined && color.tint !== 0) attributes.tint = String(color.tint);
  return attributes;
}
