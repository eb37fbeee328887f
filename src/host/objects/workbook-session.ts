import { args } from '../protocol';
import { keepAsDisplayed } from '../workbook/displayed-precision';
import type { WorkbookModel } from '../workbook/workbook';
import { willChangeDocument } from './access';

/** Nobody is there to be prompted: a workbook that never had a place is saved where the host keeps it. */
export function saveWorkbook(workbook: WorkbookModel, behavior: unknown): void {
  args.oneOf(args.optional(behavior, args.text, 'Save'), ['Save', 'Prompt']);
  workbook.saved();
}

/** Nothing can be asked of the workbook afterwards. */
export function closeWorkbook(workbook: WorkbookModel, behavior: unknown): void {
  const wanted = args.oneOf(args.optional(behavior, args.text, 'Save'), ['Save', 'SkipSave']);
  if (wanted === 'Save' && workbook.isDirty) workbook.saved();
  workbook.close();
}

/** Digits that are not displayed are lost for good when the precision becomes the displayed one. */
export function setPrecision(workbook: WorkbookModel, asDisplayed: boolean): void {
  const { calculation } = workbook;
  if (calculation.precisionAsDisplayed === asDisplayed) return;
  willChangeDocument(workbook);
  calculation.precisionAsDisplayed = asDisplayed;
  if (asDisplayed) keepAsDisplayed(workbook);
  workbook.calculate(true);
}
