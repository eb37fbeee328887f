import type { CensusMapping, ColumnsDescription } from '../../app/mapping';
import type { PaneEvent } from './pane-event';
import type { PaneUseCases } from './pane-use-cases';
import type { TaskRunner } from './task-runner';

/** What the user decides on the sheet and the columns of the census, and keeps in the workbook. */
export class MappingActions {
  constructor(
    private readonly app: PaneUseCases,
    private readonly runner: TaskRunner,
    private readonly recheck: () => Promise<void>,
  ) {}

  /** Reads what each header was taken for, with the choices kept. */
  readonly load = async (): Promise<void> => {
    this.runner.onRetry(this.load);
    await this.runner.run('columns', () => this.read());
  };

  /** Tries choices out: shows what every header is then taken for; keeps nothing yet. */
  readonly tryOut = async (draft: CensusMapping): Promise<void> => {
    const { mapping } = this.runner.getState();
    if (!mapping) return;
    this.runner.onRetry(() => this.tryOut(draft));
    await this.runner.run('columns', async (): Promise<PaneEvent> => {
      const description = await this.describe(draft);
      return { type: 'columnsRead', mapping: { ...mapping, draft, description } };
    });
  };

  /** Keeps the choices tried out, then checks again with them. */
  readonly keep = (): Promise<void> => {
    const draft = this.runner.getState().mapping?.draft ?? null;
    return draft ? this.save(draft) : Promise.resolve();
  };

  /** Forgets every choice on columns; that of the sheet stays. */
  readonly forgetColumns = (): Promise<void> => {
    const sheet = this.runner.getState().mapping?.kept?.sheet;
    return this.save(sheet === undefined ? null : { sheet, columns: {} });
  };

  /** Forgets which sheet was chosen, so that it is asked for again where several may be the census. */
  readonly forgetSheet = async (): Promise<void> => {
    const { mapping } = this.runner.getState();
    this.runner.dispatch({ type: 'sheetChosen', sheet: null });
    await this.save(mapping?.kept ? { columns: mapping.kept.columns } : null);
  };

  /** Takes a sheet for the census from now on and keeps that in the workbook, then does what had been asked for. */
  readonly chooseSheet = async (sheet: string): Promise<void> => {
    this.runner.dispatch({ type: 'sheetChosen', sheet });
    try {
      const kept = await this.app.readMapping();
      await this.app.saveMapping({ columns: kept?.columns ?? {}, sheet });
    } catch {
      // A document that cannot be changed can still be checked: the choice then lasts as long as the pane.
    }
    await this.runner.retry();
  };

  private async save(mapping: CensusMapping | null): Promise<void> {
    this.runner.onRetry(() => this.save(mapping));
    const kept = await this.runner.run('mapping', async (): Promise<PaneEvent> => {
      await this.app.saveMapping(mapping);
      return { type: 'acted', outcome: { kind: 'mapping', done: 1, refused: [], notices: [] } };
    });
    if (!kept) return;
    await this.recheck();
    // Below the outcome, which stays.
    if (!this.runner.getState().failure) await this.runner.run('columns', () => this.read(), { follow: true });
  }

  private async read(): Promise<PaneEvent> {
    const [kept, labels, description] = [
      await this.app.readMapping(),
      await this.app.columnLabels(),
      await this.describe(),
    ];
    return { type: 'columnsRead', mapping: { kept, draft: null, read: description, description, labels } };
  }

  private describe(mapping?: CensusMapping): Promise<ColumnsDescription> {
    const { sheet } = this.runner.getState();
    return this.app.describeColumns({ ...(sheet === null ? {} : { sheet }), ...(mapping ? { mapping } : {}) });
  }
}
