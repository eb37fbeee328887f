import type { RunOptions } from '../../app/result';
import type { PaneEvent } from './pane-event';
import { initialState, type PaneFailure, type PaneState, type TaskKind } from './pane-state';
import { reduce } from './reduce';

type Describe = (error: unknown) => Omit<PaneFailure, 'during' | 'step'>;

/** Holds the state and runs one task at a time; a failure becomes part of the state, nothing is thrown. */
export class TaskRunner {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();
  private abort: AbortController | null = null;
  private again: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly describe: Describe) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  dispatch(event: PaneEvent): void {
    const next = reduce(this.state, event);
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }

  /** What `retry` does when a task fails from here on. */
  onRetry(again: () => Promise<void>): void {
    if (!this.abort) this.again = again;
  }

  retry(): Promise<void> {
    return this.again();
  }

  /**
   * Runs a task whose result is an event. True when it came to its end; false when it failed, was cancelled, or when
   * another is under way: a second click, or a ribbon command while the pane works, is answered by that one.
   */
  async run(
    kind: TaskKind,
    work: (options: RunOptions) => Promise<PaneEvent>,
    { follow = false } = {},
  ): Promise<boolean> {
    if (this.abort) return false;
    const abort = new AbortController();
    this.abort = abort;
    this.dispatch({ type: 'started', kind, follow });
    try {
      this.dispatch(await work(this.options(abort)));
      return true;
    } catch (error) {
      if (abort.signal.aborted) this.dispatch({ type: 'cancelled' });
      else this.fail(error, kind);
      return false;
    } finally {
      this.abort = null;
    }
  }

  /** Asks the running task to stop; it stops at its next step. */
  cancel(): void {
    if (!this.abort) return;
    this.dispatch({ type: 'cancelRequested' });
    this.abort.abort();
  }

  fail(error: unknown, during: PaneFailure['during']): void {
    // Going to a cell has no steps: those of a task beside it are not its own.
    const step = during === 'go' ? null : (this.state.task?.progress ?? null);
    this.dispatch({ type: 'failed', failure: { ...this.describe(error), during, step } });
  }

  private options(abort: AbortController): RunOptions {
    return {
      ...(this.state.sheet === null ? {} : { sheet: this.state.sheet }),
      signal: abort.signal,
      onProgress: (progress) => this.dispatch({ type: 'progressed', progress }),
    };
  }
}
