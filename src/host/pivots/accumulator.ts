import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { Aggregation } from '../workbook/pivot-definition';
import type { PivotItemValue } from '../workbook/pivot-cache';

/** Everything that any of Excel's functions for data fields needs to know of a set of values. */
export class Accumulator {
  /** Values that are not blank. */
  count = 0;
  numbers = 0;
  sum = 0;
  product = 1;
  min = Infinity;
  max = -Infinity;
  error: ErrorValue | null = null;
  // Welford's running mean and sum of squares: exact where the sum of squares would cancel out.
  private mean = 0;
  private squares = 0;

  add({ kind, value }: PivotItemValue): void {
    if (kind === 'blank') return;
    this.count++;
    if (kind === 'error') this.error ??= value as ErrorValue;
    if (kind !== 'number' && kind !== 'date') return;
    const n = value as number;
    this.numbers++;
    this.sum += n;
    this.product *= n;
    if (n < this.min) this.min = n;
    if (n > this.max) this.max = n;
    const delta = n - this.mean;
    this.mean += delta / this.numbers;
    this.squares += delta * (n - this.mean);
  }

  /** What a cell shows; null for an empty one (no value at all). Texts count as 0 in sums, as in Excel. */
  result(aggregation: Aggregation): CellValue {
    if (this.count === 0) return null;
    if (aggregation === 'Count') return this.count;
    if (aggregation === 'CountNumbers') return this.numbers;
    if (this.error) return this.error;
    switch (aggregation) {
      case 'Sum':
        return this.sum;
      case 'Average':
        return this.numbers === 0 ? DIVISION : this.sum / this.numbers;
      case 'Max':
        return this.numbers === 0 ? 0 : this.max;
      case 'Min':
        return this.numbers === 0 ? 0 : this.min;
      case 'Product':
        return this.numbers === 0 ? 0 : this.product;
      default:
        return this.spread(aggregation);
    }
  }

  private spread(aggregation: Aggregation): CellValue {
    const ofSample = aggregation === 'StandardDeviation' || aggregation === 'Variance';
    const divisor = this.numbers - (ofSample ? 1 : 0);
    if (divisor <= 0) return DIVISION;
    const variance = this.squares / divisor;
    return aggregation === 'Variance' || aggregation === 'VarianceP' ? variance : Math.sqrt(variance);
  }
}

const DIVISION = ErrorValue.of('#DIV/0!');
