import type { CellValue } from '../../workbook/cell-value';
import type { SheetModel } from '../../workbook/sheet';
import type { ArrayValue } from '../values';

/** Code of the rows that hold a number: numbers are kept as they are, everything else by the number of its distinct value. */
export const IS_NUMBER = 0;

/** A stretch of one column read once, for many criteria and lookups. */
export class ColumnSnapshot {
  /** Distinct values that are no numbers, from 1 on. */
  readonly distinct: CellValue[] = [0];
  readonly codes: Uint32Array;
  readonly numbers: Float64Array;
  /** Rows that satisfy a criterion (1) or not (0), by the key of the criterion. */
  readonly masks = new Map<string, Uint8Array>();
  /** Results of operators on the column and one value, by operator and value. */
  readonly results = new Map<string, ArrayValue>();
  private byKey: Map<string | number | boolean, number> | null = null;

  constructor(sheet: SheetModel, column: number, row: number, rowCount: number) {
    this.codes = new Uint32Array(rowCount);
    this.numbers = new Float64Array(rowCount);
    const known = new Map<CellValue, number>();
    const { cells } = sheet;
    for (let i = 0; i < rowCount; i++) {
      const value = cells.value(row + i, column);
      if (typeof value === 'number') {
        this.numbers[i] = value;
        continue;
      }
      let code = known.get(value);
      if (code === undefined) {
        code = this.distinct.push(value) - 1;
        known.set(value, code);
      }
      this.codes[i] = code;
    }
  }

  at(row: number): CellValue {
    const code = this.codes[row] as number;
    return code === IS_NUMBER ? (this.numbers[row] as number) : (this.distinct[code] as CellValue);
  }

  /** First row that holds a value (text without regard to case), or -1. */
  firstRow(value: string | number | boolean): number {
    if (!this.byKey) {
      this.byKey = new Map();
      for (let row = 0; row < this.codes.length; row++) {
        const held = this.at(row);
        const key = typeof held === 'string' ? held.toLowerCase() : held;
        if (key === null || typeof key === 'object') continue;
        if (!this.byKey.has(key)) this.byKey.set(key, row);
      }
    }
    return this.byKey.get(typeof value === 'string' ? value.toLowerCase() : value) ?? -1;
  }
}

/** Snapshots of columns, kept until a cell of the column changes. */
export class ColumnCache {
  private readonly sheets = new Map<SheetModel, Map<number, Map<string, ColumnSnapshot>>>();

  get(sheet: SheetModel, column: number, row: number, rowCount: number): ColumnSnapshot {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    let stretches = columns.get(column);
    if (!stretches) columns.set(column, (stretches = new Map()));
    const key = `${row}:${rowCount}`;
    let snapshot = stretches.get(key);
    if (!snapshot) stretches.set(key, (snapshot = new ColumnSnapshot(sheet, column, row, rowCount)));
    return snapshot;
  }

  /** A value of the column changed. */
  forget(sheet: SheetModel, column: number): void {
    this.sheets.get(sheet)?.delete(column);
  }

  forgetColumns(sheet: SheetModel, first: number, last: number): void {
    const columns = this.sheets.get(sheet);
    if (!columns) return;
    for (const column of [...columns.keys()]) if (column >= first && column <= last) columns.delete(column);
  }

  clear(): void {
    this.sheets.clear();
  }
}
