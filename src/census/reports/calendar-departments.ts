import { fold } from '../../table/normalise';
import { cellAddress } from '../../table/address';
import { fill } from '../fill';
import { loadByDepartment, MONTHS } from '../planning/monthly-load';
import { CALENDAR_LAYOUT, dataReference, type CalendarContext } from './calendar-layout';
import { monthSerial, tenderConditions } from './calendar-load';
import { exactCriterion } from './exact-criterion';
import { lineCount } from './print-lines';
import type { BlockPlan, ConditionPlan, PlannedCell, StyleName } from './sheet-plan';

/** Departments that get a row of their own. */
const MOST_ROWS = 60;
/** Columns of the block: the department, its amount, the months, the total, launches of other years or without month. */
const AMOUNT = 1;
const FIRST_MONTH = 2;
const TOTAL = FIRST_MONTH + MONTHS;
const WIDTH = TOTAL + 2;

/** The departments with a consultation, in alphabetical order, needs without one last. */
const departmentNames = ({ census, texts }: CalendarContext): string[] => {
  const found = loadByDepartment(census).map(({ department }) => department);
  const byFold = (a: string, b: string): number => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : 0);
  const named = found.filter((name) => name !== null).sort(byFold);
  return found.includes(null) ? [...named, texts.unknown.department] : named;
};

/** Departments on rows; `rest` when the last row gathers those beyond. */
const rowsOf = (context: CalendarContext): { names: string[]; rest: boolean } => {
  const names = [...new Set(departmentNames(context))];
  return names.length <= MOST_ROWS ? { names, rest: false } : { names: names.slice(0, MOST_ROWS - 1), rest: true };
};

/** Rows of the block: title, header, departments, the total. */
export const departmentsHeight = (context: CalendarContext): number => {
  const { names, rest } = rowsOf(context);
  return names.length + (rest ? 1 : 0) + 3;
};

/** Lines of text of the block, long names on several. */
export const departmentLines = (context: CalendarContext): number => {
  const { names, rest } = rowsOf(context);
  const [, , width] = CALENDAR_LAYOUT[0]!;
  const header = 2;
  return names.reduce((sum, name) => sum + lineCount(name, width), header + (rest ? 3 : 2));
};

/** The figures of a row under some conditions. @param row Excel's row number */
const figures = (context: CalendarContext, conditions: string, row: number): PlannedCell[] => {
  const months = dataReference(context, 'launchMonth');
  const counts = Array.from({ length: MONTHS }, (_, month): PlannedCell => ({
    formula: `=COUNTIFS(${conditions},${months},${monthSerial(context, month)})`,
  }));
  const named = `${cellAddress(row, FIRST_MONTH)}:${cellAddress(row, TOTAL - 1)}`;
  return [
    { formula: `=SUMIFS(${dataReference(context, 'totalAmount')},${conditions})` },
    ...counts,
    { formula: `=COUNTIFS(${conditions})` },
    { formula: `=${cellAddress(row, TOTAL)}-SUM(${named})` },
  ];
};

/** What the departments on rows of their own leave of the last row. */
const restFigures = (names: number, row: number): PlannedCell[] =>
  Array.from({ length: WIDTH - AMOUNT }, (_, place) => {
    const column = place + AMOUNT;
    const named = `${cellAddress(row - names, column)}:${cellAddress(row - 1, column)}`;
    return { formula: `=${cellAddress(row + 1, column)}-SUM(${named})` };
  });

/** The looks of the figures of a row. */
const looks = (amount: StyleName, month: StyleName, total: StyleName): StyleName[] => [
  amount,
  ...Array<StyleName>(MONTHS).fill(month),
  total,
  month,
];

/** Launches by department and month: a block whose title stands on row `top` (from 0). */
export const departmentBlocks = (context: CalendarContext, top: number): BlockPlan[] => {
  const { census, texts } = context;
  const own = texts.calendar.departments;
  const { names, rest } = rowsOf(context);
  const base = tenderConditions(context);
  const first = top + 2;
  const lines = names.map((name, place) =>
    figures(context, `${base},${dataReference(context, 'department')},${exactCriterion(name)}`, first + place + 1),
  );
  if (rest) lines.push(restFigures(names.length, first + names.length + 1));
  const labels = [...names, ...(rest ? [own.otherDepartments] : [])];
  const last = first + lines.length;
  const others = fill(own.others, { annee: census.year });
  const header = [own.department, own.amount, ...texts.calendar.shortMonths, own.total, others];
  return [
    { row: top, column: 0, cells: [[{ text: own.title }]], style: 'subtitle' },
    {
      ...{ row: top + 1, column: 0, style: 'header', cells: [header.map((label) => ({ text: label }))] },
      columnStyles: [null, ...Array<StyleName>(WIDTH - AMOUNT).fill('headerNumber')],
    },
    { row: first, column: 0, cells: labels.map((label) => [{ text: label }]), style: 'wrapped' },
    { row: first, column: AMOUNT, cells: lines, columnStyles: looks('crossAmount', 'crossInteger', 'sumInteger') },
    {
      ...{ row: last, column: 0, columnStyles: ['total', ...looks('totalAmount', 'totalInteger', 'totalInteger')] },
      cells: [[{ text: own.all }, ...figures(context, base, last + 1)]],
    },
  ];
};

/** Months of the total line above the capacity. @param capacity the cell that holds it */
export const departmentConditions = (context: CalendarContext, top: number, capacity: string): ConditionPlan[] => {
  const row = top + departmentsHeight(context) - 1;
  return [
    {
      ...{ row, column: FIRST_MONTH, rowCount: 1, columnCount: MONTHS, kind: 'where', style: 'error' },
      formula: `=${cellAddress(row + 1, FIRST_MONTH)}>${capacity}`,
    },
  ];
};
