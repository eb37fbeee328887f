import type { ColumnLabel } from '../../app/column-labels';
import type { EntryDesk } from '../../app/entry/entry-desk';
import type { ApplyResult, Change, Refusal } from '../../app/fix';
import type { CensusMapping, ColumnsDescription } from '../../app/mapping';
import type { MarkResult } from '../../app/marks';
import type { CheckResult, ReportResult, RunOptions } from '../../app/result';
import type { SheetDisplay } from '../../app/sheet-display';
import type { LastAction } from '../../app/undo';
import type { AcceptResult } from '../../app/waive';
import type { Finding } from '../../census/finding';
import type { WaiverRecord } from '../../census/waivers/waiver-record';
import type { CampaignUseCases } from './campaign-use-cases';
import type { IndicatorUseCases } from './indicator-use-cases';
import type { LiveEars, LiveFollower } from './live-actions';
import type { PaneFailure } from './pane-state';

/** The use cases of `src/app`, bound to the session of this pane and to its clock. */
export interface PaneUseCases {
  check(options: RunOptions): Promise<CheckResult>;
  writeReports(options: RunOptions): Promise<ReportResult>;
  goTo(sheet: string, cell: string): Promise<void>;
  describeFailure(error: unknown): Omit<PaneFailure, 'during' | 'step'>;

  previewFixes(result: CheckResult, which: readonly Finding[] | string): Promise<Change[]>;
  previewCompletions(result: CheckResult): Promise<Change[]>;
  /** What would be refused of a preview as the workbook stands now. */
  inspect(changes: readonly Change[]): Promise<Refusal[]>;
  apply(kind: 'fix' | 'completion', changes: readonly Change[], author: string): Promise<ApplyResult>;
  undo(author: string): Promise<ApplyResult>;
  readLastAction(): Promise<LastAction | null>;

  /** @param shown the check whose findings they are, `now` the same census as last known */
  waive(
    shown: CheckResult,
    findings: readonly Finding[],
    acceptance: { reason: string; author: string; now: CheckResult },
  ): Promise<AcceptResult>;
  /** How many waivers were there. */
  removeWaivers(shown: CheckResult, findings: readonly Finding[]): Promise<number>;
  /** Removes waivers that silence nothing any more; how many were there. */
  forgetWaivers(orphans: readonly WaiverRecord[]): Promise<number>;

  /** Follows the workbook from now on. */
  startLive(ears: LiveEars): Promise<LiveFollower>;

  markFindings(result: CheckResult): Promise<MarkResult>;
  unmarkFindings(result: CheckResult): Promise<MarkResult>;
  /** Rows shown; `null` when it could not be done. */
  showOnlyFaultyRows(result: CheckResult): Promise<number | null>;
  showAllRows(result: CheckResult): Promise<null>;
  readDisplay(result: CheckResult): Promise<SheetDisplay>;

  readMapping(): Promise<CensusMapping | null>;
  saveMapping(mapping: CensusMapping | null): Promise<void>;
  describeColumns(options: { sheet?: string; mapping?: CensusMapping }): Promise<ColumnsDescription>;
  columnLabels(): Promise<ColumnLabel[]>;

  /** The form of one need. */
  entry(): Promise<EntryDesk>;

  indicators: IndicatorUseCases;
  campaign: CampaignUseCases;
}
