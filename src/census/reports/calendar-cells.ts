import { cellAddress, quotedSheet } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import { toSerial, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { CalendarLine } from '../planning/calendar-line';
import { plannedProcedure } from '../lead';
import { holidayReference } from './calendar-holidays';
import { calendarCell, dataReference, type CalendarColumn, type CalendarContext } from './calendar-layout';
import type { DataColumn } from './data-columns';
import { text } from './data-row';
import type { PlannedCell } from './sheet-plan';

type Cells = Partial<Record<CalendarColumn, PlannedCell>>;

/** A line with its place: Excel's row number on the sheet, and its rank in Donnees (from 1). */
export interface PlacedLine {
  line: CalendarLine;
  row: number;
  rank: number | null;
  remark: string;
}

const same = (a: CalendarDate | undefined, b: CalendarDate | null): boolean =>
  a !== undefined && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;

/** The cell of Donnees in the row of the need, empty where that is empty. */
const liveCell = (column: DataColumn, row: number, context: CalendarContext): PlannedCell => {
  const found = `INDEX(${dataReference(context, column)},${calendarCell('rank', row)})`;
  return { formula: `=IFERROR(IF(${found}="","",${found}),"")` };
};

/** Where the row of the need stands in Donnees: where it was written, else wherever sorting has moved it. */
const rankCell = (needRow: number, rank: number, context: CalendarContext): PlannedCell => {
  const rows = dataReference(context, 'row');
  const found = `IFERROR(INDEX(${rows},${rank}),0)=${needRow}`;
  return { formula: `=IFERROR(IF(${found},${rank},MATCH(${needRow},${rows},0)),"")` };
};

/** The last working day that leaves some days before the deadline. */
const actCell = (days: 'days' | 'plannedDays', row: number, context: CalendarContext): PlannedCell => {
  const [deadline, least] = [calendarCell('deadline', row), calendarCell(days, row)];
  const day = `WORKDAY(${deadline}-${least}+1,-1,${holidayReference(context)})`;
  return { formula: `=IF(OR(${deadline}="",${least}=""),"",${day})` };
};

const stateCell = ({ line, row }: PlacedLine, { texts }: CalendarContext): PlannedCell => {
  const { labels } = texts.calendar.states;
  if (line.kind !== 'tender' || line.state === 'launched') return text(labels[line.state]);
  const [deadline, days, advised, latest, planned] = (
    ['deadline', 'days', 'advised', 'latest', 'planned'] as const
  ).map((column) => calendarCell(column, row));
  const word = (state: keyof typeof labels): string => textConstant(labels[state]);
  return {
    formula:
      `=IF(OR(${deadline}="",${planned}=""),${word('undated')},IF(${days}="",${word('noLead')},` +
      `IF(${planned}>${latest},${word('late')},` +
      `IF(AND(${advised}<>"",${planned}>${advised}),${word('atRisk')},${word('onTime')}))))`,
  };
};

/** The dates of a line: live where Donnees holds them, constants where they come from elsewhere. */
const dateCells = ({ line, row }: PlacedLine, context: CalendarContext): Cells => {
  const { date1904 } = context.census.grid;
  const serial = (date: CalendarDate | null): PlannedCell => (date ? toSerial(date, date1904) : null);
  const { need, contractEnd, deadline, basis } = line;
  const live = (key: 'date_fin_actuel' | 'date_notification', column: DataColumn, date: CalendarDate | null) =>
    need && same(valueOf(need.cells[key])?.start, date) ? liveCell(column, row, context) : serial(date);
  const end = calendarCell('contractEnd', row);
  const after = line.kind === 'extension' ? '' : '+1';
  const following: PlannedCell = { formula: `=IF(${end}="","",${end}${after})` };
  const isStated = basis === 'statedDecision';
  return {
    contractEnd: live('date_fin_actuel', 'currentEnd', contractEnd),
    deadline: contractEnd
      ? following
      : basis === 'award'
        ? live('date_notification', 'award', deadline)
        : serial(deadline),
    days: line.days,
    plannedDays: line.plannedDays,
    advised: actCell('plannedDays', row, context),
    latest: isStated ? serial(line.latest) : actCell('days', row, context),
  };
};

const linkTo = (sheet: string, row: number, column: number): PlannedCell => ({
  formula: `=HYPERLINK(${textConstant(`#${quotedSheet(sheet)}!${cellAddress(row, column)}`)},${row})`,
});

/** What names the line: from the row of the census, else from the register. */
const identityCells = ({ line, rank }: PlacedLine, context: CalendarContext, firstColumn: number): Cells => {
  const { census, texts } = context;
  const { need, contract } = line;
  if (need) {
    const { cells } = need;
    return {
      department: text(need.department ?? texts.unknown.department),
      title: text(valueOf(cells.intitule)),
      reference: text(valueOf(cells.id_besoin)),
      code: text(valueOf(cells.code_nomenclature)),
      row: linkTo(census.sheet, need.row, firstColumn),
      procedure: line.kind === 'tender' ? text(line.lead?.procedure ?? plannedProcedure(census, need)) : null,
      rank: rank === null ? null : rankCell(need.row, rank, context),
    };
  }
  const register = census.registers.tables.contracts;
  if (!contract) return {};
  return {
    department: text(contract.department ?? texts.unknown.department),
    title: text(contract.title),
    reference: text(contract.number),
    code: text(contract.code),
    row: register ? linkTo(register.sheet, contract.row, register.columns.number ?? 0) : contract.row,
    procedure: text(line.lead?.procedure ?? null),
  };
};

/** The cells of a line by column. @param firstColumn leftmost known column of the census, where links lead */
export const calendarCells = (placed: PlacedLine, context: CalendarContext, firstColumn: number): Cells => {
  const { line, row, remark } = placed;
  const [latest, planned] = [calendarCell('latest', row), calendarCell('planned', row)];
  const isTender = line.kind === 'tender';
  return {
    ...identityCells(placed, context, firstColumn),
    ...dateCells(placed, context),
    kind: text(context.texts.calendar.list.kinds[line.kind]),
    planned: isTender ? liveCell('launch', row, context) : null,
    margin: isTender ? { formula: `=IF(OR(${latest}="",${planned}=""),"",${latest}-${planned})` } : null,
    state: stateCell(placed, context),
    remark: text(remark),
  };
};
