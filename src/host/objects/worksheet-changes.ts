import { ApiError } from '../protocol';
import type { SheetModel, SheetVisibility } from '../workbook/sheet';

/** Refuses what a protected structure forbids. */
function assertStructureFree(sheet: SheetModel): void {
  if (sheet.workbook.protection?.lockStructure)
    throw new ApiError('AccessDenied', 'The structure of the workbook is protected.');
}

/** Gives the sheet another name; formulas and defined names follow, which the model sees to. */
export const renameSheet = (sheet: SheetModel, name: string): void => sheet.workbook.renameSheet(sheet, name);

export const moveSheet = (sheet: SheetModel, position: number): void => sheet.workbook.moveSheet(sheet, position);

/** Formulas of the sheet are computed again, all of them, once they may be. */
export function enableCalculation(sheet: SheetModel, enabled: boolean): void {
  if (sheet.enableCalculation === enabled) return;
  sheet.enableCalculation = enabled;
  if (enabled && sheet.workbook.calculationMode !== 'Manual') sheet.workbook.calculateArea({ sheet }, true);
}

/** Hides or shows a sheet; the last visible one stays. */
export function setVisibility(sheet: SheetModel, visibility: SheetVisibility): void {
  assertStructureFree(sheet);
  const { workbook } = sheet;
  const others = workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && !others)
    throw new ApiError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
  const wasActive = workbook.activeSheet === sheet;
  const before = sheet.visibility;
  sheet.visibility = visibility;
  sheet.layoutChanged();
  if (before !== visibility)
    workbook.emit({ kind: 'sheetVisibility', sheet, before, after: visibility, source: 'Local' });
  if (wasActive && visibility !== 'Visible') activateNeighbour(sheet);
}

function activateNeighbour(sheet: SheetModel): void {
  const next = neighbour(sheet, true, 1) ?? neighbour(sheet, true, -1);
  if (next) sheet.workbook.activate(next);
}

/** The sheet after (`step` 1) or before (-1), or null. */
export function neighbour(sheet: SheetModel, visibleOnly: boolean, step: 1 | -1): SheetModel | null {
  const { sheets } = sheet.workbook;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const candidate = sheets[at] as SheetModel;
    if (!visibleOnly || candidate.visibility === 'Visible') return candidate;
  }
  return null;
}
