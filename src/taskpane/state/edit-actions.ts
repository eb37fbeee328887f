import type { Change } from '../../app/fix';
import type { CheckResult } from '../../app/result';
import type { Finding, Fix } from '../../census/finding';
import { isOfWaivers, type ActionKind, type ChangePreview, type Outcome } from './pane-state';
import type { PaneUseCases } from './pane-use-cases';
import type { TaskRunner } from './task-runner';

type Written = Omit<Outcome, 'kind'>;

/** What the user does to the census from the pane: fixes, completions, undo. The check is run again after each. */
export class EditActions {
  constructor(
    private readonly app: PaneUseCases,
    private readonly runner: TaskRunner,
    private readonly after: { recheck(): Promise<void>; readLastAction(): Promise<void> },
  ) {}

  /** What a fix of a finding would write; nothing when there is no result any more. */
  readonly changesOf = async (finding: Finding, fix: Fix): Promise<Change[]> => {
    const { result } = this.runner.getState();
    return result ? this.app.previewFixes(result, [{ ...finding, fix }]) : [];
  };

  readonly applyFix = (finding: Finding, fix: Fix): Promise<void> =>
    this.act('fix', async () => this.write('fix', await this.changesOf(finding, fix)));

  /** Shows what all fixes of a rule would write. */
  readonly openFixes = (rule: string): Promise<void> =>
    this.open({ kind: 'fix', rule }, (result) => this.app.previewFixes(result, rule));

  /** Shows what follows from the codes and is not written yet. */
  readonly openCompletions = (): Promise<void> =>
    this.open({ kind: 'completion', rule: null }, (result) => this.app.previewCompletions(result));

  readonly closePreview = (): void => this.runner.dispatch({ type: 'previewClosed' });

  /** Writes what the preview shows, but for what the user left out and what would be refused anyway. */
  readonly applyPreview = (leftOut: ReadonlySet<Change>): Promise<void> => {
    const { preview } = this.runner.getState();
    if (!preview || isOfWaivers(preview)) return Promise.resolve();
    const { kind } = preview;
    const refused = new Set(preview.refused.map(({ change }) => change));
    const wanted = preview.changes.filter((change) => !leftOut.has(change) && !refused.has(change));
    return this.act(kind, () => this.write(kind, wanted));
  };

  /** Writes over the formulas for which the last action was refused: the user agreed to lose them. */
  readonly replaceFormulas = (): Promise<void> => {
    const { outcome } = this.runner.getState();
    const changes = (outcome?.refused ?? []).flatMap(({ code, change }) =>
      code === 'FORMULA' && change.kind === 'cell' ? [{ ...change, overFormula: true }] : [],
    );
    return this.act('fix', () => this.write('fix', changes));
  };

  readonly closeOutcome = (): void => this.runner.dispatch({ type: 'outcomeClosed' });

  readonly leaveOutcome = (): void => this.runner.dispatch({ type: 'outcomeLeft' });

  readonly undo = (): Promise<void> =>
    this.act('undo', async () => {
      const { done, refused, notices } = await this.app.undo(this.runner.getState().author);
      return { done: done.length, refused, notices };
    });

  readonly nameAuthor = (author: string): void => this.runner.dispatch({ type: 'authorNamed', author });

  private async write(kind: 'fix' | 'completion', changes: readonly Change[]): Promise<Written> {
    const { done, refused, notices } = await this.app.apply(kind, changes, this.runner.getState().author);
    return { done: done.length, refused, notices };
  }

  private async open(what: Pick<ChangePreview, 'kind' | 'rule'>, plan: (result: CheckResult) => Promise<Change[]>) {
    const { result } = this.runner.getState();
    if (!result) return;
    this.runner.onRetry(() => this.open(what, plan));
    await this.runner.run('prepare', async () => {
      const changes = await plan(result);
      if (changes.length === 0)
        return { type: 'acted', outcome: { kind: what.kind, done: 0, refused: [], notices: [] } };
      return { type: 'previewed', preview: { ...what, changes, refused: await this.app.inspect(changes) } };
    });
  }

  /** Runs an action, says what became of it, and checks again when something was written. */
  readonly act = async (kind: ActionKind, work: () => Promise<Written>): Promise<void> => {
    this.runner.onRetry(() => this.act(kind, work));
    const ended = await this.runner.run(kind, async () => ({ type: 'acted', outcome: { kind, ...(await work()) } }));
    // An action that Excel broke off can be taken back too.
    if (!ended) await this.after.readLastAction();
    else if ((this.runner.getState().outcome?.done ?? 0) > 0) await this.after.recheck();
  };
}
