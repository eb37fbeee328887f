import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { Finding } from '../finding';
import type { IndicatorResult } from '../indicators/result';
import type { CalendarDate } from '../parsing/calendar';
import type { SheetPlan } from './sheet-plan';

/** What report sheets are planned from. */
export interface ReportInput {
  census: Census;
  findings: readonly Finding[];
  /** Of the campaign's year, in the order of the report. */
  indicators: readonly IndicatorResult[];
  /** Of every year that the workbook says something about, by indicator and rising year. */
  series: readonly IndicatorResult[];
  today: CalendarDate;
  /** The day of the run as printed: `23/11/2026`. */
  date: string;
  /** Last year's census, when there is one to compare with. */
  previous: Census | null;
  /** Name of the workbook that it was read from; `null` when it is another sheet of this one. */
  previousFile: string | null;
  /** Whether the workbook can hold PivotTables (ExcelApi 1.8). */
  pivots: boolean;
  texts: Pick<Messages, 'sheets' | 'rules'>;
}

/** Plans one sheet; `null` when there is nothing to plan it from. */
export type SheetPlanner = (input: ReportInput) => SheetPlan | null;
