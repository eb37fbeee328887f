import { escapeAttribute, escapeText } from '../../xlsx/xml/escape';
import type { Rect } from '../layout/rect';
import { LINE } from '../layout/text-size';
import type { Paint, TextView } from '../view/view-types';

type Attributes = Record<string, string | number | null | undefined>;

/** One element of SVG; attributes that are null are left out. */
export function tag(name: string, attributes: Attributes, ...content: string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : escapeAttribute(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

/** A number of points, to a hundredth. */
export const num = (value: number): string => String(Math.round((Number.isFinite(value) ? value : 0) * 100) / 100 || 0);

export const escaped = escapeText;

const DASHES: Record<string, [number, number][]> = {
  dash: [[4, 3]],
  sysDash: [[3, 1]],
  lgDash: [[8, 3]],
  dot: [[1, 3]],
  sysDot: [[1, 1]],
  dashDot: [
    [4, 3],
    [1, 3],
  ],
  lgDashDot: [
    [8, 3],
    [1, 3],
  ],
  sysDashDot: [
    [3, 1],
    [1, 1],
  ],
  lgDashDotDot: [
    [8, 3],
    [1, 3],
    [1, 3],
  ],
  sysDashDotDot: [
    [3, 1],
    [1, 1],
    [1, 1],
  ],
};

/** The line of a shape. */
export function stroke({ line, width, dash }: Paint): Attributes {
  if (line === null) return { stroke: 'none' };
  const pattern = DASHES[dash ?? ''];
  return {
    stroke: line,
    'stroke-width': width,
    'stroke-dasharray': pattern
      ? pattern
          .flat()
          .map((part) => num(part * width))
          .join(' ')
      : null,
  };
}

export const filled = (paint: Paint): Attributes => ({ fill: paint.fill ?? 'none', ...stroke(paint) });

export const rectangle = (rect: Rect, attributes: Attributes, ...content: string[]): string =>
  tag('rect', { x: rect.left, y: rect.top, width: rect.width, height: rect.height, ...attributes }, ...content);

export const segment = (x1: number, y1: number, x2: number, y2: number, paint: Paint): string =>
  tag('line', { x1, y1, x2, y2, ...stroke(paint) });

const font = (view: TextView): Attributes => ({
  'font-family': `${view.face}, Carlito, Arial, sans-serif`,
  'font-size': view.size,
  'font-weight': view.bold ? 'bold' : null,
  'font-style': view.italic ? 'italic' : null,
  'text-decoration': view.underline ? 'underline' : null,
  fill: view.color,
});

/** Lines of text around a point; `anchor` says which part of them stands there. */
export function textLines(
  lines: string[],
  x: number,
  y: number,
  view: TextView,
  anchor: 'start' | 'middle' | 'end' = 'middle',
  rotation = view.rotation,
): string {
  const step = view.size * LINE;
  // The middle of a line of text lies about a third of its size above the line it stands on.
  const first = y - ((lines.length - 1) * step) / 2 + view.size * 0.35;
  const spans = lines.map((line, i) => tag('tspan', { x, y: first + i * step }, escaped(line) || ' '));
  const degrees = rotation === 180 ? -90 : rotation;
  const turn = degrees === 0 ? null : `rotate(${num(-degrees)} ${num(x)} ${num(y)})`;
  return tag('text', { 'text-anchor': anchor, ...font(view), transform: turn }, ...spans);
}

/** A text in the middle of its rectangle. */
export const textIn = (rect: Rect, view: TextView): string =>
  textLines(view.text.split('\n'), rect.left + rect.width / 2, rect.top + rect.height / 2, view);
