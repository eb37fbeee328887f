import type { CampaignPlaces } from '../../app/campaign-places';
import type { PreviousWorkbook, RunOptions } from '../../app/result';
import type { CampaignUseCases } from './campaign-use-cases';
import type { TaskRunner } from './task-runner';

/** What the procurement service does with a campaign. Files that it chose live as long as the pane. */
export class CampaignActions {
  private previous: PreviousWorkbook | null = null;

  constructor(
    private readonly app: CampaignUseCases,
    private readonly runner: TaskRunner,
    private readonly recheck: () => Promise<void>,
  ) {}

  /** What of a campaign the workbook holds; `null` where that cannot be read. */
  readonly places = (): Promise<CampaignPlaces | null> => this.app.places().catch(() => null);

  /** Takes a workbook for « Calculer » to compare with; refused at once when it is none. */
  readonly choosePrevious = async (workbook: PreviousWorkbook): Promise<void> => {
    this.runner.onRetry(() => this.choosePrevious(workbook));
    await this.runner.run('files', async () => {
      await this.app.look(workbook);
      this.previous = workbook;
      return { type: 'campaign', change: { previous: workbook.name }, news: 'previousChosen' };
    });
  };

  readonly forgetPrevious = (): void => {
    this.previous = null;
    this.runner.dispatch({ type: 'campaign', change: { previous: null }, news: 'previousForgotten' });
  };

  /** What « Calculer » is told besides. */
  reportOptions(): Pick<RunOptions, 'previous'> {
    return this.previous ? { previous: this.previous } : {};
  }

  /** Works out the files of a publication, to be saved from the page. */
  readonly publish = async (): Promise<void> => {
    this.runner.onRetry(this.publish);
    await this.runner.run('publish', async (options) => {
      const published = await this.app.publish(options);
      return { type: 'campaign', change: { published }, news: 'published' };
    });
  };

  /** Brings workbooks together in this one, which must be empty, then checks the census that they make. */
  readonly consolidate = async (workbooks: readonly PreviousWorkbook[]): Promise<void> => {
    this.runner.onRetry(() => this.consolidate(workbooks));
    const done = await this.runner.run('consolidate', async (options) => {
      const common = await this.app.consolidate(workbooks, options);
      return { type: 'campaign', change: { common }, news: 'consolidated' };
    });
    if (done) await this.recheck();
  };

  /** Writes the workbook of a new campaign into this one, which must be empty. */
  readonly prepare = async (year: number, source: PreviousWorkbook | null): Promise<void> => {
    this.runner.onRetry(() => this.prepare(year, source));
    await this.runner.run('template', async (options) => {
      const prepared = await this.app.prepare(year, source, options);
      return { type: 'campaign', change: { prepared }, news: 'prepared' };
    });
  };

  /** A file of the user's that the browser could not read. */
  readonly unreadable = (error: unknown): void => this.runner.fail(error, 'files');
}
