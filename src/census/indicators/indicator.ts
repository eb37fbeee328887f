import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { ColumnKey } from '../columns';
import type { DataColumn } from '../reports/data-columns';

export type IndicatorId = keyof Messages['sheets']['indicators'];

export type Axis = keyof Messages['sheets']['axes'];

/** What a formula may name: columns of the table `Donnees` and cells of the sheet Indicateurs. */
export interface FormulaNames {
  /** `Donnees[…]` of a column. */
  data(column: DataColumn): string;
  campaignYear: string;
  firstCampaign: string;
}

/** What the engine computed: counts, euros, or nothing with a reason. */
export interface Computation {
  numerator: number | null;
  denominator: number | null;
}

/** How an indicator is shown and derived from its numerator and denominator. */
export type IndicatorKind = 'count' | 'amount' | 'percent';

/**
 * An indicator: label, perimeter and unit are in the message catalogue under its id. The engine's computation and the
 * formula of the workbook say the same thing twice; tests hold them together.
 */
export interface Indicator {
  id: IndicatorId;
  axis: Axis;
  kind: IndicatorKind;
  /** Columns of the census without which the indicator is missing. */
  columns: readonly ColumnKey[];
  /** Target, in the unit of the indicator. */
  target: number | null;
  compute(census: Census): Computation;
  /** Formulas without `=`; the value is the numerator, or numerator ÷ denominator for a percentage. */
  numerator(names: FormulaNames): string;
  denominator?(names: FormulaNames): string;
}
