import { parseRangeName, splitAddress } from '../host/workbook/address';
import type { Bounds } from '../host/workbook/bounds';
import type { SheetModel } from '../host/workbook/sheet';

export interface NameTarget {
  sheet: SheetModel;
  area: Bounds;
}

/** What a text typed into the name box designates: an address, a defined name or a table; null when it is none of them. */
export function targetOfName(current: SheetModel, text: string): NameTarget | null {
  const { workbook } = current;
  const address = addressTarget(current, text);
  if (address) return address;
  const name = workbook.definedName(text, current) ?? workbook.definedName(text, null);
  if (name) return addressTarget(name.sheet ?? current, name.formula);
  const table = workbook.tableByName(text);
  return table ? { sheet: table.sheet, area: table.body } : null;
}

function addressTarget(current: SheetModel, text: string): NameTarget | null {
  const { sheet: sheetName, reference } = splitAddress(text);
  const sheet = sheetName === null ? current : current.workbook.sheetByName(sheetName);
  const area = parseRangeName(reference);
  return sheet && area && sheet.visibility === 'Visible' ? { sheet, area } : null;
}
