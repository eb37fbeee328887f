/** Placeholder type until the column catalogue is carried over. */
export type ColumnKey = string;
