import type { Messages } from '../../i18n';
import type { IndicatorKind } from '../indicators/indicator';
import { textConstant } from '../../table/structured-reference';
import { figuresIn, type FigureName, type TemplatePart, type YearName } from './bilan-template';
import { DECIMALS, MILLION, TWO_MILLIONS } from './bilan-wording';

type Texts = Messages['sheets']['bilan'];

/** Longest text constant of a formula in Excel. */
const LONGEST_CONSTANT = 255;
/** What Excel and LibreOffice put between thousands, by language: a comma, a narrow no-break space. */
const GROUP_SIGNS = [',', '\u202f'];

const constant = (text: string): string =>
  (text.match(new RegExp(`[\\s\\S]{1,${LONGEST_CONSTANT}}`, 'g')) ?? ['']).map(textConstant).join('&');

const substituted = (formula: string, sign: string, by: string): string =>
  `SUBSTITUTE(${formula},${textConstant(sign)},${textConstant(by)})`;

/** Whole number with its thousands apart: FIXED writes them as the language of Excel does, the report always in its own. */
const integer = (value: string, { groupSeparator }: Texts): string =>
  GROUP_SIGNS.reduce((formula, sign) => substituted(formula, sign, groupSeparator), `FIXED(${value},0)`);

const decimal = (value: string, most: number, { decimalSeparator }: Texts): string =>
  substituted(
    `FIXED(${value},IF(ROUND(${value},${most})=ROUND(${value},0),0,${most}),TRUE)`,
    decimalSeparator === ',' ? '.' : ',',
    decimalSeparator,
  );

/** The text around the number of a unit. */
const around = (unit: string, formula: string): string => {
  const [before, after] = unit.split('{nombre}') as [string, string];
  return [...(before === '' ? [] : [constant(before)]), formula, ...(after === '' ? [] : [constant(after)])].join('&');
};

const amount = (cell: string, texts: Texts): string => {
  const millions = decimal(`${cell}/${MILLION}`, DECIMALS.amount, texts);
  const small = around(texts.euros, integer(cell, texts));
  const [one, many] = [around(texts.million, millions), around(texts.millions, millions)];
  return `IF(${cell}<${MILLION},${small},IF(${cell}<${TWO_MILLIONS},${one},${many}))`;
};

/** A figure with its unit as text, from its cell. */
const figure = (cell: string, kind: IndicatorKind, texts: Texts): string => {
  if (kind === 'amount') return amount(cell, texts);
  if (kind === 'percent') return around(texts.percent, decimal(`(100*${cell})`, DECIMALS.percent, texts));
  return kind === 'count' ? integer(cell, texts) : decimal(cell, DECIMALS.decimal, texts);
};

export interface FormulaWording {
  kind: IndicatorKind;
  /** The cells of the figures and of the years. */
  cells: Record<FigureName | YearName, string>;
  texts: Texts;
}

/** The formula, without `=`, that says a sentence with the figures of its row. */
export const templateFormula = (parts: readonly TemplatePart[], wording: FormulaWording): string => {
  const { kind, cells, texts } = wording;
  const piece = (part: TemplatePart): string => {
    switch (part.kind) {
      case 'text':
        return constant(part.text);
      case 'year':
        return cells[part.name];
      case 'figure':
        return figure(cells[part.name], part.name === 'n' || part.name === 'd' ? 'count' : kind, texts);
      case 'number':
        return `IF(ROUND(${cells.v},${DECIMALS[kind]})<2,${constant(part.one)},${constant(part.many)})`;
      case 'optional': {
        const names = figuresIn(part.parts).map((name) => cells[name]);
        return `IF(COUNT(${names.join(',')})=${names.length},${templateFormula(part.parts, wording)},"")`;
      }
    }
  };
  return parts.map(piece).join('&');
};
