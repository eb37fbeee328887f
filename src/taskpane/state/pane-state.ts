import type { CheckResult, Progress } from '../../app/result';
import type { Finding } from '../../census/finding';

export type TaskKind = 'check' | 'report';

export interface RunningTask {
  kind: TaskKind;
  progress: Progress | null;
  cancelling: boolean;
}

/** A failure as `describeFailure` words it, with what the user had asked for. */
export interface PaneFailure {
  code: string;
  message: string;
  choices: string[];
  /** One line for support; empty when the sentence says it all. */
  detail: string;
  during: TaskKind | 'go';
}

export type PaneEvent =
  | { type: 'started'; kind: TaskKind }
  | { type: 'progressed'; progress: Progress }
  | { type: 'cancelRequested' }
  | { type: 'cancelled' }
  | { type: 'checked'; result: CheckResult }
  | { type: 'reported'; result: CheckResult; sheets: string[] }
  | { type: 'failed'; failure: PaneFailure }
  | { type: 'failureClosed' }
  | { type: 'sheetChosen'; sheet: string }
  /** The sheet shows a finding's cell, or another place (`null`). */
  | { type: 'went'; finding: Finding | null };

/** All that the pane shows, apart from how the list of findings is filtered and folded. */
export interface PaneState {
  task: RunningTask | null;
  result: CheckResult | null;
  /** Sheets written by the last « Calculer », in workbook order. */
  sheets: string[];
  failure: PaneFailure | null;
  /** Sheet that the user chose when several could be the census. */
  sheet: string | null;
  /** What happened last, for the live region. */
  last: 'none' | 'checked' | 'reported' | 'checkCancelled' | 'reportCancelled' | 'went';
  /** The finding that the user went to last. */
  current: Finding | null;
}

export const initialState: PaneState = {
  task: null,
  result: null,
  sheets: [],
  failure: null,
  sheet: null,
  last: 'none',
  current: null,
};

/** Failures after which an earlier result says nothing of the workbook any more. */
const RESULT_GONE = new Set([
  'CENSUS_NOT_FOUND',
  'CENSUS_AMBIGUOUS',
  'CENSUS_EMPTY',
  'COLUMN_MISSING',
  'SHEET_NOT_FOUND',
]);

function afterFailure(state: PaneState, failure: PaneFailure): PaneState {
  const next: PaneState = { ...state, task: failure.during === 'go' ? state.task : null, failure, last: 'none' };
  if (!RESULT_GONE.has(failure.code)) return next;
  const forgetSheet = failure.code === 'SHEET_NOT_FOUND' ? null : state.sheet;
  return { ...next, result: null, sheets: [], current: null, sheet: forgetSheet };
}

/** The pane's state after an event; pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, task: { kind: event.kind, progress: null, cancelling: false }, failure: null, last: 'none' };
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, progress: event.progress } } : state;
    case 'cancelRequested':
      return state.task ? { ...state, task: { ...state.task, cancelling: true } } : state;
    case 'cancelled':
      return { ...state, task: null, last: state.task?.kind === 'report' ? 'reportCancelled' : 'checkCancelled' };
    case 'checked':
      return { ...state, task: null, result: event.result, sheets: [], current: null, last: 'checked' };
    case 'reported':
      return { ...state, task: null, result: event.result, sheets: event.sheets, current: null, last: 'reported' };
    case 'failed':
      return afterFailure(state, event.failure);
    case 'failureClosed':
      return { ...state, failure: null };
    case 'sheetChosen':
      return { ...state, sheet: event.sheet };
    case 'went':
      return event.finding
        ? { ...state, current: event.finding, failure: null, last: 'went' }
        : { ...state, failure: null, last: 'none' };
  }
}
