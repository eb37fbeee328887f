import type { CheckResult } from '../../app/result';
import type { SheetDisplay } from '../../app/sheet-display';
import type { PaneUseCases } from './pane-use-cases';
import type { TaskRunner } from './task-runner';

/** Marks follow the findings once these have been still for so long, in milliseconds. */
const QUIET = 800;

/** How the findings show in the user's own sheet: marked cells, only faulty rows. */
export class DisplayActions {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private marked: CheckResult['findings'] | null = null;

  constructor(
    private readonly app: PaneUseCases,
    private readonly runner: TaskRunner,
  ) {
    runner.subscribe(() => this.keepUp());
  }

  /** Marks the cells with findings, or takes the marks off. */
  readonly mark = (on: boolean): Promise<void> =>
    this.act(on ? 'mark' : 'unmark', async (result) => {
      this.marked = result.findings;
      const { marked, left } = on ? await this.app.markFindings(result) : await this.app.unmarkFindings(result);
      return { display: { marked: on }, done: marked, left };
    });

  /** Hides the rows without findings, or shows all rows again. */
  readonly showOnlyFaulty = (on: boolean): Promise<void> =>
    this.act(on ? 'hideRows' : 'showRows', async (result) => {
      const shown = on ? await this.app.showOnlyFaultyRows(result) : await this.app.showAllRows(result);
      return { display: { onlyFaulty: on && shown !== null }, done: shown ?? 0, left: 0 };
    });

  /** What the sheet shows as it is; nothing is said when it cannot be read. */
  async read(): Promise<void> {
    const { result, display: shown } = this.runner.getState();
    const display = result && (await this.app.readDisplay(result).catch(() => null));
    const differs = display?.marked !== shown.marked || display.onlyFaulty !== shown.onlyFaulty;
    if (display && differs) this.runner.dispatch({ type: 'displayRead', display });
  }

  private act(
    kind: 'mark' | 'unmark' | 'hideRows' | 'showRows',
    work: (result: CheckResult) => Promise<{ display: Partial<SheetDisplay>; done: number; left: number }>,
  ): Promise<void> {
    const { result } = this.runner.getState();
    if (!result) return Promise.resolve();
    this.runner.onRetry(() => this.act(kind, work));
    return this.runner
      .run('display', async () => ({ type: 'displayed', kind, ...(await work(result)) }))
      .then(() => undefined);
  }

  /** Marks again when the findings changed under them. */
  private keepUp(): void {
    const { result, display, task, catchingUp } = this.runner.getState();
    if (!display.marked || !result || task || catchingUp || this.marked === result.findings) return;
    this.marked = result.findings;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const state = this.runner.getState();
      if (!state.display.marked || state.task || state.result !== result) return;
      // What stands in the way now will be told by the next action that the user asks for.
      this.app.markFindings(result).catch(() => undefined);
    }, QUIET);
  }
}
