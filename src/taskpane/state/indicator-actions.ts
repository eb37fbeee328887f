import type { IndicatorCard } from '../../app/indicator-board';
import type { IndicatorSheets } from '../../app/indicator-sheets';
import type { IndicatorSource } from '../../app/indicator-source';
import type { CheckResult } from '../../app/result';
import { INITIAL_VIEW, type IndicatorViewState } from '../view-model/indicator-view';
import type { IndicatorUseCases } from './indicator-use-cases';
import type { ShownRows } from './pane-state';
import type { TaskRunner } from './task-runner';

const NO_SHEETS: IndicatorSheets = { indicators: false, data: false };

/** The sheet whose rows are shown alone; `null` for Données, which is ours. */
const sheetOf = (rows: ShownRows | IndicatorSource): string | null => (rows.kind === 'data' ? null : rows.sheet);

/** What users do with indicators: look at them, at their rows on the sheet Indicateurs, at the rows behind them. */
export class IndicatorActions {
  /** How the user left the page. */
  view: IndicatorViewState = INITIAL_VIEW;
  /** What was worked out last, and of which census. */
  private known: { source: CheckResult['source']; cards: IndicatorCard[] } | null = null;

  constructor(
    private readonly app: IndicatorUseCases,
    private readonly runner: TaskRunner,
    private readonly goToCell: (sheet: string, cell: string) => Promise<void>,
  ) {}

  /** The cards of a census already looked at; `null` when they are still to be worked out. */
  readonly knownCards = (result: CheckResult): IndicatorCard[] | null =>
    this.known?.source === result.source ? this.known.cards : null;

  /** Works the cards out; `null` when stopped or when it failed, which is told as any failure. */
  readonly read = async (result: CheckResult, signal: AbortSignal): Promise<IndicatorCard[] | null> => {
    try {
      const cards = await this.app.read(result, signal);
      this.known = { source: result.source, cards };
      return cards;
    } catch (error) {
      if (!signal.aborted) this.runner.fail(error, 'go');
      return null;
    }
  };

  /** Which sheets there are to look things up on; none where that cannot be read. */
  readonly sheets = (): Promise<IndicatorSheets> => this.app.sheets().catch(() => NO_SHEETS);

  /** Finds out about rows that were left shown alone before this pane was opened; nothing is said when that cannot be read. */
  readonly findShownRows = async (result: CheckResult): Promise<void> => {
    const rows = await this.app.readShownRows(result).catch(() => null);
    const { task, indicatorRows } = this.runner.getState();
    if (rows && !task && !indicatorRows) this.runner.dispatch({ type: 'indicatorRowsRead', rows: { label: '', rows } });
  };

  readonly goTo = async (card: IndicatorCard): Promise<void> => {
    try {
      await this.app.goTo(card);
      this.runner.dispatch({ type: 'went', finding: null });
    } catch (error) {
      this.runner.fail(error, 'go');
    }
  };

  /** Shows the rows behind a figure alone, or goes to the one cell that gives it. */
  readonly showRows = async (card: IndicatorCard): Promise<void> => {
    const { source } = card;
    if (!source) return;
    if (source.kind === 'declared' || source.kind === 'register') return this.goToCell(source.sheet, source.cell);
    this.runner.onRetry(() => this.showRows(card));
    await this.runner.run('display', async () => {
      await this.leave(source);
      const rows = await this.app.showRows(card);
      return { type: 'indicatorRowsShown', rows: rows && { label: card.text.label, rows } };
    });
  };

  readonly showAllRows = async (): Promise<void> => {
    const { indicatorRows } = this.runner.getState();
    if (!indicatorRows) return;
    this.runner.onRetry(this.showAllRows);
    await this.runner.run('display', async () => {
      await this.app.showAllRows(indicatorRows.rows);
      return { type: 'indicatorRowsShown', rows: null };
    });
  };

  /** Shows all rows again of the sheet looked at before, when the next rows stand on another one. */
  private async leave(next: IndicatorSource): Promise<void> {
    const before = this.runner.getState().indicatorRows?.rows;
    if (!before || sheetOf(before) === sheetOf(next)) return;
    await this.app.showAllRows(before);
    this.runner.dispatch({ type: 'indicatorRowsRead', rows: null });
  }
}
