/**
 * Where rows or columns stand along one axis of the sheet. Sizes are CSS pixels; only the ones that differ from the default
 * are stored, so that a million rows cost nothing. A hidden row or column has size 0.
 */
export class Axis {
  /** Indexes with their own size, ascending. */
  private readonly indexes: number[];
  /** `shifts[i]`: pixels gained or lost before `indexes[i]`; one more entry at the end for everything after. */
  private readonly shifts: number[];
  /** `hidden[i]`: how many indexes are hidden before `indexes[i]`; one more entry at the end. */
  private readonly hidden: number[];

  constructor(
    readonly count: number,
    readonly defaultSize: number,
    private readonly sizes: ReadonlyMap<number, number>,
  ) {
    this.indexes = [...sizes.keys()].sort((a, b) => a - b);
    this.shifts = [0];
    this.hidden = [0];
    let [shift, hidden] = [0, 0];
    for (const index of this.indexes) {
      shift += (sizes.get(index) as number) - defaultSize;
      this.shifts.push(shift);
      if (sizes.get(index) === 0) hidden++;
      this.hidden.push(hidden);
    }
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.defaultSize;
  }

  /** Pixels before `index`; `start(count)` is the whole length. */
  start(index: number): number {
    return index * this.defaultSize + (this.shifts[this.ownBefore(index)] as number);
  }

  /** How many rows or columns are shown before `index`. */
  shownBefore(index: number): number {
    return index - (this.hidden[this.ownBefore(index)] as number);
  }

  /** The index that covers a pixel; the first or last one when the pixel lies outside. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return this.size(low) > 0 ? low : this.step(low, -1);
  }

  /** The nearest shown index from `index` (excluded) in a direction; `index` itself when there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let i = index + direction; i >= 0 && i < this.count; i += direction) if (this.size(i) > 0) return i;
    return index;
  }

  /** How many indexes with their own size lie before `index`. */
  private ownBefore(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] as number) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** True where rows or columns are hidden just before one that is shown. */
export const followsHidden = (axis: Axis, index: number): boolean => index > 0 && axis.size(index - 1) === 0;
