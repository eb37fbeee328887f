import type { CheckResult } from '../../app/result';
import type { PaneUseCases } from './pane-use-cases';
import type { TaskRunner } from './task-runner';

/** How long the workbook must stay quiet before it is checked as a whole again, in milliseconds. */
const QUIET = { lost: 400, elsewhere: 1_500 };

/** What following the workbook asks for; bound to a session by `use-cases.ts`. */
export interface LiveFollower {
  follow(result: CheckResult): Promise<void>;
  pause(): void;
  stop(): Promise<void>;
}

export interface LiveEars {
  updated(result: CheckResult, settled: boolean): void;
  lost(): void;
  elsewhere(): void;
}

/** Keeps the findings in step with what users type, between the tasks that they ask for. */
export class LiveActions {
  private follower: Promise<LiveFollower> | null = null;
  private following: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** The task seen last, to notice beginnings and ends. */
  private working = false;
  /** Edits were heard that no result takes in yet. */
  private missed = false;

  constructor(
    private readonly app: PaneUseCases,
    private readonly runner: TaskRunner,
    private readonly recheck: () => Promise<void>,
  ) {
    runner.subscribe(() => this.notice());
  }

  /**
   * Switches it on or off; resolves when nothing of it is under way any more. What was typed while it was off is in no result:
   * switched on again, the whole is checked.
   */
  readonly turn = (on: boolean): Promise<void> => {
    this.runner.dispatch({ type: 'liveTurned', on });
    if (!on) return this.stop();
    return this.runner.getState().result ? this.recheck() : Promise.resolve();
  };

  private notice(): void {
    const { task } = this.runner.getState();
    const working = task !== null;
    if (working === this.working) return;
    this.working = working;
    if (working) this.pause();
    else void this.follow();
  }

  private pause(): void {
    this.clear();
    // What is typed while the first check reads the workbook is not to be missed either.
    if (this.runner.getState().live) this.start();
    void this.follower?.then((follower) => follower.pause()).catch(() => undefined);
  }

  private async follow(): Promise<void> {
    const { result, live, stale, failure } = this.runner.getState();
    if (!live || !result || stale || failure) return;
    const started = this.start();
    if (this.missed) this.later(QUIET.lost);
    try {
      const follower = await started;
      if (this.isIdle(result)) await (this.following = follower.follow(result));
    } catch {
      // An Excel that cannot be listened to is checked when the user asks, as before.
      this.runner.dispatch({ type: 'liveTurned', on: false });
    }
  }

  private start(): Promise<LiveFollower> {
    this.follower ??= this.app.startLive({
      updated: (updated, settled) => this.heard(updated, settled),
      lost: () => this.later(QUIET.lost),
      elsewhere: () => this.later(QUIET.elsewhere),
    });
    return this.follower;
  }

  private isIdle(result: CheckResult): boolean {
    const state = this.runner.getState();
    return state.task === null && state.result === result;
  }

  private heard(result: CheckResult, settled: boolean): void {
    if (this.runner.getState().task === null) this.runner.dispatch({ type: 'followed', result, settled });
  }

  /** Checks the whole once nothing has changed for a while; while a task runs, after it. */
  private later(quiet: number): void {
    const { task, result } = this.runner.getState();
    // Nobody asked for a check that came to its end.
    if (!task && !result) return;
    this.missed = true;
    this.clear();
    if (task) return;
    this.timer = setTimeout(() => {
      this.missed = false;
      void this.recheck();
    }, quiet);
  }

  private clear(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async stop(): Promise<void> {
    this.clear();
    this.missed = false;
    const { follower } = this;
    this.follower = null;
    await this.following.catch(() => undefined);
    await follower?.then((live) => live.stop()).catch(() => undefined);
  }
}
