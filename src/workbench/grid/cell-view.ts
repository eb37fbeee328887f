import type { CSSProperties } from 'react';
import type { CellIcon } from '../../host/objects/filters/cell-icon';
import { contains, lastColumn, lastRow, type Bounds } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Locale } from '../../i18n';
import type { Axis } from './axis';
import { alignmentOf, type CellLook, type CellLooks } from './cell-look';
import { hasLink } from './cell-link';
import { cellText } from './cell-text';
import type { BarLook } from './conditional/bar-look';
import type { ConditionalLook, ConditionalLooks } from './conditional/conditional-looks';
import { differentialLook } from './conditional/differential-look';
import { cellArea } from './selection';
import { pivotLook } from './pivot-look';
import { tableLook, type TableLook } from './table-look';
import { CELL_FONT, type TextMeasure } from './text-width';

/** Everything needed to draw one cell. */
export interface CellView {
  text: string;
  box: CSSProperties;
  style: CSSProperties;
  align: 'left' | 'center' | 'right';
  wrap: boolean;
  /** Pixels to draw over when a text runs over empty neighbours; null when it stays in its cell. */
  spill: number | null;
  filled: boolean;
  link: boolean;
  bar: BarLook | null;
  icon: CellIcon | null;
}

/** Space on either side of a cell's text. */
const PADDING = 3;
/** Pixels that the icon of a conditional format takes at the left of its cell. */
const ICON_ROOM = 18;
/** Columns that a text may run over: a screen's width, so that no row is searched to its end. */
const MOST_SPILLED = 40;

/** Draws cells of one sheet: values under their formats and looks, as they stand at the moment of asking. */
export class CellPainter {
  constructor(
    private readonly sheet: SheetModel,
    private readonly rows: Axis,
    private readonly columns: Axis,
    private readonly looks: CellLooks,
    private readonly measure: TextMeasure,
    private readonly locale: Locale,
    /** Asked at each drawing: conditional formats follow what the sheet holds. */
    private readonly conditional: () => ConditionalLooks,
  ) {}

  /** @param spillLimit first column that a text from this cell may not run into (the edge of the frozen part) */
  paint(row: number, column: number, width: number, spillLimit: number): CellView {
    const { sheet } = this;
    const style = sheet.styleAt(row, column);
    const look = this.looks.get(style);
    const value = sheet.value(row, column);
    const added = this.conditional().at(row, column);
    const numberFormat = added?.style.numberFormat ?? sheet.workbook.styles.get(style).numberFormat;
    const shown = cellText(value, numberFormat, this.locale, sheet.workbook.date1904);
    const view = this.styled(row, column, look, added);
    const align = alignmentOf(look.horizontal, value);
    if (shown.color) view.style = { ...view.style, color: shown.color };
    const room = width - 2 * PADDING - (added?.icon ? ICON_ROOM : 0);
    const overflows = shown.text !== '' && this.textWidth(shown.text, look) > room;
    const isText = typeof value === 'string';
    const spill = overflows && isText && !look.wrap && align === 'left' ? this.spill(row, column, spillLimit) : null;
    const fitted = overflows && typeof value === 'number' && !look.wrap;
    const text = fitted ? this.fitted(value, numberFormat, room, look) : shown.text;
    return {
      ...view,
      text: added?.hidesValue ? '' : text,
      align,
      wrap: look.wrap && isText,
      spill,
      link: hasLink(sheet, row, column),
      bar: added?.bar ?? null,
      icon: added?.icon ?? null,
    };
  }

  private styled(
    row: number,
    column: number,
    look: CellLook,
    added: ConditionalLook | null,
  ): { box: CSSProperties; style: CSSProperties; filled: boolean } {
    const own = this.ownStyle(row, column, look);
    if (!added) return own;
    const over = differentialLook(added, this.sheet.workbook.themeColors);
    const box = { ...own.box, ...over.box };
    return { box, style: { ...own.style, ...over.text }, filled: box.backgroundColor !== undefined };
  }

  /** Without the conditional formats. */
  private ownStyle(
    row: number,
    column: number,
    look: CellLook,
  ): { box: CSSProperties; style: CSSProperties; filled: boolean } {
    const under = this.objectLook(row, column);
    if (!under) return { box: look.box, style: look.text, filled: look.ownFill };
    const style = { ...under.text, ...look.text };
    // A fill of the cell's own would make the table's white header text unreadable.
    if (look.ownFill && !look.ownColor) delete style.color;
    const box = { ...under.box, ...look.box };
    return { box, style, filled: box.backgroundColor !== undefined };
  }

  /** What the table or the PivotTable that the cell is in adds to it; null outside of both. */
  private objectLook(row: number, column: number): TableLook | null {
    const { themeColors } = this.sheet.workbook;
    const table = this.sheet.tableAt(row, column);
    if (table) return tableLook(table, row, column, themeColors, this.rows);
    const pivot = this.sheet.pivots.find(({ areas }) => contains(areas.whole, row, column));
    return pivot ? pivotLook(pivot, row, column, themeColors) : null;
  }

  /** A number that is too wide: fewer decimals under « General », as Excel does, else number signs. */
  private fitted(value: number, numberFormat: string, room: number, look: CellLook): string {
    const fits = (text: string): boolean => this.textWidth(text, look) <= room;
    if (numberFormat === 'General')
      for (let digits = 10; digits > 0; digits--) {
        const { text } = cellText(Number(value.toPrecision(digits)), 'General', this.locale);
        if (fits(text)) return text;
      }
    const sign = this.textWidth('#', look) || 7;
    return '#'.repeat(Math.max(1, Math.floor(room / sign)));
  }

  private spill(row: number, column: number, limit: number): number {
    let width = this.columns.size(column);
    for (let next = column + 1; next < Math.min(limit, column + MOST_SPILLED); next++) {
      if (!this.sheet.cells.isEmpty(row, next)) break;
      if (this.sheet.merges.length > 0 && !isSingle(cellArea(this.sheet, row, next))) break;
      width += this.columns.size(next);
    }
    return width;
  }

  private textWidth(text: string, { font }: CellLook): number {
    const family = font.family ? `"${font.family}", ${CELL_FONT}` : CELL_FONT;
    const size = (font.points * this.measure.scale * 4) / 3;
    return this.measure.width(text, `${font.italic ? 'italic ' : ''}${font.weight} ${size.toFixed(2)}px ${family}`);
  }
}

const isSingle = (area: Bounds): boolean => area.rowCount === 1 && area.columnCount === 1;

/** Pixels of a merged area. */
export const mergedSize = (area: Bounds, rows: Axis, columns: Axis): { width: number; height: number } => ({
  width: columns.start(lastColumn(area) + 1) - columns.start(area.column),
  height: rows.start(lastRow(area) + 1) - rows.start(area.row),
});
