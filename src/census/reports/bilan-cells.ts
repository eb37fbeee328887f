import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import { columnReference } from '../../table/structured-reference';
import { fill } from '../fill';
import type { Indicator, IndicatorKind } from '../indicators/indicator';
import { BILAN, HEADER_ROW } from './bilan-columns';
import type { BilanFigure } from './bilan-figures';
import { templateFormula } from './bilan-formula';
import { parseTemplate, type TemplatePart } from './bilan-template';
import { wordTemplate } from './bilan-wording';
import { text } from './data-row';
import { INDICATOR_TABLE } from './indicator-columns';
import type { PlannedCell, StyleName } from './sheet-plan';

type Texts = Messages['sheets'];
type IndicatorHeader = keyof Texts['indicatorSheet']['headers'];

/** Looks of figures and of their change since the year before. */
export const FIGURE_LOOKS: Record<IndicatorKind, StyleName> = {
  count: 'integer',
  amount: 'millions',
  percent: 'percent',
  decimal: 'decimal',
};
export const trendLook = (kind: IndicatorKind): StyleName => (kind === 'percent' ? 'trendPoints' : 'trendChange');

const column = (texts: Texts, header: IndicatorHeader): string =>
  columnReference(INDICATOR_TABLE, texts.indicatorSheet.headers[header]);

/** A year of the header, for a formula of any row. */
const yearCell = (place: number): string => cellAddress(HEADER_ROW + 1, place).replace(/^(\D+)(\d+)$/, '$$$1$$$2');

export const YEAR_CELLS = { annee: yearCell(BILAN.current), avant: yearCell(BILAN.previous) };

/** The condition of COUNTIFS and SUMIFS that picks the row of an indicator and a year, wherever it was sorted to. */
const rowOf = (texts: Texts, id: string, year: string): string =>
  `${column(texts, 'id')},${id},${column(texts, 'year')},${year}`;

/** A figure of the table Indicateurs, without `=`; `otherwise` (a text) where there is no number. */
export const lookup = (
  texts: Texts,
  header: IndicatorHeader,
  { id, year, otherwise }: { id: string; year: string; otherwise: string },
): string => {
  const [values, row] = [column(texts, header), rowOf(texts, id, year)];
  return `IF(COUNTIFS(${row},${values},">=-1E+300")=0,"${otherwise}",SUMIFS(${values},${row}))`;
};

/** The sentence of an indicator with that on its target. */
const templateOf = ({ indicator, deadline }: BilanFigure, { bilan }: Texts): TemplatePart[] => {
  const target = deadline === null ? bilan.target : fill(bilan.targetBy, { echeance: deadline });
  return parseTemplate(bilan.figures[indicator.id] + target);
};

const missingSentence = ({ id }: Indicator, texts: Texts): string =>
  fill(texts.bilan.missing, { indicateur: texts.indicators[id].label });

/** What the sentence of an indicator says today; its formula says the same in the workbook. */
export const sentenceText = (figure: BilanFigure, year: number, texts: Texts): string =>
  figure.figures.v === null
    ? missingSentence(figure.indicator, texts)
    : wordTemplate(templateOf(figure, texts), {
        kind: figure.indicator.kind,
        figures: figure.figures,
        years: { annee: year, avant: figure.knownYear },
        texts: texts.bilan,
      });

/** What stands for a figure that is not known yet. */
const ANY_FIGURE = 1000;

/** What the sentence of an indicator says today, and what it will say once its figure is there. */
export const sentencesToCome = (figure: BilanFigure, year: number, texts: Texts): string[] => {
  const today = sentenceText(figure, year, texts);
  const { v, n, d, ...others } = figure.figures;
  if (v !== null) return [today];
  const figures = { v: ANY_FIGURE, n: n ?? ANY_FIGURE, d: d ?? ANY_FIGURE, ...others };
  return [today, sentenceText({ ...figure, figures }, year, texts)];
};

const sentenceFormula = (figure: BilanFigure, row: number, texts: Texts): string => {
  const at = (place: number): string => cellAddress(row, place);
  const cells = {
    ...{ v: at(BILAN.current), p: at(BILAN.known), c: at(BILAN.target) },
    ...{ n: at(BILAN.numerator), d: at(BILAN.denominator) },
    ...{ annee: YEAR_CELLS.annee, avant: at(BILAN.knownYear) },
  };
  const sentence = templateFormula(templateOf(figure, texts), {
    kind: figure.indicator.kind,
    cells,
    texts: texts.bilan,
  });
  const missing = missingSentence(figure.indicator, texts).replace(/"/g, '""');
  return `IF(ISNUMBER(${cells.v}),${sentence},"${missing}")`;
};

/** The change since the year before: points of a percentage, else a share. */
const trendFormula = (kind: IndicatorKind, row: number, none: string): string => {
  const [before, now] = [cellAddress(row, BILAN.previous), cellAddress(row, BILAN.current)];
  const both = `COUNT(${before},${now})=2`;
  return kind === 'percent'
    ? `IF(${both},100*(${now}-${before}),"${none}")`
    : `IF(${both},IF(${before}=0,"${none}",${now}/${before}-1),"${none}")`;
};

export interface FigureRowCells {
  /** Sentence or label, id, the two years, target, trend. */
  printed: PlannedCell[];
  /** Numerator, denominator, last year known before and its figure. */
  parts: PlannedCell[];
}

/**
 * The cells of the row of an indicator: all follow the table Indicateurs.
 * @param row Excel's row number
 */
export const figureRowCells = (
  figure: BilanFigure,
  { row, labelOnly }: { row: number; labelOnly: boolean },
  texts: Texts,
): FigureRowCells => {
  const { bilan } = texts;
  const { indicator } = figure;
  const id = `$${cellAddress(row, BILAN.id)}`;
  const live = (header: IndicatorHeader, year: string, otherwise: string): PlannedCell => ({
    formula: `=${lookup(texts, header, { id, year, otherwise })}`,
  });
  const { annee, avant } = YEAR_CELLS;
  return {
    printed: [
      labelOnly ? text(texts.indicators[indicator.id].label) : { formula: `=${sentenceFormula(figure, row, texts)}` },
      text(indicator.id),
      live('value', avant, bilan.unknown),
      live('value', annee, bilan.unknown),
      live('target', annee, bilan.none),
      { formula: `=${trendFormula(indicator.kind, row, bilan.none)}` },
    ],
    parts: [
      live('numerator', annee, bilan.none),
      live('denominator', annee, bilan.none),
      figure.knownYear,
      live('value', cellAddress(row, BILAN.knownYear), bilan.none),
    ],
  };
};
