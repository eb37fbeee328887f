import type { Messages } from '../../i18n';
import { columnReference } from '../../table/structured-reference';
import type { Census } from '../census';
import { fill } from '../fill';
import { INDICATORS } from '../indicators';
import type { FormulaNames, Indicator, IndicatorKind } from '../indicators/indicator';
import { isTender, retainedNeeds } from '../indicators/needs';
import type { IndicatorResult } from '../indicators/result';
import { DATA_TABLE } from './data-columns';
import { text } from './data-row';
import type { BlockPlan, PlannedCell, SheetPlan, StyleName } from './sheet-plan';
import { columnBlocks, headerLook } from './style-runs';

const TABLE = 'Indicateurs';
const HEADER_ROW = 7;
const YEAR_ROW = 4;
const WIDTHS = [20, 18, 50, 18, 15, 18, 14, 10, 9, 64, 15, 50];

/** Columns of figures, and those in the middle; headers stand over their values. */
const FIGURES = [3, 5, 6, 7];
const MIDDLE = [4, 8];
const HEADER_LOOKS = WIDTHS.map((_, column) =>
  headerLook(FIGURES.includes(column) ? 'integer' : MIDDLE.includes(column) ? 'centered' : 'text'),
);

const LOOKS: Record<IndicatorKind, StyleName> = { count: 'integer', amount: 'amount', percent: 'percent' };

const namesFor = (texts: Messages['sheets']): FormulaNames => ({
  data: (column) => columnReference(DATA_TABLE, texts.data[column]),
  campaignYear: `$B$${YEAR_ROW + 1}`,
  firstCampaign: `$B$${YEAR_ROW + 2}`,
});

interface FormulaCells {
  value: PlannedCell;
  numerator: PlannedCell;
  denominator: PlannedCell;
}

/** Live formulas of an indicator; a percentage is a share of 1 here, shown as percent. */
const formulas = (indicator: Indicator, names: FormulaNames): FormulaCells => {
  const numerator = indicator.numerator(names);
  const denominator = indicator.denominator?.(names) ?? null;
  const value = denominator === null ? numerator : `IF(${denominator}=0,"",${numerator}/${denominator})`;
  return {
    value: { formula: `=${value}` },
    numerator: { formula: `=${numerator}` },
    denominator: denominator === null ? null : { formula: `=${denominator}` },
  };
};

const NO_FORMULAS: FormulaCells = { value: null, numerator: null, denominator: null };

/** A word on what a figure leaves out: tenders whose amount nobody can read count in no sum. */
const remarkOn = (indicator: Indicator, result: IndicatorResult, census: Census, texts: Messages['sheets']): string => {
  if (result.reason) return result.reason;
  if (indicator.id !== 'A01-5') return '';
  const silent = retainedNeeds(census).filter(
    (need) => isTender(need) && need.cells.montant_total_ht?.kind !== 'understood',
  ).length;
  return silent === 0 ? '' : fill(texts.reasons.amountsUnknown, { nombre: silent });
};

const head = (census: Census, date: string, texts: Messages['sheets']): BlockPlan[] => {
  const own = texts.indicatorSheet;
  const values = { campagne: census.campaignYear, annee: census.year, feuille: census.sheet, date };
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'text' },
    { row: 2, column: 0, cells: [[{ text: own.note }]], style: 'note' },
    { row: YEAR_ROW, column: 0, cells: [[{ text: own.campaignYear }], [{ text: own.firstCampaign }]], style: 'text' },
    {
      row: YEAR_ROW,
      column: 1,
      cells: [[census.campaignYear], [census.parameters.firstCampaign]],
      style: 'year',
    },
  ];
};

/**
 * The sheet Indicateurs: one row per indicator, value, numerator and denominator as live formulas over the table Donnees.
 */
export const planIndicatorsSheet = (
  census: Census,
  results: readonly IndicatorResult[],
  date: string,
  texts: Messages['sheets'],
): SheetPlan => {
  const own = texts.indicatorSheet;
  const names = namesFor(texts);
  const byId = new Map(INDICATORS.map((indicator) => [indicator.id as string, indicator]));
  const listed = results.flatMap((result) => {
    const indicator = byId.get(result.id);
    return indicator ? [{ indicator, result, labels: texts.indicators[indicator.id] }] : [];
  });
  const cells = listed.map(({ indicator, result }) =>
    result.status === 'missing' ? NO_FORMULAS : formulas(indicator, names),
  );
  const looks = listed.map(({ indicator }) => LOOKS[indicator.kind]);
  const parts = listed.map(({ indicator }) => (indicator.kind === 'percent' ? 'integer' : LOOKS[indicator.kind]));
  const first = HEADER_ROW + 1;
  const target = ({ indicator, result }: (typeof listed)[number]): PlannedCell =>
    result.target !== null && indicator.kind === 'percent' ? result.target / 100 : result.target;
  return {
    key: 'indicateurs',
    name: texts.names.indicateurs,
    tabColor: '#1B5E20',
    blocks: [
      ...head(census, date, texts),
      {
        row: HEADER_ROW,
        column: 0,
        cells: [Object.values(own.headers).map((label) => ({ text: label }))],
        style: 'header',
        columnStyles: HEADER_LOOKS,
      },
      {
        row: first,
        column: 0,
        cells: listed.map(({ indicator, labels }) => [
          text(indicator.id),
          text(texts.axes[indicator.axis]),
          text(labels.label),
        ]),
        columnStyles: ['text', 'text', 'wrapped'],
      },
      ...columnBlocks(
        first,
        3,
        cells.map(({ value }) => value),
        looks,
      ),
      { row: first, column: 4, cells: listed.map(({ labels }) => [text(labels.unit)]), style: 'centered' },
      ...columnBlocks(
        first,
        5,
        cells.map(({ numerator }) => numerator),
        parts,
      ),
      ...columnBlocks(
        first,
        6,
        cells.map(({ denominator }) => denominator),
        parts,
      ),
      ...columnBlocks(first, 7, listed.map(target), looks),
      {
        row: first,
        column: 8,
        cells: listed.map(({ indicator, result, labels }) => [
          result.year,
          text(labels.perimeter),
          text(labels.source),
          text(remarkOn(indicator, result, census, texts)),
        ]),
        columnStyles: ['year', 'wrapped', 'text', 'wrapped'],
      },
    ],
    tables: [
      {
        name: TABLE,
        row: HEADER_ROW,
        column: 0,
        rowCount: listed.length + 1,
        columnCount: WIDTHS.length,
        style: 'TableStyleLight1',
        showFilterButton: false,
      },
    ],
    columnWidths: WIDTHS,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: false,
  };
};
