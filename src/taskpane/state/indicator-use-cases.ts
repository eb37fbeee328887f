import type { IndicatorCard } from '../../app/indicator-board';
import type { IndicatorSheets } from '../../app/indicator-sheets';
import type { CheckResult } from '../../app/result';

/** What the page Indicateurs asks of the workbook, bound to a session. */
export interface IndicatorUseCases {
  read(result: CheckResult, signal: AbortSignal): Promise<IndicatorCard[]>;
  sheets(): Promise<IndicatorSheets>;
  goTo(card: IndicatorCard): Promise<void>;
  /** The filters set, in words; `null` for a card without rows in Données. */
  showRows(card: IndicatorCard): Promise<string | null>;
  showAllRows(): Promise<void>;
}
