import { ERROR_CODES, ErrorValue } from './error-value';
import type { CellValue } from './cell-value';
import type { Bounds } from './bounds';
import type { StringPool } from './string-pool';

/** Rows per chunk: small enough that a stray cell at the bottom of a sheet costs 3 kB, large enough for typed arrays to pay. */
const CHUNK_BITS = 8;
const CHUNK = 1 << CHUNK_BITS;
const MASK = CHUNK - 1;

const EMPTY = 0;
const NUMBER = 1;
const STRING = 2;
const BOOLEAN = 3;
const ERROR = 4;

class Chunk {
  readonly kinds = new Uint8Array(CHUNK);
  readonly numbers = new Float64Array(CHUNK);
  readonly styles = new Uint32Array(CHUNK);
}

class Column {
  readonly chunks: (Chunk | undefined)[] = [];
  /** Formula text by row, English, with its leading `=`. */
  readonly formulas = new Map<number, string>();

  at(row: number): Chunk | undefined {
    return this.chunks[row >> CHUNK_BITS];
  }

  make(row: number): Chunk {
    return (this.chunks[row >> CHUNK_BITS] ??= new Chunk());
  }
}

/**
 * The cells of one sheet: a value, an optional formula and a style index each, kept by column in typed chunks.
 * Rows and columns count from 0. Nothing here raises events or recalculates: that is the sheet's business.
 */
export class CellStore {
  private readonly columns: (Column | undefined)[] = [];

  constructor(private readonly strings: StringPool) {}

  value(row: number, column: number): CellValue {
    const chunk = this.columns[column]?.at(row);
    if (!chunk) return null;
    const at = row & MASK;
    const n = chunk.numbers[at] as number;
    switch (chunk.kinds[at]) {
      case NUMBER:
        return n;
      case STRING:
        return this.strings.get(n);
      case BOOLEAN:
        return n === 1;
      case ERROR:
        return ErrorValue.of(ERROR_CODES[n] as string);
      default:
        return null;
    }
  }

  /** Sets a constant or a computed value; the formula, if any, stays. */
  setValue(row: number, column: number, value: CellValue): void {
    if (value === null && !this.columns[column]?.at(row)) return;
    const chunk = (this.columns[column] ??= new Column()).make(row);
    const at = row & MASK;
    if (value === null) chunk.kinds[at] = EMPTY;
    else if (typeof value === 'number') {
      chunk.kinds[at] = NUMBER;
      chunk.numbers[at] = value;
    } else if (typeof value === 'string') {
      chunk.kinds[at] = STRING;
      chunk.numbers[at] = this.strings.add(value);
    } else if (typeof value === 'boolean') {
      chunk.kinds[at] = BOOLEAN;
      chunk.numbers[at] = value ? 1 : 0;
    } else {
      chunk.kinds[at] = ERROR;
      chunk.numbers[at] = ERROR_CODES.indexOf(value.code);
    }
  }

  /** Sets a string that is already in the pool (used while a file is read). */
  setPooledString(row: number, column: number, index: number): void {
    const chunk = (this.columns[column] ??= new Column()).make(row);
    chunk.kinds[row & MASK] = STRING;
    chunk.numbers[row & MASK] = index;
  }

  formula(row: number, column: number): string | null {
    return this.columns[column]?.formulas.get(row) ?? null;
  }

  setFormula(row: number, column: number, formula: string | null): void {
    if (formula === null) {
      this.columns[column]?.formulas.delete(row);
      return;
    }
    const store = (this.columns[column] ??= new Column());
    store.make(row);
    store.formulas.set(row, formula);
  }

  style(row: number, column: number): number {
    return this.columns[column]?.at(row)?.styles[row & MASK] ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    if (style === 0 && !this.columns[column]?.at(row)) return;
    (this.columns[column] ??= new Column()).make(row).styles[row & MASK] = style;
  }

  isEmpty(row: number, column: number): boolean {
    const store = this.columns[column];
    const chunk = store?.at(row);
    return !chunk || (chunk.kinds[row & MASK] === EMPTY && !store?.formulas.has(row));
  }

  /** The rows of a column that hold something (value, formula, or style when `withStyles`), ascending. */
  *rowsOf(column: number, withStyles: boolean): Generator<number> {
    const store = this.columns[column];
    if (!store) return;
    for (let c = 0; c < store.chunks.length; c++) {
      const chunk = store.chunks[c];
      if (!chunk) continue;
      for (let at = 0; at < CHUNK; at++) {
        const row = (c << CHUNK_BITS) + at;
        if (chunk.kinds[at] !== EMPTY || store.formulas.has(row) || (withStyles && chunk.styles[at] !== 0)) yield row;
      }
    }
  }

  /** The columns that were ever written to, ascending; some may be empty again. */
  columnNumbers(): number[] {
    return [...this.columns.keys()].filter((c) => this.columns[c] !== undefined);
  }

  /** Every formula cell. */
  *formulaCells(): Generator<{ row: number; column: number; formula: string }> {
    for (const column of this.columnNumbers()) {
      for (const [row, formula] of (this.columns[column] as Column).formulas) yield { row, column, formula };
    }
  }

  /** The rectangle that holds every value and formula (and every styled cell when `valuesOnly` is false); null when there is none. */
  used(valuesOnly: boolean): Bounds | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const column of this.columnNumbers()) {
      const rows = this.extent(column, !valuesOnly);
      if (!rows) continue;
      top = Math.min(top, rows[0]);
      bottom = Math.max(bottom, rows[1]);
      left = Math.min(left, column);
      right = column;
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  private extent(column: number, withStyles: boolean): [number, number] | null {
    let first = -1;
    for (const row of this.rowsOf(column, withStyles)) {
      first = row;
      break;
    }
    if (first < 0) return null;
    const store = this.columns[column] as Column;
    for (let c = store.chunks.length - 1; c >= 0; c--) {
      const chunk = store.chunks[c];
      if (!chunk) continue;
      for (let at = CHUNK - 1; at >= 0; at--) {
        const row = (c << CHUNK_BITS) + at;
        if (chunk.kinds[at] !== EMPTY || store.formulas.has(row) || (withStyles && chunk.styles[at] !== 0))
          return [first, row];
      }
    }
    return null;
  }
}
