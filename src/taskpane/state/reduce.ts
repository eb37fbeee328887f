import type { CheckResult } from '../../app/result';
import type { Finding } from '../../census/finding';
import type { PaneEvent } from './pane-event';
import type { Outcome, PaneFailure, PaneState, TaskKind } from './pane-state';

/** Failures after which an earlier result says nothing of the workbook any more. */
const RESULT_GONE = new Set([
  'CENSUS_NOT_FOUND',
  'CENSUS_AMBIGUOUS',
  'CENSUS_EMPTY',
  'COLUMN_MISSING',
  'SHEET_NOT_FOUND',
]);

const TOLD_WITH_OUTCOME = new Set<PaneState['last']>(['acted', 'checked']);

function afterFailure(state: PaneState, failure: PaneFailure): PaneState {
  const next: PaneState = { ...state, task: failure.during === 'go' ? state.task : null, failure, last: 'none' };
  // That there is no need yet was known.
  const known = failure.code === 'CENSUS_EMPTY' && state.result?.census.rows === 0;
  if (known || !RESULT_GONE.has(failure.code)) return next;
  const forgetSheet = failure.code === 'SHEET_NOT_FOUND' ? null : state.sheet;
  return { ...next, result: null, sheets: [], current: null, preview: null, mapping: null, sheet: forgetSheet };
}

/** The finding of a new result that an earlier one had at the same place; `null` when it is settled. */
const sameFinding = (result: CheckResult, before: Finding | null): Finding | null =>
  (before &&
    result.findings.find(
      ({ rule, sheet, cell }) => rule === before.rule && sheet === before.sheet && cell === before.cell,
    )) ??
  null;

function afterCheck(state: PaneState, result: CheckResult, follow: boolean): PaneState {
  const next: PaneState = { ...state, task: null, result, stale: false, sheets: [], last: 'checked' };
  if (follow) return { ...next, current: sameFinding(result, state.current), refocus: state.refocus + 1 };
  // A check that was asked for shows what it found.
  const shows = result.census.rows > 0 && result.findings.length > 0;
  return { ...next, current: null, preview: null, page: shows ? 'checks' : 'home' };
}

/** Sheets written again have no filter any more; registers are the user's. */
const afterReport = (state: PaneState, { result, sheets }: PaneEvent & { type: 'reported' }): PaneState => ({
  ...afterCheck(state, result, false),
  ...{ page: 'home', sheets, last: 'reported' },
  indicatorRows: state.indicatorRows?.rows.kind === 'data' ? null : state.indicatorRows,
});

function afterEdit(state: PaneState, result: CheckResult, settled: boolean): PaneState {
  const current = sameFinding(result, state.current);
  return { ...state, result, current, catchingUp: !settled, last: settled ? 'followed' : state.last };
}

const shownRows = (
  before: PaneState,
  { onlyFaulty }: PaneState['display'],
  rows = before.display.onlyFaulty ? before.shownRows : null,
): number | null => (onlyFaulty ? rows : null);

const afterDisplay = (
  state: PaneState,
  { kind, display, done, left }: PaneEvent & { type: 'displayed' },
): PaneState => ({
  ...state,
  task: null,
  display: { ...state.display, ...display },
  shownRows: shownRows(state, { ...state.display, ...display }, kind === 'hideRows' ? done : state.shownRows),
  displayed: { kind, done, left },
  last: 'displayed',
  refocus: state.refocus + 1,
});

const afterIndicatorRows = (state: PaneState, rows: PaneState['indicatorRows']): PaneState => ({
  ...state,
  task: null,
  indicatorRows: rows,
  last: 'indicatorRowsShown',
  refocus: state.refocus + 1,
});

const afterCampaign = (state: PaneState, { change, news }: PaneEvent & { type: 'campaign' }): PaneState => ({
  ...state,
  task: null,
  campaign: { ...state.campaign, ...change },
  campaignNews: news,
  last: 'campaign',
  refocus: state.refocus + 1,
});

const afterAction = (state: PaneState, outcome: Outcome): PaneState => ({
  ...state,
  task: null,
  outcome,
  outcomeOver: false,
  preview: null,
  stale: state.stale || (state.result !== null && outcome.done > 0),
  last: 'acted',
  refocus: state.refocus + 1,
});

/** What was refused or is to be looked after stays until the user closes it. */
function wentOn(state: PaneState): PaneState {
  const { outcome } = state;
  const isSettled = outcome !== null && outcome.refused.length + outcome.notices.length === 0;
  return isSettled && !state.outcomeOver ? { ...state, outcomeOver: true } : state;
}

function withTask(state: PaneState, event: PaneEvent & { type: 'started' }): PaneState {
  const task = { kind: event.kind, progress: null, cancelling: false };
  const outcome = event.follow ? state.outcome : null;
  return { ...state, task, failure: null, last: 'none', catchingUp: false, outcome };
}

const afterCancel = (kind: TaskKind | undefined): PaneState['last'] => {
  if (kind === 'report') return 'reportCancelled';
  return kind === 'publish' || kind === 'consolidate' || kind === 'template' ? 'filesCancelled' : 'checkCancelled';
};

/** The pane's state after an event; pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'navigated':
      return wentOn({ ...state, page: event.page, preview: null, last: 'none' });
    case 'started':
      return withTask(state, event);
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, progress: event.progress } } : state;
    case 'cancelRequested':
      return state.task ? { ...state, task: { ...state.task, cancelling: true } } : state;
    case 'cancelled':
      return { ...state, task: null, last: afterCancel(state.task?.kind) };
    case 'checked':
      return afterCheck(state, event.result, event.follow);
    case 'reported':
      return afterReport(state, event);
    case 'failed':
      return afterFailure(state, event.failure);
    case 'failureClosed':
      return { ...state, failure: null };
    case 'sheetChosen':
      return { ...state, sheet: event.sheet, mapping: null };
    case 'turned':
      return wentOn({ ...state, current: event.finding, last: 'none' });
    case 'went':
      return { ...state, failure: null, last: event.finding ? 'went' : 'none' };
    case 'previewed':
      return wentOn({ ...state, task: null, preview: event.preview, last: 'previewed' });
    case 'previewClosed':
      return { ...state, preview: null, last: 'none', refocus: state.refocus + 1 };
    case 'acted':
      return afterAction(state, event.outcome);
    case 'outcomeClosed':
      return { ...state, outcome: null, last: 'none', refocus: state.refocus + 1 };
    case 'wentOn':
      return wentOn(state);
    case 'outcomeLeft':
      // What is left of the news is not said again without it.
      return {
        ...state,
        outcome: null,
        outcomeOver: false,
        last: TOLD_WITH_OUTCOME.has(state.last) ? 'none' : state.last,
      };
    case 'lastActionRead':
      return { ...state, lastAction: event.lastAction };
    case 'columnsRead':
      return { ...state, task: null, mapping: event.mapping };
    case 'followed':
      return wentOn(afterEdit(state, event.result, event.settled));
    case 'liveTurned':
      return { ...state, live: event.on, catchingUp: false };
    case 'displayRead':
      return { ...state, display: event.display, shownRows: shownRows(state, event.display) };
    case 'displayed':
      return afterDisplay(state, event);
    case 'indicatorRowsShown':
      return afterIndicatorRows(state, event.rows);
    case 'indicatorRowsRead':
      return { ...state, indicatorRows: event.rows };
    case 'campaign':
      return afterCampaign(state, event);
    case 'authorNamed':
      return { ...state, author: event.author };
    case 'languageChanged':
      return { ...state, failure: null, outcome: null, preview: null, mapping: null, last: 'none' };
  }
}
