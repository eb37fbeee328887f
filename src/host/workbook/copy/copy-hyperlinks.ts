import { commonAreas, joined } from '../areas';
import { intersect, type Bounds } from '../bounds';
import { clearHyperlinks, setHyperlink, type Hyperlink } from '../hyperlink';
import type { SheetModel } from '../sheet';
import { putArea, type Transfer } from './transfer';

/** Cells that are filled lead where the cells lead that they are copies of. */
export function copyHyperlinks(
  source: SheetModel,
  target: SheetModel,
  transfers: readonly Transfer[],
  cells: readonly Bounds[],
): void {
  const wanted = new Map<Hyperlink, Bounds[]>();
  for (const transfer of transfers)
    for (const link of source.hyperlinks) {
      const part = intersect(link.bounds, transfer.from);
      if (!part) continue;
      const known = wanted.get(link) ?? [];
      wanted.set(link, known);
      known.push(putArea(transfer, part));
    }
  for (const area of cells) clearHyperlinks(target, area);
  for (const [link, areas] of wanted)
    for (const bounds of commonAreas(joined(areas), cells)) setHyperlink(target, { ...link, bounds });
}
