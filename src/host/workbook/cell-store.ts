import { CHUNK, CHUNK_BITS, CellColumn, MASK, type Chunk } from './cell-column';
import { ERROR_CODES, ErrorValue } from './error-value';
import type { CellValue } from './cell-value';
import { MAX_COLUMNS, MAX_ROWS, type Bounds } from './bounds';
import type { StringPool } from './string-pool';
import type { StructureEdit } from './structure/structure-edit';

const EMPTY = 0;
const NUMBER = 1;
const STRING = 2;
const BOOLEAN = 3;
const ERROR = 4;

/** The kind of a cell stands in the low bits of `Chunk.kinds`; the high ones say what changed since tracking began. */
const KIND = 0x0f;
export const VALUE_CHANGED = 0x80;
export const FORMULA_CHANGED = 0x40;
export const STYLE_CHANGED = 0x20;
const CHANGED = VALUE_CHANGED | FORMULA_CHANGED | STYLE_CHANGED;

/**
 * The cells of one sheet: a value, an optional formula and a style index each, kept by column in typed chunks.
 * Rows and columns count from 0. Nothing here raises events or recalculates: that is the sheet's business.
 */
export class CellStore {
  private readonly columns: (CellColumn | undefined)[] = [];
  private tracking = false;
  private changes = 0;
  private blocks = 0;

  constructor(private readonly strings: StringPool) {}

  /** From now on the store remembers which cells no longer hold what they held (readers of files call it when they are done). */
  trackChanges(): void {
    this.tracking = true;
  }

  /** Grows with every cell that really changed since tracking began. */
  get version(): number {
    return this.changes;
  }

  /** Blocks of memory taken, 3.3 kB each: what hostile files are measured by. */
  get blockCount(): number {
    return this.blocks;
  }

  /** What changed in a cell since tracking began: `VALUE_CHANGED`, `FORMULA_CHANGED`, `STYLE_CHANGED` or-ed together. */
  changeOf(row: number, column: number): number {
    return (this.columns[column]?.at(row)?.kinds[row & MASK] ?? 0) & CHANGED;
  }

  /** The rows in which a cell changed since tracking began, ascending. */
  changedRows(): number[] {
    const rows = new Set<number>();
    for (const column of this.columns) {
      column?.chunks.forEach((chunk, c) => {
        if (!chunk?.changed) return;
        for (let at = 0; at < CHUNK; at++) if ((chunk.kinds[at] as number) & CHANGED) rows.add((c << CHUNK_BITS) + at);
      });
    }
    return [...rows].sort((a, b) => a - b);
  }

  value(row: number, column: number): CellValue {
    const chunk = this.columns[column]?.at(row);
    if (!chunk) return null;
    const at = row & MASK;
    const n = chunk.numbers[at] as number;
    switch ((chunk.kinds[at] as number) & KIND) {
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
    if (value === null) {
      if (this.columns[column]?.at(row)) this.put(row, column, EMPTY, 0);
    } else if (typeof value === 'number') this.put(row, column, NUMBER, value);
    else if (typeof value === 'string') this.put(row, column, STRING, this.strings.add(value));
    else if (typeof value === 'boolean') this.put(row, column, BOOLEAN, value ? 1 : 0);
    else this.put(row, column, ERROR, ERROR_CODES.indexOf(value.code));
  }

  /** Sets a string that is already in the pool (used while a file is read). */
  setPooledString(row: number, column: number, index: number): void {
    this.put(row, column, STRING, index);
  }

  /** The pool index of the string that a cell holds, or -1 when it holds none (used while a file is written). */
  pooledString(row: number, column: number): number {
    const chunk = this.columns[column]?.at(row);
    const at = row & MASK;
    return chunk && ((chunk.kinds[at] as number) & KIND) === STRING ? (chunk.numbers[at] as number) : -1;
  }

  formula(row: number, column: number): string | null {
    return this.columns[column]?.formulas.get(row) ?? null;
  }

  setFormula(row: number, column: number, formula: string | null): void {
    const known = this.columns[column]?.formulas.get(row) ?? null;
    if (known === formula) return;
    const store = (this.columns[column] ??= new CellColumn());
    this.mark(this.chunk(row, column), row & MASK, FORMULA_CHANGED);
    if (formula === null) store.formulas.delete(row);
    else store.formulas.set(row, formula);
  }

  style(row: number, column: number): number {
    return this.columns[column]?.at(row)?.styles[row & MASK] ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    if (style === 0 && !this.columns[column]?.at(row)) return;
    const chunk = this.chunk(row, column);
    const at = row & MASK;
    if (chunk.styles[at] === style) return;
    chunk.styles[at] = style;
    this.mark(chunk, at, STYLE_CHANGED);
  }

  isEmpty(row: number, column: number): boolean {
    const store = this.columns[column];
    const chunk = store?.at(row);
    return !chunk || (((chunk.kinds[row & MASK] as number) & KIND) === EMPTY && !store?.formulas.has(row));
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
        if (
          ((chunk.kinds[at] as number) & KIND) !== EMPTY ||
          store.formulas.has(row) ||
          (withStyles && chunk.styles[at] !== 0)
        )
          yield row;
      }
    }
  }

  /** The columns that were ever written to, ascending; some may be empty again. */
  columnNumbers(): number[] {
    return [...this.columns.keys()].filter((c) => this.columns[c] !== undefined);
  }

  /** The columns that may hold something in the block of 256 rows around `row`, ascending: row by row walks need it. */
  columnsNear(row: number): number[] {
    const near: number[] = [];
    this.columns.forEach((column, c) => {
      if (column?.at(row)) near.push(c);
    });
    return near;
  }

  /** True when `a` and `b` are rows of one block, for which `columnsNear` says the same. */
  static sameBlock(a: number, b: number): boolean {
    return a >> CHUNK_BITS === b >> CHUNK_BITS;
  }

  /** The rows that hold a value, a formula or a style, ascending. */
  filledRows(): number[] {
    const blocks = new Map<number, Uint8Array>();
    for (const column of this.columns) {
      column?.chunks.forEach((chunk, c) => {
        if (!chunk) return;
        let filled = blocks.get(c);
        if (!filled) blocks.set(c, (filled = new Uint8Array(CHUNK)));
        for (let at = 0; at < CHUNK; at++)
          if (((chunk.kinds[at] as number) & KIND) !== EMPTY || chunk.styles[at] !== 0) filled[at] = 1;
      });
      if (column) {
        for (const row of column.formulas.keys()) {
          const filled = blocks.get(row >> CHUNK_BITS);
          if (filled) filled[row & MASK] = 1;
        }
      }
    }
    const rows: number[] = [];
    for (const c of [...blocks.keys()].sort((a, b) => a - b)) {
      (blocks.get(c) as Uint8Array).forEach((filled, at) => {
        if (filled) rows.push((c << CHUNK_BITS) + at);
      });
    }
    return rows;
  }

  /** Moves cells as an insertion or deletion says, with their styles, formulas (as they read) and change marks. */
  follow(edit: StructureEdit): void {
    const { axis, kind, at, count, from, to } = edit;
    const shift = kind === 'insert' ? count : -count;
    const behind = kind === 'insert' ? at : at + count;
    if (axis === 'row') {
      for (let column = from; column <= Math.min(to, this.columns.length - 1); column++) {
        const store = this.columns[column];
        if (!store) continue;
        const moving = store.take(behind, MAX_ROWS - 1);
        if (kind === 'delete') store.take(at, behind - 1);
        store.put(moving, behind, MAX_ROWS - 1 - Math.max(shift, 0), shift);
      }
    } else this.followColumns(edit, behind, shift);
    this.changes++;
    this.blocks = this.columns.reduce((sum, column) => sum + (column?.chunkCount ?? 0), 0);
  }

  private followColumns({ at, from, to }: StructureEdit, behind: number, shift: number): void {
    const moving = new Map<number, CellColumn>();
    for (const column of this.columnNumbers()) {
      if (column < at) continue;
      const taken = (this.columns[column] as CellColumn).take(from, to);
      if (column >= behind) moving.set(column + shift, taken);
    }
    for (const [column, taken] of moving)
      if (column < MAX_COLUMNS) (this.columns[column] ??= new CellColumn()).put(taken, from, to, 0);
  }

  /** Every formula cell. */
  *formulaCells(): Generator<{ row: number; column: number; formula: string }> {
    for (const column of this.columnNumbers()) {
      for (const [row, formula] of (this.columns[column] as CellColumn).formulas) yield { row, column, formula };
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

  private chunk(row: number, column: number): Chunk {
    const store = (this.columns[column] ??= new CellColumn());
    const known = store.at(row);
    if (known) return known;
    this.blocks++;
    return store.make(row);
  }

  private put(row: number, column: number, kind: number, n: number): void {
    const chunk = this.chunk(row, column);
    const at = row & MASK;
    const before = chunk.kinds[at] as number;
    if ((before & KIND) === kind && (kind === EMPTY || chunk.numbers[at] === n)) return;
    chunk.kinds[at] = (before & CHANGED) | kind;
    chunk.numbers[at] = n;
    this.mark(chunk, at, VALUE_CHANGED);
  }

  private mark(chunk: Chunk, at: number, change: number): void {
    if (!this.tracking) return;
    chunk.kinds[at] = (chunk.kinds[at] as number) | change;
    chunk.changed = true;
    this.changes++;
  }

  private extent(column: number, withStyles: boolean): [number, number] | null {
    let first = -1;
    for (const row of this.rowsOf(column, withStyles)) {
      first = row;
      break;
    }
    if (first < 0) return null;
    const store = this.columns[column] as CellColumn;
    for (let c = store.chunks.length - 1; c >= 0; c--) {
      const chunk = store.chunks[c];
      if (!chunk) continue;
      for (let at = CHUNK - 1; at >= 0; at--) {
        const row = (c << CHUNK_BITS) + at;
        if (
          ((chunk.kinds[at] as number) & KIND) !== EMPTY ||
          store.formulas.has(row) ||
          (withStyles && chunk.styles[at] !== 0)
        )
          return [first, row];
      }
    }
    return null;
  }
}
