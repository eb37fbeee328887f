import { parseRangeName } from '../../../src/host/workbook/address';
import type { SheetModel } from '../../../src/host/workbook/sheet';
import { applyStructureEdit } from '../../../src/host/workbook/structure/apply-edit';
import { structureEdit } from '../../../src/host/workbook/structure/structure-edit';

/** Inserts or deletes the cells of an address: `5:6` and `Down`, `B:B` and `Left`, … */
export function edit(sheet: SheetModel, address: string, shift: 'Down' | 'Right' | 'Up' | 'Left'): void {
  const area = parseRangeName(address);
  if (!area) throw new Error(`no address ${address}`);
  const kind = shift === 'Down' || shift === 'Right' ? 'insert' : 'delete';
  applyStructureEdit(sheet, structureEdit(kind, shift === 'Down' || shift === 'Up' ? 'row' : 'column', area));
}
