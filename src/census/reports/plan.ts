import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { Finding } from '../finding';
import type { IndicatorResult } from '../indicators/result';
import { fromIso, toFrench } from '../parsing/calendar';
import { planDataSheet } from './data-sheet';
import { planFindingsSheet } from './findings-sheet';
import { planIndicatorsSheet } from './indicators-sheet';
import type { SheetPlan } from './sheet-plan';
import { planSummariesSheet } from './summaries-sheet';

export interface PlanOptions {
  /** The day printed on the sheets, `2026-11-23`. */
  generatedOn: string;
  /** Language of the sheets; French unless said otherwise. */
  texts?: Pick<Messages, 'sheets' | 'rules'>;
}

/** Plans the sheets to be written, in workbook order: Données, Contrôles, Indicateurs, Synthèses. */
export const planReports = (
  census: Census,
  findings: readonly Finding[],
  indicators: readonly IndicatorResult[],
  { generatedOn, texts = fr }: PlanOptions,
): SheetPlan[] => {
  const day = fromIso(generatedOn);
  const date = day ? toFrench(day) : generatedOn;
  return [
    planDataSheet(census, findings, texts.sheets),
    planFindingsSheet(census, findings, date, texts),
    planIndicatorsSheet(census, indicators, date, texts.sheets),
    planSummariesSheet(census, date, texts.sheets),
  ];
};
