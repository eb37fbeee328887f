import type { Need, NeedCells } from '../census';
import type { PlannedCell } from '../reports/sheet-plan';
import type { Messages } from '../../i18n';

export type IssueCode = keyof Messages['consolidation']['codes'];

/** A row or a cell of a file that a person should look at; `message` is French. */
export interface FileIssue {
  code: IssueCode;
  /** Excel's row number in the file. */
  row: number;
  /** A1 address, `null` for a whole row. */
  cell: string | null;
  message: string;
}

/** Where a need comes from. */
export interface RowOrigin {
  file: string;
  sheet: string;
  /** Excel's row number there. */
  row: number;
}

/** A need taken from a file. */
export interface CollectedRow {
  origin: RowOrigin;
  cells: { readonly [K in keyof NeedCells]?: PlannedCell };
  /** Cells of the columns that are not of the template, in the order of the file's list of them. */
  own: PlannedCell[];
  need: Need;
  year: number | null;
}

/** A column of a file that the template does not have. */
export interface ForeignColumn {
  header: string;
  /** Its number format, `null` for the general one. */
  format: string | null;
}

/** What was taken from a file. */
export interface CollectedFile {
  file: string;
  sheet: string;
  headerRow: number;
  rows: CollectedRow[];
  columns: ForeignColumn[];
  issues: FileIssue[];
}

/** A file of which nothing was taken; `message` is a French sentence. */
export interface FailedFile {
  file: string;
  code: string;
  message: string;
}
