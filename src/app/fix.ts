import type { ExcelSession } from '../excel/session';
import { applyChanges, inspectChanges } from './fix-apply';
import type { ApplyResult, By, Change, Refusal } from './fix-change';

export { previewFixes } from './fix-preview';
export type { ApplyResult, By, CellChange, Change, Refusal, RefusalCode, RowChange } from './fix-change';

/** What would be refused of a preview as the workbook stands now: formulas, protected, filtered, merged, changed cells. */
export const inspectFixes = (session: ExcelSession, changes: readonly Change[]): Promise<Refusal[]> =>
  inspectChanges(session, changes);

/** Applies what `previewFixes` shows, all that can be in one action that `undoLast` takes back. See `applyChanges`. */
export const applyFixes = (session: ExcelSession, changes: readonly Change[], by: By): Promise<ApplyResult> =>
  applyChanges(session, changes, { ...by, operation: 'fix' });
