import type { Refusal, Change } from '../../app/fix';
import type { ColumnLabel } from '../../app/column-labels';
import type { CensusMapping, ColumnsDescription } from '../../app/mapping';
import type { CheckResult, Progress } from '../../app/result';
import type { SheetDisplay } from '../../app/sheet-display';
import type { LastAction } from '../../app/undo';
import type { Finding } from '../../census/finding';
import { NO_CAMPAIGN, type CampaignNews, type CampaignState } from './campaign-state';

export type PageKey = 'home' | 'checks' | 'entry' | 'indicators' | 'campaign' | 'settings';

/** What changes the workbook at the user's request, and ends with an outcome. */
export type ActionKind = 'fix' | 'completion' | 'undo' | 'waive' | 'unwaive' | 'mapping' | 'entry';

export type DisplayKind = 'mark' | 'unmark' | 'hideRows' | 'showRows';

/** `prepare` works out a preview, `columns` reads what each header was taken for. */
export type TaskKind =
  | 'check'
  | 'report'
  | 'prepare'
  | 'columns'
  | 'display'
  | 'files'
  | 'publish'
  | 'consolidate'
  | 'template'
  | ActionKind;

export interface RunningTask {
  kind: TaskKind;
  progress: Progress | null;
  cancelling: boolean;
}

/** A failure as `describeFailure` words it, with what the user had asked for. */
export interface PaneFailure {
  code: string;
  message: string;
  choices: string[];
  /** One line for support; empty when the sentence says it all. */
  detail: string;
  during: TaskKind | 'go';
  /** The step under way; `null` for what has no steps. */
  step: Progress | null;
}

/** Changes of cells that will be written, shown before they are. */
export interface ChangePreview {
  kind: 'fix' | 'completion';
  /** The rule whose fixes they are; `null` for completions. */
  rule: string | null;
  changes: Change[];
  /** Of these, those that the workbook would refuse as it stands. */
  refused: Refusal[];
}

/** Findings of a group that will be accepted with one reason, or whose waivers will go, shown before it is done. */
export interface WaiverPreview {
  kind: 'waive' | 'unwaive';
  /** The group as the list calls it. */
  group: string;
  /** The check that found them. */
  result: CheckResult;
  findings: Finding[];
  /** Findings of the group that no waiver can silence. */
  errors: number;
}

/** What will be written, shown before it is. */
export type Preview = ChangePreview | WaiverPreview;

export const isOfWaivers = (preview: Preview): preview is WaiverPreview =>
  preview.kind === 'waive' || preview.kind === 'unwaive';

/** What became of an action. */
export interface Outcome {
  kind: ActionKind | 'rowAdded' | 'answers';
  /** Cells, rows, waivers or choices. */
  done: number;
  refused: Refusal[];
  /** What the user has to look after, in sentences. */
  notices: string[];
  /** The findings that the action accepted, with the check that found them: the action can be taken back as a whole. */
  given?: { result: CheckResult; findings: Finding[] };
}

/** The columns of the census as understood, with the choices kept in the workbook and those being tried out. */
export interface MappingState {
  kept: CensusMapping | null;
  /** Choices not kept yet; `null` when there are none. */
  draft: CensusMapping | null;
  /** As read with the choices kept: the order of the list, which does not move under the user's hand. */
  read: ColumnsDescription;
  /** As it is with the choices tried out. */
  description: ColumnsDescription;
  /** The columns of the template with their names, in its order. */
  labels: ColumnLabel[];
}

/**
 * Rows that are shown alone: those of Données by filters told in words, lines of a register by hiding the others on its
 * sheet, `names` of them when each counts once; `left` lines stay hidden by a filter of the user's. How many are shown is not
 * known (`null`) of another pane's doing.
 */
export type ShownRows =
  | { kind: 'data'; criteria: string }
  | { kind: 'register'; sheet: string; shown: number | null; left: number; names: number | null };

/** The rows behind an indicator; its label is empty when another pane showed them. */
export interface IndicatorRows {
  label: string;
  rows: ShownRows;
}

/** All that the pane shows, apart from how the list of findings is filtered and folded. */
export interface PaneState {
  page: PageKey;
  task: RunningTask | null;
  result: CheckResult | null;
  /** The workbook changed through the pane and was not checked again. */
  stale: boolean;
  /** Sheets written by the last « Calculer », in workbook order. */
  sheets: string[];
  failure: PaneFailure | null;
  /** Sheet that the user chose when several could be the census. */
  sheet: string | null;
  /** What happened last, for the live region. */
  last:
    | 'none'
    | 'checked'
    | 'reported'
    | 'checkCancelled'
    | 'reportCancelled'
    | 'filesCancelled'
    | 'went'
    | 'previewed'
    | 'acted'
    | 'followed'
    | 'displayed'
    | 'indicatorRowsShown'
    | 'campaign';
  /** The finding that the user went to last. */
  current: Finding | null;
  preview: Preview | null;
  outcome: Outcome | null;
  /** The user has gone on since: an outcome that asks for nothing more goes, as soon as the focus is not in it. */
  outcomeOver: boolean;
  /** What « Annuler la dernière action » takes back. */
  lastAction: LastAction | null;
  mapping: MappingState | null;
  /** Who acts, for the journal and the waivers; kept as long as the pane is open. */
  author: string;
  display: SheetDisplay;
  /** How many rows « Lignes en anomalie seulement » left in sight; `null` when all are, or when it was done before the pane opened. */
  shownRows: number | null;
  /** What was last asked of the display: cells marked or rows shown, and cells left out. */
  displayed: { kind: DisplayKind; done: number; left: number } | null;
  /** `null` when all rows of Données and of the registers are shown. */
  indicatorRows: IndicatorRows | null;
  campaign: CampaignState;
  /** What happened last on the page Campagne. */
  campaignNews: CampaignNews | null;
  /** Findings follow what users type. */
  live: boolean;
  /** Findings that compare rows are still being looked for after an edit. */
  catchingUp: boolean;
  /** Grows when the list is to take the focus back, what held it being gone. */
  refocus: number;
}

export const initialState: PaneState = {
  page: 'home',
  task: null,
  result: null,
  stale: false,
  sheets: [],
  failure: null,
  sheet: null,
  last: 'none',
  current: null,
  preview: null,
  outcome: null,
  outcomeOver: false,
  lastAction: null,
  mapping: null,
  author: '',
  display: { marked: false, onlyFaulty: false },
  shownRows: null,
  displayed: null,
  indicatorRows: null,
  campaign: NO_CAMPAIGN,
  campaignNews: null,
  live: true,
  catchingUp: false,
  refocus: 0,
};
