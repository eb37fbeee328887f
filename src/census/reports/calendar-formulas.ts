import { columnReference, textConstant } from '../../table/structured-reference';
import { calendarCell, dataReference, type CalendarColumn, type CalendarContext } from './calendar-layout';
import type { DataColumn } from './data-columns';
import type { PlannedCell } from './sheet-plan';

/** Stands for the row in formulas that are made once and written on every row; no text holds it. */
const ROW = '\u0001';

type RowFormula = (row: number) => PlannedCell;

const onRows = (formula: string): RowFormula => {
  const parts = formula.split(ROW);
  return (row) => ({ formula: parts.join(String(row)) });
};

/** The cell of a column on the row of the formula. */
const at = (column: CalendarColumn): string => calendarCell(column, ROW);

/** The cell of Donnees in the row of the need, empty where that is empty. */
const live = (column: DataColumn, context: CalendarContext): RowFormula => {
  const found = `INDEX(${dataReference(context, column)},${at('rank')})`;
  return onRows(`=IFERROR(IF(${found}="","",${found}),"")`);
};

/** The last working day that leaves some days before the deadline. */
const actBefore = (column: 'days' | 'plannedDays', { texts }: CalendarContext): RowFormula => {
  const { table, headers } = texts.calendar.holidays;
  const [deadline, days] = [at('deadline'), at(column)];
  const day = `WORKDAY(${deadline}-${days}+1,-1,${columnReference(table, headers.date)})`;
  return onRows(`=IF(OR(${deadline}="",${days}=""),"",${day})`);
};

/** Where a consultation that is still to launch stands, in words. */
const tenderState = ({ texts }: CalendarContext): RowFormula => {
  const { labels } = texts.calendar.states;
  const word = (state: keyof typeof labels): string => textConstant(labels[state]);
  const [advised, latest, planned] = [at('advised'), at('latest'), at('planned')];
  return onRows(
    `=IF(OR(${at('deadline')}="",${planned}=""),${word('undated')},IF(${at('days')}="",${word('noLead')},` +
      `IF(${planned}>${latest},${word('late')},` +
      `IF(AND(${advised}<>"",${planned}>${advised}),${word('atRisk')},${word('onTime')}))))`,
  );
};

/** The formulas of the rows of the list, by what they give; made once for a sheet. */
export const calendarFormulas = (context: CalendarContext) => {
  const [end, latest, planned] = [at('contractEnd'), at('latest'), at('planned')];
  return {
    currentEnd: live('currentEnd', context),
    award: live('award', context),
    launch: live('launch', context),
    sameDay: onRows(`=IF(${end}="","",${end})`),
    dayAfter: onRows(`=IF(${end}="","",${end}+1)`),
    advised: actBefore('plannedDays', context),
    latest: actBefore('days', context),
    margin: onRows(`=IF(OR(${latest}="",${planned}=""),"",${latest}-${planned})`),
    tenderState: tenderState(context),
  } satisfies Record<string, RowFormula>;
};

export type CalendarFormulas = ReturnType<typeof calendarFormulas>;
