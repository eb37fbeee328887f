/** A colour as files state it; `rgb` is `#RRGGBB`. */
export interface Color {
  rgb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

export interface FontStyle {
  name: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  strikethrough: boolean;
  color: Color | null;
  /** Raised or lowered small letters. */
  vertical?: 'superscript' | 'subscript' | undefined;
}

export interface FillStyle {
  /** OOXML pattern name; `none` when there is no fill. */
  pattern: string;
  /** Foreground of the pattern: the visible colour of a `solid` fill. */
  color: Color | null;
  background: Color | null;
}

export interface BorderLine {
  /** OOXML style name (`thin`, `medium`, `double`, …); `none` when there is no line. */
  style: string;
  color: Color | null;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonalDown' | 'diagonalUp';

export interface AlignmentStyle {
  /** OOXML names: `general`, `left`, `center`, `right`, `fill`, `justify`, `centerContinuous`, `distributed`. */
  horizontal: string;
  /** OOXML names: `bottom`, `center`, `top`, `justify`, `distributed`. */
  vertical: string;
  wrapText: boolean;
  indent: number;
  textRotation: number;
  shrinkToFit: boolean;
  readingOrder: number;
  /** Distributed text leaves room at its ends. */
  justifyLastLine?: boolean | undefined;
}

/** The whole look of a cell. Treat as immutable: change through `StyleTable.derive`. */
export interface CellStyle {
  /** Invariant format code, e.g. `General`, `0.00`, `dd/mm/yyyy`. */
  numberFormat: string;
  font: FontStyle;
  fill: FillStyle;
  borders: Partial<Record<BorderSide, BorderLine>>;
  alignment: AlignmentStyle;
  locked: boolean;
  formulaHidden: boolean;
  /** The cell shows its text as typed after an apostrophe. */
  quotePrefix: boolean;
  /** Index of the named style (cellStyleXfs) the cell is based on. */
  namedStyle: number;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: null,
  },
  fill: { pattern: 'none', color: null, background: null },
  borders: {},
  alignment: {
    horizontal: 'general',
    vertical: 'bottom',
    wrapText: false,
    indent: 0,
    textRotation: 0,
    shrinkToFit: false,
    readingOrder: 0,
  },
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  namedStyle: 0,
};

/** A change to a style: only what is given changes, inner objects are merged. */
export interface StyleChange {
  /** Whole properties taken over first, as they are: those of a named style, say. */
  based?: Partial<CellStyle>;
  numberFormat?: string;
  font?: Partial<FontStyle>;
  fill?: Partial<FillStyle>;
  borders?: Partial<Record<BorderSide, BorderLine>>;
  alignment?: Partial<AlignmentStyle>;
  locked?: boolean;
  formulaHidden?: boolean;
  quotePrefix?: boolean;
}

/** A change that is the same for all cells, or depends on the look that each has. */
export type StyleEdit = StyleChange | ((style: CellStyle) => StyleChange);

/** `style` with `change` applied. */
export function changedStyle(style: CellStyle, { based, ...own }: StyleChange): CellStyle {
  const from = { ...style, ...based };
  return {
    ...from,
    ...own,
    font: { ...from.font, ...own.font },
    fill: { ...from.fill, ...own.fill },
    borders: { ...from.borders, ...own.borders },
    alignment: { ...from.alignment, ...own.alignment },
  };
}

/** The cell styles of a workbook; index 0 is the default. An index never changes its meaning. */
export class StyleTable {
  private readonly styles: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly derived = new Map<string, number>();

  constructor(first: CellStyle = DEFAULT_STYLE) {
    this.intern(first);
  }

  /** Only for readers of files: replaces everything by the styles of the file, in the file's order. */
  load(styles: CellStyle[]): void {
    this.styles.length = 0;
    this.indexes.clear();
    this.derived.clear();
    for (const style of styles) this.append(style);
    if (this.styles.length === 0) this.append(DEFAULT_STYLE);
  }

  get count(): number {
    return this.styles.length;
  }

  get(index: number): CellStyle {
    return this.styles[index] ?? (this.styles[0] as CellStyle);
  }

  /** Adds a style as the next index even when an equal one exists (file order matters while a file is read). */
  append(style: CellStyle): number {
    const index = this.styles.length;
    this.styles.push(style);
    const key = JSON.stringify(style);
    if (!this.indexes.has(key)) this.indexes.set(key, index);
    return index;
  }

  /** The default style looks different from now on: the one index that keeps its meaning and not its look. */
  replaceDefault(style: CellStyle): void {
    const before = JSON.stringify(this.styles[0]);
    this.styles[0] = style;
    if (this.indexes.get(before) === 0) this.indexes.delete(before);
    this.indexes.set(JSON.stringify(style), 0);
    this.derived.clear();
  }

  intern(style: CellStyle): number {
    return this.indexes.get(JSON.stringify(style)) ?? this.append(style);
  }

  /** The index of style `base` with `edit` applied. */
  derive(base: number, edit: StyleEdit): number {
    const change = typeof edit === 'function' ? edit(this.get(base)) : edit;
    const key = `${base}|${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const index = this.intern(changedStyle(this.get(base), change));
    this.derived.set(key, index);
    return index;
  }
}
