import type { ColumnKey } from './columns';

/** A column of the census sheet that the add-in knows. */
export interface LocatedColumn {
  key: ColumnKey;
  /** The header as the user wrote it, on one line. */
  header: string;
  /** Column letters. */
  column: string;
  /** Column of the sheet, counted from 0. */
  index: number;
  /** What one figure of the column stands for when the header says so: euros (1 000 for k€) or months (12 for years). */
  unit?: number;
}

/** Where the census stands in the workbook. Rows are Excel's row numbers (from 1). */
export interface CensusLocation {
  sheet: string;
  /** Name of the table object, `null` for a plain range. */
  table: string | null;
  /** The lower line of the header. */
  headerRow: number;
  firstRow: number;
  /** Last row of the table object; `null` for a plain range, which goes down to the end of the used range. */
  lastRow: number | null;
  columns: LocatedColumn[];
  /** Headers that the add-in does not know and leaves alone. */
  unknownColumns: { header: string; column: string }[];
  /** Choices of the user that could not be kept. */
  notices?: string[];
}
