import { frenchNumber } from '../french-number';
import { cellAddress, quotedSheet } from '../../table/address';
import type { DeclaredValue, DeclaredValues } from '../registers/declared-values';
import type { Indicator } from './indicator';
import { unitScale } from './unit-scale';

/** A declared figure in the unit of its indicator. */
export interface DeclaredFigure {
  value: number;
  numerator: number | null;
  denominator: number | null;
  /** What the cell is multiplied by to give the value. */
  scale: number;
  line: DeclaredValue;
}

/** The first line of the workbook's table that gives an indicator for a year. */
export const declaredLine = (declared: DeclaredValues | null, id: string, year: number): DeclaredValue | null =>
  declared?.values.find((line) => line.indicator === id && line.year === year) ?? null;

/**
 * Whether a percentage stands in its cell as a share of 1 (0,235 shown as 23,5 %). `null` where nobody can tell: a bare
 * fraction without the two numbers that it comes from.
 */
const isShare = ({ published: { value }, numerator, denominator }: DeclaredValue): boolean | null => {
  if (value <= 0 || value >= 1) return false;
  if (numerator === null || !denominator) return null;
  const share = numerator / denominator;
  return Math.abs(value - share) < Math.abs(value - share * 100);
};

/** A declared line as a figure; `null` for a percentage that may be a share of 1 as well as one of 100. */
export const declaredFigure = (indicator: Indicator, line: DeclaredValue): DeclaredFigure | null => {
  const share = indicator.kind === 'percent' ? isShare(line) : false;
  if (share === null) return null;
  const scale = share ? 100 : unitScale(indicator.kind, line.unit);
  const { numerator, denominator } = line;
  // A binary fraction times a power of ten: 0,235 is 23,5 and not 23,499999999999996.
  const value = Number((line.published.value * scale).toPrecision(15));
  return { value, numerator, denominator, scale, line };
};

/** The published figure as it is written, for a sentence about it. */
export const writtenFigure = ({ published }: DeclaredValue): string => frenchNumber(published.value);

/**
 * The formula that takes the figure from its cell, without `=`; a percentage is a share of 1 in the workbook. `null` for a
 * figure typed as a text.
 */
export const declaredFormula = (
  { kind }: Indicator,
  { sheet, column }: DeclaredValues,
  { line, scale }: DeclaredFigure,
): string | null => {
  if (!line.isNumber) return null;
  const cell = `${quotedSheet(sheet)}!${cellAddress(line.row, column)}`;
  const factor = kind === 'percent' ? scale / 100 : scale;
  if (factor === 1) return cell;
  return factor < 1 ? `${cell}/${1 / factor}` : `${cell}*${factor}`;
};
