import type { Messages } from '../../i18n';
import { fill } from '../fill';
import type { IndicatorKind } from '../indicators/indicator';
import { figuresIn, type FigureName, type TemplatePart, type YearName } from './bilan-template';

type Texts = Messages['sheets']['bilan'];

/** Figures as they stand in the cells: a percentage is a share of 1. */
export type Figures = Record<FigureName, number | null>;

/** Most decimals of a figure in a sentence; zeros after the comma are never written. */
export const DECIMALS: Record<IndicatorKind, number> = { count: 0, amount: 1, percent: 1, decimal: 2 };

/** From this amount on, euros are told in millions. */
export const MILLION = 1_000_000;
/** Below, one decimal does not make it two millions. */
export const TWO_MILLIONS = 1_950_000;

/** As Excel rounds: half away from zero, of the number as it is written with 15 digits. */
export const rounded = (value: number, decimals: number): number => {
  const shifted = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals || 0;
};

const integer = (value: number, { groupSeparator }: Texts): string =>
  rounded(value, 0)
    .toFixed(0)
    .replace(/\B(?=(\d{3})+$)/g, groupSeparator);

const decimal = (value: number, most: number, { decimalSeparator }: Texts): string => {
  const decimals = rounded(value, most) === rounded(value, 0) ? 0 : most;
  return rounded(value, decimals).toFixed(decimals).replace('.', decimalSeparator);
};

const amount = (euros: number, texts: Texts): string => {
  if (euros < MILLION) return fill(texts.euros, { nombre: integer(euros, texts) });
  const sentence = euros < TWO_MILLIONS ? texts.million : texts.millions;
  return fill(sentence, { nombre: decimal(euros / MILLION, DECIMALS.amount, texts) });
};

/** A figure with its unit, as it stands in a sentence. */
export const figureText = (value: number, kind: IndicatorKind, texts: Texts): string => {
  if (kind === 'amount') return amount(value, texts);
  if (kind === 'percent') return fill(texts.percent, { nombre: decimal(value * 100, DECIMALS.percent, texts) });
  return kind === 'count' ? integer(value, texts) : decimal(value, DECIMALS.decimal, texts);
};

export interface Wording {
  kind: IndicatorKind;
  figures: Figures;
  years: Record<YearName, number>;
  texts: Texts;
}

/** A sentence with its figures filled in, as its formula in the workbook says it. The figure of the year is there. */
export const wordTemplate = (parts: readonly TemplatePart[], wording: Wording): string => {
  const { kind, figures, years, texts } = wording;
  const word = (part: TemplatePart): string => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'year':
        return String(years[part.name]);
      case 'figure':
        return figureText(figures[part.name] ?? 0, part.name === 'n' || part.name === 'd' ? 'count' : kind, texts);
      case 'number':
        return rounded(figures.v ?? 0, DECIMALS[kind]) < 2 ? part.one : part.many;
      case 'optional':
        return figuresIn(part.parts).some((name) => figures[name] === null) ? '' : wordTemplate(part.parts, wording);
    }
  };
  return parts.map(word).join('');
};
