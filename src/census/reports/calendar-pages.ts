import { CALENDAR_LAYOUT, PRINTED_COLUMNS } from './calendar-layout';
import { LANDSCAPE, widthInPoints } from './print';

/** Points of rows: of one line, of the header of the list, of its rows, most of which take two lines. */
const HEIGHTS = { line: 15, header: 48, listed: 30 };

/** Points of the sheet on a page: its columns are fitted to the paper. */
const WIDTH = CALENDAR_LAYOUT.slice(0, PRINTED_COLUMNS).reduce((sum, [, , width]) => sum + widthInPoints(width), 0);
const PAGE = (LANDSCAPE.height * WIDTH) / LANDSCAPE.width;

/** Rows of the sheet from 0 where its later parts begin, lines of text of the first one, and rows of the list. */
export interface CalendarParts {
  departments: number;
  departmentLines: number;
  listTitle: number;
  listed: number;
}

/** The rows before which a page begins: the workload by department and the list, where they do not fit below what is above. */
export const calendarBreaks = ({ departments, departmentLines, listTitle, listed }: CalendarParts): number[] => {
  const parts = [
    { row: departments, height: (departmentLines + 1) * HEIGHTS.line },
    { row: listTitle, height: 2 * HEIGHTS.line + HEIGHTS.header + listed * HEIGHTS.listed },
  ];
  let used = departments * HEIGHTS.line;
  return parts.flatMap(({ row, height }) => {
    const fits = used + height <= PAGE;
    used = fits ? used + height : height;
    return fits ? [] : [row];
  });
};
