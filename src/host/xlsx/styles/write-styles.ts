import type { CellStyle, FillStyle, FontStyle } from '../../workbook/styles';
import type { WorkbookModel } from '../../workbook/workbook';
import { type XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { builtinFormatId, FIRST_CUSTOM_ID } from './builtin-formats';
import { colorAttributes } from './color-xml';
import { writeNamedStyles } from './named-styles-xml';
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

/** What the file has of the styles of a workbook. */
export interface KnownStyles {
  /** Cell formats that the file has. */
  count: number;
  /** `JSON.stringify` of the default format and of the named styles as the file has them. */
  defaultStyle: string;
  named: readonly string[];
}

export function stylesDiffer(workbook: WorkbookModel, known: KnownStyles): boolean {
  const named = workbook.namedStyles.all();
  return (
    workbook.styles.count > known.count ||
    JSON.stringify(workbook.styles.get(0)) !== known.defaultStyle ||
    named.length > known.named.length ||
    named.some((style, index) => JSON.stringify(style) !== known.named[index])
  );
}

/**
 * Appends to `styles.xml` the cell formats and named styles of the workbook that the file does not have, and changes those that differ.
 * Fonts, fills, borders and number formats that the file already has are pointed to; nothing of the file is moved or removed, so
 * indexes of cells and of dxfs keep their meaning.
 */
export function appendStyles(root: XmlElement, workbook: WorkbookModel, known: KnownStyles): void {
  if (!stylesDiffer(workbook, known)) return;
  const { styles, namedStyles } = workbook;
  const appender = new StyleAppender(root);
  const looks = (style: CellStyle): CellStyle => namedStyles.get(style.namedStyle).format;
  writeNamedStyles(root, namedStyles.all(), known.named, appender);
  if (JSON.stringify(styles.get(0)) !== known.defaultStyle) appender.change(0, styles.get(0), looks(styles.get(0)));
  for (let index = known.count; index < styles.count; index++) {
    const style = styles.get(index);
    appender.append(style, looks(style));
  }
  appender.finish();
}

/** Writes `<xf>` elements and what they point to. */
export class StyleAppender {
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

  /** `named`: what cells of the named style of this format look like. */
  append(style: CellStyle, named: CellStyle): void {
    this.xfs.append(this.cellFormat(style, named));
  }

  change(index: number, style: CellStyle, named: CellStyle): void {
    const old = this.xfs.all('xf')[index];
    if (old) this.xfs.replace(old, this.cellFormat(style, named));
    else this.append(style, named);
  }

  private cellFormat(style: CellStyle, named: CellStyle): XmlElement {
    const xf = this.format(this.xfs, style);
    xf.set('xfId', style.namedStyle);
    const own = (ids: boolean, ...keys: (keyof CellStyle)[]): boolean =>
      style.namedStyle === 0 ? ids : keys.some((key) => JSON.stringify(style[key]) !== JSON.stringify(named[key]));
    const apply = (name: string, on: boolean): void => void (on && xf.set(name, 1));
    apply('applyNumberFormat', own(xf.attr('numFmtId') !== '0', 'numberFormat'));
    apply('applyFont', own(xf.attr('fontId') !== '0', 'font'));
    apply('applyFill', own(xf.attr('fillId') !== '0', 'fill'));
    apply('applyBorder', own(xf.attr('borderId') !== '0', 'borders'));
    apply('applyAlignment', own(xf.child('alignment') !== null, 'alignment'));
    apply('applyProtection', own(xf.child('protection') !== null, 'locked', 'formulaHidden'));
    return xf;
  }

  /** An `<xf>` of a list, without reference to a named style. */
  format(parent: XmlElement, style: CellStyle): XmlElement {
    const numFmtId = this.formatId(style.numberFormat);
    const [fontId, fillId, borderId] = [
      this.fonts.index(style.font),
      this.fills.index(style.fill),
      this.borders.index(style.borders),
    ];
    const xf = parent.make('xf', { numFmtId, fontId, fillId, borderId });
    if (style.quotePrefix) xf.set('quotePrefix', 1);
    const alignment = alignmentElement(xf, style);
    if (alignment) xf.append(alignment);
    if (!style.locked || style.formulaHidden)
      xf.append(xf.make('protection', { locked: style.locked ? null : 0, hidden: style.formulaHidden ? 1 : null }));
    return xf;
  }

  finish(): void {
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']) {
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
  if (font.vertical) element.append(parent.make('vertAlign', { val: font.vertical }));
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
    justifyLastLine: alignment.justifyLastLine ? 1 : null,
    shrinkToFit: alignment.shrinkToFit ? 1 : null,
    readingOrder: alignment.readingOrder || null,
  };
  return Object.values(attributes).some((value) => value !== null) ? parent.make('alignment', attributes) : null;
}
