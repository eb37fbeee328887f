import { COLUMNS, type ColumnKey } from '../census/columns';

/** A column of the census template and its name there, which is French in every language of the pane. */
export interface ColumnLabel {
  key: ColumnKey;
  label: string;
}

/** The columns that a header may stand for, in the order of the template. */
export const columnLabels = (): ColumnLabel[] => COLUMNS.map(({ key, label }) => ({ key, label }));
