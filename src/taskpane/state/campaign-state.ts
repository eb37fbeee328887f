import type { PublishedFile } from '../../census/publish/plan-publication';

/** A file that was not taken, and why. */
export interface FileFailure {
  file: string;
  message: string;
}

/** What bringing workbooks together gave. */
export interface CommonCensusNews {
  rows: number;
  /** What was taken from each file; `issues` are cells and rows to look at. */
  files: { file: string; rows: number; issues: number }[];
  failures: FileFailure[];
  /** Departments of the list without a need. */
  missing: string[];
  notices: string[];
}

/** The workbook of a new campaign, as it was written. */
export interface PreparedNews {
  /** Year of its needs. */
  year: number;
  /** Needs already filled in. */
  renewals: number;
  extensions: number;
  notices: string[];
}

/** What the page Campagne shows beside the census. */
export interface CampaignState {
  /** Name of the workbook that « Calculer » compares with, `null` without one. */
  previous: string | null;
  /** Files ready to be saved; `null` before they were asked for. */
  published: { files: PublishedFile[]; notices: string[] } | null;
  common: CommonCensusNews | null;
  prepared: PreparedNews | null;
}

export const NO_CAMPAIGN: CampaignState = { previous: null, published: null, common: null, prepared: null };

/** What just happened there, for the live region. */
export type CampaignNews = 'previousChosen' | 'previousForgotten' | 'published' | 'consolidated' | 'prepared';
