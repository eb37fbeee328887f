import type { CampaignPlaces } from '../../app/campaign-places';
import type { PreviousWorkbook, RunOptions } from '../../app/result';
import type { CampaignState, CommonCensusNews, PreparedNews } from './campaign-state';

/** What the page Campagne asks of the workbook, bound to a session. */
export interface CampaignUseCases {
  places(): Promise<CampaignPlaces>;
  /** Rejects for what is no workbook. */
  look(workbook: PreviousWorkbook): Promise<void>;
  publish(options: RunOptions): Promise<NonNullable<CampaignState['published']>>;
  consolidate(workbooks: readonly PreviousWorkbook[], options: RunOptions): Promise<CommonCensusNews>;
  /** @param year of the campaign; the needs are those of the next */
  prepare(year: number, source: PreviousWorkbook | null, options: RunOptions): Promise<PreparedNews>;
}
