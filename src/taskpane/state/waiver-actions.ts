import type { CheckResult } from '../../app/result';
import type { Finding } from '../../census/finding';
import type { WaiverRecord } from '../../census/waivers/waiver-record';
import { isOfWaivers, type ActionKind, type Outcome, type WaiverPreview } from './pane-state';
import type { PaneUseCases } from './pane-use-cases';
import type { TaskRunner } from './task-runner';

/** Runs an action whose outcome the work tells, and checks again after it. */
export type Act = (kind: ActionKind, work: () => Promise<Omit<Outcome, 'kind'>>) => Promise<void>;

const removed = (done: number): Omit<Outcome, 'kind'> => ({ done, refused: [], notices: [] });

/** Findings accepted as they are with a reason, one or several at once, and the way back. */
export class WaiverActions {
  constructor(
    private readonly app: PaneUseCases,
    private readonly runner: TaskRunner,
    private readonly act: Act,
  ) {}

  /** Shows the findings of a group that are to be accepted, or whose waivers are to go, before anything is written. */
  readonly open = (what: Omit<WaiverPreview, 'result'>): void => {
    const { result, task } = this.runner.getState();
    if (result && !task) this.runner.dispatch({ type: 'previewed', preview: { ...what, result } });
  };

  /** Accepts findings of the list. */
  readonly accept = (findings: readonly Finding[], reason: string): Promise<void> =>
    this.onResult((result) => this.acceptOf(result, findings, reason));

  /** Takes back the waivers of findings of the list. */
  readonly withdraw = (findings: readonly Finding[]): Promise<void> =>
    this.onResult((result) => this.withdrawOf(result, findings));

  /** Does what the preview shows for the findings that the user kept. */
  readonly applyPreview = (wanted: readonly Finding[], reason: string): Promise<void> => {
    const { preview } = this.runner.getState();
    if (!preview || !isOfWaivers(preview)) return Promise.resolve();
    const { kind, result } = preview;
    return kind === 'waive' ? this.acceptOf(result, wanted, reason) : this.withdrawOf(result, wanted);
  };

  /** Takes back the waivers that the last action gave. */
  readonly withdrawLast = (): Promise<void> => {
    const given = this.runner.getState().outcome?.given;
    return given ? this.withdrawOf(given.result, given.findings) : Promise.resolve();
  };

  /** Removes waivers that silence nothing any more. */
  readonly forget = (orphans: readonly WaiverRecord[]): Promise<void> =>
    this.act('unwaive', async () => removed(await this.app.forgetWaivers(orphans)));

  private onResult(work: (result: CheckResult) => Promise<void>): Promise<void> {
    const { result } = this.runner.getState();
    return result ? work(result) : Promise.resolve();
  }

  private acceptOf(shown: CheckResult, findings: readonly Finding[], reason: string): Promise<void> {
    return this.act('waive', async () => {
      const { author, result } = this.runner.getState();
      const { accepted, notices } = await this.app.waive(shown, findings, { reason, author, now: result ?? shown });
      const given = { result: shown, findings: accepted };
      return { done: accepted.length, refused: [], notices, ...(accepted.length > 0 ? { given } : {}) };
    });
  }

  private withdrawOf(shown: CheckResult, findings: readonly Finding[]): Promise<void> {
    return this.act('unwaive', async () => removed(await this.app.removeWaivers(shown, findings)));
  }
}
