import { ApiError } from '../../protocol';
import type { SheetModel } from '../../workbook/sheet';

/** Refuses changes to charts where the protection of the sheet covers objects, and in documents opened for reading. */
export function assertObjectsEditable(sheet: SheetModel): void {
  if (sheet.workbook.readOnly) throw new ApiError('AccessDenied', 'The workbook is open for reading only.');
  const locked = sheet.protection?.attributes['objects'];
  if (locked === '1' || locked === 'true')
    throw new ApiError('AccessDenied', `Objects on the protected sheet "${sheet.name}" are locked.`);
}
