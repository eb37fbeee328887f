import type { SheetModel } from '../sheet';
import { followFormula } from './follow-formula';
import { followBounds, type StructureEdit } from './structure-edit';

/** Links follow their cells, and lead where the cells that they name have gone. */
export function followHyperlinks(sheet: SheetModel, edit: StructureEdit): void {
  const left = sheet.hyperlinks.flatMap((link) => {
    const bounds = followBounds(edit, link.bounds);
    return bounds ? [Object.assign(link, { bounds })] : [];
  });
  sheet.hyperlinks.splice(0, sheet.hyperlinks.length, ...left);
  const name = sheet.name.toLowerCase();
  for (const other of sheet.workbook.sheets)
    for (const link of other.hyperlinks)
      if (link.address === null && link.location !== null)
        link.location = followFormula(link.location, { edit, sheet: name, own: other === sheet });
}
