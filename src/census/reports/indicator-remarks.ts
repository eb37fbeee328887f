import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { fill } from '../fill';
import { frenchNumber } from '../french-number';
import { declaredFigure, declaredLine, type DeclaredFigure } from '../indicators/declared';
import type { IndicatorResult } from '../indicators/result';
import { isTender, retainedNeeds } from '../indicators/needs';
import { WHOLES } from '../rules/r44-shares';
import type { IndicatorLine } from './indicator-line';

type Texts = Messages['sheets'];

/** Work contracts by kind: the report gives three of them, which need not be all. */
const PARTS = ['A28-2', 'A28-3', 'A28-4'];

/** Two decimals of a sum of percentages are shown: what is less than half of the last one is nothing. */
const HALF_SHOWN = 0.005;
const TOLERANCE = 1e-9;

/** With two decimals at most, none that are zeros. */
const rounded = (value: number): string => frenchNumber(Number(value.toFixed(2)));

/** Whether a figure is the published one, to the precision that it is published with. */
const followsFrom = ({ value, scale, line }: DeclaredFigure, computed: number): boolean =>
  Math.abs(value - computed) <= 0.5 * 10 ** -line.published.decimals * scale + TOLERANCE;

const sourceRemark = ({ id, year }: IndicatorResult, { registers }: Census, { reasons }: Texts): string => {
  const source = declaredLine(registers.declared, id, year)?.source ?? null;
  return source === null ? reasons.declared : fill(reasons.declaredFrom, { source });
};

/** Says that a published figure does not follow from the numbers beside it, or from the rows of the workbook. */
const contradiction = ({ indicator, result }: IndicatorLine, census: Census, texts: Texts): string => {
  const line = declaredLine(census.registers.declared, indicator.id, result.year);
  const figure = line && declaredFigure(indicator, line);
  if (!figure || result.value === null) return '';
  const { numerator, denominator } = result;
  const { remarks } = texts.indicatorSheet;
  const { decimals } = figure.line.published;
  if (indicator.kind === 'percent') {
    if (numerator === null || !denominator) return '';
    const computed = (numerator / denominator) * 100;
    if (followsFrom(figure, computed)) return '';
    return fill(remarks.publishedPercentage, {
      publie: frenchNumber(figure.value, figure.scale === 100 ? Math.max(0, decimals - 2) : decimals),
      numerateur: rounded(numerator),
      denominateur: rounded(denominator),
      calcule: rounded(computed),
    });
  }
  if (result.status !== 'computed' || followsFrom(figure, result.value)) return '';
  const { published, unit } = figure.line;
  return fill(remarks.publishedValue, {
    publie: `${frenchNumber(published.value, decimals)} ${unit ?? result.unit}`,
    calcule: `${rounded(result.value)} ${result.unit}`,
  });
};

/** What the shares of a whole make together in a year; `null` unless all of them are known. */
const sumOf = (ids: readonly string[], year: number, figures: FigureIndex): number | null => {
  const values = ids.map((id) => figures.get(`${id} ${year}`) ?? null);
  return values.every((value) => value !== null) ? values.reduce((sum, value) => sum + value, 0) : null;
};

const wholeRemark = ({ indicator: { id }, result: { year } }: IndicatorLine, figures: FigureIndex, texts: Texts) => {
  const { remarks } = texts.indicatorSheet;
  const whole = WHOLES.find((ids) => ids.includes(id));
  const sum = sumOf(whole ?? PARTS, year, figures);
  if (sum === null || Math.abs(sum - 100) < HALF_SHOWN) return '';
  if (whole) return fill(remarks.whole, { indicateurs: whole.join(', '), somme: rounded(sum) });
  return PARTS.includes(id) ? fill(remarks.partial, { somme: rounded(sum) }) : '';
};

/** Tenders whose amount nobody can read count in no sum. */
const amountRemark = ({ indicator, result }: IndicatorLine, census: Census, { reasons }: Texts): string => {
  if (indicator.id !== 'A01-5' || result.value === null) return '';
  const silent = retainedNeeds(census).filter(
    (need) => isTender(need) && need.cells.montant_total_ht?.kind !== 'understood',
  ).length;
  return silent === 0 ? '' : fill(reasons.amountsUnknown, { nombre: silent });
};

/** Values by `id year`. */
export type FigureIndex = ReadonlyMap<string, number | null>;

export const figureIndex = (results: readonly IndicatorResult[]): FigureIndex =>
  new Map(results.map(({ id, year, value }) => [`${id} ${year}`, value]));

/**
 * What is worth saying of a figure: why it is missing, who declared it, what contradicts it, what it leaves out.
 * @param bare the figure stands without a formula
 */
export const remarkOf = (
  line: IndicatorLine,
  { census, figures, bare }: { census: Census; figures: FigureIndex; bare: boolean },
  texts: Texts,
): string => {
  const { result } = line;
  if (result.reason) return result.reason;
  return [
    contradiction(line, census, texts),
    wholeRemark(line, figures, texts),
    result.status === 'declared' ? sourceRemark(result, census, texts) : '',
    amountRemark(line, census, texts),
    bare ? texts.reasons.noFormula : '',
  ]
    .filter(Boolean)
    .join(' ');
};
