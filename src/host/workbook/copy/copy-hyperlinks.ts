import { commonAreas } from '../areas';
import { intersect, type Bounds } from '../bounds';
import { clearHyperlinks, setHyperlink } from '../hyperlink';
import type { SheetModel } from '../sheet';
import { putArea, type Transfer } from './transfer';

/** Cells that are filled lead where the cells lead that they are copies of. */
export function copyHyperlinks(
  source: SheetModel,
  target: SheetModel,
  transfers: readonly Transfer[],
  cells: readonly Bounds[],
): void {
  const wanted = transfers.flatMap((transfer) =>
    source.hyperlinks.flatMap((link) => {
      const part = intersect(link.bounds, transfer.from);
      return part ? commonAreas([putArea(transfer, part)], cells).map((bounds) => ({ ...link, bounds })) : [];
    }),
  );
  for (const area of cells) clearHyperlinks(target, area);
  for (const link of wanted) setHyperlink(target, link);
}
