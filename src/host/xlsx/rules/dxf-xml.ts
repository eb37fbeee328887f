import type { DifferentialStyle, EdgeSide } from '../../workbook/conditional-format';
import type { BorderLine, FontStyle } from '../../workbook/styles';
import { builtinFormatId, FIRST_CUSTOM_ID } from '../styles/builtin-formats';
import { colorAttributes, readColor } from '../styles/color-xml';
import type { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';

const SIDES: EdgeSide[] = ['left', 'right', 'top', 'bottom'];
const UNDERLINES: Record<string, FontStyle['underline']> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** Reads a `<dxf>`, whichever namespace it stands in. */
export function readDxf(element: XmlElement): DifferentialStyle {
  const look: DifferentialStyle = {};
  const format = element.child('numFmt')?.attr('formatCode');
  if (format !== null && format !== undefined) look.numberFormat = decodeXstring(format);
  const font = readFont(element.child('font'));
  if (Object.keys(font).length > 0) look.font = font;
  const pattern = element.child('fill')?.child('patternFill');
  const plain = pattern && ['solid', null].includes(pattern.attr('patternType'));
  // A solid fill has its colour in the background here, unlike that of a cell.
  const fill = plain ? readColor(pattern.child('bgColor')) : null;
  if (fill) look.fill = { color: fill };
  const borders = readBorders(element.child('border'));
  if (Object.keys(borders).length > 0) look.borders = borders;
  return look;
}

function readFont(element: XmlElement | null): NonNullable<DifferentialStyle['font']> {
  const font: NonNullable<DifferentialStyle['font']> = {};
  for (const [local, name] of [
    ['b', 'bold'],
    ['i', 'italic'],
    ['strike', 'strikethrough'],
  ] as const) {
    const found = element?.child(local);
    if (found) font[name] = found.flag('val', true);
  }
  const underline = element?.child('u');
  if (underline) font.underline = UNDERLINES[underline.attr('val') ?? 'single'] ?? 'Single';
  const color = readColor(element?.child('color') ?? null);
  if (color) font.color = color;
  return font;
}

function readBorders(element: XmlElement | null): NonNullable<DifferentialStyle['borders']> {
  const borders: NonNullable<DifferentialStyle['borders']> = {};
  for (const side of SIDES) {
    const line = element?.child(side);
    const style = line?.attr('style');
    if (line && style) borders[side] = { style, color: readColor(line.child('color')) };
  }
  return borders;
}

/** A `<dxf>` in the namespace of `parent`, its children in the order of the schema. */
export function dxfElement(parent: XmlElement, look: DifferentialStyle): XmlElement {
  const element = parent.make('dxf');
  if (look.font && Object.keys(look.font).length > 0) element.append(fontElement(parent, look.font));
  if (look.numberFormat !== undefined) {
    const numFmtId = builtinFormatId(look.numberFormat) ?? customId(look.numberFormat);
    element.append(parent.make('numFmt', { numFmtId, formatCode: encodeXstring(look.numberFormat) }));
  }
  if (look.fill) {
    const pattern = element.append(parent.make('fill')).append(parent.make('patternFill'));
    if (look.fill.asInCells) {
      const none = Object.keys(look.fill.color).length === 0;
      pattern.set('patternType', none ? 'none' : 'solid');
      if (!none) pattern.append(parent.make('fgColor', colorAttributes(look.fill.color)));
    }
    if (Object.keys(look.fill.color).length > 0)
      pattern.append(parent.make('bgColor', colorAttributes(look.fill.color)));
  }
  if (look.borders && Object.keys(look.borders).length > 0) element.append(borderElement(parent, look.borders));
  return element;
}

/** Ids of formats in conditional formats only need to be outside of the built-in ones; readers go by the code. */
const customId = (format: string): number =>
  FIRST_CUSTOM_ID + ([...format].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 1000, 7) % 1000);

function fontElement(parent: XmlElement, font: NonNullable<DifferentialStyle['font']>): XmlElement {
  const element = parent.make('font');
  const flag = (local: string, value: boolean | undefined): void => {
    if (value !== undefined) element.append(parent.make(local, value ? {} : { val: 0 }));
  };
  flag('b', font.bold);
  flag('i', font.italic);
  flag('strike', font.strikethrough);
  if (font.color) element.append(parent.make('color', colorAttributes(font.color)));
  if (font.underline !== undefined) {
    const name = Object.keys(UNDERLINES).find((one) => UNDERLINES[one] === font.underline);
    element.append(parent.make('u', name === 'single' ? {} : { val: name }));
  }
  return element;
}

function borderElement(parent: XmlElement, borders: Partial<Record<EdgeSide, BorderLine>>): XmlElement {
  const element = parent.make('border');
  for (const side of SIDES) {
    const line = borders[side];
    if (!line) continue;
    const child = element.append(parent.make(side, { style: line.style }));
    if (line.style !== 'none')
      child.append(parent.make('color', line.color ? colorAttributes(line.color) : { auto: 1 }));
  }
  return element;
}
