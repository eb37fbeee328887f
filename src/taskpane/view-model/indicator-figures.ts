import type { IndicatorKind } from '../../census/indicators/indicator';
import type { PartUnit } from '../../census/indicators/part-units';
import type { PaneTexts } from './texts';

/** Decimals as the sheet Indicateurs shows them. */
const DECIMALS: Record<IndicatorKind, number> = { count: 0, amount: 0, percent: 1, decimal: 2 };

const NO_BREAK = '\u00a0';

const figure = (value: number, decimals: number, locale: string, signed = false): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  }).format(value === 0 ? 0 : value);

/** A figure in the reader's format, with the sign of its unit where the sheet shows one: « 12 », « 1 234 € », « 23,5 % ». */
export function figureText(kind: IndicatorKind, value: number, locale: string): string {
  const text = figure(value, DECIMALS[kind], locale);
  if (kind === 'amount') return `${text}${NO_BREAK}€`;
  return kind === 'percent' ? `${text}${NO_BREAK}%` : text;
}

/**
 * A numerator or a denominator, in whole numbers as on the sheet, with its unit: « 39 473 280 € », « 1 200 h »; counts of
 * things are named by the words beside them.
 */
export const partText = (
  unit: PartUnit | null,
  value: number,
  { locale, partUnits }: Pick<PaneTexts['indicators'], 'locale' | 'partUnits'>,
): string => {
  const text = figure(value, 0, locale);
  return unit === null ? text : `${text}${NO_BREAK}${partUnits[unit](value)}`;
};

/** A change with its sign: points for a percentage (`value` as such), percent for the rest (`value` a share of 1). */
export const changeFigure = (kind: IndicatorKind, value: number, locale: string): string =>
  figure(kind === 'percent' ? value : value * 100, 1, locale, true);
