import type { Messages } from '../../i18n';
import { sentenceText } from './bilan-cells';
import { BILAN, BILAN_WIDTHS, HEADER_ROW, PRINTED_COLUMNS } from './bilan-columns';
import type { BilanGroup, BilanRow } from './bilan-groups';
import { PORTRAIT, widthInPoints } from './print';
import { lineCount } from './print-lines';
import { pageBreaks } from './print-pages';

/** A row of the report at its place; `row` counts from 0. */
export type PlacedRow = BilanRow & { row: number };

/** Points of a line of text, and of rows of one height. */
const LINE = 15;
export const ROW_HEIGHTS = { section: 24, heading: 20, header: 20, gap: 9 };
/** Title, subtitle and note above the header. */
const HEAD = 21 + 2 * LINE;

/** Width of the printed columns, which Excel fits to the page. */
const WIDTH = BILAN_WIDTHS.slice(0, PRINTED_COLUMNS).reduce((sum, width) => sum + widthInPoints(width), 0);
/** Height of a page in points of the sheet, less two lines for programs that measure texts otherwise. */
const PAGE = (PORTRAIT.height * WIDTH) / PORTRAIT.width - 2 * LINE;

const textHeight = (text: string): number => LINE * lineCount(text, BILAN_WIDTHS[BILAN.text]!);

const heightOf = (row: BilanRow, year: number, texts: Messages['sheets']): number => {
  switch (row.kind) {
    case 'section':
    case 'heading':
    case 'gap':
      return ROW_HEIGHTS[row.kind];
    case 'charts':
      return LINE;
    case 'figure': {
      const { figure, labelOnly } = row;
      const said = labelOnly ? texts.indicators[figure.indicator.id].label : sentenceText(figure, year, texts);
      return textHeight(said);
    }
    default:
      return textHeight(row.text);
  }
};

/** The rows of the report one below the other, and where pages begin. */
export const placeRows = (
  groups: readonly BilanGroup[],
  year: number,
  texts: Messages['sheets'],
): { rows: PlacedRow[]; breaks: number[] } => {
  const first = HEADER_ROW + 1;
  const rows = groups.flatMap((group) => group.rows).map((row, place) => ({ ...row, row: first + place }));
  const kept = groups.map((group) => ({
    newPage: group.newPage,
    heights: group.rows.map((row) => heightOf(row, year, texts)),
  }));
  const above = HEAD + ROW_HEIGHTS.header;
  return { rows, breaks: pageBreaks(kept, { first, page: PAGE, above, repeated: ROW_HEIGHTS.header }) };
};
