/** Rows per chunk: small enough that a stray cell at the bottom of a sheet costs 3 kB, large enough for typed arrays to pay. */
export const CHUNK_BITS = 8;
export const CHUNK = 1 << CHUNK_BITS;
export const MASK = CHUNK - 1;

/** Cells of 256 rows of one column: kind with its change marks, number (or index of a string, of an error), style. */
export class Chunk {
  readonly kinds = new Uint8Array(CHUNK);
  readonly numbers = new Float64Array(CHUNK);
  readonly styles = new Uint32Array(CHUNK);
  changed = false;
}

/** The cells of one column of a sheet. */
export class CellColumn {
  readonly chunks: (Chunk | undefined)[] = [];
  /** Formula text by row, English, with its leading `=`. */
  readonly formulas = new Map<number, string>();

  at(row: number): Chunk | undefined {
    return this.chunks[row >> CHUNK_BITS];
  }

  make(row: number): Chunk {
    return (this.chunks[row >> CHUNK_BITS] ??= new Chunk());
  }

  get chunkCount(): number {
    let count = 0;
    for (const chunk of this.chunks) if (chunk) count++;
    return count;
  }

  /** Takes the cells of some rows out of the column, with all that is known of them; the rows keep their numbers. */
  take(first: number, last: number): CellColumn {
    const taken = new CellColumn();
    this.chunks.forEach((chunk, c) => {
      const start = Math.max(first, c << CHUNK_BITS);
      const end = Math.min(last, (c << CHUNK_BITS) + MASK) + 1;
      if (!chunk || start >= end) return;
      copyCells(chunk, start, taken.make(start), start, end - start);
      chunk.kinds.fill(0, start & MASK, (start & MASK) + end - start);
      chunk.numbers.fill(0, start & MASK, (start & MASK) + end - start);
      chunk.styles.fill(0, start & MASK, (start & MASK) + end - start);
    });
    for (const [row, formula] of this.formulas) {
      if (row < first || row > last) continue;
      taken.formulas.set(row, formula);
      this.formulas.delete(row);
    }
    return taken;
  }

  /** Puts the rows `first` to `last` of cells that were taken `shift` further down; they overwrite what is there. */
  put(taken: CellColumn, first: number, last: number, shift: number): void {
    taken.chunks.forEach((chunk, c) => {
      if (!chunk) return;
      const end = Math.min((c << CHUNK_BITS) + MASK, last) + 1;
      for (let row = Math.max(c << CHUNK_BITS, first); row < end;) {
        const target = row + shift;
        const length = Math.min(end - row, CHUNK - (target & MASK));
        if (holdsAnything(chunk, row, length)) copyCells(chunk, row, this.make(target), target, length);
        row += length;
      }
    });
    for (const [row, formula] of taken.formulas)
      if (row >= first && row <= last) this.formulas.set(row + shift, formula);
  }
}

function holdsAnything(chunk: Chunk, row: number, length: number): boolean {
  const start = row & MASK;
  for (let at = start; at < start + length; at++) if (chunk.kinds[at] !== 0 || chunk.styles[at] !== 0) return true;
  return false;
}

function copyCells(from: Chunk, fromRow: number, to: Chunk, toRow: number, length: number): void {
  const start = fromRow & MASK;
  const target = toRow & MASK;
  to.kinds.set(from.kinds.subarray(start, start + length), target);
  to.numbers.set(from.numbers.subarray(start, start + length), target);
  to.styles.set(from.styles.subarray(start, start + length), target);
  to.changed ||= from.changed;
}
