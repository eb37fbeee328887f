import { ErrorValue } from '../workbook/error-value';
import type { CellValue } from '../workbook/cell-value';
import type { Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';

/** A rectangle of values that is no cell range: an array constant, or the result of an array operation. Row by row. */
export class ArrayValue {
  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    readonly items: CellValue[],
  ) {}

  at(row: number, column: number): CellValue {
    return this.items[row * this.columnCount + column] ?? null;
  }

  static column(items: CellValue[]): ArrayValue {
    return new ArrayValue(items.length, 1, items);
  }
}

/** A rectangle of cells of one sheet, not read yet. Bounds may cover whole columns or rows. */
export class Reference {
  constructor(
    readonly sheet: SheetModel,
    readonly bounds: Bounds,
  ) {}

  get isCell(): boolean {
    return this.bounds.rowCount === 1 && this.bounds.columnCount === 1;
  }
}

/** Several areas: `(A1,B2:C3)` or the sheets of a 3-D reference. */
export class ReferenceList {
  constructor(readonly areas: Reference[]) {}
}

/** What an expression yields. `null` is an empty cell or an argument left out between two commas. */
export type Value = CellValue | ArrayValue | Reference | ReferenceList;

export const NULL = ErrorValue.of('#NULL!');
export const DIV0 = ErrorValue.of('#DIV/0!');
export const VALUE = ErrorValue.of('#VALUE!');
export const REF = ErrorValue.of('#REF!');
export const NAME = ErrorValue.of('#NAME?');
export const NUM = ErrorValue.of('#NUM!');
export const NA = ErrorValue.of('#N/A');
export const SPILL = ErrorValue.of('#SPILL!');
export const CALC = ErrorValue.of('#CALC!');

export const isError = (value: unknown): value is ErrorValue => value instanceof ErrorValue;

export const isReference = (value: Value): value is Reference | ReferenceList =>
  value instanceof Reference || value instanceof ReferenceList;

/** Carries an error value out of a function. One shared instance per code, so that throwing captures no stack. */
export class RaisedError extends Error {
  private static readonly all = new Map<ErrorValue, RaisedError>();

  private constructor(readonly value: ErrorValue) {
    super(value.code);
    this.name = 'RaisedError';
  }

  static of(value: ErrorValue): RaisedError {
    let raised = RaisedError.all.get(value);
    if (!raised) RaisedError.all.set(value, (raised = new RaisedError(value)));
    return raised;
  }
}

/** Ends the evaluation of the current function with an error value. */
export function raise(error: ErrorValue): never {
  throw RaisedError.of(error);
}
