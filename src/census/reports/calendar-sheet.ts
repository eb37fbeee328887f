import { fill } from '../fill';
import type { CalendarLine } from '../planning/calendar-line';
import { calendarLines, calendarWorkingDays } from '../planning/calendar-lines';
import { monthlyLoad } from '../planning/monthly-load';
import { CONTRACT_REGISTER } from '../registers/contract-register';
import { CalendarWriter, MOST_LIVE } from './calendar-cells';
import { departmentBlocks, departmentConditions, departmentLines, departmentsHeight } from './calendar-departments';
import { HOLIDAY_WIDTHS, holidayTable } from './calendar-holidays';
import {
  CALENDAR_LAYOUT,
  CALENDAR_TABLE,
  calendarPlace,
  PRINTED_COLUMNS,
  type CalendarContext,
} from './calendar-layout';
import { loadBlocks, loadChart, loadConditions, loadHeight } from './calendar-load';
import { calendarBreaks } from './calendar-pages';
import { calendarFindings, remarkOf } from './calendar-remarks';
import { STATES_HEIGHT, stateBlocks, stateConditions, type ListArea } from './calendar-states';
import { printOf } from './print';
import type { ReportInput, SheetPlanner } from './report-input';
import type { BlockPlan, SheetPlan } from './sheet-plan';
import { headerLook } from './style-runs';

const NOTE_ROW = 2;
/** Column of the sheet where the chart begins, beside the workload. */
const CHART_COLUMN = 6;

/** Where the parts of the sheet stand, rows counted from 0. */
interface Rows {
  states: number;
  load: number;
  departments: number;
  listTitle: number;
  list: ListArea;
}

const rowsFor = (context: CalendarContext, notes: number, lines: number): Rows => {
  const states = NOTE_ROW + notes + 1;
  const load = states + STATES_HEIGHT + 1;
  const departments = load + loadHeight(context) + 1;
  const listTitle = departments + departmentsHeight(context) + 1;
  return { states, load, departments, listTitle, list: { row: listTitle + 2, rowCount: Math.max(lines, 1) } };
};

/** The notes under the title: how dates are found, what the delays are, what is missing. */
const notesOf = ({ census, texts }: CalendarContext, lines: number): string[] => {
  const own = texts.calendar;
  const hasRegister = census.registers.contracts !== null;
  return [
    own.note,
    own.delays[census.parameters.sources.leadTimes],
    ...(census.parameters.monthlyCapacity === null ? [own.load.assumption] : []),
    ...(lines > MOST_LIVE ? [fill(own.bare, { nombre: MOST_LIVE })] : []),
    ...(hasRegister ? [] : [fill(own.noRegister, { table: CONTRACT_REGISTER.names[0] })]),
  ];
};

const head = (context: CalendarContext, lines: readonly CalendarLine[], rows: Rows, date: string) => {
  const { census, texts } = context;
  const own = texts.calendar;
  const count = (test: (line: CalendarLine) => boolean): number => lines.filter(test).length;
  const values = {
    ...{ annee: census.year, campagne: census.campaignYear, feuille: census.sheet, date, ligne: rows.list.row },
    consultations: count(({ kind }) => kind === 'tender'),
    reconductions: count(({ state }) => state === 'toDecide'),
  };
  const notes = [...notesOf(context, lines.length), fill(own.listAt, values)];
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'text' },
    { row: NOTE_ROW, column: 0, cells: notes.map((note) => [{ text: note }]), style: 'note' },
  ] satisfies BlockPlan[];
};

const listBlocks = (
  context: CalendarContext,
  lines: readonly CalendarLine[],
  findings: ReportInput['findings'],
  rows: Rows,
): BlockPlan[] => {
  const { census, texts } = context;
  const own = texts.calendar.list;
  const title: BlockPlan = { row: rows.listTitle, column: 0, cells: [[{ text: own.title }]], style: 'subtitle' };
  const first = rows.list.row;
  if (lines.length === 0)
    return [
      title,
      { row: first, column: 0, cells: [[{ text: fill(own.empty, { annee: census.year }) }]], style: 'text' },
    ];
  const ranks = new Map(census.needs.map(({ row }, place) => [row, place + 1]));
  const found = calendarFindings(findings, census.sheet);
  const writer = new CalendarWriter(context, lines.length <= MOST_LIVE);
  const cells = lines.map((line, place) => {
    const rank = line.need && (ranks.get(line.need.row) ?? null);
    const placed = { line, row: first + place + 1, rank, remark: remarkOf(line, context, found) };
    const byColumn = writer.cells(placed);
    return CALENDAR_LAYOUT.map(([column]) => byColumn[column] ?? null);
  });
  return [
    title,
    {
      ...{ row: first - 1, column: 0, style: 'header' },
      columnStyles: CALENDAR_LAYOUT.map(([, style]) => headerLook(style)),
      cells: [CALENDAR_LAYOUT.map(([column]) => ({ text: own.headers[column] }))],
    },
    { row: first, column: 0, cells, columnStyles: CALENDAR_LAYOUT.map(([, style]) => style) },
  ];
};

const listTable = ({ list }: Rows): SheetPlan['tables'][number] => ({
  ...{ name: CALENDAR_TABLE, row: list.row - 1, column: 0, rowCount: list.rowCount + 1 },
  ...{ columnCount: CALENDAR_LAYOUT.length, style: 'TableStyleLight1', showFilterButton: true },
});

/**
 * The sheet Calendrier: where the deadlines stand, the workload by month and department against the capacity, then every
 * consultation to launch, extension to decide and contract that ends without a need, the closest first.
 */
export const planCalendarSheet: SheetPlanner = ({ census, findings, date, texts: { sheets: texts } }) => {
  const { first, months } = monthlyLoad(census);
  const shown = months.map((_, place) => first + place);
  const context: CalendarContext = { census, texts, working: calendarWorkingDays(census), months: shown };
  const lines = calendarLines(census, context.working);
  const rows = rowsFor(context, notesOf(context, lines.length).length + 1, lines.length);
  const holidays = holidayTable(context, rows.states + 1);
  const anchor = { row: rows.states + 1, column: CHART_COLUMN, rowCount: STATES_HEIGHT + loadHeight(context) - 2 };
  const plan: SheetPlan = {
    key: 'calendrier',
    name: texts.names.calendrier,
    tabColor: '#8A4B08',
    blocks: [
      ...head(context, lines, rows, date),
      ...stateBlocks(context, rows.states, rows.list),
      ...loadBlocks(context, rows.load),
      ...departmentBlocks(context, rows.departments),
      ...listBlocks(context, lines, findings, rows),
      ...holidays.blocks,
    ],
    tables: [...(lines.length > 0 ? [listTable(rows)] : []), holidays.table],
    columnWidths: [...CALENDAR_LAYOUT.map(([, , width]) => width), null, ...HOLIDAY_WIDTHS],
    freeze: { rows: 1, columns: 2 },
    showGridlines: false,
    hiddenColumns: [calendarPlace('rank')],
    rowHeights: [{ row: rows.list.row - 1, height: 48 }],
    conditions: [
      ...stateConditions(context, rows.states, rows.list),
      ...loadConditions(context, rows.load),
      ...departmentConditions(context, rows.departments, `$C$${rows.load + 2}`),
    ],
    charts: [loadChart(context, rows.load, { ...anchor, columnCount: PRINTED_COLUMNS - CHART_COLUMN })],
  };
  const repeat = lines.length > 0 ? { first: rows.list.row - 1, last: rows.list.row - 1 } : null;
  const print = printOf(plan, census, texts, { key: 'calendrier', repeat, columns: PRINTED_COLUMNS });
  const { departments, listTitle, list } = rows;
  const parts = { departments, departmentLines: departmentLines(context), listTitle, listed: list.rowCount };
  return { ...plan, print: { ...print, breaks: calendarBreaks(parts) } };
};
