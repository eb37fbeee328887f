import type { CellValue } from '../../workbook/cell-value';
import type { EvaluationContext } from '../evaluation/context';
import { usedPart } from '../evaluation/reading';
import { Reference, VALUE, isError, raise, type Value } from '../values';
import { IS_NUMBER, type ColumnSnapshot } from './column-cache';
import { parseCriterion } from './criterion';

/** The rows of one column of the ranges that satisfy all criteria. */
export interface MatchedColumn {
  /** Column counted from the first one of the ranges. */
  column: number;
  mask: Uint8Array;
}

/** A range a criterion or an aggregate looks at; criteria functions take cells only. */
export function criteriaRange(value: Value): Reference {
  if (value instanceof Reference) return value;
  return raise(isError(value) ? value : VALUE);
}

/**
 * Rows where every criterion holds, column by column. `pairs` alternates range and criterion; ranges must have one shape
 * (`#VALUE!` otherwise). `target` is a further range of that shape.
 */
export function matchAll(context: EvaluationContext, pairs: Value[], target: Reference | null): MatchedColumn[] {
  if (pairs.length % 2 !== 0) return raise(VALUE);
  const ranges = pairs.filter((_, i) => i % 2 === 0).map(criteriaRange);
  const criteria = pairs
    .filter((_, i) => i % 2 === 1)
    .map((c) => parseCriterion(c as CellValue, context.shared.locale));
  const shape = (ranges[0] as Reference).bounds;
  for (const range of target ? [...ranges, target] : ranges) {
    const b = range.bounds;
    if (b.rowCount !== shape.rowCount || b.columnCount !== shape.columnCount) raise(VALUE);
  }
  const used = ranges.map((range) => usedPart(context, range.bounds));
  const rowCount = Math.max(...used.map((b) => b.rowCount));
  const columnCount = Math.max(...used.map((b) => b.columnCount));
  const matched: MatchedColumn[] = [];
  for (let column = 0; column < columnCount; column++) {
    const masks = ranges.map(({ sheet, bounds: b }, i) => {
      const snapshot = context.shared.columns.get(sheet, b.column + column, b.row, rowCount);
      return maskOf(snapshot, criteria[i] as ReturnType<typeof parseCriterion>);
    });
    matched.push({ column, mask: conjunction(masks) });
  }
  return matched;
}

function maskOf(snapshot: ColumnSnapshot, criterion: ReturnType<typeof parseCriterion>): Uint8Array {
  const known = snapshot.masks.get(criterion.key);
  if (known) return known;
  const { codes, distinct, numbers } = snapshot;
  const wanted = Uint8Array.from(distinct, (value) => (criterion.matches(value) ? 1 : 0));
  const mask = new Uint8Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code !== IS_NUMBER) mask[i] = wanted[code] as number;
    else mask[i] = criterion.matches(numbers[i] as number) ? 1 : 0;
  }
  snapshot.masks.set(criterion.key, mask);
  return mask;
}

function conjunction(masks: Uint8Array[]): Uint8Array {
  const [first, ...others] = masks as [Uint8Array, ...Uint8Array[]];
  if (others.length === 0) return first;
  const all = first.slice();
  for (const mask of others) for (let i = 0; i < all.length; i++) all[i] = (all[i] as number) & (mask[i] as number);
  return all;
}

/** Calls `visit` with the values of `target` on the rows found; errors among them end the call. */
export function eachMatch(
  context: EvaluationContext,
  matched: MatchedColumn[],
  target: Reference,
  visit: (value: CellValue) => void,
): void {
  const { sheet, bounds: b } = target;
  for (const { column, mask } of matched) {
    const snapshot = context.shared.columns.get(sheet, b.column + column, b.row, mask.length);
    for (let i = 0; i < mask.length; i++) {
      if (mask[i] === 0) continue;
      const value = snapshot.at(i);
      if (isError(value)) raise(value);
      visit(value);
    }
  }
}
