import {
  DEFAULT_STYLE,
  type AlignmentStyle,
  type BorderLine,
  type BorderSide,
  type CellStyle,
  type FillStyle,
  type FontStyle,
} from '../../workbook/styles';
import type { XmlElement } from '../xml/element';
import { BUILTIN_FORMATS } from './builtin-formats';
import { readColor } from './color-xml';
import { decodeXstring } from '../xml/escape';

/** The tables of `styles.xml` that cell formats point into, by index (number formats by id). */
export interface StyleParts {
  formats: Map<number, string>;
  fonts: FontStyle[];
  fills: FillStyle[];
  borders: CellStyle['borders'][];
}

const UNDERLINES: Record<string, FontStyle['underline']> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
  none: 'None',
};

export function readStyleParts(root: XmlElement): StyleParts {
  const formats = new Map<number, string>(Object.entries(BUILTIN_FORMATS).map(([id, text]) => [Number(id), text]));
  for (const element of root.child('numFmts')?.all('numFmt') ?? []) {
    const id = element.number('numFmtId');
    if (id !== null) formats.set(id, decodeXstring(element.attr('formatCode') ?? 'General'));
  }
  return {
    formats,
    fonts: (root.child('fonts')?.all('font') ?? []).map(readFont),
    fills: (root.child('fills')?.all('fill') ?? []).map(readFill),
    borders: (root.child('borders')?.all('border') ?? []).map(readBorders),
  };
}

/** The cell formats (`cellXfs`) in the file's order. */
export function readCellStyles(root: XmlElement, parts: StyleParts): CellStyle[] {
  return (root.child('cellXfs')?.all('xf') ?? []).map((xf) => readXf(xf, parts));
}

/** An `<xf>`; its ids count even where `applyFont` and its like say 0, as in Excel. */
export function readXf(xf: XmlElement, parts: StyleParts): CellStyle {
  const protection = xf.child('protection');
  return {
    numberFormat: parts.formats.get(xf.number('numFmtId') ?? 0) ?? 'General',
    font: parts.fonts[xf.number('fontId') ?? 0] ?? DEFAULT_STYLE.font,
    fill: parts.fills[xf.number('fillId') ?? 0] ?? DEFAULT_STYLE.fill,
    borders: parts.borders[xf.number('borderId') ?? 0] ?? DEFAULT_STYLE.borders,
    alignment: readAlignment(xf.child('alignment')),
    locked: protection?.flag('locked', true) ?? true,
    formulaHidden: protection?.flag('hidden') ?? false,
    quotePrefix: xf.flag('quotePrefix'),
    namedStyle: xf.number('xfId') ?? 0,
  };
}

function readFont(element: XmlElement): FontStyle {
  const on = (name: string): boolean => element.child(name)?.flag('val', true) ?? false;
  const underline = element.child('u');
  const vertical = element.child('vertAlign')?.attr('val');
  return {
    name: element.child('name')?.attr('val') ?? DEFAULT_STYLE.font.name,
    size: element.child('sz')?.number('val') ?? DEFAULT_STYLE.font.size,
    bold: on('b'),
    italic: on('i'),
    underline: underline ? (UNDERLINES[underline.attr('val') ?? 'single'] ?? 'Single') : 'None',
    strikethrough: on('strike'),
    color: readColor(element.child('color')),
    ...(vertical === 'superscript' || vertical === 'subscript' ? { vertical } : {}),
  };
}

/** A gradient is known by its first and last colour under the pattern name `gradient`; it can be kept, not made. */
function readFill(element: XmlElement): FillStyle {
  const gradient = element.child('gradientFill');
  if (gradient) {
    const stops = gradient.all('stop');
    return {
      pattern: 'gradient',
      color: readColor(stops[0]?.child('color') ?? null),
      background: readColor(stops[stops.length - 1]?.child('color') ?? null),
    };
  }
  const pattern = element.child('patternFill');
  return {
    pattern: pattern?.attr('patternType') ?? 'none',
    color: readColor(pattern?.child('fgColor') ?? null),
    background: readColor(pattern?.child('bgColor') ?? null),
  };
}

function readBorders(element: XmlElement): CellStyle['borders'] {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  const put = (side: BorderSide, line: XmlElement | null): void => {
    const style = line?.attr('style') ?? 'none';
    if (line && style !== 'none') borders[side] = { style, color: readColor(line.child('color')) };
  };
  put('left', element.child('left') ?? element.child('start'));
  put('right', element.child('right') ?? element.child('end'));
  put('top', element.child('top'));
  put('bottom', element.child('bottom'));
  if (element.flag('diagonalDown')) put('diagonalDown', element.child('diagonal'));
  if (element.flag('diagonalUp')) put('diagonalUp', element.child('diagonal'));
  return borders;
}

function readAlignment(element: XmlElement | null): AlignmentStyle {
  if (!element) return DEFAULT_STYLE.alignment;
  return {
    horizontal: element.attr('horizontal') ?? 'general',
    vertical: element.attr('vertical') ?? 'bottom',
    wrapText: element.flag('wrapText'),
    indent: element.number('indent') ?? 0,
    textRotation: element.number('textRotation') ?? 0,
    shrinkToFit: element.flag('shrinkToFit'),
    readingOrder: element.number('readingOrder') ?? 0,
    ...(element.flag('justifyLastLine') ? { justifyLastLine: true } : {}),
  };
}
