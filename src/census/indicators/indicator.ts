import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { ColumnKey } from '../columns';
import type { DataColumn } from '../reports/data-columns';
import type { Measure } from './measure';

export type IndicatorId = keyof Messages['sheets']['indicators'];

export type Axis = keyof Messages['sheets']['axes'];

/** The table `FichesSSPASER` in formulas: two of its columns, and two of the states that the first one shows. */
export interface SspaserNames {
  state: string;
  census: string;
  complete: string;
  begun: string;
}

/** What a formula may name: columns of the table `Donnees` and cells of the sheet Indicateurs. */
export interface FormulaNames {
  /** `Donnees[…]` of a column. */
  data(column: DataColumn): string;
  /** The columns of the sheets SSPASER that tell how far each is, and what the census says beside, where there are sheets. */
  sspaser?: SspaserNames;
  campaignYear: string;
  firstCampaign: string;
}

/** What the engine computed: counts, euros, or nothing with a reason. */
export interface Computation {
  numerator: number | null;
  denominator: number | null;
}

/**
 * How an indicator is shown and derived: a count or an amount is its numerator (a denominator is only told), a percentage
 * their quotient, a decimal their quotient times a factor.
 */
export type IndicatorKind = 'count' | 'amount' | 'percent' | 'decimal';

/** A target that the published report sets. Others stand in the workbook's table `Cibles`. */
export interface PublishedTarget {
  /** In the unit of the indicator. */
  value: number;
  deadline: number;
}

interface IndicatorBase {
  id: IndicatorId;
  axis: Axis;
  /** Number of the action of the scheme, `null` for general figures and governance. */
  action: number | null;
  kind: IndicatorKind;
  target: PublishedTarget | null;
}

/** An indicator over the needs of the census. */
export interface CensusIndicator extends IndicatorBase {
  over: 'census';
  /** Columns of the census without which the indicator is missing. */
  columns: readonly ColumnKey[];
  /** Whether something else of the workbook stands in for those columns. */
  spares?(census: Census): boolean;
  compute(census: Census): Computation;
  /** Formulas without `=`; the value is the numerator, or numerator ÷ denominator for a percentage. */
  numerator(names: FormulaNames): string;
  denominator?(names: FormulaNames): string;
}

/** An indicator over the rows of registers; without measures, nothing but a declared value can give it. */
export interface RegisterIndicator extends IndicatorBase {
  over: 'registers';
  /** Ways to work it out, the first whose register gives a figure counts. */
  measures: readonly Measure[];
  /** What the quotient of a decimal is multiplied by. */
  factor?: number;
}

/**
 * An indicator: label, perimeter and unit are in the message catalogue under its id. The engine's computation and the
 * formula of the workbook say the same thing twice; tests hold them together.
 */
export type Indicator = CensusIndicator | RegisterIndicator;

/** The figure that follows from the two parts; `null` where the denominator of a quotient is missing or zero. */
export const valueFrom = (
  { kind, ...indicator }: Pick<Indicator, 'kind'> & { factor?: number },
  { numerator, denominator }: Computation,
): number | null => {
  if (numerator === null) return null;
  if (kind === 'count' || kind === 'amount') return numerator;
  if (!denominator) return null;
  const value = (numerator / denominator) * (kind === 'percent' ? 100 : (indicator.factor ?? 1));
  // Nothing over a negative sum is zero without a sign.
  return value === 0 ? 0 : value;
};
