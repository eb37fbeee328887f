import type { CellStyle, FillStyle, FontStyle, StyleTable } from '../../workbook/styles';
import { type XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { builtinFormatId, FIRST_CUSTOM_ID } from './builtin-formats';
import { colorAttributes } from './color-xml';
import { readStyleParts } from './read-styles';

/** Children of `<styleSheet>` in the order of the schema. */
export const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * Appends to `styles.xml` the cell formats of the workbook beyond the first `known` ones. Fonts, fills, borders and number formats that the
 * file already has are pointed to; nothing of the file is moved or removed, so indexes of cells and of dxfs keep their meaning.
 */
export function appendStyles(root: XmlElement, styles: StyleTable, known: number): void {
  if (styles.count <= known) return;
  const appender = new StyleAppender(root);
  for (let index = known; index < styles.count; index++) appender.append(styles.get(index));
  appender.finish();
}

class StyleAppender {
  private readonly formats = new Map<string, number>();
  private readonly fonts: StyleList<FontStyle>;
  private readonly fills: StyleList<FillStyle>;
  private readonly borders: StyleList<CellStyle['borders']>;
  private readonly xfs: XmlElement;
  private nextFormat = FIRST_CUSTOM_ID;

  constructor(private readonly root: XmlElement) {
    const parts = readStyleParts(root);
    for (const [id, text] of parts.formats) {
      if (id >= FIRST_CUSTOM_ID || builtinFormatId(text) === null) this.formats.set(text, id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
    this.fonts = new StyleList(list(root, 'fonts'), parts.fonts, fontElement);
    this.fills = new StyleList(list(root, 'fills'), parts.fills, fillElement);
    this.borders = new StyleList(list(root, 'borders'), parts.borders, borderElement);
    this.xfs = list(root, 'cellXfs');
  }

  append(style: CellStyle): void {
    const numFmtId = this.formatId(style.numberFormat);
    const [fontId, fillId, borderId] = [
      this.fonts.index(style.font),
      this.fills.index(style.fill),
      this.borders.index(style.borders),
    ];
    const xf = this.xfs.make('xf', { numFmtId, fontId, fillId, borderId, xfId: style.namedStyle });
    if (style.quotePrefix) xf.set('quotePrefix', 1);
    if (numFmtId > 0) xf.set('applyNumberFormat', 1);
    if (fontId > 0) xf.set('applyFont', 1);
    if (fillId > 0) xf.set('applyFill', 1);
    if (borderId > 0) xf.set('applyBorder', 1);
    const alignment = alignmentElement(xf, style);
    if (alignment) {
      xf.set('applyAlignment', 1);
      xf.append(alignment);
    }
    if (!style.locked || style.formulaHidden) {
      xf.set('applyProtection', 1);
      xf.append(xf.make('protection', { locked: style.locked ? null : 0, hidden: style.formulaHidden ? 1 : null }));
    }
    this.xfs.append(xf);
  }

  finish(): void {
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const element = this.root.child(name);
      if (element) element.set('count', element.elements.length);
    }
  }

  private formatId(format: string): number {
    const known = builtinFormatId(format) ?? this.formats.get(format);
    if (known !== undefined && known !== null) return known;
    const id = this.nextFormat++;
    this.formats.set(format, id);
    const formats = list(this.root, 'numFmts');
    formats.append(formats.make('numFmt', { numFmtId: id, formatCode: encodeXstring(format) }));
    return id;
  }
}

/** One of the lists that formats point into by index. */
class StyleList<T> {
  private readonly indexes = new Map<string, number>();
  private count = 0;

  constructor(
    private readonly parent: XmlElement,
    known: T[],
    private readonly make: (parent: XmlElement, value: T) => XmlElement,
  ) {
    for (const value of known) this.learn(value);
  }

  index(value: T): number {
    const known = this.indexes.get(JSON.stringify(value));
    if (known !== undefined) return known;
    this.parent.append(this.make(this.parent, value));
    return this.learn(value);
  }

  private learn(value: T): number {
    const key = JSON.stringify(value);
    const index = this.count++;
    if (!this.indexes.has(key)) this.indexes.set(key, index);
    return index;
  }
}

function list(root: XmlElement, name: string): XmlElement {
  return root.child(name) ?? root.insertInOrder(root.make(name, { count: 0 }), STYLES_ORDER);
}

const UNDERLINES: Record<FontStyle['underline'], string | null> = {
  None: null,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

function fontElement(parent: XmlElement, font: FontStyle): XmlElement {
  const element = parent.make('font');
  if (font.bold) element.append(parent.make('b'));
  if (font.italic) element.append(parent.make('i'));
  if (font.strikethrough) element.append(parent.make('strike'));
  const underline = UNDERLINES[font.underline];
  if (underline !== null) element.append(parent.make('u', underline === 'single' ? {} : { val: underline }));
  element.append(parent.make('sz', { val: font.size }));
  if (font.color) element.append(parent.make('color', colorAttributes(font.color)));
  element.append(parent.make('name', { val: font.name }));
  return element;
}

function fillElement(parent: XmlElement, fill: FillStyle): XmlElement {
  const element = parent.make('fill');
  const pattern = fill.pattern === 'gradient' ? 'solid' : fill.pattern;
  const inner = element.append(parent.make('patternFill', { patternType: pattern }));
  if (fill.color) inner.append(parent.make('fgColor', colorAttributes(fill.color)));
  if (fill.background) inner.append(parent.make('bgColor', colorAttributes(fill.background)));
  return element;
}

function borderElement(parent: XmlElement, borders: CellStyle['borders']): XmlElement {
  const down = borders.diagonalDown;
  const up = borders.diagonalUp;
  const element = parent.make('border', { diagonalUp: up ? 1 : null, diagonalDown: down ? 1 : null });
  const sides = {
    left: borders.left,
    right: borders.right,
    top: borders.top,
    bottom: borders.bottom,
    diagonal: down ?? up,
  };
  for (const [name, line] of Object.entries(sides)) {
    const drawn = line && line.style !== 'none';
    const side = element.append(parent.make(name, { style: drawn ? line.style : null }));
    if (drawn) side.append(parent.make('color', line.color ? colorAttributes(line.color) : { auto: 1 }));
  }
  return element;
}

function alignmentElement(parent: XmlElement, { alignment }: CellStyle): XmlElement | null {
  const attributes = {
    horizontal: alignment.horizontal === 'general' ? null : alignment.horizontal,
    vertical: alignment.vertical === 'bottom' ? null : alignment.vertical,
    textRotation: alignment.textRotation || null,
    wrapText: alignment.wrapText ? 1 : null,
    indent: alignment.indent || null,
    shrinkToFit: alignment.shrinkToFit ? 1 : null,
    readingOrder: alignment.readingOrder || null,
  };
  return Object.values(attributes).some((value) => value !== null) ? parent.make('alignment', attributes) : null;
}
