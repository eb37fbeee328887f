import type { Bounds } from './bounds';
import { bounds as rect, MAX_COLUMNS, MAX_ROWS } from './bounds';
import type { SheetModel } from './sheet';
import { followBounds, followIndex, type StructureEdit } from './structure/structure-edit';

/** First and last row (column), from 0. */
export interface Span {
  first: number;
  last: number;
}

/** Inches. */
export interface PageMargins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

/** Texts with the codes of the file format (`&L…&C…&R…`) for odd, even and first pages. */
export interface HeaderFooterTexts {
  oddHeader: string;
  oddFooter: string;
  evenHeader: string;
  evenFooter: string;
  firstHeader: string;
  firstFooter: string;
  differentFirst: boolean;
  differentOddEven: boolean;
  scaleWithDocument: boolean;
  alignWithMargins: boolean;
}

/** How a sheet is printed; names of values are those of the file format. */
export interface PageLayout {
  landscape: boolean;
  /** Number of the file format (9 is A4); null leaves it to the printer. */
  paperSize: number | null;
  blackAndWhite: boolean;
  draft: boolean;
  errors: 'displayed' | 'blank' | 'dash' | 'NA';
  comments: 'none' | 'atEnd' | 'asDisplayed';
  /** Null numbers pages from 1 on. */
  firstPage: number | null;
  overThenDown: boolean;
  /** Per cent. */
  scale: number;
  /** Pages to fit on instead of a scale; null is any number of pages. */
  fit: { wide: number | null; tall: number | null } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  headings: boolean;
  gridlines: boolean;
  margins: PageMargins;
  texts: HeaderFooterTexts;
}

/** What is printed of a sheet: kept by the file among the names of the workbook. */
export interface PrintRanges {
  /** Empty when all is printed. */
  area: Bounds[];
  titleRows: Span | null;
  titleColumns: Span | null;
}

export const newPageLayout = (): PageLayout => ({
  landscape: false,
  paperSize: null,
  blackAndWhite: false,
  draft: false,
  errors: 'displayed',
  comments: 'none',
  firstPage: null,
  overThenDown: false,
  scale: 100,
  fit: null,
  centerHorizontally: false,
  centerVertically: false,
  headings: false,
  gridlines: false,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  texts: {
    oddHeader: '',
    oddFooter: '',
    evenHeader: '',
    evenFooter: '',
    firstHeader: '',
    firstFooter: '',
    differentFirst: false,
    differentOddEven: false,
    scaleWithDocument: true,
    alignWithMargins: true,
  },
});

export const rowsOf = ({ first, last }: Span): Bounds => rect(first, 0, last - first + 1, MAX_COLUMNS);
export const columnsOf = ({ first, last }: Span): Bounds => rect(0, first, MAX_ROWS, last - first + 1);

/** Print area, titles and page breaks after cells were inserted or deleted. */
export function followPrinting(sheet: SheetModel, edit: StructureEdit): void {
  const { print } = sheet;
  print.area = print.area.map((area) => followBounds(edit, area)).filter((area) => area !== null);
  const rows = print.titleRows && followBounds(edit, rowsOf(print.titleRows));
  print.titleRows = rows && { first: rows.row, last: rows.row + rows.rowCount - 1 };
  const columns = print.titleColumns && followBounds(edit, columnsOf(print.titleColumns));
  print.titleColumns = columns && { first: columns.column, last: columns.column + columns.columnCount - 1 };
  const whole = edit.from === 0 && edit.to === (edit.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!whole) return;
  const breaks = edit.axis === 'row' ? sheet.rowBreaks : sheet.columnBreaks;
  const after = breaks.map((at) => followIndex(edit, at)).filter((at) => at !== null && at > 0) as number[];
  breaks.splice(0, breaks.length, ...new Set(after));
}
