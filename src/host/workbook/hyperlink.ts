import { subtract } from './areas';
import { contains, intersect, lastColumn, lastRow, type Bounds } from './bounds';
import type { SheetModel } from './sheet';

/** A link that cells lead to. */
export interface Hyperlink {
  bounds: Bounds;
  /** Web page, mail (`mailto:…`) or file; null for a place in the workbook. */
  address: string | null;
  /** Place in the workbook (`Feuil1!A1`, a name) or in what `address` leads to. */
  location: string | null;
  screenTip: string | null;
  /** What the file says the cell shows; the cell has the last word. */
  display: string | null;
}

/** The link of a cell; the last that was made where several cover it. */
export const hyperlinkAt = (sheet: SheetModel, row: number, column: number): Hyperlink | null =>
  [...sheet.hyperlinks].reverse().find(({ bounds }) => contains(bounds, row, column)) ?? null;

/** The link that all cells of an area share, or null. */
export function commonHyperlink(sheet: SheetModel, area: Bounds): Hyperlink | null {
  const first = hyperlinkAt(sheet, area.row, area.column);
  return first && contains(first.bounds, lastRow(area), lastColumn(area)) ? first : null;
}

/** Takes the links off an area; what they cover around it keeps them. True when there were any. */
export function clearHyperlinks(sheet: SheetModel, area: Bounds): boolean {
  if (!sheet.hyperlinks.some(({ bounds }) => intersect(bounds, area))) return false;
  const left = sheet.hyperlinks.flatMap((link) =>
    intersect(link.bounds, area) ? subtract(link.bounds, area).map((bounds) => ({ ...link, bounds })) : [link],
  );
  sheet.hyperlinks.splice(0, sheet.hyperlinks.length, ...left);
  return true;
}

export function setHyperlink(sheet: SheetModel, link: Hyperlink): void {
  clearHyperlinks(sheet, link.bounds);
  sheet.hyperlinks.push(link);
}
