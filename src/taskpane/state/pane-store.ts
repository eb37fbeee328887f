import type { Finding } from '../../census/finding';
import { CampaignActions } from './campaign-actions';
import { DisplayActions } from './display-actions';
import { EditActions } from './edit-actions';
import { EntryActions } from './entry-actions';
import { IndicatorActions } from './indicator-actions';
import { LiveActions } from './live-actions';
import { MappingActions } from './mapping-actions';
import type { PageKey } from './pane-state';
import type { PaneUseCases } from './pane-use-cases';
import { neighbour } from '../view-model/findings-view';
import { TaskRunner } from './task-runner';
import { WaiverActions } from './waiver-actions';

export type { PaneUseCases } from './pane-use-cases';

/**
 * The pane's state and what users can do, in one place: buttons and ribbon commands call the same methods. Actions never
 * reject; a failure becomes part of the state.
 */
export class PaneStore {
  private readonly runner: TaskRunner;
  readonly edits: EditActions;
  readonly waivers: WaiverActions;
  readonly mapping: MappingActions;
  readonly live: LiveActions;
  readonly display: DisplayActions;
  readonly indicators: IndicatorActions;
  readonly campaign: CampaignActions;
  readonly entry: EntryActions;

  constructor(private readonly app: PaneUseCases) {
    this.runner = new TaskRunner((error) => app.describeFailure(error));
    const recheck = () => this.runCheck(true);
    this.edits = new EditActions(app, this.runner, { recheck, readLastAction: () => this.readLastAction() });
    this.waivers = new WaiverActions(app, this.runner, this.edits.act);
    this.mapping = new MappingActions(app, this.runner, recheck);
    this.display = new DisplayActions(app, this.runner);
    this.indicators = new IndicatorActions(app.indicators, this.runner, this.goToCell);
    this.campaign = new CampaignActions(app.campaign, this.runner, recheck);
    this.entry = new EntryActions(app, this.runner, {
      recheck,
      readLastAction: () => this.readLastAction(),
      goTo: this.goToCell,
    });
    this.live = new LiveActions(app, this.runner, recheck);
  }

  readonly getState = () => this.runner.getState();

  readonly subscribe = (listener: () => void): (() => void) => this.runner.subscribe(listener);

  readonly navigate = (page: PageKey): void => this.runner.dispatch({ type: 'navigated', page });

  readonly check = (): Promise<void> => this.runCheck(false);

  readonly writeReports = async (): Promise<void> => {
    this.runner.onRetry(this.writeReports);
    const done = await this.runner.run('report', async (options) => {
      const { sheets, ...result } = await this.app.writeReports({ ...options, ...this.campaign.reportOptions() });
      return { type: 'reported', result, sheets };
    });
    if (done) await this.readLastAction();
  };

  /** Asks the running task to stop; it stops at its next step. */
  readonly cancel = (): void => this.runner.cancel();

  /** The pane speaks another language from now on: what was said in the former one is read again or forgotten. */
  readonly languageChanged = async (): Promise<void> => {
    const checked = this.getState().result !== null;
    this.entry.close();
    this.runner.dispatch({ type: 'languageChanged' });
    if (checked) await this.runCheck(true);
  };

  readonly goToFinding = (finding: Finding): Promise<void> => {
    this.runner.dispatch({ type: 'turned', finding });
    return this.go(finding.sheet, finding.cell, finding);
  };

  /** Walks through the findings that nobody waived, in the order of the sheet; the last one stays where it is. */
  readonly walk = (step: 1 | -1): Promise<void> => {
    const { result, current } = this.getState();
    const open = (result?.findings ?? []).filter(({ waived }) => !waived);
    const finding = neighbour(open, current, step);
    if (!finding) return Promise.resolve();
    this.navigate('checks');
    return this.goToFinding(finding);
  };

  readonly goToSheet = (sheet: string): Promise<void> => this.go(sheet, 'A1', null);

  readonly goToCell = (sheet: string, cell: string): Promise<void> => this.go(sheet, cell, null);

  readonly retry = (): Promise<void> => this.runner.retry();

  readonly closeFailure = (): void => this.runner.dispatch({ type: 'failureClosed' });

  private async runCheck(follow: boolean): Promise<void> {
    this.runner.onRetry(() => this.runCheck(follow));
    const work = async (options: Parameters<PaneUseCases['check']>[0]) =>
      ({ type: 'checked', result: await this.app.check(options), follow }) as const;
    if (!(await this.runner.run('check', work, { follow }))) return;
    await this.readLastAction();
    await this.display.read();
  }

  /** What can be undone is shown when it can be read; nothing is said when it cannot, nobody having asked. */
  private async readLastAction(): Promise<void> {
    const lastAction = await this.app.readLastAction().catch(() => null);
    if (lastAction?.action !== this.runner.getState().lastAction?.action)
      this.runner.dispatch({ type: 'lastActionRead', lastAction });
  }

  private async go(sheet: string, cell: string, finding: Finding | null): Promise<void> {
    try {
      await this.app.goTo(sheet, cell);
      this.runner.dispatch({ type: 'went', finding });
    } catch (error) {
      this.runner.fail(error, 'go');
    }
  }
}
