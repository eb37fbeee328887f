import { toSerial } from '../parsing/calendar';
import { CALENDAR_LAYOUT, type CalendarContext } from './calendar-layout';
import type { BlockPlan, TablePlan } from './sheet-plan';

/** Beyond the printed columns, one column free. */
export const HOLIDAY_COLUMN = CALENDAR_LAYOUT.length + 1;
export const HOLIDAY_WIDTHS = [13, 22] as const;

/** The legal holidays that the dates of the sheet skip, as a table from row `top` on. */
export const holidayTable = (
  { census, texts, working }: CalendarContext,
  top: number,
): { blocks: BlockPlan[]; table: TablePlan } => {
  const own = texts.calendar.holidays;
  const { holidays } = working;
  const column = HOLIDAY_COLUMN;
  return {
    blocks: [
      {
        ...{ row: top, column, style: 'header', columnStyles: ['headerCentered', null] },
        cells: [[{ text: own.headers.date }, { text: own.headers.name }]],
      },
      {
        ...{ row: top + 1, column, columnStyles: ['date', 'text'] },
        cells: holidays.map(({ key, date }) => [toSerial(date, census.grid.date1904), { text: own.names[key] }]),
      },
    ],
    table: {
      ...{ name: own.table, row: top, column, rowCount: holidays.length + 1, columnCount: 2 },
      ...{ style: 'TableStyleLight1', showFilterButton: false },
    },
  };
};
