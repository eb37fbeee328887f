import type { CheckResult, Progress } from '../../app/result';
import type { LastAction } from '../../app/undo';
import type { SheetDisplay } from '../../app/sheet-display';
import type { Finding } from '../../census/finding';
import type { CampaignNews, CampaignState } from './campaign-state';
import type {
  DisplayKind,
  IndicatorRows,
  MappingState,
  Outcome,
  PageKey,
  PaneFailure,
  Preview,
  TaskKind,
} from './pane-state';

/** What happens to the pane. `follow` is true of the check that an action of the user's is followed by. */
export type PaneEvent =
  | { type: 'navigated'; page: PageKey }
  | { type: 'started'; kind: TaskKind; follow: boolean }
  | { type: 'progressed'; progress: Progress }
  | { type: 'cancelRequested' }
  | { type: 'cancelled' }
  | { type: 'checked'; result: CheckResult; follow: boolean }
  | { type: 'reported'; result: CheckResult; sheets: string[] }
  | { type: 'failed'; failure: PaneFailure }
  | { type: 'failureClosed' }
  | { type: 'sheetChosen'; sheet: string | null }
  /** The user turned to a finding; its cell may still be on its way. */
  | { type: 'turned'; finding: Finding }
  /** The sheet shows a finding's cell, or another place (`null`). */
  | { type: 'went'; finding: Finding | null }
  | { type: 'previewed'; preview: Preview }
  | { type: 'previewClosed' }
  | { type: 'acted'; outcome: Outcome }
  | { type: 'outcomeClosed' }
  /** The user has turned to something else. */
  | { type: 'wentOn' }
  /** An outcome that the user went on from is out of sight. */
  | { type: 'outcomeLeft' }
  | { type: 'lastActionRead'; lastAction: LastAction | null }
  | { type: 'columnsRead'; mapping: MappingState }
  /** The findings followed an edit; `settled` is false while rules that compare rows are at work. */
  | { type: 'followed'; result: CheckResult; settled: boolean }
  | { type: 'liveTurned'; on: boolean }
  | { type: 'displayRead'; display: SheetDisplay }
  | { type: 'displayed'; kind: DisplayKind; display: Partial<SheetDisplay>; done: number; left: number }
  /** Données shows the rows behind an indicator alone, or all of them again (`null`). */
  | { type: 'indicatorRowsShown'; rows: IndicatorRows | null }
  | { type: 'indicatorRowsRead'; rows: IndicatorRows | null }
  | { type: 'campaign'; change: Partial<CampaignState>; news: CampaignNews }
  | { type: 'authorNamed'; author: string }
  | { type: 'languageChanged' };
