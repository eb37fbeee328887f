import type { CSSProperties } from 'react';
import type { CellValue } from '../../host/workbook/cell-value';
import { ErrorValue } from '../../host/workbook/error-value';
import type { BorderLine, CellStyle } from '../../host/workbook/styles';
import type { WorkbookModel } from '../../host/workbook/workbook';
import { cssColor } from './color';

/** What a style looks like on screen: `box` for the cell's box, `text` for what it holds. */
export interface CellLook {
  box: CSSProperties;
  text: CSSProperties;
  wrap: boolean;
  horizontal: string;
  /** For measuring, at the scale 1. */
  font: { weight: number; italic: boolean; points: number; family: string | null };
  ownFill: boolean;
  ownColor: boolean;
}

const BORDER_WIDTHS: Record<string, string> = {
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  slantDashDot: '2px dashed',
  dotted: '1px dotted',
  hair: '1px dotted',
};

/** Looks by style index, for one workbook: an index never changes its meaning. */
export class CellLooks {
  private readonly looks = new Map<number, CellLook>();

  constructor(private readonly workbook: WorkbookModel) {}

  get(style: number): CellLook {
    let look = this.looks.get(style);
    if (!look) {
      look = lookOf(this.workbook.styles.get(style), this.workbook.themeColors);
      this.looks.set(style, look);
    }
    return look;
  }
}

function lookOf(style: CellStyle, theme: readonly string[]): CellLook {
  const { alignment } = style;
  return {
    box: { ...fillLook(style, theme), ...bordersLook(style, theme) },
    text: { ...fontLook(style, theme), ...alignmentLook(style) },
    wrap: alignment.wrapText || alignment.vertical === 'justify' || alignment.horizontal === 'justify',
    horizontal: alignment.horizontal,
    font: {
      weight: style.font.bold ? 700 : 400,
      italic: style.font.italic,
      points: style.font.size,
      family: style.font.name === 'Calibri' ? null : style.font.name.replace(/["\\]/g, ''),
    },
    ownFill: style.fill.pattern !== 'none',
    ownColor: style.font.color !== null,
  };
}

function fillLook({ fill }: CellStyle, theme: readonly string[]): CSSProperties {
  if (fill.pattern === 'none') return {};
  // A patterned fill is shown by the colour that dominates it.
  const color = cssColor(fill.pattern === 'solid' ? fill.color : (fill.background ?? fill.color), theme);
  return color ? { backgroundColor: color } : {};
}

function fontLook({ font }: CellStyle, theme: readonly string[]): CSSProperties {
  const look: CSSProperties = {};
  if (font.name !== 'Calibri') look.fontFamily = `"${font.name.replace(/["\\]/g, '')}", var(--cell-font)`;
  if (font.size !== 11) look.fontSize = `calc(${font.size}pt * var(--font-scale, 1))`;
  if (font.bold) look.fontWeight = 700;
  if (font.italic) look.fontStyle = 'italic';
  const lines = [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : ''].filter(
    Boolean,
  );
  if (lines.length > 0) look.textDecorationLine = lines.join(' ');
  if (font.underline.startsWith('Double')) look.textDecorationStyle = 'double';
  const color = cssColor(font.color, theme);
  if (color) look.color = color;
  return look;
}

function alignmentLook({ alignment }: CellStyle): CSSProperties {
  const look: CSSProperties = {};
  if (alignment.vertical === 'center' || alignment.vertical === 'distributed') look.justifyContent = 'center';
  else if (alignment.vertical === 'top' || alignment.vertical === 'justify') look.justifyContent = 'flex-start';
  if (alignment.indent > 0) {
    const indent = `${3 + alignment.indent * 9}px`;
    if (alignment.horizontal === 'right') look.paddingRight = indent;
    else look.paddingLeft = indent;
  }
  return look;
}

/** One line around a cell as CSS; undefined where there is none. */
export const borderLook = (border: BorderLine | undefined, theme: readonly string[]): string | undefined =>
  border && border.style !== 'none'
    ? `${BORDER_WIDTHS[border.style] ?? '1px solid'} ${cssColor(border.color, theme) ?? '#000000'}`
    : undefined;

function bordersLook({ borders }: CellStyle, theme: readonly string[]): CSSProperties {
  const look: CSSProperties = {};
  const [left, right, top, bottom] = [borders.left, borders.right, borders.top, borders.bottom].map((border) =>
    borderLook(border, theme),
  );
  if (left) look.borderLeft = left;
  if (right) look.borderRight = right;
  if (top) look.borderTop = top;
  if (bottom) look.borderBottom = bottom;
  return look;
}

/** Horizontal alignment of a value under « general » alignment: text left, numbers right, booleans and errors centred. */
export function alignmentOf(horizontal: string, value: CellValue): 'left' | 'center' | 'right' {
  if (horizontal === 'left' || horizontal === 'fill' || horizontal === 'justify') return 'left';
  if (horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed') return 'center';
  if (horizontal === 'right') return 'right';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof ErrorValue ? 'center' : 'left';
}
