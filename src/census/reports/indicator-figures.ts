import type { Messages } from '../../i18n';

import { columnReference } from '../../table/structured-reference';
import type { Census } from '../census';
import { indicatorFormulas, valueFormula, type IndicatorFormulas } from '../indicators/indicator-formulas';
import type { FormulaNames, Indicator } from '../indicators/indicator';
import { DATA_TABLE } from './data-columns';
import { asWritten, type IndicatorLine } from './indicator-line';
import { CAMPAIGN_YEAR, FIRST_CAMPAIGN, indicatorCell } from './indicator-columns';
import type { PlannedCell } from './sheet-plan';
import { sspaserNames } from './sspaser-cells';

export interface FigureCells {
  value: PlannedCell;
  numerator: PlannedCell;
  denominator: PlannedCell;
  /** The figures stand as they are: no formula could follow the cells of the register. */
  bare: boolean;
}

/** What the formulas of the sheet may name: Donnees, and the two years at its head. */
export const formulaNames = (texts: Messages['sheets']): FormulaNames => ({
  data: (column) => columnReference(DATA_TABLE, texts.data[column]),
  sspaser: sspaserNames(texts.sspaser),
  campaignYear: CAMPAIGN_YEAR,
  firstCampaign: FIRST_CAMPAIGN,
});

const formulaCell = (formula: string | null, figure: number | null): PlannedCell =>
  formula === null ? figure : { formula: `=${formula}` };

/** The value from the numerator and the denominator of its own row. */
const besideFormula = (indicator: Indicator, { denominator }: IndicatorFormulas, row: number): string =>
  valueFormula(indicator, {
    numerator: indicatorCell(row, 'numerator'),
    denominator: denominator === null ? null : indicatorCell(row, 'denominator'),
  });

/** Live formulas of an indicator where there are any; a percentage is a share of 1 here, shown as percent. */
export const figureCells = (
  { indicator, result, row }: IndicatorLine,
  census: Census,
  texts: Messages['sheets'],
): FigureCells => {
  const year = indicatorCell(row, 'year');
  const formulas = indicatorFormulas(indicator, result, census, { ...formulaNames(texts), year });
  const { value, numerator, denominator } = result;
  // What is counted over a register is counted once: the value follows from the cells beside it.
  const beside = indicator.over === 'registers' && formulas?.numerator ? besideFormula(indicator, formulas, row) : null;
  return {
    value: formulaCell(beside ?? formulas?.value ?? null, asWritten(indicator, value)),
    numerator: formulaCell(formulas?.numerator ?? null, numerator),
    denominator: formulaCell(formulas?.denominator ?? null, denominator),
    bare: value !== null && formulas === null,
  };
};
