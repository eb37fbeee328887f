import { XmlElement } from '../xlsx/xml/element';

type Content = XmlElement | null | undefined | false | Content[];

/** An element with the attribute `val` (null for none) and children; what is empty among the children is left out. */
export function c(local: string, val: string | number | null = null, ...content: Content[]): XmlElement {
  return filled(new XmlElement(`c:${local}`, val === null ? [] : [['val', String(val)]]), content);
}

/** An element of DrawingML with attributes and children. */
export function a(local: string, attributes: Record<string, string | number> = {}, ...content: Content[]): XmlElement {
  return filled(
    new XmlElement(
      `a:${local}`,
      Object.entries(attributes).map(([name, value]) => [name, String(value)]),
    ),
    content,
  );
}

/** An element that holds text only. */
export function text(name: string, value: string): XmlElement {
  return new XmlElement(name).setText(value);
}

function filled(element: XmlElement, content: Content[]): XmlElement {
  for (const child of content.flat(Infinity as 1) as (XmlElement | null | undefined | false)[])
    if (child) element.append(child);
  return element;
}

/** A solid fill; `color` is `#RRGGBB`. */
export const solidFill = (color: string): XmlElement =>
  a('solidFill', {}, a('srgbClr', { val: color.replace('#', '').toUpperCase() }));

/** A line of `points` width; no line when `color` is null. */
export const line = (color: string | null, points?: number): XmlElement =>
  a(
    'ln',
    points === undefined ? {} : { w: Math.round(points * 12_700) },
    color === null ? a('noFill') : [solidFill(color), a('round')],
  );

/** Look of texts: size in points, `color` as `#RRGGBB`. */
export const textProperties = (
  size: number,
  color: string,
  attributes: Record<string, string | number> = {},
): XmlElement =>
  c(
    'txPr',
    null,
    a('bodyPr', attributes),
    a('lstStyle'),
    a(
      'p',
      {},
      a('pPr', {}, a('defRPr', { sz: size * 100, b: 0 }, solidFill(color))),
      a('endParaRPr', { lang: 'fr-FR' }),
    ),
  );
