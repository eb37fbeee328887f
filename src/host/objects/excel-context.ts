import type { LocaleInfo } from '../formats';
import type { MemberUse } from '../protocol';
import type { CellValue } from '../workbook/cell-value';
import type { WorkbookModel } from '../workbook/workbook';
import type { EventRegistrations } from './events/event-registrations';

/** What all objects of one connection share. */
export interface ExcelContext {
  readonly workbook: WorkbookModel;
  readonly locale: LocaleInfo;
  readonly events: EventRegistrations;
  /** Cells of one range that are still read. */
  readonly limits: { readonly cellLimit: number };
  /** Refuses members that the state of the document or the age of Excel forbids. */
  readonly gate: { assertAllowed(className: string, member: string, use: MemberUse): void };
  /** The value of an English formula standing on the active sheet; `NotImplemented` for what is not evaluated. */
  evaluate(formula: string): CellValue;
  /** True from `suspendApiCalculationUntilNextSync` to the end of its batch. */
  calculationSuspended: boolean;
}
