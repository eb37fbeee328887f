import type { Census } from '../census';
import type { ColumnKey } from '../census/columns';
import type { Finding } from '../census/finding';
import type { IndicatorResult } from '../census/indicators/result';
import type { WaiverRecord } from '../census/waivers/waiver-record';

/** What was found of the census in the workbook. */
export interface CensusSummary {
  sheet: string;
  /** Name of the Excel table that holds it, null for a plain range. */
  table: string | null;
  /** Excel row number of the (lower) header line. */
  headerRow: number;
  /** Rows that hold a need. */
  rows: number;
  /** Year of the needs (N+1), as in the column « Année de recensement ». */
  year: number;
  columns: { key: ColumnKey; header: string; column: string }[];
  /** Headers of the census that the add-in does not know and leaves alone. */
  unknownColumns: { header: string; column: string }[];
}

export interface CheckResult {
  census: CensusSummary;
  findings: Finding[];
  summary: { erreur: number; avertissement: number; info: number };
  indicators: IndicatorResult[];
  /** Things worth saying that are no findings: a parameter sheet that is missing, a protected sheet read all the same. */
  notices: string[];
  /** The census as it was read: previews, completions and waivers start from it. Part of no document. */
  source: Census;
  /** What the sheet « Dérogations » holds. Part of no document. */
  waivers: WaiverRecord[];
}

export interface ReportResult extends CheckResult {
  /** Names of the sheets written, in workbook order. */
  sheets: string[];
}

/** A step of a long task. `done` and `total` count steps of the task, `label` is French. */
export interface Progress {
  done: number;
  total: number;
  label: string;
}

export type OnProgress = (progress: Progress) => void;

/** Another workbook, as the user gave it. */
export interface PreviousWorkbook {
  /** The `.xlsx` or `.xlsm` file. */
  base64: string;
  /** Its name, for sentences. */
  name: string;
}

export interface RunOptions {
  /** Sheet chosen by the user when several could be the census. */
  sheet?: string;
  /** Campaign year (that of the indicators); default: from the workbook. */
  year?: number;
  /** For people about to fill it in: a census without any need is no failure then. */
  mayBeEmpty?: boolean;
  /** The workbook of an earlier census to compare with; without it, one is looked for in the workbook itself. */
  previous?: PreviousWorkbook;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}
