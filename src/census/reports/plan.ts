import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { Finding } from '../finding';
import { computeIndicatorSeries } from '../indicators/compute';
import type { IndicatorResult } from '../indicators/result';
import { fromIso, toFrench, type CalendarDate } from '../parsing/calendar';
import { planAgecSheet } from './agec-sheet';
import { planBudgetSheet } from './budget-sheet';
import { planBilanSheet } from './bilan-sheet';
import { planComparisonSheet } from './comparison-sheet';
import { planCalendarSheet } from './calendar-sheet';
import { planDataSheet } from './data-sheet';
import { planFamiliesSheet } from './families-sheet';
import { planFindingsSheet } from './findings-sheet';
import { planIndicatorsSheet } from './indicators-sheet';
import type { SheetPlanner } from './report-input';
import type { SheetPlan } from './sheet-plan';
import { planSspaserSheet } from './sspaser-sheet';
import { planSummariesSheet } from './summaries-sheet';

export interface PlanOptions {
  /** The day printed on the sheets, `2026-11-23`. */
  generatedOn: string;
  /** Language of the sheets; French unless said otherwise. */
  texts?: Pick<Messages, 'sheets' | 'rules'>;
  previous?: Census | null;
  /** Name of the workbook that the previous census was read from; none for a sheet of the same workbook. */
  previousFile?: string | null;
  pivots?: boolean;
  /** Indicators of every year, where they are already there. */
  series?: readonly IndicatorResult[];
}

/** The sheets that are written, in workbook order. */
const SHEET_PLANNERS: readonly SheetPlanner[] = [
  ({ census, findings, texts }) => planDataSheet(census, findings, texts.sheets),
  ({ census, findings, date, texts }) => planFindingsSheet(census, findings, date, texts),
  planIndicatorsSheet,
  ({ census, date, pivots, texts }) => planSummariesSheet(census, { date, pivots }, texts.sheets),
  planFamiliesSheet,
  planCalendarSheet,
  planBudgetSheet,
  planAgecSheet,
  planComparisonSheet,
  planBilanSheet,
  planSspaserSheet,
];

const FIRST_DAY: CalendarDate = { year: 1900, month: 1, day: 1 };

/** Plans the sheets to be written, in workbook order. */
export const planReports = (
  census: Census,
  findings: readonly Finding[],
  indicators: readonly IndicatorResult[],
  { generatedOn, texts = fr, previous = null, previousFile = null, pivots = false, series }: PlanOptions,
): SheetPlan[] => {
  const day = fromIso(generatedOn);
  const input = {
    census,
    findings,
    indicators,
    series: series ?? computeIndicatorSeries(census, texts.sheets),
    today: day ?? FIRST_DAY,
    date: day ? toFrench(day) : generatedOn,
    previous,
    previousFile,
    pivots,
    texts,
  };
  return SHEET_PLANNERS.flatMap((planner) => planner(input) ?? []);
};
