import type { IndicatorCard } from '../../app/indicator-board';
import type { IndicatorSheets } from '../../app/indicator-sheets';
import type { CheckResult } from '../../app/result';
import type { ShownRows } from './pane-state';

/** What the page Indicateurs asks of the workbook, bound to a session. */
export interface IndicatorUseCases {
  read(result: CheckResult, signal: AbortSignal): Promise<IndicatorCard[]>;
  sheets(): Promise<IndicatorSheets>;
  goTo(card: IndicatorCard): Promise<void>;
  /** Shows the rows behind a figure alone, and says which; `null` for a card without such rows. */
  showRows(card: IndicatorCard): Promise<ShownRows | null>;
  showAllRows(rows: ShownRows): Promise<void>;
  /** Rows that an earlier pane left shown alone on the sheet of a register. */
  readShownRows(result: CheckResult): Promise<ShownRows | null>;
}
