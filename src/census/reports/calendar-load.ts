import { textConstant } from '../../table/structured-reference';
import { fill } from '../fill';
import { toSerial } from '../parsing/calendar';
import { MONTHS, OVERLOAD_FACTOR } from '../planning/monthly-load';
import { YES } from '../vocabulary';
import { dataReference, type CalendarContext } from './calendar-layout';
import type { AreaPlan, BlockPlan, ChartPlan, ConditionPlan, PlannedCell } from './sheet-plan';

const AUGUST = 7;
const COLUMNS = 5;
/** Rows under the title: the capacity, the header. */
const HEADER_OFFSET = 2;
/** Lines after the months: earlier, later, without month, the total. */
const MORE_LINES = 4;

/** Rows of the block: the title and what follows. */
export const loadHeight = ({ months }: CalendarContext): number => HEADER_OFFSET + 1 + months.length + MORE_LINES;

const COLORS = { count: '#1F4E79', capacity: '#B3261E' } as const;

/** Conditions that a launch of a month has, as `range,criterion` pairs. */
export const tenderConditions = (context: CalendarContext): string =>
  [
    `${dataReference(context, 'retained')},${textConstant(YES)}`,
    `${dataReference(context, 'tender')},${textConstant(YES)}`,
  ].join(',');

/** The month of the year (0 for January) of a month counted from that of the needs' year. */
const ofYear = (month: number): number => ((month % MONTHS) + MONTHS) % MONTHS;

/** First day of a month, counted from January of the year of the needs (0), as a serial. */
export const monthSerial = ({ census }: CalendarContext, month: number): number =>
  toSerial({ year: census.year + Math.floor(month / MONTHS), month: ofYear(month) + 1, day: 1 }, census.grid.date1904);

/** The criterion on the month of launch of each line but the total. */
const monthCriteria = (context: CalendarContext): string[] => [
  ...context.months.map((month) => String(monthSerial(context, month))),
  `"<${monthSerial(context, context.months[0]!)}"`,
  `">=${monthSerial(context, MONTHS)}"`,
  '"="',
];

/** The capacity in force: the service's own, else an assumption over the months of the sheet. */
const capacityCell = ({ census, months }: CalendarContext, first: number): PlannedCell =>
  census.parameters.monthlyCapacity ?? {
    formula: `=ROUNDUP(${OVERLOAD_FACTOR}*SUM($C$${first}:$C$${first + months.length - 1})/${months.length},0)`,
  };

/** A sentence with `{n}` as a formula that puts a number in it. */
const sentence = (words: string, figure: string): string => {
  const [before, after] = words.split('{n}') as [string, string];
  return `${textConstant(before)}&${figure}&${textConstant(after)}`;
};

/** What a month's line says in words. @param row Excel's row number */
const readingCell = (month: number, row: number, { texts }: CalendarContext): PlannedCell => {
  const own = texts.calendar.load;
  const overload = `IF(C${row}>D${row},${sentence(own.overload, `(C${row}-D${row})`)},"")`;
  if (ofYear(month) !== AUGUST) return { formula: `=${overload}` };
  const separator = `IF(AND(C${row}>D${row},C${row}>0)," · ","")`;
  return { formula: `=${overload}&${separator}&IF(C${row}>0,${sentence(own.august, `C${row}`)},"")` };
};

const lineCells = (context: CalendarContext, top: number): PlannedCell[][] => {
  const { census, texts, months: shown } = context;
  const own = texts.calendar.load;
  const named = (month: number): string => {
    const name = texts.monthNames[ofYear(month)]!;
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    return month < 0 ? `${label} ${census.year - 1}` : label;
  };
  const labels = [...shown.map(named), own.before, own.after, own.undated];
  const first = top + HEADER_OFFSET + 2;
  const base = tenderConditions(context);
  const [months, amounts] = [dataReference(context, 'launchMonth'), dataReference(context, 'totalAmount')];
  return monthCriteria(context).map((criterion, place) => [
    { text: labels[place]! },
    place < shown.length ? readingCell(shown[place]!, first + place, context) : null,
    { formula: `=COUNTIFS(${base},${months},${criterion})` },
    place < shown.length ? { formula: `=$C$${top + 2}` } : null,
    { formula: `=SUMIFS(${amounts},${base},${months},${criterion})` },
  ]);
};

const totalLine = (context: CalendarContext): PlannedCell[] => {
  const base = tenderConditions(context);
  return [
    { text: context.texts.calendar.load.total },
    null,
    { formula: `=COUNTIFS(${base})` },
    null,
    { formula: `=SUMIFS(${dataReference(context, 'totalAmount')},${base})` },
  ];
};

/** Launches by month against the capacity: a block whose title stands on row `top` (from 0). */
export const loadBlocks = (context: CalendarContext, top: number): BlockPlan[] => {
  const { census, texts } = context;
  const own = texts.calendar.load;
  const isGiven = census.parameters.monthlyCapacity !== null;
  const header = top + HEADER_OFFSET;
  const { month, reading, count, capacity, amount } = own.headers;
  return [
    { row: top, column: 0, cells: [[{ text: own.title }]], style: 'subtitle' },
    {
      ...{ row: top + 1, column: 0, columnStyles: ['total', 'total', 'totalInteger'] },
      cells: [[{ text: own.capacity }, { text: isGiven ? own.given : own.assumed }, capacityCell(context, header + 2)]],
    },
    {
      ...{ row: header, column: 0, style: 'header' },
      columnStyles: [null, null, 'headerNumber', 'headerNumber', 'headerNumber'],
      cells: [[month, reading, count, capacity, amount].map((label) => ({ text: label }))],
    },
    {
      ...{ row: header + 1, column: 0, columnStyles: ['text', 'text', 'crossInteger', 'crossInteger', 'crossAmount'] },
      cells: lineCells(context, top),
    },
    {
      ...{ row: header + context.months.length + MORE_LINES, column: 0 },
      columnStyles: ['total', 'total', 'totalInteger', 'totalInteger', 'totalAmount'],
      cells: [totalLine(context)],
    },
  ];
};

const monthArea = ({ months }: CalendarContext, top: number, column: number): AreaPlan => ({
  ...{ row: top + HEADER_OFFSET + 1, column, rowCount: months.length, columnCount: 1 },
});

/** Months above the capacity stand out; August does as soon as anything is launched. */
export const loadConditions = (context: CalendarContext, top: number): ConditionPlan[] => {
  const area = { ...monthArea(context, top, 0), columnCount: COLUMNS };
  const augusts = context.months.flatMap((month, place) => (ofYear(month) === AUGUST ? [area.row + place] : []));
  return [
    { ...area, kind: 'where', formula: `=$C${area.row + 1}>$D${area.row + 1}`, style: 'error' },
    ...augusts.map((row): ConditionPlan => ({
      ...{ ...area, row, rowCount: 1, kind: 'where', style: 'warning' },
      formula: `=$C${row + 1}>0`,
    })),
  ];
};

/** Launches as columns, the capacity as a line over them. */
export const loadChart = (context: CalendarContext, top: number, anchor: AreaPlan): ChartPlan => {
  const { census, texts } = context;
  const own = texts.calendar.load.chart;
  const year = { annee: census.year };
  return {
    name: 'Charge par mois',
    title: fill(own.title, year),
    altText: fill(own.altText, year),
    kind: 'columns',
    categories: monthArea(context, top, 0),
    series: [
      { name: own.count, values: monthArea(context, top, 2), color: COLORS.count },
      { name: own.capacity, values: monthArea(context, top, 3), color: COLORS.capacity, line: true },
    ],
    anchor,
    numberFormat: '0',
    legend: 'Bottom',
  };
};
