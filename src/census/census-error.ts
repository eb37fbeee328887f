/** Stable codes of what makes a workbook unusable or a request impossible; tests and support rely on them. */
export type CensusErrorCode =
  | 'CENSUS_NOT_FOUND'
  | 'CENSUS_AMBIGUOUS'
  | 'CENSUS_EMPTY'
  | 'COLUMN_MISSING'
  | 'YEAR_NOT_FOUND'
  | 'SHEET_NOT_FOUND'
  | 'PREVIOUS_NEEDS_EXCEL'
  | 'PREVIOUS_UNREADABLE'
  | 'PREVIOUS_UNSUPPORTED'
  | 'PREVIOUS_NOT_FOUND'
  | 'PREVIOUS_NOT_EARLIER'
  | 'WAIVER_OF_ERROR'
  | 'WAIVER_WITHOUT_REASON'
  | 'WAIVER_WITHOUT_AUTHOR'
  | 'SSPASER_NOT_ASKED'
  | 'SSPASER_NOT_AN_ANSWER';

/** A French sentence for the user: what is wrong, where, what to do. */
export class CensusError extends Error {
  constructor(
    readonly code: CensusErrorCode,
    message: string,
    /** Sheets to choose from (`CENSUS_AMBIGUOUS`), or column labels (`COLUMN_MISSING`). */
    readonly choices: string[] = [],
  ) {
    super(message);
    this.name = 'CensusError';
  }
}
