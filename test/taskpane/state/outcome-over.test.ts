/** How long the outcome of an action stays in sight: until the user turns to something else, unless it asks for something. */
import type { Finding } from '../../../src/census/finding';
import type { Refusal } from '../../../src/app/fix';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { initialState, type Outcome, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reduce } from '../../../src/taskpane/state/reduce';
import { announcement } from '../../../src/taskpane/view-model/announcement';
import { paneTexts } from '../../../src/taskpane/view-model/texts';

const UNDONE: Outcome = { kind: 'undo', done: 1, refused: [], notices: [] };
const REFUSED: Outcome = { ...UNDONE, refused: [{ code: 'FORMULA' } as Refusal] };
const NOTICED: Outcome = { ...UNDONE, notices: ['Relisez la ligne 12.'] };
const finding = { rule: 'R08', sheet: 'Recensement', cell: 'M12' } as Finding;

const after = (outcome: Outcome, ...events: PaneEvent[]): PaneState =>
  [{ type: 'acted', outcome } as const, ...events].reduce(reduce, initialState);
const over = (outcome: Outcome, ...events: PaneEvent[]) => after(outcome, ...events).outcomeOver;

const TURNS: PaneEvent[] = [{ type: 'navigated', page: 'entry' }, { type: 'turned', finding }, { type: 'wentOn' }];

test('another page, another finding, something typed: the outcome has been seen', () => {
  expect(over(UNDONE)).toBe(false);
  expect(TURNS.map((event) => over(UNDONE, event))).toEqual([true, true, true]);
});

test('what was refused or is to be looked after stays until it is closed', () => {
  expect(TURNS.map((event) => over(REFUSED, event))).toEqual([false, false, false]);
  expect(TURNS.map((event) => over(NOTICED, event))).toEqual([false, false, false]);
  expect(over(UNDONE, { type: 'failureClosed' })).toBe(false);
});

test('the next outcome is a new one, also of an action that follows one gone on from', () => {
  expect(over(UNDONE, { type: 'wentOn' }, { type: 'acted', outcome: UNDONE })).toBe(false);
});

test('out of sight, it is not said again, nor is what was said beside it', () => {
  const left = after(UNDONE, { type: 'wentOn' }, { type: 'outcomeLeft' });
  expect(left).toMatchObject({ outcome: null, outcomeOver: false, last: 'none' });
  expect(announcement(left, paneTexts('fr-FR'))).toBe('');
});

test('an event that changes nothing leaves the state as it is', () => {
  const state = after(UNDONE, { type: 'wentOn' });
  expect(reduce(state, { type: 'wentOn' })).toBe(state);
});

test('how many rows are left in sight is known until all are shown, marks or not', () => {
  const hidden: PaneEvent = { type: 'displayed', kind: 'hideRows', display: { onlyFaulty: true }, done: 12, left: 0 };
  const marked: PaneEvent = { type: 'displayed', kind: 'mark', display: { marked: true }, done: 40, left: 0 };
  const shown: PaneEvent = { type: 'displayed', kind: 'showRows', display: { onlyFaulty: false }, done: 0, left: 0 };
  const rows = (...events: PaneEvent[]) => events.reduce(reduce, initialState).shownRows;
  expect([rows(hidden), rows(hidden, marked), rows(marked), rows(hidden, marked, shown)]).toEqual([12, 12, null, null]);
  const read = (onlyFaulty: boolean): PaneEvent => ({ type: 'displayRead', display: { marked: false, onlyFaulty } });
  expect([rows(hidden, read(true)), rows(hidden, read(false)), rows(read(true))]).toEqual([12, null, null]);
  // Too scattered: nothing was done.
  expect(rows({ ...hidden, display: { onlyFaulty: false }, done: 0 })).toBe(null);
});
