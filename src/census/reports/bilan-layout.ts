import type { Messages } from '../../i18n';
import { sentencesToCome } from './bilan-cells';
import { BILAN, BILAN_WIDTHS, HEADER_ROW, PRINTED_COLUMNS } from './bilan-columns';
import type { BilanGroup, BilanRow } from './bilan-groups';
import { PORTRAIT, widthInPoints } from './print';
import { lineCount } from './print-lines';
import { pageBreaks } from './print-pages';

/** A row of the report at its place; `row` counts from 0. */
export type PlacedRow = BilanRow & { row: number };

type FigureRow = BilanRow & { kind: 'figure' };

/** Points of a line of text, and of rows of one height. */
const LINE = 15;
export const ROW_HEIGHTS = { section: 24, heading: 20, header: 20, gap: 9 };
/** Title, subtitle and note above the header. */
const HEAD = 21 + 2 * LINE;

/** Width of the printed columns, which Excel fits to the page. */
const WIDTH = BILAN_WIDTHS.slice(0, PRINTED_COLUMNS).reduce((sum, width) => sum + widthInPoints(width), 0);
/** Height of a page in points of the sheet, less two lines for programs that measure texts otherwise. */
const PAGE = (PORTRAIT.height * WIDTH) / PORTRAIT.width - 2 * LINE;

/** What a figure of a sentence may grow by before the next run, in digits. */
const GROWTH = ' 0000000';

const textHeight = (text: string): number => LINE * lineCount(text, BILAN_WIDTHS[BILAN.text]!);

/**
 * The height of the row of a figure: Excel fits rows to formulas only when it is told to, and a sentence with a longer
 * figure would be cut until the next run.
 */
const figureHeight = ({ figure, labelOnly }: FigureRow, year: number, texts: Messages['sheets']): number =>
  labelOnly
    ? textHeight(texts.indicators[figure.indicator.id].label)
    : Math.max(...sentencesToCome(figure, year, texts).map((sentence) => textHeight(sentence + GROWTH)));

const heightOf = (row: BilanRow, year: number, texts: Messages['sheets']): number => {
  switch (row.kind) {
    case 'section':
    case 'heading':
    case 'gap':
      return ROW_HEIGHTS[row.kind];
    case 'charts':
      return LINE;
    case 'figure':
      return figureHeight(row, year, texts);
    default:
      return textHeight(row.text);
  }
};

/** Kinds of rows whose height does not follow from a text that stays as it is. */
const FIXED: ReadonlySet<BilanRow['kind']> = new Set(['section', 'heading', 'gap', 'figure']);

/** The rows of the report one below the other, where pages begin, and the heights of rows that Excel is not to fit. */
export const placeRows = (
  groups: readonly BilanGroup[],
  year: number,
  texts: Messages['sheets'],
): { rows: PlacedRow[]; breaks: number[]; rowHeights: { row: number; height: number }[] } => {
  const first = HEADER_ROW + 1;
  const rows = groups.flatMap((group) => group.rows).map((row, place) => ({ ...row, row: first + place }));
  const heights = rows.map((row) => heightOf(row, year, texts));
  let taken = 0;
  const kept = groups.map((group) => ({
    ...group,
    heights: heights.slice(taken, (taken += group.rows.length)),
  }));
  const size = { first, page: PAGE, above: HEAD + ROW_HEIGHTS.header, repeated: ROW_HEIGHTS.header };
  return {
    rows,
    breaks: pageBreaks(kept, size),
    rowHeights: [
      { row: HEADER_ROW, height: ROW_HEIGHTS.header },
      ...rows.flatMap(({ kind, row }, place) => (FIXED.has(kind) ? [{ row, height: heights[place]! }] : [])),
    ],
  };
};
