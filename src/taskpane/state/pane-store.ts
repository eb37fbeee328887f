import type { CheckResult, ReportResult, RunOptions } from '../../app/result';
import type { Finding } from '../../census/finding';
import { initialState, reduce, type PaneEvent, type PaneFailure, type PaneState, type TaskKind } from './pane-state';

/** The use cases of `src/app`, bound to the session of this pane. */
export interface PaneUseCases {
  check(options: RunOptions): Promise<CheckResult>;
  writeReports(options: RunOptions): Promise<ReportResult>;
  goTo(sheet: string, cell: string): Promise<void>;
  describeFailure(error: unknown): Omit<PaneFailure, 'during'>;
}

/**
 * The pane's state and what users can do, in one place: buttons and ribbon commands call the same methods. Actions never
 * reject; a failure becomes part of the state.
 */
export class PaneStore {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();
  private abort: AbortController | null = null;

  constructor(private readonly app: PaneUseCases) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly check = (): Promise<void> =>
    this.runTask('check', async (options) => ({ type: 'checked', result: await this.app.check(options) }));

  readonly writeReports = (): Promise<void> =>
    this.runTask('report', async (options) => {
      const { sheets, ...result } = await this.app.writeReports(options);
      return { type: 'reported', result, sheets };
    });

  /** Asks the running task to stop; it stops at its next step. */
  readonly cancel = (): void => {
    if (!this.abort) return;
    this.dispatch({ type: 'cancelRequested' });
    this.abort.abort();
  };

  readonly goToFinding = (finding: Finding): Promise<void> => this.go(finding.sheet, finding.cell, finding);

  readonly goToSheet = (sheet: string): Promise<void> => this.go(sheet, 'A1', null);

  /** Runs again what failed, on the sheet that the user chose. */
  readonly chooseSheet = (sheet: string): Promise<void> => {
    this.dispatch({ type: 'sheetChosen', sheet });
    return this.retry();
  };

  readonly retry = (): Promise<void> => (this.state.failure?.during === 'report' ? this.writeReports() : this.check());

  readonly closeFailure = (): void => this.dispatch({ type: 'failureClosed' });

  private async runTask(kind: TaskKind, work: (options: RunOptions) => Promise<PaneEvent>): Promise<void> {
    // A second click, or a ribbon command while the pane works: the task under way answers both.
    if (this.abort) return;
    const abort = new AbortController();
    this.abort = abort;
    this.dispatch({ type: 'started', kind });
    try {
      this.dispatch(await work(this.options(abort)));
    } catch (error) {
      if (abort.signal.aborted) this.dispatch({ type: 'cancelled' });
      else this.dispatch({ type: 'failed', failure: { ...this.app.describeFailure(error), during: kind } });
    } finally {
      this.abort = null;
    }
  }

  private options(abort: AbortController): RunOptions {
    return {
      ...(this.state.sheet === null ? {} : { sheet: this.state.sheet }),
      signal: abort.signal,
      onProgress: (progress) => this.dispatch({ type: 'progressed', progress }),
    };
  }

  private async go(sheet: string, cell: string, finding: Finding | null): Promise<void> {
    try {
      await this.app.goTo(sheet, cell);
      this.dispatch({ type: 'went', finding });
    } catch (error) {
      this.dispatch({ type: 'failed', failure: { ...this.app.describeFailure(error), during: 'go' } });
    }
  }

  private dispatch(event: PaneEvent): void {
    this.state = reduce(this.state, event);
    for (const listener of this.listeners) listener();
  }
}
