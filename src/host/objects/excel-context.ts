import type { LocaleInfo } from '../formats';
import type { CellValue } from '../workbook/cell-value';
import type { WorkbookModel } from '../workbook/workbook';
import type { EventRegistrations } from './events/event-registrations';

/** What all objects of one connection share. */
export interface ExcelContext {
  readonly workbook: WorkbookModel;
  readonly locale: LocaleInfo;
  readonly events: EventRegistrations;
  /** The value of an English formula standing on the active sheet; `NotImplemented` for what is not evaluated. */
  evaluate(formula: string): CellValue;
  /** True from `suspendApiCalculationUntilNextSync` to the end of its batch. */
  calculationSuspended: boolean;
}
