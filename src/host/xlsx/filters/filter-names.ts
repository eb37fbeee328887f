import { columnName, parseRangeName, quoteSheet, splitAddress } from '../../workbook/address';
import { lastColumn, lastRow, sameBounds, type Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import type { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';

/** The hidden name by which Excel and others find the range of a sheet's filter. */
const FILTER_NAME = '_xlnm._FilterDatabase';

const formulaOf = ({ name }: SheetModel, b: Bounds): string =>
  encodeXstring(
    `${quoteSheet(name)}!$${columnName(b.column)}$${b.row + 1}:$${columnName(lastColumn(b))}$${lastRow(b) + 1}`,
  );

/** The built-in names of a workbook with those of the filters of its sheets right. `lost` are sheets that had a filter and have none now. */
export function withFilterNames(
  names: readonly XmlElement[],
  sheets: readonly SheetModel[],
  position: (sheet: SheetModel) => number,
  lost: (sheet: SheetModel) => boolean,
  make: () => XmlElement,
): XmlElement[] {
  let kept = [...names];
  for (const sheet of sheets) {
    const isOwn = (element: XmlElement): boolean =>
      element.attr('name')?.toLowerCase() === FILTER_NAME.toLowerCase() &&
      element.number('localSheetId') === position(sheet);
    const known = kept.find(isOwn);
    if (!sheet.autoFilter) {
      if (lost(sheet)) kept = kept.filter((element) => element !== known);
      continue;
    }
    const { bounds } = sheet.autoFilter;
    const says = known ? parseRangeName(splitAddress(decodeXstring(known.text)).reference) : null;
    if (says && sameBounds(says, bounds)) continue;
    if (known) known.setText(formulaOf(sheet, bounds));
    else
      kept.push(
        make()
          .set('name', FILTER_NAME)
          .set('localSheetId', position(sheet))
          .set('hidden', 1)
          .setText(formulaOf(sheet, bounds)),
      );
  }
  return kept;
}
