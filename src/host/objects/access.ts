import { ApiError } from '../protocol';
import { writtenAreas } from '../pivots';
import { intersect, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { WorkbookModel } from '../workbook/workbook';
import { styleIndexes } from './style-sample';

const denied = (what: string): ApiError => new ApiError('AccessDenied', what);

/** Refuses writing to locked cells of a protected sheet, and any writing to a document opened for reading. */
export function assertCellsWritable(sheet: SheetModel, area: Bounds): void {
  if (sheet.workbook.readOnly) throw denied('The workbook is open for reading only.');
  assertOutsidePivots(sheet, area);
  if (!sheet.protection) return;
  const { styles } = sheet.workbook;
  for (const index of styleIndexes(sheet, area))
    if (styles.get(index).locked) throw denied(`Cells of the protected sheet "${sheet.name}" are locked.`);
}

/** Cells of a PivotTable are its own (`PivotTableRangeConflict`); its values can be edited where it allows that. */
function assertOutsidePivots(sheet: SheetModel, area: Bounds): void {
  for (const { areas, definition, name } of sheet.pivots) {
    for (const own of writtenAreas(areas)) {
      const common = intersect(own, area);
      if (!common) continue;
      const inBody =
        own === areas.whole &&
        common.row >= own.row + areas.headerRows &&
        common.column >= own.column + areas.labelColumns;
      if (!definition.enableDataValueEditing || !inBody)
        throw new ApiError('PivotTableRangeConflict', `Cells of the PivotTable "${name}" cannot be changed.`);
    }
  }
}

/** Before a change of what belongs to the whole document: refused while it is open for reading only, else it needs saving. */
export function willChangeDocument(workbook: WorkbookModel): void {
  if (workbook.readOnly) throw denied('The workbook is open for reading only.');
  workbook.isDirty = true;
}

/** What a protected sheet may still allow; names of the attributes of the file format, where `0` means allowed. */
export type Allowance =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'deleteColumns'
  | 'deleteRows'
  | 'insertHyperlinks'
  | 'sort'
  | 'autoFilter'
  | 'pivotTables';

export function assertAllowed(sheet: SheetModel, allowance: Allowance): void {
  if (sheet.workbook.readOnly) throw denied('The workbook is open for reading only.');
  if (!sheet.protection) return;
  const value = sheet.protection.attributes[allowance];
  if (value !== '0' && value !== 'false') throw denied(`The sheet "${sheet.name}" is protected.`);
}

export const assertFormatAllowed = (sheet: SheetModel): void => assertAllowed(sheet, 'formatCells');

/** Tables, merges, panes and the like cannot be touched on a protected sheet at all. */
export function assertUnprotected(sheet: SheetModel): void {
  if (sheet.workbook.readOnly) throw denied('The workbook is open for reading only.');
  if (sheet.protection) throw denied(`The sheet "${sheet.name}" is protected.`);
}
