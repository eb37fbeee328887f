import { bounds as rect, intersect, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import { absoluteArea } from './cell-reference';

/** Formulas (without `=`) of what one series shows. */
export interface SeriesSource {
  name: string | null;
  categories: string | null;
  values: string;
  bubbleSizes: string | null;
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export interface SplitSource {
  by: 'Columns' | 'Rows';
  series: SeriesSource[];
}

/** How the lines of an area are used: those of a bubble chart come in pairs after the first. */
export type SourceUse = 'plain' | 'scatter' | 'bubble';

/**
 * Divides the cells of a chart into series as Excel does: the longer side of the area runs along the category axis (columns win when
 * both are equal); a first line of texts, of dates, or below an empty corner holds categories or names.
 */
export function splitSource(sheet: SheetModel, area: Bounds, seriesBy: SeriesBy, use: SourceUse): SplitSource {
  const cells = withinUsed(sheet, area);
  const by = seriesBy === 'Auto' ? (cells.columnCount > cells.rowCount ? 'Rows' : 'Columns') : seriesBy;
  const view = new SourceView(sheet, cells, by);
  const names = view.hasNames;
  const categories = view.lines > 1 && (use !== 'plain' || view.hasCategories);
  const start = names ? 1 : 0;
  const data = Array.from({ length: view.lines - (categories ? 1 : 0) }, (_, i) => i + (categories ? 1 : 0));
  const step = use === 'bubble' ? 2 : 1;
  const series = data
    .filter((_, i) => i % step === 0)
    .map((line) => ({
      name: names ? view.part(line, 0, 1) : null,
      categories: categories ? view.part(0, start) : null,
      values: view.part(line, start),
      bubbleSizes: use === 'bubble' && line + 1 < view.lines ? view.part(line + 1, start) : null,
    }));
  return { by, series };
}

/** Whole columns and rows are charted as far as they are used. */
function withinUsed(sheet: SheetModel, area: Bounds): Bounds {
  const used = sheet.cells.used(true);
  return (used && intersect(used, area)) ?? rect(area.row, area.column);
}

/** An area seen along its series: `line` counts series, `at` the points of each. */
class SourceView {
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Bounds,
    private readonly by: 'Columns' | 'Rows',
  ) {}

  get lines(): number {
    return this.by === 'Columns' ? this.area.columnCount : this.area.rowCount;
  }

  private get length(): number {
    return this.by === 'Columns' ? this.area.rowCount : this.area.columnCount;
  }

  /** True when the first point of every series is its name. */
  get hasNames(): boolean {
    if (this.length < 2) return false;
    const first = Array.from({ length: this.lines }, (_, line) => line);
    if (this.cornerIsEmpty && this.lines > 1) return true;
    const named = this.lines > 1 ? first.slice(1) : first;
    return named.every((line) => this.isLabel(line, 0));
  }

  /** True when the first line holds labels rather than figures. */
  get hasCategories(): boolean {
    if (this.cornerIsEmpty) return true;
    const from = this.hasNames ? 1 : 0;
    for (let at = from; at < this.length; at++) if (this.isLabel(0, at)) return true;
    return false;
  }

  part(line: number, from: number, length = this.length - from): string {
    const { row, column } = this.area;
    const bounds =
      this.by === 'Columns' ? rect(row + from, column + line, length, 1) : rect(row + line, column + from, 1, length);
    return absoluteArea({ sheet: this.sheet, bounds });
  }

  private get cornerIsEmpty(): boolean {
    return this.sheet.value(this.area.row, this.area.column) === null;
  }

  /** A text, or a number that shows as a date. */
  private isLabel(line: number, at: number): boolean {
    const row = this.area.row + (this.by === 'Columns' ? at : line);
    const column = this.area.column + (this.by === 'Columns' ? line : at);
    const value = this.sheet.value(row, column);
    if (typeof value === 'string') return true;
    const { numberFormat } = this.sheet.workbook.styles.get(this.sheet.styleAt(row, column));
    return typeof value === 'number' && /[dy]|m{3}/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
  }
}
