import { columnLetters } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import { CALENDAR_STATES, type CalendarState } from '../planning/calendar-line';
import { calendarPlace, type CalendarContext } from './calendar-layout';
import type { BlockPlan, ConditionPlan, StyleName } from './sheet-plan';

/** Title, header and states. */
export const STATES_HEIGHT = CALENDAR_STATES.length + 2;

/** The rows of the list on the sheet, counted from 0. */
export interface ListArea {
  row: number;
  rowCount: number;
}

/** How many lines of the list are in each state, and what it means: a block whose title stands on row `top`. */
export const stateBlocks = ({ texts }: CalendarContext, top: number, list: ListArea): BlockPlan[] => {
  const { title, headers, labels, meanings } = texts.calendar.states;
  const letters = columnLetters(calendarPlace('state'));
  const states = `$${letters}$${list.row + 1}:$${letters}$${list.row + list.rowCount}`;
  return [
    { row: top, column: 0, cells: [[{ text: title }]], style: 'subtitle' },
    {
      ...{ row: top + 1, column: 0, style: 'header', columnStyles: [null, null, 'headerNumber'] },
      cells: [[{ text: headers.state }, { text: headers.meaning }, { text: headers.count }]],
    },
    {
      ...{ row: top + 2, column: 0, columnStyles: ['text', 'text', 'crossInteger'] },
      cells: CALENDAR_STATES.map((state) => [
        { text: labels[state] },
        { text: meanings[state] },
        { formula: `=COUNTIFS(${states},${textConstant(labels[state])})` },
      ]),
    },
  ];
};

const LOOKS: Partial<Record<CalendarState, StyleName>> = {
  onTime: 'good',
  atRisk: 'warning',
  late: 'error',
  undated: 'info',
  noLead: 'info',
  toDecide: 'warning',
  noNeed: 'info',
};

/** The look of a state, in the list and where it is counted (from row `top` on). */
export const stateConditions = ({ texts }: CalendarContext, top: number, list: ListArea): ConditionPlan[] => {
  const { labels } = texts.calendar.states;
  const areas = [
    { row: top + 2, column: 0, rowCount: CALENDAR_STATES.length, columnCount: 1 },
    { row: list.row, column: calendarPlace('state'), rowCount: list.rowCount, columnCount: 1 },
  ];
  return areas.flatMap((area) =>
    (Object.entries(LOOKS) as [CalendarState, StyleName][]).map(([state, style]): ConditionPlan => ({
      ...{ ...area, kind: 'where', style },
      formula: `=${columnLetters(area.column)}${area.row + 1}=${textConstant(labels[state])}`,
    })),
  );
};
