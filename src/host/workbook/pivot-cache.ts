import type { Bounds } from './bounds';
import type { CellValue } from './cell-value';
import type { SheetModel } from './sheet';
import type { TableModel } from './table';

/** Where the rows of a PivotTable come from. */
export type PivotSource =
  | { kind: 'table'; table: TableModel }
  | { kind: 'range'; sheet: SheetModel; bounds: Bounds }
  | { kind: 'name'; name: string }
  /** Anything else a file can name: other workbooks, databases, several ranges. It is shown as it was, never refreshed. */
  | { kind: 'other'; description: string };

/** A distinct value of a source column. Dates are serials, told from numbers by the format of their cells. */
export interface PivotItemValue {
  kind: 'number' | 'date' | 'text' | 'boolean' | 'error' | 'blank';
  value: CellValue;
}

export interface PivotCacheField {
  name: string;
  /** Distinct values in the order in which the source has them. */
  items: PivotItemValue[];
  /** Number format of the source cells, invariant. */
  numberFormat: string;
  /** Item of each record. */
  records: Int32Array;
}

/** A snapshot of the source of one or more PivotTables; it only changes when it is refreshed. */
export class PivotCacheModel {
  fields: PivotCacheField[] = [];
  recordCount = 0;
  /** Counts what was read from the source, so that savers know. */
  version = 0;
  /** Reads the records of a file, when they are needed for the first time. */
  loadRecords: (() => void) | null = null;
  /** Why nothing of it can be computed again (calculated fields, groups, …); null when it can. */
  limitation: string | null = null;

  constructor(public source: PivotSource) {}
}
