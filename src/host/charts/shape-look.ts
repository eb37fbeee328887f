import type { XmlElement } from '../xlsx/xml/element';
import { drawingColor } from './drawing-color';
import { solidFill } from './markup';
import { childOrder } from './schema-order';
import type { Slot } from './slot';

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];

const EMU_PER_POINT = 12_700;

/** The fill of `<c:spPr>`, of `<a:ln>` or of the properties of a text. */
function fillOf(parent: XmlElement | null): XmlElement | null {
  return parent?.elements.find(({ local }) => FILLS.includes(local)) ?? null;
}

/** Gives an element a fill of one colour (`#RRGGBB`), or none. */
export function setFill(parent: Slot, color: string | null): void {
  const element = parent.make();
  const known = fillOf(element);
  if (known) element.remove(known);
  const fill = color === null ? solidFill('#FFFFFF').makeNamed('a:noFill') : solidFill(color);
  element.insertInOrder(fill, childOrder(element.local));
}

/** `#RRGGBB`, or null where the fill is automatic, none, or more than one colour. */
export const solidColor = (parent: Slot, theme: readonly string[]): string | null => {
  const fill = fillOf(parent.element);
  return fill?.local === 'solidFill' ? drawingColor(fill, theme) : null;
};

export const hasNoFill = (parent: Slot): boolean => fillOf(parent.element)?.local === 'noFill';

/** Points, or null where it is automatic. */
export function lineWidth(line: Slot): number | null {
  const width = line.element?.number('w') ?? null;
  return width === null ? null : Math.round((width / EMU_PER_POINT) * 100) / 100;
}

export const setLineWidth = (line: Slot, points: number): void => line.setAttr('w', Math.round(points * EMU_PER_POINT));

/** Names of Office.js for the dashes of the file. */
const DASHES: Record<string, string> = {
  solid: 'Continuous',
  dash: 'Dash',
  dashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDashDotDot: 'DashDotDot',
  sysDash: 'Dot',
  dot: 'Dot',
  sysDot: 'RoundDot',
};

/** A value of Excel.ChartLineStyle. */
export function lineStyle(line: Slot): string {
  if (hasNoFill(line)) return 'None';
  const dash = line.child('prstDash').value;
  if (dash !== null) return DASHES[dash] ?? 'Dash';
  return fillOf(line.element) ? 'Continuous' : 'Automatic';
}

/** The styles that can be set; the patterned ones of old Excel have no dash of their own in the file. */
export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
  'Automatic',
] as const;

export function setLineStyle(line: Slot, style: (typeof LINE_STYLES)[number], color: string): void {
  if (style === 'Automatic') return line.remove();
  if (style === 'None') return setFill(line, null);
  if (fillOf(line.element)?.local !== 'solidFill') setFill(line, color);
  const dash = Object.keys(DASHES).find((key) => DASHES[key] === style) as string;
  line.child('prstDash').set(dash);
}
