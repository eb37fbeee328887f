import { intersect, sameBounds, type Bounds } from '../bounds';
import type { SheetModel } from '../sheet';
import { WorkbookError } from '../workbook-error';
import { putArea, type Transfer } from './transfer';

const isWithin = (inner: Bounds, outer: Bounds): boolean => {
  const common = intersect(inner, outer);
  return common !== null && sameBounds(common, inner);
};

/** Raises `MergedRangeConflict` when an area cuts through a merged cell. */
export function assertNoMergeCut(sheet: SheetModel, area: Bounds): void {
  if (sheet.merges.some((merge) => intersect(merge, area) && !isWithin(merge, area)))
    throw new WorkbookError('MergedRangeConflict', 'Part of a merged cell cannot be changed.');
}

/** Cells are merged where those are of which they are copies, and nowhere else. */
export function copyMerges(source: SheetModel, target: SheetModel, transfers: readonly Transfer[], area: Bounds): void {
  const wanted = transfers.flatMap((transfer) =>
    source.merges.filter((merge) => isWithin(merge, transfer.from)).map((merge) => putArea(transfer, merge)),
  );
  const left = target.merges.filter((merge) => !intersect(merge, area));
  if (wanted.length > 0 || left.length < target.merges.length)
    target.merges.splice(0, target.merges.length, ...left, ...wanted);
}
