import type { SheetModel } from '../../workbook/sheet';
import type { XmlElement } from '../xml/element';
import { printFormulas, readPrintName } from './print-names';

/**
 * The built-in names of a workbook with the print areas and titles of its sheets brought up to date. `position` is the number of a sheet's
 * tab. Names that say the same stay as they stand, as do those that a formula computes while the sheet has no area of its own.
 */
export function withPrintNames(
  names: readonly XmlElement[],
  sheets: readonly SheetModel[],
  position: (sheet: SheetModel) => number,
  make: () => XmlElement,
): XmlElement[] {
  const kept = [...names];
  for (const sheet of sheets) {
    for (const [name, formula] of Object.entries(printFormulas(sheet))) {
      const at = kept.findIndex(
        (element) =>
          element.attr('name')?.toLowerCase() === name.toLowerCase() &&
          element.number('localSheetId') === position(sheet),
      );
      const known = kept[at];
      const says = known ? readPrintName(name, known.text) : null;
      if (formula === null) {
        if (says) kept.splice(at, 1);
      } else if (!known) kept.push(make().set('name', name).set('localSheetId', position(sheet)).setText(formula));
      else if (JSON.stringify(says) !== JSON.stringify(readPrintName(name, formula))) known.setText(formula);
    }
  }
  return kept;
}
